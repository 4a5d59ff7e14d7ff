import {describe, expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

describe('an infinitive at the head of a French sentence tells what somebody said next', () => {
	test.each([
		['« C’est plein », dit Léon Rey, le gardien. Et d’ajouter que <trois> cellules sont fermées.', 'Léon Rey'],
		['Et le syndicat de rappeler que <400 postes> ont été supprimés.', 'le syndicat'],
		['Et la directrice de conclure : « Nous gardons <400 postes>. »', 'la directrice'],
		['Il est temps d’ajouter que <400 postes> ont été supprimés.', null],
		['Et d’autres villes ont fermé <400 écoles>.', null],
	])('%s', (marked, expected) => {
		expect(speakerOfMarked(marked, 'fr')).toBe(expected);
	});
});
