import {expect, test} from 'vitest';
import {analyse} from '../../../support/annotated.ts';

const cases: readonly [string, string][] = [
	['Le Tchad offre 15 millions de francs CFA.', 'XAF'],
	['Le Sénégal offre 15 millions de francs CFA.', 'XOF'],
	['Au Gabon, la prime est portée à 15 millions de francs.', 'XAF'],
	['La Suisse paie 15 millions de francs.', 'CHF'],
	['La prime est portée à 15 millions de francs.', 'franc'],
	['La prime est portée à 15 millions de francs CFA.', 'XOF'],
];
test.each(cases)('francs are those of the countries that are named: %s', (text, unit) => {
	expect(analyse(text, {language: 'fr'}).quantities.map(quantity => quantity.unit)).toEqual([unit]);
});
