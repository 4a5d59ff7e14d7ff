import {describe, expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

describe('whoever replies says what stands behind the colon', () => {
	test.each([
		['en', "The minister's answer: <400 beds> by June.", 'The minister'],
		['en', "The guild's reply: “<400 beds> are not enough.”", 'The guild'],
		['fr', 'Réponse de la ministre : <400 lits> d’ici à juin.', 'la ministre'],
		['fr', 'Réaction du syndicat : « <400 lits>, c’est peu. »', 'syndicat'],
		['en', "The minister's problem: <400 beds> are missing.", null],
		['fr', 'Bilan de la nuit : <400 lits> occupés.', null],
	] as const)('%s: %s', (language, marked, expected) => {
		expect(speakerOfMarked(marked, language)).toBe(expected);
	});
});
