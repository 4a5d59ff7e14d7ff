import {describe, expect, test} from 'vitest';
import {aspectOfLength, aspectOfMatter} from '../../../src/core/language/measuredAspects.ts';

/** What is told of the number that a text has in brackets. */
const toldOf = (text: string, read: (before: string, behind: string) => string | null): string | null => {
	const [before = '', rest = ''] = text.split('[');
	return read(before, rest.slice(rest.indexOf(']') + 1));
};

describe('what a length is told of', () => {
	test.each([
		['[12 km] de plages ont été fermés', 'shore'],
		['Oil has reached [12 miles] of sandy shoreline', 'shore'],
		['La côte souillée ferait [12 km]', 'shore'],
		['fish died along [12 miles] of the river', 'shore'],
		['La boue souille [12 km] de rivière', 'shore'],
		['à [12 km] de la côte', 'away'],
		['à [12 km] des côtes du Brésil', 'away'],
		['The boat sank [12 miles] off Varn', 'away'],
		['no fishing within [12 km] of the wreck', 'away'],
		['dans un rayon de [12 km]', 'around'],
		['a [12-mile] exclusion zone', 'around'],
		['des creux de [six mètres]', 'high'],
		['a wall [six metres] high', 'high'],
		['à [six mètres] de profondeur', 'deep'],
		['une couche de [six centimètres] d’épaisseur', 'thick'],
		['une brèche large de [six mètres]', 'wide'],
		['un cargo long de [90 mètres]', 'long'],
		['He fell [nearly 12 metres] from the roof', 'drop'],
		['She survived a [50-foot] fall', 'drop'],
		['The balcony hung [nine metres] above the street', 'drop'],
		['une chute de [douze mètres]', 'drop'],
		['La nacelle était à [neuf mètres] du sol', 'drop'],
		['Le car a basculé dans un ravin de [50 mètres]', 'drop'],
		['Il est tombé à [trois mètres] de la porte', 'away'],
		['The level of the lake fell [three metres]', null],
		['Il est tombé [douze centimètres] de neige', null],
		['The river rose to [six metres]', null],
		['Le fleuve est monté à [six mètres], dit la mairie', null],
	])('%s', (text, aspect) => {
		expect(toldOf(text, aspectOfLength)).toBe(aspect);
	});
});

describe('what becomes of an amount of matter', () => {
	test.each([
		['The barge, which carried [700 tonnes] of acid, leaked some', 'carried'],
		['The barge, which carried acid, leaked [700 tonnes]', 'spilled'],
		['[700 tonnes] d’acide se sont déversées', 'spilled'],
		['No more than [700 tonnes] got out', 'spilled'],
		['La cuve a cédé, libérant [700 tonnes] d’acide', 'spilled'],
		['La perte est évaluée à [700 tonnes]', 'spilled'],
		['[700 tonnes] sont encore dans les cuves', 'left'],
		['There are [700 tonnes] remaining in the hold', 'left'],
		['[700 tonnes] de sable ont été ramassées', 'gathered'],
		['Volunteers have collected [700 tonnes]', 'gathered'],
		['A third was spilled. The mill bought [700 tonnes]', null],
	])('%s', (text, aspect) => {
		expect(toldOf(text, aspectOfMatter)).toBe(aspect);
	});
});
