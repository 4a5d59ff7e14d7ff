import type {TimeUnit} from '../language/times.ts';
import type {TimeExpression} from './annotation.ts';
import {
	dayNumber,
	isoDay,
	isoMonth,
	monthPeriod,
	type Period,
	parseDay,
	partOfYear,
	seasonPeriod,
	shiftMonth,
	weekdayOf,
	weekPeriod,
	yearAndMonth,
	yearPeriod,
} from './calendar.ts';
import type {TimeMeaning} from './timeMeaning.ts';

/** The day that relative times count from, and what the sentence says of the direction. */
export type Reference = {
	/** Day number of the article's publication; null when unknown. */
	readonly day: number | null;
	/** Latest year that the article names, for dates whose weekday settles the year; null when it names none. */
	readonly year: number | null;
	/** The verb before the time is in the future. */
	readonly future: boolean;
};

/** What a time means in days: null throughout when it cannot be told. */
export type Resolved = Pick<TimeExpression, 'from' | 'to' | 'value' | 'grain'>;

/** A time counted back or on from the reference; a meaning that needs no reference ignores it. */
export function resolveTime(meaning: TimeMeaning, reference: Reference): Resolved {
	switch (meaning.kind) {
		case 'date':
			return dateOf(meaning, reference);
		case 'weekday':
			return reference.day === null ? unknown('day') : onDay(weekdayNear(meaning, reference.day, reference.future));
		case 'season':
			return seasonOf(meaning, reference);
		case 'years':
			return yearsOf(meaning.first, meaning.last);
		case 'part':
			return partOf(meaning, reference);
		case 'monthOrder':
			return reference.day === null ? unknown('month') : inMonth(monthByOrder(meaning, reference.day), meaning.month);
		case 'relative':
			return reference.day === null
				? unknown(grainOf(meaning.unit))
				: shifted(meaning.unit, meaning.offset, reference.day);
		case 'ago':
			return agoOf(meaning, reference.day);
		case 'clock':
			return unknown('time');
		case 'unresolved':
			return unknown('day');
	}
}

const unknown = (grain: Resolved['grain']): Resolved => ({from: null, to: null, value: null, grain});

const grains: Readonly<Record<TimeUnit, Resolved['grain']>> = {
	hour: 'day',
	day: 'day',
	week: 'week',
	weekend: 'interval',
	month: 'month',
	season: 'season',
	quarter: 'interval',
	half: 'interval',
	year: 'year',
	decade: 'interval',
	century: 'interval',
};

const grainOf = (unit: TimeUnit): Resolved['grain'] => grains[unit];

const onDay = (day: number): Resolved => ({from: isoDay(day), to: isoDay(day), value: isoDay(day), grain: 'day'});

const inMonth = (year: number, month: number): Resolved => ({
	...monthPeriod(year, month),
	value: isoMonth(year, month),
	grain: 'month',
});

const inPeriod = ({from, to}: Period, grain: Resolved['grain']): Resolved => ({
	from,
	to,
	value: `${from}/${to}`,
	grain,
});

function yearsOf(first: number, last: number): Resolved {
	const period = yearPeriod(first, last);
	return first === last
		? {...period, value: period.from.slice(0, 4), grain: 'year'}
		: {...period, value: `${period.from.slice(0, 4)}/${period.to.slice(0, 4)}`, grain: 'interval'};
}

type Dated = Extract<TimeMeaning, {kind: 'date'}>;

