import {expect, test} from 'vitest';
import {beginningOf} from '../../../src/core/text/beginningOf.ts';

test.each([
	['abc', 2, 'ab'],
	['abc', 5, 'abc'],
	['a𐀀b', 2, 'a'],
	['a𐀀b', 3, 'a𐀀'],
	['', 3, ''],
])('of %j at most %d units are %j', (text, length, beginning) => {
	expect(beginningOf(text, length)).toBe(beginning);
});
