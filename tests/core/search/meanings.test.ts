import {expect, test} from 'vitest';
import {meaningsFrom} from '../../../src/core/search/meanings.ts';
import {search} from '../../../src/core/search/search.ts';
import {buildSearchIndex} from '../../../src/core/search/searchIndex.ts';
import {sampleDossier} from './sampleDossier.ts';

const meanings = meaningsFrom(
	[
		'clef/n|key',
		'couvre-feu/n|curfew',
		'court/a|short brief',
		'otage/n|hostage',
		'rançon/n|ransom',
		'tribunal/n|court tribunal',
		'vite/r|quickly',
		'voilier/n|sailboat yacht craft',
		'',
	].join('\n'),
);

test.each([
	['otage', ['hostage']],
	['otages', ['hostage']],
	['hostages', ['otage']],
	['rancon', ['ransom']],
	['voilier', ['sailboat', 'yacht']],
	['craft', []],
	['court', []],
	['short', ['court']],
	['curfew', ['couvrefeu']],
	['quickly', []],
	['key', []],
	['harbour', []],
])('%s is said in the other language by %j', (word, said) => expect(meanings(word)).toEqual(said));

const dossier = sampleDossier([
	{id: 'fr', title: 'Au port', text: 'Aucune rançon pour les otages du voilier.'},
	{id: 'en', title: 'At sea', text: 'No ransom was paid for the hostages, and the harbour was closed.'},
]);

test.each([
	['otages', ['fr', 'en']],
	['hostage', ['en', 'fr']],
	['rançon otage', ['fr', 'en']],
	['harbour', ['en']],
])('%s finds the articles of both languages, those with the word itself first', (typed, found) => {
	const {articles} = search(buildSearchIndex(dossier, meanings), typed);
	expect(articles.map(({place}) => place.id)).toEqual(found);
});

test('without a glossary a word finds only its own language', () => {
	expect(search(buildSearchIndex(dossier), 'otages').articles.map(({place}) => place.id)).toEqual(['fr']);
});
