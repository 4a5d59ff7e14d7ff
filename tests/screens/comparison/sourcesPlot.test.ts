import {expect, test} from 'vitest';
import type {Figure} from '../../../src/core/dossier/dossier.ts';
import {sourcesPlot} from '../../../src/screens/comparison/sourcesPlot.ts';
import {textOfRuns} from '../../../src/screens/rows/runs.ts';
import {screenInput} from '../../../src/screens/screen.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const [dead] = sampleDossier.facts.filter(({id}) => id === 'dead');
const known = dead!.claims.flatMap(({figures}) => sampleDossier.figures.filter(({id}) => figures.includes(id)));
const [first, second] = known as [Figure, Figure];

/** A figure of the sample with another value and date. */
const changed = (figure: Figure, value: number, asOf: string | null = figure.asOf): Figure => ({
	...figure,
	min: value,
	max: value,
	asOf,
});

const plot = (figures: readonly Figure[], isUpdated: boolean, width = 90): string[] =>
	sourcesPlot(figures, {isUpdated, read: first.article}, screenInput(sampleDossier, 'en', width)).map(textOfRuns);

const endsOf = (lines: readonly string[]): string[] => lines.map(line => line.trim().split(/\s+/).at(-1)!);

test('values stand from the least to the greatest, and the article that is read is called so', () => {
	const lines = plot([changed(first, 7), changed(second, 3)], false);
	expect(endsOf(lines)).toEqual(['3', '7']);
	expect(lines[1]).toMatch(/^This article/);
});

test('where a later date explains them, the earliest stands first with its date', () => {
	const lines = plot([changed(first, 7, '2031-03-09'), changed(second, 9, '2031-03-04')], true);
	expect(lines.map(line => line.slice(0, 10))).toEqual(['4 Mar 2031', '9 Mar 2031']);
});

test('without room for dates the order is that of the values', () => {
	const lines = plot([changed(first, 7, '2031-03-09'), changed(second, 9, '2031-03-04')], true, 40);
	expect(endsOf(lines)).toEqual(['7', '9']);
});

test('what a source says twice is drawn once, with the date that it gives', () => {
	const lines = plot(
		[changed(first, 7, '2031-03-08'), changed(first, 7, null), changed(second, 9, '2031-03-04')],
		true,
	);
	expect(lines).toHaveLength(2);
	expect(lines[1]).toMatch(/^8 Mar 2031 +This article/);
});

test('the values of one source share its line: all of them, or the least and the greatest', () => {
	const line = (values: readonly number[], width: number): string =>
		plot([changed(first, 9999), ...values.map(value => changed(second, value))], false, width)[0]!;
	expect(line([3, 5000], 60)).toMatch(/ {2}●·+●·+ {2}3 \/ 5,000$/u);
	expect(line([3, 4, 5, 6, 9], 60)).toMatch(/ 3 \/ 4 \/ 5 \/ 6 \/ 9$/u);
	expect(line([3000, 4000, 5000, 6000, 9000], 60)).toMatch(/ 3,000 … 9,000$/u);
});

test('a sum in another currency is told without a place on the scale, and last', () => {
	const sum = (figure: Figure, unit: string, value: number): Figure => ({
		...changed(figure, value),
		measure: 'money',
		unit,
	});
	const [own, same, other] = plot(
		[sum(first, 'EUR', 10), sum(second, 'EUR', 12), {...sum(second, 'GBP', 8), article: 'elsewhere'}],
		false,
	);
	expect([own, same]).toEqual([expect.stringMatching(/●·+ {2}€10$/u), expect.stringMatching(/·+● {2}€12$/u)]);
	expect(other).toMatch(/^elsewhere +£8$/u);
});

test('however wide the page, names and dates leave room for the scale', () => {
	const long = 'A title that is longer than any name of an outlet, and longer';
	const articles = sampleDossier.articles.map(article => ({...article, source: null, title: long}));
	const input = screenInput({...sampleDossier, articles}, 'en', 200);
	const figures = [changed(first, 7, '2031-03-09'), changed(second, 9, '2031-03-04')];
	const lines = sourcesPlot(figures, {isUpdated: true}, input).map(textOfRuns);
	expect(lines.map(line => line.slice(0, 10))).toEqual(['4 Mar 2031', '9 Mar 2031']);
	for (const line of lines) expect(line).toContain('●');
});
