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

test('by story, each stands under who and where it is about, and what is in none stands last', () => {
	const lines = linesOf(withOther);
	const [heading, ...rest] = lines;
	expect(heading).toMatch(/^Port-Lanoir · .+ {2,}3 articles · 4 – 5 Mar 2031$/u);
	expect(rest.slice(0, 3)).toEqual(linesOf(sampleDossier).slice(1));
	expect(lines.slice(4)).toEqual(['', 'Articles on their own', expect.stringContaining('Autre')]);
});

test('within a story the newest article stands first, one without a date last', () => {
	const dates = inOrder(sampleDossier.articles, 'story').map(({published}) => published);
	expect(dates).toEqual(['2031-03-05', '2031-03-04', null]);
});

test('where no two articles tell one story, that is said, or that it is not known yet', () => {
	const apart = {...withOther, articles: withOther.articles.map(article => ({...article, story: null}))};
	expect(linesOf(apart)[0]).toMatch(/^No two articles/u);
	expect(linesOf(apart, true)[0]).toMatch(/still being analysed/u);
	expect(linesOf(apart)).toHaveLength(2 + withOther.articles.length);
});
