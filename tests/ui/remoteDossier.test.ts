import {expect, test} from 'vitest';
import {parseQuery} from '../../src/core/search/query.ts';
import type {SearchResults} from '../../src/core/search/search.ts';
import {RemoteDossier} from '../../src/ui/remoteDossier.ts';

const resultsOf = (text: string): SearchResults => ({
	query: parseQuery(text),
	...{articles: [], actors: [], figures: [], facts: [], passages: []},
});

function remote() {
	const asked: string[] = [];
	const dossier = new RemoteDossier({findParallels: () => {}, search: query => asked.push(query)});
	return {dossier, asked};
}

test('a query is asked once, and its results stay known', () => {
	const {dossier, asked} = remote();
	expect([dossier.search('flood'), dossier.search('flood')]).toEqual(['coming', 'coming']);
	const results = resultsOf('flood');
	dossier.tellResults('flood', results);
	expect(dossier.search('flood')).toBe(results);
	expect(asked).toEqual(['flood']);
});

test('while a word is typed on or taken back, what was found before stays; of another word it is not shown', () => {
	const {dossier} = remote();
	const results = resultsOf('flood');
	dossier.search('flood');
	dossier.tellResults('flood', results);
	dossier.search('flood');
	expect([dossier.search('flooded'), dossier.search('flo')]).toEqual([results, results]);
	expect(dossier.search('army')).toBe('coming');
});
