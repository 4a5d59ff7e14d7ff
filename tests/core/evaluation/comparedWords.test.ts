import {expect, test} from 'vitest';
import {comparedWordsIn} from '../../../src/core/evaluation/comparedWords.ts';
import {english} from '../../../src/core/language/english/english.ts';
import {languageRules} from '../../../src/core/language/languages.ts';

const both = comparedWordsIn(Object.values(languageRules));

test.each([
	['selon le ministère', ['ministere']],
	['according to the ministry', ['ministry']],
	["5 % d'Élus", ['5', '%', 'elus']],
])('of "%s" only %j means something', (text, meaningful) => {
	expect(both.meaningfulWords(text)).toEqual(meaningful);
});

test.each([
	['bodies', 'body'],
	['chevaux', 'cheval'],
	['women', 'woman'],
	['gens', 'personne'],
])('%s and %s are one word', (plural, single) => {
	expect(both.singular(plural)).toBe(both.singular(single));
});

test.each([
	['“The Guardian”', 'guardian'],
	["l'Insee", 'insee'],
	['Les Verts', 'verts'],
	['Lesotho', 'lesotho'],
])('%s is compared as %s', (name, compared) => {
	expect(both.comparedName(name)).toBe(compared);
});

test.each([
	['£', 'money'],
	['EUR per month', 'money'],
	['pour cent', 'share'],
	['années', 'duration'],
	['weeks', 'duration'],
	['mètres', 'measure'],
	['km', 'measure'],
	['soldats', 'count'],
])('%s is of the kind %s', (unit, kind) => {
	expect(both.kindOfUnit(unit)).toBe(kind);
});

test('only the languages that are asked for are known', () => {
	const {kindOfUnit, comparedName, singular} = comparedWordsIn([english]);
	expect([kindOfUnit('années'), kindOfUnit('pour cent'), kindOfUnit('km')]).toEqual(['count', 'count', 'measure']);
	expect(comparedName('Les Verts')).toBe('les verts');
	expect(singular('chevaux')).toBe('chevaux');
});
