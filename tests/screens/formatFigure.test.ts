import {expect, test} from 'vitest';
import {formatFigure} from '../../src/screens/formatFigure.ts';
import {asciiSigns, unicodeSigns} from '../../src/screens/signs.ts';

const count = {measure: 'count', unit: 'soldat'} as const;

test.each([
	[{...count, min: 12000, max: 12000, relation: 'exact'}, '12 000'],
	[{...count, min: 10000, max: 12000, relation: 'range'}, '10 000–12 000'],
	[{...count, min: 11000, max: 11000, relation: 'approx'}, '≈ 11 000'],
	[{...count, min: 300, max: null, relation: 'at-least'}, '≥ 300'],
	[{...count, min: 15000, max: null, relation: 'more-than'}, '> 15 000'],
	[{...count, min: null, max: 9, relation: 'at-most'}, '≤ 9'],
	[{...count, min: null, max: 9, relation: 'less-than'}, '< 9'],
	[{min: 2.5, max: 2.5, relation: 'exact', measure: 'share', unit: '%'}, '2,5 %'],
	[{min: 40, max: 40, relation: 'exact', measure: 'money', unit: 'EUR'}, '40 €'],
	[{min: 40, max: 40, relation: 'exact', measure: 'money', unit: 'CHF'}, '40 CHF'],
	[{min: 90, max: 90, relation: 'exact', measure: 'measure', unit: 'km/h'}, '90 km/h'],
] as const)('%o is %s', (figure, expected) => {
	expect(formatFigure(figure, 'fr', unicodeSigns)?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(expected);
});

test('without bounds there is no value', () => {
	expect(formatFigure({...count, min: null, max: null, relation: 'exact'}, 'fr', unicodeSigns)).toBeNull();
});

test('numbers follow the interface, signs the font', () => {
	expect(formatFigure({...count, min: 10000, max: 12000, relation: 'range'}, 'en', asciiSigns)).toBe('10,000-12,000');
});
