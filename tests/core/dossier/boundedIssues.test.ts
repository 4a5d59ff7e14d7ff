import {expect, test} from 'vitest';
import type {Issue} from '../../../src/core/article/article.ts';
import {boundedIssues} from '../../../src/core/dossier/boundedIssues.ts';

const issues = (path: string, count: number): Issue[] =>
	Array.from({length: count}, (_, line) => ({path, code: 'wrongField', line, message: 'wrong'}));

test('a few of each file stay in order, and the others are counted', () => {
	const bounded = boundedIssues([...issues('a', 250), ...issues('b', 3)]);
	expect(bounded).toHaveLength(104);
	expect(bounded.slice(99, 102).map(({path, line}) => [path, line])).toEqual([
		['a', 99],
		['b', 0],
		['b', 1],
	]);
	expect(bounded.at(-1)).toMatchObject({
		path: 'a',
		code: 'more',
		message: '150 more problems in this file are not listed',
	});
});

test('what was bounded once is not counted again', () => {
	const once = boundedIssues(issues('a', 250));
	expect(
		boundedIssues([...once, ...issues('b', 1)])
			.map(({code}) => code)
			.filter(code => code === 'more'),
	).toHaveLength(1);
});
