import {expect, test} from 'vitest';
import type {DossierArticle} from '../../src/core/dossier/dossier.ts';
import {readPacked} from '../../src/core/dossier/packed/packedDossier.ts';
import {search} from '../../src/core/search/search.ts';
import {buildSearchIndex} from '../../src/core/search/searchIndex.ts';
import {arrived} from '../../src/screens/foundSoFar.ts';
import {renewedWorld} from '../../src/ui/renewedWorld.ts';
import {startState} from '../../src/ui/state/state.ts';
import {makeWorld} from '../../src/ui/state/world.ts';
import {frameOf} from '../../src/ui/view/frame.ts';
import {frameText} from '../support/frameText.ts';
import {packDossier} from '../support/packDossier.ts';
import {sampleWorld} from '../support/play.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

const index = buildSearchIndex(sampleDossier);
const answers = {
	search: (query: string) => search(index, query),
	parallelsIn: (id: string) =>
		id === 'courrier' ? null : sampleDossier.parallels.filter(({article}) => article === id),
};
const world = makeWorld({dossier: readPacked(packDossier(sampleDossier), sampleDossier.title), ...answers});
const text = 'A new title\n\nNobody knows yet what this says of the ferry.';
const gazette: DossierArticle = {
	...sampleDossier.articles[1]!,
	...{title: 'A new title', text, styles: [], blocks: [{kind: 'paragraph', start: 0, end: text.length}]},
};
const now = renewedWorld(world, {fresh: [gazette]}, answers)!;

test('a changed article is as it is now, and is not compared; the others are as they were', () => {
	const {lookup} = now;
	expect(lookup.dossier.articles.map(({title}) => title)).toEqual([
		sampleDossier.articles[0]!.title,
		'A new title',
		sampleDossier.articles[2]!.title,
	]);
	expect(now.renewing).toBe(true);
	expect(['gazette', 'ponant', 'courrier'].map(id => now.isCompared(id))).toEqual([false, true, false]);
	expect(lookup.figuresOf('gazette')).toEqual([]);
	expect(lookup.figuresOf('ponant').map(({id}) => id)).toEqual(world.lookup.figuresOf('ponant').map(({id}) => id));
});

test('what the others say leads nowhere into it', () => {
	const {lookup} = now;
	const matched = lookup.parallelsOf('ponant').flatMap(({matches}) => matches.map(({article}) => article));
	expect(new Set(matched)).toEqual(new Set(['courrier']));
	expect(lookup.parallelsOf('gazette')).toEqual([]);
});

test('a search finds it by its new title, at its top, and nothing in its old text', () => {
	const {articles, passages, figures} = arrived(now.search('ferry'))!;
	const found = articles.find(({place}) => place.id === 'gazette');
	expect(found).toMatchObject({label: 'A new title', matches: [], place: {span: {start: 0, end: 0}}});
	expect(passages.length).toBeGreaterThan(0);
	expect([...passages, ...figures].some(({place}) => place.id === 'gazette' || place.id.startsWith('f-aboard-2'))).toBe(
		false,
	);
});

test('an article that has gone is found no more', () => {
	const without = renewedWorld(world, {fresh: [], ids: ['gazette', 'ponant']}, answers)!;
	expect(without.lookup.dossier.articles.map(({id}) => id)).toEqual(['gazette', 'ponant']);
	const results = arrived(without.search('Aurore'))!;
	expect([...results.articles, ...results.passages].map(({place}) => place.id)).not.toContain('courrier');
	expect(results.articles.length).toBeGreaterThan(0);
});

test('an article that comes is there at once', () => {
	const more = renewedWorld(world, {fresh: [{...gazette, id: 'more', path: 'more.md'}]}, answers)!;
	expect(more.lookup.dossier.articles.map(({id}) => id)).toEqual(['courrier', 'gazette', 'ponant', 'more']);
	expect(more.isCompared('more')).toBe(false);
	expect(more.lookup.isUncompared('gazette')).toBe(false);
});

test('where nothing has been analysed, there is nothing to renew', () => {
	expect(renewedWorld(sampleWorld(), {fresh: [gazette]}, answers)).toBeNull();
});

test('the list marks what is not compared yet, and the reader says so', () => {
	const state = startState({
		size: {columns: 160, rows: 30},
		place: {screen: 'article', subject: {kind: 'article', id: 'gazette'}},
	});
	const shown = frameText(frameOf(now, state)).join('\n');
	expect(shown).toContain('…  Harbour Gazette');
	expect(shown).toContain('Nobody knows yet what this says of the ferry.');
	expect(shown.match(/This article has changed/gu)).toHaveLength(2);
});

test('where nothing is left that was compared, no screen says that nothing differs', () => {
	const all = renewedWorld(
		world,
		{fresh: sampleDossier.articles.map(article => ({...article, text: `${article.text} More.`}))},
		answers,
	)!;
	const shown = frameText(frameOf(all, startState({size: {columns: 100, rows: 30}, place: {screen: 'facts'}})));
	expect(shown.join('\n')).toContain('The articles are still being analysed');
});
