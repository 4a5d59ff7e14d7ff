import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseDay} from '../../src/core/annotate/times/calendar.ts';
import {daysOf, timeScale} from '../../src/reports/timeScale.ts';

test.each([
	['2025-03-27', '2025-03-27', '2025-03-27'],
	['2024-02', '2024-02-01', '2024-02-29'],
	['2024', '2024-01-01', '2024-12-31'],
	['2024-10/2025', '2024-10-01', '2025-12-31'],
])('%s is from %s to %s', (iso, from, to) => {
	expect(daysOf(iso)).toEqual({from: parseDay(from), to: parseDay(to)});
});

test.each(['2025/', '/2025', 'soon', '2025-02-31', ''])('%j is no period', iso => {
	expect(daysOf(iso)).toBeNull();
});

const ticksOf = (from: string, to: string): string[] =>
	timeScale(parseDay(from)!, parseDay(to)!).ticks.map(({iso}) => iso);

test('a line is marked at days, months or years, as long as it is', () => {
	expect(ticksOf('2025-03-04', '2025-03-08')).toEqual([
		'2025-03-04',
		'2025-03-05',
		'2025-03-06',
		'2025-03-07',
		'2025-03-08',
	]);
	expect(ticksOf('2024-01-15', '2024-06-20')).toEqual(['2024-02', '2024-03', '2024-04', '2024-05', '2024-06']);
	expect(ticksOf('2019-06-01', '2025-03-01')).toEqual(['2020', '2021', '2022', '2023', '2024', '2025']);
});

test('marks are few, in order, and on the line', () => {
	const days = fc.integer({min: parseDay('0100-01-01')!, max: parseDay('2900-01-01')!});
	fc.assert(
		fc.property(days, fc.integer({min: 1, max: 200_000}), (from, length) => {
			const {ticks, position} = timeScale(from, from + length);
			expect(ticks.length).toBeLessThanOrEqual(9);
			for (const [at, {day}] of ticks.entries()) {
				expect(day).toBeGreaterThan(ticks[at - 1]?.day ?? Number.NEGATIVE_INFINITY);
				expect(position(day)).toBeGreaterThanOrEqual(0);
				expect(position(day)).toBeLessThanOrEqual(100);
			}
		}),
	);
});
