import fc from 'fast-check';
import {expect, test} from 'vitest';
import {PairSet} from '../../../../src/core/dossier/grouping/pairSet.ts';

test('a pair is new once, in whatever order', () => {
	const pairs = new PairSet();
	expect([pairs.add(0, 7), pairs.add(7, 0), pairs.add(0, 8), pairs.add(7, 8), pairs.add(8, 7)]).toEqual([
		true,
		false,
		true,
		true,
		false,
	]);
});

test('it knows as much as a set of keys, also when it has grown', () => {
	const pair = fc.tuple(fc.nat(60), fc.nat(60)).filter(([one, other]) => one !== other);
	fc.assert(
		fc.property(fc.array(pair, {maxLength: 3000, size: 'max'}), all => {
			const [pairs, keys] = [new PairSet(), new Set<string>()];
			for (const [one, other] of all) {
				const key = `${Math.min(one, other)} ${Math.max(one, other)}`;
				expect(pairs.add(one, other)).toBe(!keys.has(key));
				keys.add(key);
			}
		}),
		{numRuns: 10},
	);
});
