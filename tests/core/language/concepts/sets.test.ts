import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {allConcepts} from '../../../../src/core/language/concepts/concepts.ts';
import * as fates from '../../../../src/core/language/concepts/fates.ts';
import {eventFamilies} from '../../../../src/core/language/concepts/telling.ts';

const known = new Set([...allConcepts()].flatMap(({id, group}) => [id, group]));
const sets = Object.entries(fates).filter(([, value]) => value instanceof Set) as [string, ReadonlySet<string>][];

describe('a set of concepts holds only such as there are', () => {
	test.each(sets)('%s', (_, set) => {
		expect([...set].filter(id => !known.has(id))).toEqual([]);
	});
});

test('a family of events holds only groups that there are, each in one family', () => {
	const events = eventFamilies.flatMap(family => [...family]);
	expect(events.filter(event => !known.has(event))).toEqual([]);
	expect(new Set(events).size).toBe(events.length);
});

/** The lines of all tables of concepts: `id | French lemmas | English lemmas`. */
const tableLines = (): string[][] => {
	const folder = fileURLToPath(new URL('../../../../src/core/language/concepts', import.meta.url));
	const lines = readdirSync(folder).flatMap(file => readFileSync(`${folder}/${file}`, 'utf8').split('\n'));
	return lines.filter(line => /^[a-z_]+!?(?: [=<][a-z_]+)* \|/u.test(line)).map(line => line.split('|'));
};

test.each([
	['French', 1],
	['English', 2],
])('no %s lemma stands in two lines alike: the second would never be read', (_, cell) => {
	const lemmas = tableLines().flatMap(line => line[cell]!.trim().split(/\s+/u).filter(Boolean));
	expect(lemmas.length).toBeGreaterThan(9000);
	const seen = new Set<string>();
	expect(lemmas.filter(lemma => seen.has(lemma) || !seen.add(lemma))).toEqual([]);
});
