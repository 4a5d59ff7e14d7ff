import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {allConcepts} from '../../../../src/core/language/concepts/concepts.ts';
import {eventFamilies} from '../../../../src/core/language/concepts/telling.ts';

const known = new Set([...allConcepts()].flatMap(({id, group}) => [id, group]));
const source = fileURLToPath(new URL('../../../../src', import.meta.url));

describe('a set of concepts, wherever it is written, holds only such as there are', () => {
	const files = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter(name => /\.tsx?$/u.test(name));
	const uses = files.flatMap(file =>
		[...readFileSync(`${source}/${file}`, 'utf8').matchAll(/\bconceptSet\(\s*(?:(['`])([^'`]*)\1)?/gu)].map(
			([, quote, ids = '']) => ({file, isWrittenOut: quote !== undefined, ids: ids.trim().split(/\s+/u)}),
		),
	);
	test('each is written out where it stands', () => {
		expect(uses.filter(({isWrittenOut}) => !isWrittenOut)).toEqual([]);
		expect(uses.length).toBeGreaterThan(100);
	});
	test.each(uses)('$file: $ids', ({ids}) => {
		expect(ids.filter(id => !known.has(id))).toEqual([]);
	});
});

test('each event stands in one family', () => {
	const events = eventFamilies.flatMap(family => [...family]);
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
