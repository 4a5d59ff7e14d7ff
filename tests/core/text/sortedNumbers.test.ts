import {array, assert, integer, property} from 'fast-check';
import {expect, test} from 'vitest';
import {sortedNumbers} from '../../../src/core/text/sortedNumbers.ts';

test('numbers stand in ascending order, each once, in lists of any length', () => {
	assert(
		property(array(integer({min: 0, max: 200}), {maxLength: 150, size: 'max'}), keys => {
			expect([...sortedNumbers(keys)]).toEqual([...new Set(keys)].sort((x, y) => x - y));
		}),
	);
});
