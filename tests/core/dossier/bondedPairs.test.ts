import {expect, test} from 'vitest';
import {BondedPairs} from '../../../src/core/dossier/bondedPairs.ts';

test('pairs stay in the order they were added, also where there are many', () => {
	const pairs = new BondedPairs();
	for (let at = 0; at < 1000; at++) pairs.add(at, at + 1, at % 2 === 0 ? at / 8 : null);
	expect(pairs.size).toBe(1000);
	expect([pairs.one(998), pairs.other(998), pairs.bond(998)]).toEqual([998, 999, 124.75]);
	expect(pairs.bond(999)).toBeNaN();
});

test('other bonds leave the pairs as they are', () => {
	const pairs = new BondedPairs();
	pairs.add(3, 5, 1);
	const weaker = pairs.withBonds(Float64Array.of(-1));
	expect([weaker.size, weaker.one(0), weaker.other(0), weaker.bond(0), pairs.bond(0)]).toEqual([1, 3, 5, -1, 1]);
});
