import {array, assert, integer, property} from 'fast-check';
import {expect, test} from 'vitest';
import {
	holds,
	lengthOf,
	overlapOf,
	share,
	sharedWeight,
	totalWeight,
	totalWeights,
} from '../../../../src/core/dossier/parallels/keyLists.ts';
import {createNumberLists, type NumberLists} from '../../../../src/core/text/numberLists.ts';
import {sortedNumbers} from '../../../../src/core/text/sortedNumbers.ts';

const size = 30;
const weights = Float64Array.from({length: size}, (_, key) => key + 0.5);
const keys = array(integer({min: 0, max: size - 1}), {maxLength: 12});
const sum = (list: readonly number[]): number => list.reduce((total, key) => total + weights[key]!, 0);

function listsOf(...lists: readonly (readonly number[])[]): NumberLists {
	const builder = createNumberLists();
	for (const list of lists) builder.add(sortedNumbers(list));
	return builder.build();
}

test('lists of keys answer as sets do', () => {
	assert(
		property(keys, keys, (one, other) => {
			const lists = listsOf([7], one, other);
			const shared = [...new Set(one)].filter(key => other.includes(key));
			const found = overlapOf(lists, 1, 2, weights, {count: 0, weight: 0, heaviest: 0});
			expect(found.count).toBe(shared.length);
			expect(found.weight).toBeCloseTo(sum(shared));
			expect(found.heaviest).toBe(shared.length === 0 ? 0 : weights[Math.max(...shared)]);
			expect(sharedWeight(lists, 1, 2, weights)).toBeCloseTo(sum(shared));
			for (const least of [1, 2, 3]) expect(share(least, lists, 1, 2)).toBe(shared.length >= least);
			expect(lengthOf(lists, 1)).toBe(new Set(one).size);
			expect(totalWeight(lists, 1, weights)).toBeCloseTo(sum([...new Set(one)]));
			expect([...totalWeights(lists, weights)]).toEqual([0, 1, 2].map(list => totalWeight(lists, list, weights)));
			for (let key = 0; key < size; key++) expect(holds(lists, 1, key)).toBe(one.includes(key));
		}),
	);
});
