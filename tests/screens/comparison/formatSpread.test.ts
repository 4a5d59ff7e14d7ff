import {expect, test} from 'vitest';
import type {Figure} from '../../../src/core/dossier/dossier.ts';
import type {Locale} from '../../../src/i18n/locale.ts';
import {formatSpread} from '../../../src/screens/comparison/formatSpread.ts';
import {type Signs, unicodeSigns} from '../../../src/screens/rows/signs.ts';

type Told = Pick<Figure, 'min' | 'max' | 'relation'>;

const exact = (value: number): Told => ({min: value, max: value, relation: 'exact'});
const about = (value: number): Told => ({min: value, max: value, relation: 'approx'});
const atLeast = (min: number): Told => ({min, max: null, relation: 'at-least'});
const moreThan = (min: number): Told => ({min, max: null, relation: 'more-than'});
const atMost = (max: number): Told => ({min: null, max, relation: 'at-most'});
const lessThan = (max: number): Told => ({min: null, max, relation: 'less-than'});

const spread = (figures: readonly Told[], unit = {measure: 'count', unit: 'mort'} as const): string =>
	plain(formatSpread(figures, unit, 'fr', unicodeSigns));

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test.each([
	['two plain numbers', [exact(30), exact(33)], '30–33'],
	['what may be more than the greatest', [exact(2400), about(2500), moreThan(4000)], '2 400 – > 4 000'],
	['what is less than the greatest', [atLeast(7), exact(7), exact(9), lessThan(10)], '7 – < 10'],
	['at least the greatest', [exact(20), atLeast(28)], '20 – ≥ 28'],
	['at most the greatest, which ends a span as it is', [exact(5), atMost(9)], '5–9'],
	['at least the least, which begins a span as it is', [atLeast(300), exact(320)], '300–320'],
	['less than the least', [lessThan(10), exact(15)], '< 10 – 15'],
	['more than the least', [moreThan(60), exact(65)], '> 60 – 65'],
	['a bound and its own number', [exact(15), moreThan(15)], '15 – > 15'],
	['a bound that another reaches', [atLeast(7), exact(7)], '7'],
	['one bound told alike', [moreThan(15_000), moreThan(15_000)], '> 15 000'],
	['one value', [exact(9), exact(9)], '9'],
])('%s', (_, figures, expected) => {
	expect(spread(figures)).toBe(expected);
});

test.each([
	['en', '$5M – > $8M'],
	['fr', '5 M $ – > 8 M $'],
] as const)('each end of a sum has its unit where one is a bound, in %s', (locale: Locale, expected) => {
	const dollars = {measure: 'money', unit: 'USD'} as const;
	expect(plain(formatSpread([exact(5e6), moreThan(8e6)], dollars, locale, unicodeSigns))).toBe(expected);
});

test('read aloud the words stand apart by one space', () => {
	const aloud: Signs = {...unicodeSigns, dash: ' to ', lessThan: 'less than', aloud: true};
	const dead = {measure: 'count', unit: 'death'} as const;
	expect(plain(formatSpread([exact(7), lessThan(10)], dead, 'en', aloud))).toBe('7 to less than 10');
});
