import {expect, test} from 'vitest';
import type {Dossier} from '../../src/core/dossier/dossier.ts';
import {articles, inOrder} from '../../src/screens/articles.ts';
import {textOfRuns} from '../../src/screens/rows/runs.ts';
import {screenInput} from '../../src/screens/screen.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

/** The sample dossier and, newer than all its articles, one of which no fact is known. */
const withOther: Dossier = {
	...sampleDossier,
	articles: [
		...sampleDossier.articles,
		{...sampleDossier.articles[0]!, id: 'other', title: 'Autre', published: '2040-01-01', story: 'other'},
	],
};

const linesOf = (dossier: Dossier, pending = false): string[] =>
	articles.rows(screenInput(dossier, 'en', 100, {order: 'story', pending})).map(({runs}) => textOfRuns(runs).trimEnd());

test('in a narrow list names are of one kind: outlets where they tell all articles apart, else titles', () => {
	const names = (dossier: Dossier): string[] =>
		articles
			.rows(screenInput(dossier, 'en', 40))
			.map(({runs}) => textOfRuns(runs.filter(({role}) => role !== 'time')).trim());
	expect(names(sampleDossier)).toContain('Harbour Gazette');
	const [first, ...others] = sampleDossier.articles;
	const twice = {...sampleDossier, articles: [first!, ...others, {...first!, id: 'second', title: 'Second'}]};
	expect(names(twice)).toContain('Second');
	expect(names(twice).filter(name => others.some(({source}) => name === source))).toEqual([]);
});

test('a length has its unit at every width that shows it', () => {
	const muted = (width: number, order: 'date' | 'length' = 'date'): string[] =>
		articles
			.rows(screenInput(sampleDossier, 'en', width, {order}))
			.flatMap(({runs}) => runs.filter(({role}) => role === 'muted').map(({text}) => text.trim()));
	for (let width = 20; width < 210; width++)
		for (const text of muted(width).filter(Boolean)) expect(text).toMatch(/^[\d,]+ words?$/u);
	expect(muted(118)).toContain('69 words');
	expect(muted(78)).not.toContain('69 words');
	expect(muted(78, 'length')).toContain('69 words');
});

test('by story, each stands under who and where it is about, and what is in none stands last', () => {
	const lines = linesOf(withOther);
	const [heading, ...rest] = lines;
	expect(heading).toMatch(/^Port-Lanoir · .+ {2,}3 articles · 4 – 5 Mar 2031$/u);
	expect(rest.slice(0, 3)).toEqual(linesOf(sampleDossier).slice(1));
	expect(lines.slice(4)).toEqual(['', 'Articles on their own', expect.stringContaining('Autre')]);
});

test('within a story the newest article stands first, one without a date last', () => {
	const dates = inOrder(sampleDossier.articles, 'story', 'en').map(({published}) => published);
	expect(dates).toEqual(['2031-03-05', '2031-03-04', null]);
});

test('where no two articles tell one story, that is said, or that it is not known yet', () => {
	const apart = {...withOther, articles: withOther.articles.map(article => ({...article, story: null}))};
	expect(linesOf(apart)[0]).toMatch(/^No two articles/u);
	expect(linesOf(apart, true)[0]).toMatch(/still being analysed/u);
	expect(linesOf(apart)).toHaveLength(2 + withOther.articles.length);
});

/** The ends of the lines of a narrow list, whose articles have these dates. */
const datesIn = (width: number, dates: readonly string[]): string[] => {
	const dated = sampleDossier.articles.map((article, at) => ({...article, published: dates[at] ?? null}));
	const rows = articles.rows(screenInput({...sampleDossier, articles: dated}, 'en', width, {order: 'oldest'}));
	return rows.map(({runs}) => textOfRuns(runs.filter(({role}) => role === 'time')));
};

test('beside an open article dates keep their day; the year goes where it is the same in the whole list', () => {
	expect(datesIn(30, ['2025-03-27', '2025-04-28', '2025-09'])).toEqual(['27 Mar', '28 Apr', 'Sept']);
	expect(datesIn(26, ['2025', '2025-03-27', '2025-04-28'])).toEqual(['2025', '27 Mar', '28 Apr']);
	expect(datesIn(30, ['2024-10-18', '2025-04-28', '2025-09'])).toEqual(['18 Oct 2024', '28 Apr 2025', 'Sept 2025']);
	expect(datesIn(28, ['2024-10-18', '2025-04-28', '2025-09']).join('')).toBe('');
	expect(datesIn(40, ['2025-03-27', '2025-04-28', '2025-09'])).toContain('28 Apr 2025');
});
