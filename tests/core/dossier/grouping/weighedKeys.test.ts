import fc from 'fast-check';
import {expect, test} from 'vitest';
import {keyWeigher, overlap} from '../../../../src/core/dossier/grouping/weighedKeys.ts';

const weightOf = (key: string): number => 1 + key.length;

test('keys in common are weighed as those of sets of words are, however many there are', () => {
	const someKeys = fc.uniqueArray(fc.integer({min: 0, max: 200}), {maxLength: 40});
	fc.assert(
		fc.property(someKeys, someKeys, (one, other) => {
			const [here, there] = [new Set(one.map(key => `k${key}`)), new Set(other.map(key => `k${key}`))];
			const weighed = keyWeigher(weightOf);
			const shared = [...here].filter(key => there.has(key));
			const sum = (keys: Iterable<string>): number => [...keys].reduce((total, key) => total + weightOf(key), 0);
			const cosine = shared.length === 0 ? 0 : sum(shared) / Math.sqrt(sum(here) * sum(there));
			expect(overlap(weighed(here), weighed(there))).toBeCloseTo(cosine, 12);
		}),
		{numRuns: 100},
	);
});
