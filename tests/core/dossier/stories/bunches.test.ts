import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {ArticleProfile} from '../../../../src/core/dossier/stories/articleProfiles.ts';
import {Bunches} from '../../../../src/core/dossier/stories/bunches.ts';

const profile = (keys: readonly number[]): ArticleProfile => ({
	keys,
	weights: Float64Array.from(keys, () => 1 / Math.sqrt(keys.length)),
});

const cosine = (one: ArticleProfile, other: ArticleProfile): number =>
	one.keys.reduce((sum, key, at) => {
		const place = other.keys.indexOf(key);
		return place < 0 ? sum : sum + one.weights[at]! * other.weights[place]!;
	}, 0);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const keys = fc.uniqueArray(fc.nat(12), {minLength: 1, maxLength: 6});
const placed = fc.array(fc.record({keys, bunch: fc.nat(3)}), {minLength: 1, maxLength: 12});

test('a bunch is as alike to an article, and to another bunch, as its articles are on average', () => {
	fc.assert(
		fc.property(placed, keys, (articles, asked) => {
			const bunches = new Bunches();
			const members: ArticleProfile[][] = [];
			for (const {keys: own, bunch} of articles) {
				const home = Math.min(bunch, bunches.size);
				bunches.add(home, profile(own), 0);
				members[home] = [...(members[home] ?? []), profile(own)];
			}
			const one = profile(asked);
			const expected = members.map(own => mean(own.map(other => cosine(one, other))));
			const found = new Map(bunches.alikeTo(one));
			for (const [bunch, alike] of expected.entries()) expect(found.get(bunch) ?? 0).toBeCloseTo(alike, 9);
			for (let bunch = 0; bunch < bunches.size; bunch++) {
				expect(bunches.articlesIn(bunch)).toBe(members[bunch]!.length);
				const before = new Map(bunches.alikeBefore(bunch));
				for (let other = 0; other < bunches.size; other++) {
					const all = members[bunch]!.flatMap(mine => members[other]!.map(theirs => cosine(mine, theirs)));
					expect(before.get(other) ?? 0).toBeCloseTo(other < bunch ? mean(all) : 0, 9);
				}
			}
		}),
	);
});

test('where keys are common, bunches that share a rare one too are as alike as with all of them, and no others are found', () => {
	const all = [0, 1, 2, 3].map(article => profile([90, 91, 92, 10 + article, article < 2 ? 1 : 2]));
	const [whole, large] = [new Bunches(), new Bunches(3)];
	for (const [bunch, own] of all.entries()) for (const bunches of [whole, large]) bunches.add(bunch, own, 0);
	const asked = profile([90, 91, 92, 1]);
	expect(
		whole
			.alikeTo(asked)
			.map(([bunch]) => bunch)
			.sort(),
	).toEqual([0, 1, 2, 3]);
	const exact = new Map(whole.alikeTo(asked));
	expect(large.alikeTo(asked)).toEqual([0, 1].map(bunch => [bunch, expect.closeTo(exact.get(bunch)!, 9)]));
	expect(large.alikeBefore(3)).toEqual([[2, expect.closeTo(new Map(whole.alikeBefore(3)).get(2)!, 9)]]);
});

test('what a bunch lacks is what its articles lack on average', () => {
	const bunches = new Bunches();
	bunches.add(0, profile([1, 2]), 0.02);
	bunches.add(0, profile([2, 3]), 0.04);
	expect(bunches.lackOf(0)).toBeCloseTo(0.03, 9);
});
