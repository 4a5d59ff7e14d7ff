import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type FactReports, storyGroups} from '../../../src/core/dossier/storyGroups.ts';

/** Facts, each as the articles that report it. */
const reported = (facts: readonly (readonly number[])[]): FactReports => ({
	facts: Uint32Array.from(facts.flatMap((articles, fact) => articles.map(() => fact))),
	articles: Uint32Array.from(facts.flat()),
});

test('articles that report the same facts tell one story', () => {
	const facts = [
		[0, 1],
		[0, 1, 4],
		[0, 4],
		[1, 4],
		[2, 3],
		[2, 3],
	];
	expect(storyGroups(6, reported(facts))).toEqual([
		[0, 1, 4],
		[2, 3],
	]);
});

test('one fact of many is not enough, and it is where there are few', () => {
	const own = [0, 1].flatMap(article => Array.from({length: 9}, () => [article]));
	expect(storyGroups(2, reported([[0, 1], ...own]))).toEqual([]);
	expect(storyGroups(2, reported([[0, 1], [0], [1]]))).toEqual([[0, 1]]);
});

test('a fact that two stories happen to share does not make them one', () => {
	const ofOne = Array.from({length: 4}, () => [0, 1, 2]);
	const ofOther = Array.from({length: 4}, () => [3, 4, 5]);
	expect(storyGroups(6, reported([...ofOne, ...ofOther, [2, 3], [1, 5]]))).toEqual([
		[0, 1, 2],
		[3, 4, 5],
	]);
});

test('an article is in one story at most, and no story is of one article', () => {
	const facts = fc.array(fc.uniqueArray(fc.nat(19), {minLength: 1, maxLength: 5}), {maxLength: 40});
	fc.assert(
		fc.property(facts, found => {
			const stories = storyGroups(20, reported(found));
			expect(new Set(stories.flat()).size).toBe(stories.flat().length);
			for (const story of stories) expect(story.length).toBeGreaterThan(1);
		}),
	);
});
