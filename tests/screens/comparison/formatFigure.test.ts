import {expect, test} from 'vitest';
import {formatFigure} from '../../../src/screens/comparison/formatFigure.ts';
import {asciiSigns, unicodeSigns} from '../../../src/screens/rows/signs.ts';

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
	[{min: 2 / 3, max: 2 / 3, relation: 'approx', measure: 'share', unit: 'part'}, '≈ 2/3'],
	[{min: 0.2, max: 0.25, relation: 'range', measure: 'share', unit: 'part de foyer'}, '1/5–1/4'],
	[{min: 0.55, max: null, relation: 'more-than', measure: 'share', unit: 'part'}, '> 55 %'],
	[{min: 3, max: 3, relation: 'exact', measure: 'share', unit: 'point de pourcentage'}, '3 pts'],
	[{min: 25, max: 25, relation: 'exact', measure: 'share', unit: 'basis point'}, '25 bp'],
	[{min: 40, max: 40, relation: 'exact', measure: 'money', unit: 'EUR'}, '40 €'],
	[{min: 8.83e9, max: 8.97e9, relation: 'range', measure: 'money', unit: 'USD'}, '8,83–8,97 Md $'],
	[{...count, min: 800_000, max: 1_500_000, relation: 'range'}, '800 000–1,5 M'],
	[{min: 40, max: 40, relation: 'exact', measure: 'money', unit: 'CHF'}, '40 CHF'],
	[{min: 40, max: 40, relation: 'exact', measure: 'money', unit: 'EUR par tonne'}, '40 € par tonne'],
	[{min: 40, max: 40, relation: 'exact', measure: 'money', unit: 'USD per ounce'}, '40 $ par once'],
	[{min: 9, max: 9, relation: 'exact', measure: 'money', unit: 'XOF per head'}, '9 XOF par tête'],
	[{min: 5, max: 5, relation: 'exact', measure: 'duration', unit: 'day'}, '5 jours'],
	[{min: null, max: 1, relation: 'at-most', measure: 'duration', unit: 'semaine'}, '≤ 1 semaine'],
	[{min: 2, max: 3, relation: 'range', measure: 'duration', unit: 'an'}, '2–3 ans'],
	[{min: 3, max: 3, relation: 'exact', measure: 'duration', unit: 'séance'}, '3'],
	[{min: 90, max: 90, relation: 'exact', measure: 'measure', unit: 'km/h'}, '90 km/h'],
	[{min: 20, max: 22, relation: 'range', measure: 'measure', unit: 'kilomètre'}, '20–22 km'],
	[{min: 5000, max: 5000, relation: 'approx', measure: 'measure', unit: 'hectare'}, '≈ 5 000 ha'],
	[{min: 500, max: 500, relation: 'exact', measure: 'measure', unit: 'mile'}, '500 miles'],
	[{min: 1.5, max: 1.5, relation: 'exact', measure: 'measure', unit: 'barrel'}, '1,5 baril'],
	[{min: 9, max: 9, relation: 'exact', measure: 'measure', unit: 'magnitude'}, 'magnitude 9'],
	[{min: 3, max: 3, relation: 'exact', measure: 'measure', unit: 'coudée'}, '3 coudée'],
] as const)('%o is %s', (figure, expected) => {
	expect(formatFigure(figure, 'fr', unicodeSigns)?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(expected);
});

test('without bounds there is no value', () => {
	expect(formatFigure({...count, min: null, max: null, relation: 'exact'}, 'fr', unicodeSigns)).toBeNull();
});

test('times are named in the language of the interface, whatever the article’s', () => {
	const named = (unit: string, count: number) =>
		formatFigure({min: count, max: count, relation: 'exact', measure: 'duration', unit}, 'en', asciiSigns);
	expect(named('mois', 3)).toBe('3\u00a0months');
	expect(named('heure', 1)).toBe('1\u00a0hour');
});

test('what a sum is counted per stands behind it', () => {
	const price = {min: 40, max: null, relation: 'more-than', measure: 'money', unit: 'USD per barrel'} as const;
	expect(formatFigure(price, 'en', asciiSigns)).toMatch(/^>\s\$40 per barrel$/u);
});

test('a minus stands before the sign of the currency', () => {
	const loss = {min: -3, max: -3, relation: 'exact', measure: 'money', unit: 'USD'} as const;
	expect(formatFigure(loss, 'en', asciiSigns)).toBe('-$3');
});

test('numbers follow the interface, signs the font', () => {
	expect(formatFigure({...count, min: 10000, max: 12000, relation: 'range'}, 'en', asciiSigns)).toBe('10,000-12,000');
});
