import {
	isoDay,
	isoMonth,
	monthPeriod,
	type Period,
	parseDay,
	shiftMonth,
	yearAndMonth,
	yearPeriod,
} from '../core/annotate/times/calendar.ts';
import {linear} from './plotScale.ts';

/** First and last day number of an ISO date, month, year or interval `a/b`; null for what is none, or has an open end. */
export function daysOf(iso: string): {readonly from: number; readonly to: number} | null {
	const [first = '', last = first] = iso.split('/');
	const from = periodOf(first);
	const to = periodOf(last);
	const days = from && to ? {from: parseDay(from.from), to: parseDay(to.to)} : {from: null, to: null};
	return days.from === null || days.to === null ? null : {from: days.from, to: days.to};
}

function periodOf(iso: string): Period | null {
	const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(iso) ?? [];
	if (year === undefined) return null;
	if (day !== undefined) return {from: iso, to: iso};
	return month === undefined ? yearPeriod(Number(year)) : monthPeriod(Number(year), Number(month));
}

/** A line of time: positions of day numbers in percent, and its marks. */
export type TimeScale = {
	position(day: number): number;
	readonly ticks: readonly {readonly day: number; readonly iso: string}[];
};

const mostTicks = 7;
const daySteps = [1, 2, 7, 14];
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const longestInDays = 60;

/** A scale from a day to a later one; it is marked at days, at the first of months, or at years. */
export function timeScale(from: number, to: number): TimeScale {
	const ticks = to - from <= longestInDays ? dayTicks(from, to) : monthTicks(from, to);
	return {ticks, position: linear(from, to)};
}

function dayTicks(from: number, to: number): TimeScale['ticks'] {
	const step = daySteps.find(days => (to - from) / days < mostTicks) ?? 14;
	return Array.from({length: Math.floor((to - from) / step) + 1}, (_, index) => {
		const day = from + index * step;
		return {day, iso: isoDay(day)};
	});
}

function monthTicks(from: number, to: number): TimeScale['ticks'] {
	const start = yearAndMonth(from);
	const months = (to - from) / 30.4;
	const step = monthSteps.find(length => months / length < mostTicks) ?? 1200;
	const first = Math.ceil((start.year * 12 + start.month - 1) / step) * step;
	const ticks = Array.from({length: mostTicks + 2}, (_, index) => {
		const {year, month} = shiftMonth(0, 1, first + index * step);
		const iso = step >= 12 ? isoMonth(year, 1).slice(0, 4) : isoMonth(year, month);
		return {day: daysOf(iso)?.from ?? Number.POSITIVE_INFINITY, iso};
	});
	return ticks.filter(({day}) => day >= from && day <= to);
}