function dateOf(date: Dated, reference: Reference): Resolved {
	const year = date.year ?? yearNear(date, reference);
	if (date.day === null) return year === null ? unknown('month') : inMonth(year, date.month);
	const first = year === null ? null : dayNumber(year, date.month, date.day);
	if (first === null || year === null) return unknown('day');
	if (date.lastDay === undefined) return onDay(first);
	const last = dayNumber(year, date.month, date.lastDay);
	return last === null || last < first ? onDay(first) : inPeriod({from: isoDay(first), to: isoDay(last)}, 'interval');
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
	const agreeing = candidates.filter(candidate => agrees(date, candidate));
	const from = agreeing.length > 0 ? agreeing : candidates;
	const distance = (candidate: number) => distanceTo(candidate, date, reference.day!, reference.future);
	return from.sort((a, b) => distance(a) - distance(b))[0] ?? null;
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

function weekdayNear({weekday, order}: Extract<TimeMeaning, {kind: 'weekday'}>, from: number, future: boolean): number {
	const back = (weekdayOf(from) - weekday + 7) % 7;
	if (order === 'last') return from - (back === 0 ? 7 : back);
	const ahead = order === 'next' || (order === null && future && back > 0);
	return ahead ? from - back + 7 : from - back;
}

function seasonOf({season, year, order}: Extract<TimeMeaning, {kind: 'season'}>, {day, future}: Reference): Resolved {
	if (year !== null) return inPeriod(seasonPeriod(year, season), 'season');
	if (day === null) return unknown('season');
	const reference = isoDay(day);
	const now = yearAndMonth(day).year;
	const periods = [now - 2, now - 1, now, now + 1].map(candidate => seasonPeriod(candidate, season));
	const before = periods.filter(({to}) => to < reference).at(-1);
	const begun = periods.filter(({from}) => from <= reference).at(-1);
	const ahead = periods.find(({from}) => from > reference);
	const current = begun && begun.to >= reference ? begun : undefined;
	const meant =
		order === 'last'
			? before
			: order === 'next' || (future && !current)
				? ahead
				: order === 'this'
					? (current ?? ahead)
					: begun;
	return meant ? inPeriod(meant, 'season') : unknown('season');
}

function partOf({months, index, year}: Extract<TimeMeaning, {kind: 'part'}>, {day}: Reference): Resolved {
	const known = year ?? (day === null ? null : yearAndMonth(day).year);
	return known === null || index * months > 12
		? unknown('interval')
		: inPeriod(partOfYear(known, months, index), 'interval');
}

function monthByOrder({month, order}: Extract<TimeMeaning, {kind: 'monthOrder'}>, day: number): number {
	const now = yearAndMonth(day);
	if (order === 'this') return now.year;
	if (order === 'last') return month < now.month ? now.year : now.year - 1;
	return month > now.month ? now.year : now.year + 1;
}

function shifted(unit: TimeUnit, offset: number, day: number): Resolved {
	const {year, month} = yearAndMonth(day);
	switch (unit) {
		case 'hour':
			return unknown('day');
		case 'day':
			return onDay(day + offset);
		case 'week':
			return inPeriod(weekPeriod(day + 7 * offset), 'week');
		case 'weekend':
			return weekend(day, offset);
		case 'month': {
			const shift = shiftMonth(year, month, offset);
			return inMonth(shift.year, shift.month);
		}
		case 'season':
			return unknown('season');
		case 'quarter':
			return partShifted(year, month, 3, offset);
		case 'half':
			return partShifted(year, month, 6, offset);
		case 'year':
			return yearsOf(year + offset, year + offset);
		case 'decade':
			return yearsOf(year - (year % 10) + 10 * offset, year - (year % 10) + 10 * offset + 9);
		case 'century':
			return yearsOf(year - (year % 100) + 100 * offset, year - (year % 100) + 100 * offset + 99);
	}
}

/** The Saturday and Sunday just past (last), of the present week (this), or of the next. */
function weekend(day: number, offset: number): Resolved {
	const saturday = day - weekdayOf(day) + 5;
	const start = offset < 0 && weekdayOf(day) === 6 ? saturday - 7 : saturday + 7 * offset;
	return inPeriod({from: isoDay(start), to: isoDay(start + 1)}, 'interval');
}

function partShifted(year: number, month: number, months: 3 | 6, offset: number): Resolved {
	const shift = shiftMonth(year, month, months * offset);
	return inPeriod(partOfYear(shift.year, months, Math.ceil(shift.month / months)), 'interval');
}

function agoOf({unit, count}: Extract<TimeMeaning, {kind: 'ago'}>, day: number | null): Resolved {
	if (day === null || count === null || count > 9999) return unknown(unit === 'hour' ? 'time' : grainOf(unit));
	if (unit === 'hour') return onDay(day - Math.floor(count / 24));
	return shifted(unit, -count, day);
}
