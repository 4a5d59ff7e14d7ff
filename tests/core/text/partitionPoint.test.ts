import fc from 'fast-check';
import {expect, test} from 'vitest';
import {partitionPoint} from '../../../src/core/text/partitionPoint.ts';

test('finds the first item that is not before what is looked for', () => {
	expect(partitionPoint([1, 3, 3, 5], item => item < 3)).toBe(1);
	expect(partitionPoint([1, 3, 3, 5], item => item <= 3)).toBe(3);
});

test('gives the length when all are before, and 0 for none', () => {
	expect(partitionPoint([1, 2], item => item < 9)).toBe(2);
	expect(partitionPoint([1, 2], item => item < 0)).toBe(0);
	expect(partitionPoint([], () => true)).toBe(0);
});

test('finds what a walk finds', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({min: 0, max: 20})), fc.integer({min: 0, max: 20}), (numbers, limit) => {
			const sorted = numbers.sort((a, b) => a - b);
			const walked = sorted.findIndex(item => item >= limit);
			expect(partitionPoint(sorted, item => item < limit)).toBe(walked < 0 ? sorted.length : walked);
		}),
	);
});
