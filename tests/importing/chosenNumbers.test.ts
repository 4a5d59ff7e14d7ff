import {expect, test} from 'vitest';
import {chosenNumbers} from '../../src/importing/chosenNumbers.ts';

test.each([
	['1', [1]],
	['1-3,7', [1, 2, 3, 7]],
	['2 - 3  5', [2, 3, 5]],
	['3,1,3', [3, 1]],
	['9-99', [9]],
	['0,10', []],
	['all', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
	['', []],
	['none', []],
	['1-999999', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
])('of nine, "%s"', (written, numbers) => {
	expect(chosenNumbers(written, 9)).toEqual(numbers);
});
