import {array, assert, integer, property} from 'fast-check';
import {expect, test} from 'vitest';
import {
	holds,
	meet,
	overlapOf,
	sharedWeight,
	sortedKeys,
	totalWeight,
} from '../../../../src/core/dossier/parallels/sortedKeys.ts';

const size = 30;
const weights = Float64Array.from({length: size}, (_, key) => key + 0.5);
const keys = array(integer({min: 0, max: size - 1}), {maxLength: 12});
const sum = (list: readonly number[]): number => list.reduce((total, key) => total + weights[key]!, 0);

test('sorted keys answer as sets do', () => {
	assert(
		property(keys, keys, (one, other) => {
			const [a, b] = [sortedKeys(one), sortedKeys(other)];
			const shared = [...new Set(one)].filter(key => other.includes(key));
			expect([...a]).toEqual([...new Set(one)].sort((x, y) => x - y));
			const found = overlapOf(a, b, weights, {count: 0, weight: 0, heaviest: 0});
			expect(found.count).toBe(shared.length);
			expect(found.weight).toBeCloseTo(sum(shared));
			expect(found.heaviest).toBe(shared.length === 0 ? 0 : weights[Math.max(...shared)]);
			expect(sharedWeight(a, b, weights)).toBeCloseTo(sum(shared));
			expect(totalWeight(a, weights)).toBeCloseTo(sum([...new Set(one)]));
			expect(meet(a, b)).toBe(shared.length > 0);
			for (let key = 0; key < size; key++) expect(holds(a, key)).toBe(one.includes(key));
		}),
	);
});
