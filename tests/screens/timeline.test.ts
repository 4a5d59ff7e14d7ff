import {expect, test} from 'vitest';
import type {Dossier} from '../../src/core/dossier/dossier.ts';
import type {Locale} from '../../src/i18n/locale.ts';
import {textOfRuns} from '../../src/screens/rows/runs.ts';
import {screenInput} from '../../src/screens/screen.ts';
import {timeline} from '../../src/screens/timeline.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

/** The sample dossier with its figures alone, one for each of these times. */
const datedAt = (times: readonly string[]): Dossier => ({
	...sampleDossier,
	facts: [],
	articles: sampleDossier.articles.map(article => ({...article, published: null})),
	figures: sampleDossier.figures.map((figure, at) => ({...figure, asOf: times[at] ?? null})),
});

const linesOf = (dossier: Dossier, locale: Locale = 'en', width = 100): string[] =>
	timeline.rows(screenInput(dossier, locale, width)).map(({runs}) => textOfRuns(runs).trimEnd());

/** Years, and the dates under them as they are written. */
const datesOf = (lines: readonly string[]): string[] =>
	lines.slice(0, lines.indexOf('') < 0 ? undefined : -2).map(line => line.trim().split(/ {2,}/u)[0]!);

test('what is dated stands under its year, the less precise date before the more precise', () => {
	const lines = linesOf(datedAt(['2031-03-04', '2030', '2031', '2031-03', '2030-12-31']));
	expect(datesOf(lines)).toEqual(['2030', 'in the year', '31 Dec', '', '2031', 'in the year', 'Mar', '4 Mar']);
});

test.each([
	['2031-03-17/2031-03-23', '17 – 23 Mar', '17 – 23 mars'],
	['2031-03-21/2031-06-20', '21 Mar – 20 Jun', '21 mars – 20 juin'],
	['2031-12-21/2032-03-20', '21 Dec – 20 Mar 2032', '21 déc. – 20 mars 2032'],
	['2031/2031', 'in the year', 'dans l’année'],
	['2031-04/', 'Apr – …', 'avr. – …'],
])('the time %s is written %s and %s under its year', (time, english, french) => {
	expect(datesOf(linesOf(datedAt([time])))[1]).toBe(english);
	expect(datesOf(linesOf(datedAt([time]), 'fr'))[1]).toBe(french);
});

test('articles stand at the day that they appeared on, after what is said of it', () => {
	const lines = linesOf(sampleDossier);
	const published = lines.findIndex(line => line.includes('published:'));
	expect(lines[published - 1]).not.toContain('published:');
	expect(lines.filter(line => line.includes('published:'))).toHaveLength(2);
});

test('what is dated is seen, however late in its sentence it stands', () => {
	const [figure] = sampleDossier.figures;
	const article = sampleDossier.articles.find(({id}) => id === figure!.article)!;
	const words = article.text.slice(figure!.start, figure!.end);
	const before = 'Beaucoup de mots précèdent ce qui importe, et il y en a toujours davantage : ';
	const moved = before.length;
	const text = before + article.text.slice(figure!.start);
	const dossier: Dossier = {
		...datedAt([]),
		articles: [{...article, text, published: null}],
		sentences: [{article: article.id, start: 0, end: text.length}],
		figures: [{...figure!, asOf: '2031', start: moved, end: moved + words.length, status: 'planned'}],
		actors: [],
		parallels: [],
	};
	const [, row] = linesOf(dossier, 'fr', 80);
	expect(row).toContain(words);
	expect(row).toContain('… toujours davantage : 312 passagers');
	expect(row).toContain('prévu · ');
});

test('articles without a date are counted, and the line leads to them', () => {
	const rows = timeline.rows(screenInput(datedAt([]), 'en', 100));
	expect(rows.map(({runs}) => textOfRuns(runs))).toEqual([
		'No dated claim was found.',
		'',
		'3 articles have no date: which day their “yesterday” is cannot be told.',
	]);
	expect(rows.at(-1)?.opens).toEqual({screen: 'articles'});
});
