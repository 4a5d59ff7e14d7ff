import {dayNumber, isoDay, monthPeriod, parseDay, shiftMonth, weekdayOf, yearAndMonth} from './calendar.ts';
import {inMonth, inPeriod, onDay, type Reference, type Resolved, unknown} from './resolved.ts';
import type {TimeMeaning} from './timeMeaning.ts';

type Dated = Extract<TimeMeaning, {kind: 'date'}>;

/** A date whose year may have to be found. */
export function resolveDate(date: Dated, reference: Reference): Resolved {
	const year = date.year ?? yearNear(date, reference);
	if (date.day === null) return year === null ? unknown('month') : inMonth(year, date.month);
	const first = year === null ? null : dayNumber(year, date.month, date.day);
	if (first === null || year === null) return unknown('day');
	if (date.lastDay === undefined) return onDay(first);
	const last = dayNumber(year, date.month, date.lastDay);
	if (last === null) return onDay(first);
	const from = last < first ? sameDayOfMonthBefore(first) : first;
	return from === null ? onDay(last) : inPeriod({from: isoDay(from), to: isoDay(last)}, 'interval');
}

/** `du 28 au 3 mars`: the first day lies in the month before the one named; null where that has no such day. */
function sameDayOfMonthBefore(day: number): number | null {
	const {year, month} = yearAndMonth(day);
	const before = shiftMonth(year, month, -1);
	return dayNumber(before.year, before.month, Number(isoDay(day).slice(-2)));
}

/** News tells the past: a date that lies ahead must be three times as near as one that lies behind. */
const pastBias = 3;

/** The year that brings a date nearest to the reference; a weekday has to agree when there is one that does. */
function yearNear(date: Dated, reference: Reference): number | null {
	if (reference.day === null) return yearByWeekday(date, reference.year);
	const {year} = yearAndMonth(reference.day);
	const candidates = [year - 1, year, year + 1].filter(
		candidate => dayNumber(candidate, date.month, date.day ?? 1) !== null,
	);
	const {past} = reference;
	const ordered = candidates.filter(candidate =>
		isInOrder(past ? {...date, order: 'last'} : date, candidate, reference.day!),
	);
	const agreeing = ordered.filter(candidate => agrees(date, candidate));
	const from = agreeing.length > 0 ? agreeing : ordered.length > 0 ? ordered : candidates;
	const distance = (candidate: number) => distanceTo(candidate, date, reference.day!, reference.future);
	return from.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Whether a year puts a date where `last` or `next` says that it lies. */
function isInOrder({month, day, order}: Dated, year: number, reference: number): boolean {
	const number = dayNumber(year, month, day ?? 1)!;
	return order === 'last' ? number < reference : order === 'next' ? number > reference : true;
}

const agrees = (date: Dated, year: number): boolean => {
	const day = dayNumber(year, date.month, date.day ?? 1);
	return date.weekday !== undefined && date.day !== null && day !== null && weekdayOf(day) === date.weekday;
};

function distanceTo(year: number, date: Dated, from: number, future: boolean): number {
	const {month} = date;
	const start = dayNumber(year, month, date.day ?? 1)!;
	const end = date.day === null ? parseDay(monthPeriod(year, month).to)! : start;
	if (start <= from && from <= end) return 0;
	if (start > from) return (start - from) * (future ? 1 : pastBias);
	return (from - end) * (future ? pastBias : 1);
}

/** Without a publication date a weekday still settles the year, if the article names a year in reach. */
function yearByWeekday(date: Dated, year: number | null): number | null {
	if (year === null || date.weekday === undefined) return null;
	const near = [year, year + 1, year - 1].filter(candidate => agrees(date, candidate));
	return near[0] ?? null;
}
