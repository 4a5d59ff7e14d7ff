import fc from 'fast-check';
import {expect, test} from 'vitest';
import {otherOf, pairsOfItems} from '../../../../src/core/dossier/grouping/itemPairs.ts';
import {pairsByKey} from '../../../../src/core/dossier/grouping/pairsByKey.ts';
import {rowsOfGroup} from '../../../../src/core/text/groupedRows.ts';

type Keys = readonly ReadonlySet<string>[];

const listed = (keys: Keys, most: number, mayMeet?: (one: number, other: number) => boolean): string[] => {
	const {ones, others} = pairsByKey(keys, most, mayMeet);
	return Array.from(ones, (one, pair) => `${one} ${others[pair]}`);
};

test('only items that share a key are compared, each pair once', () => {
	const keys = [new Set(['a', 'b']), new Set(['a', 'b']), new Set(['c'])];
	expect(listed(keys, 10)).toEqual(['0 1']);
});

test('a key that too many share is passed over', () => {
	const keys = Array.from({length: 5}, () => new Set(['all']));
	expect(listed(keys, 4)).toEqual([]);
});

test('items that may not meet are no pair', () => {
	const keys = Array.from({length: 4}, () => new Set(['all']));
	expect(listed(keys, 4, (one, other) => (one + other) % 2 === 0)).toEqual(['0 2', '1 3']);
});

test('pairs come in the order of the first key that they share, as if key by key were asked', () => {
	const item = fc.array(fc.constantFrom(...'abcdefgh'), {maxLength: 4}).map(keys => new Set(keys));
	fc.assert(
		fc.property(fc.array(item, {maxLength: 20}), keys => {
			const byKey = new Map<string, number[]>();
			for (const [index, own] of keys.entries())
				for (const key of own) byKey.set(key, [...(byKey.get(key) ?? []), index]);
			const expected = new Set<string>();
			for (const members of byKey.values())
				if (members.length <= 6)
					for (const [place, one] of members.entries())
						for (const other of members.slice(place + 1)) expected.add(`${one} ${other}`);
			expect(listed(keys, 6)).toEqual([...expected]);
		}),
	);
});

test('each item knows its pairs, in their order', () => {
	const pairs = pairsByKey([new Set(['a']), new Set(['b']), new Set(['a', 'b'])], 10);
	const othersOf = (item: number) =>
		Array.from(rowsOfGroup(pairsOfItems(3, pairs), item), pair => otherOf(pairs, pair, item));
	expect([0, 1, 2].map(othersOf)).toEqual([[2], [2], [0, 1]]);
});
