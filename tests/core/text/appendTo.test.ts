import {expect, test} from 'vitest';
import {appendTo} from '../../../src/core/text/appendTo.ts';

test('items stand under their key in the order in which they come', () => {
	const lists = new Map<string, number[]>();
	for (const number of [3, 1, 2, 5]) appendTo(lists, number % 2 === 0 ? 'even' : 'odd', number);
	expect([...lists]).toEqual([
		['odd', [3, 1, 5]],
		['even', [2]],
	]);
});
