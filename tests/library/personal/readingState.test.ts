import {readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {keepReading} from '../../../src/library/personal/keepReading.ts';
import {keptReading} from '../../../src/library/personal/readingState.ts';
import {folderOf} from '../../support/folder.ts';

const articles = [
	{id: 'a', text: 'Premier article. Il a deux phrases.'},
	{id: 'b', text: 'Second article, plus court.'},
];

const reading = {read: ['a'], positions: {a: 17}, queries: ['sunk'], places: {}};

test('what was kept comes back, also through a link to the folder', () => {
	const dossier = folderOf({});
	const within = folderOf({});
	symlinkSync(dossier, join(within, 'link'));
	expect(keptReading(dossier, articles, within)).toEqual({
		read: [],
		positions: {},
		queries: [],
		places: {},
		setAside: null,
	});
	expect(keepReading(dossier, articles, reading, undefined, within)).toBe(true);
	expect(keptReading(join(within, 'link'), articles, within)).toEqual({...reading, setAside: null});
	expect(keptReading(within, articles, within).read).toEqual([]);
});

test('a position follows its words', () => {
	const dossier = folderOf({});
	const within = folderOf({});
	keepReading(dossier, articles, reading, undefined, within);
	const changed = [{id: 'a', text: `Mise à jour. ${articles[0]!.text}`}];
	expect(keptReading(dossier, changed, within).positions).toEqual({a: 30});
});

test('a position holds in a text that has not been read yet', () => {
	const dossier = folderOf({});
	const within = folderOf({});
	keepReading(dossier, articles, reading, undefined, within);
	expect(keptReading(dossier, [{id: 'a', text: ''}], within).positions).toEqual({a: 17});
});

test('marks of articles that are away for a while stay', () => {
	const dossier = folderOf({});
	const within = folderOf({});
	const both = {read: ['a', 'b'], positions: {b: 3}, queries: [], places: {}};
	keepReading(dossier, articles, both, undefined, within);
	keepReading(dossier, [articles[0]!], {read: ['b'], positions: {}, queries: [], places: {}}, both, within);
	expect(keptReading(dossier, articles, within)).toMatchObject({read: ['b'], positions: {b: 3}, queries: []});
});

test.each([
	'{"version":1,"read":["a"',
	'[]',
	'{"version":1,"read":"a","positions":{}}',
	'{"version":1,"read":[],"positions":{"a":{"quote":1}}}',
	'',
])('a damaged file is set aside and nothing is lost: %s', content => {
	const dossier = folderOf({});
	const within = folderOf({});
	keepReading(dossier, articles, reading, undefined, within);
	const name = readdirSync(within).find(file => file.endsWith('.json'))!;
	writeFileSync(join(within, name), content);
	expect(keptReading(dossier, articles, within)).toEqual({
		read: [],
		positions: {},
		queries: [],
		places: {},
		setAside: join(within, `${name}.corrupt-1`),
	});
	writeFileSync(join(within, name), content);
	expect(keepReading(dossier, articles, reading, undefined, within)).toBe(true);
	expect(readFileSync(join(within, `${name}.corrupt-2`), 'utf8')).toBe(content);
	expect(keptReading(dossier, articles, within)).toEqual({...reading, setAside: null});
});

test('where nothing can be written, it says so and does not throw', () => {
	const dossier = folderOf({});
	const within = folderOf({'not-a-folder': ''});
	expect(keepReading(dossier, articles, reading, undefined, join(within, 'not-a-folder'))).toBe(false);
});

test('two runs on one dossier keep what either has read, and neither takes the other’s marks back', () => {
	const dossier = folderOf({});
	const within = folderOf({});
	const none = {read: [], positions: {}, queries: [], places: {}};
	keepReading(dossier, articles, {...none, read: ['a'], positions: {a: 17}}, none, within);
	keepReading(dossier, articles, {...none, read: ['b'], positions: {b: 3}}, none, within);
	expect(keptReading(dossier, articles, within)).toMatchObject({read: ['a', 'b'], positions: {a: 17, b: 3}});
	keepReading(dossier, articles, none, {...none, read: ['a']}, within);
	expect(keptReading(dossier, articles, within).read).toEqual(['b']);
});

test('two runs on one dossier keep what either has searched for, and one alone the order of its own', () => {
	const [dossier, within] = [folderOf({}), folderOf({})];
	const keep = (queries: readonly string[], since: readonly string[]) => {
		const others = {read: [], positions: {}, places: {}};
		return keepReading(dossier, articles, {...others, queries}, {...others, queries: since}, within);
	};
	keep(['a'], []);
	keep(['b', 'a'], ['a']);
	// Began when `a` alone was there.
	keep(['c', 'a'], ['a']);
	expect(keptReading(dossier, articles, within).queries).toEqual(['c', 'b', 'a']);
	keep(['a', 'c', 'b'], ['c', 'b', 'a']);
	expect(keptReading(dossier, articles, within).queries).toEqual(['a', 'c', 'b']);
});

describe('marks', () => {
	const none = {read: [], positions: {}, queries: [], places: {}};
	const inA = {place: {screen: 'article', subject: {kind: 'article', id: 'a'}}, offset: 17, isChosen: true} as const;
	const search = {
		place: {screen: 'search', subject: {kind: 'query', text: 'sunk'}},
		offset: 0,
		isChosen: false,
	} as const;
	const facts = {place: {screen: 'facts'}, offset: 0, isChosen: false, row: 'fact:dead'} as const;

	test('come back, one on a list with its row, and one in an article follows its words', () => {
		const [dossier, within] = [folderOf({}), folderOf({})];
		keepReading(dossier, articles, {...none, places: {a: inA, s: search, f: facts}}, none, within);
		expect(keptReading(dossier, articles, within).places).toEqual({a: inA, s: search, f: facts});
		const changed = [{id: 'a', text: `Mise à jour. ${articles[0]!.text}`}];
		expect(keptReading(dossier, changed, within).places.a).toEqual({...inA, offset: 30});
		expect(keptReading(dossier, [{id: 'a', text: ''}], within).places.a).toEqual(inA);
	});

	test('of two runs on one dossier are kept, those that each has set', () => {
		const [dossier, within] = [folderOf({}), folderOf({})];
		keepReading(dossier, articles, {...none, places: {a: inA}}, none, within);
		keepReading(dossier, articles, {...none, places: {b: facts}}, none, within);
		keepReading(dossier, articles, {...none, places: {a: facts, b: search}}, {...none, places: {a: facts}}, within);
		expect(keptReading(dossier, articles, within).places).toEqual({a: inA, b: search});
	});

	test.each([
		'{"screen":"attic"}',
		'{"screen":"article"}',
		'{"screen":"article","subject":{"kind":"actor","id":"a"}}',
		'{"screen":"actor","subject":{"kind":"actor","id":7}}',
		'{"screen":"constructor"}',
		'null',
	])('that say no place are left out, and the rest holds: %s', place => {
		const [dossier, within] = [folderOf({}), folderOf({})];
		keepReading(dossier, articles, {...reading, places: {f: facts}}, none, within);
		const file = join(within, readdirSync(within).find(name => name.endsWith('.json'))!);
		const stored = JSON.parse(readFileSync(file, 'utf8'));
		writeFileSync(file, JSON.stringify({...stored, places: {...stored.places, x: {place: JSON.parse(place)}, y: 3}}));
		expect(keptReading(dossier, articles, within)).toEqual({...reading, places: {f: facts}, setAside: null});
	});
});
