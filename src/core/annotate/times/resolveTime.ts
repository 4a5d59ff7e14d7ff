import {
	dayNumber,
	isoDay,
	type Period,
	partOfYear,
	seasonPeriod,
	shiftMonth,
	weekdayOf,
	yearAndMonth,
} from './calendar.ts';
import {resolveDate} from './resolveDate.ts';
import {inMonth, inPeriod, onDay, type Reference, type Resolved, unknown, yearsOf} from './resolved.ts';
import {agoOf, grainOf, shifted} from './shiftedPeriod.ts';
import type {TimeMeaning} from './timeMeaning.ts';

/** A time counted back or on from the reference; a meaning that needs no reference ignores it. */
export function resolveTime(meaning: TimeMeaning, reference: Reference): Resolved {
	switch (meaning.kind) {
		case 'date':
			return resolveDate(meaning, reference);
		case 'either':
			return yearsOf(meaning.year, meaning.year);
		case 'weekday':
			return reference.day === null ? unknown('day') : onDay(weekdayNear(meaning, reference.day, reference.future));
		case 'weekdayOfWeek':
			return reference.day === null
				? unknown('day')
				: onDay(reference.day - weekdayOf(reference.day) + 7 * meaning.offset + meaning.weekday);
		case 'weekdayAndDay':
			return reference.day === null
				? unknown('day')
				: onDay(weekdayAndDayNear(meaning, reference.day, reference.future));
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
		case 'fromNamedDay':
			return reference.namedDay === null ? unknown('day') : onDay(reference.namedDay + meaning.days);
		case 'clock':
			return unknown('time');
		case 'unresolved':
			return unknown(grainOf(meaning.unit));
	}
}

function weekdayNear({weekday, order}: Extract<TimeMeaning, {kind: 'weekday'}>, from: number, future: boolean): number {
	const back = (weekdayOf(from) - weekday + 7) % 7;
	if (order === 'last') return from - (back === 0 ? 7 : back);
	const ahead = order === 'next' || (order === null && future && back > 0);
	return ahead ? from - back + 7 : from - back;
}

/** A weekday and its day fall together in few months. */
const monthsAround = [0, -1, 1, -2, 2];

/** The day nearest to the reference that is the weekday and has the number; the weekday alone where none in reach is both. */
function weekdayAndDayNear(
	{weekday, day}: Extract<TimeMeaning, {kind: 'weekdayAndDay'}>,
	from: number,
	future: boolean,
): number {
	const now = yearAndMonth(from);
	const candidates = monthsAround.flatMap(by => {
		const {year, month} = shiftMonth(now.year, now.month, by);
		const number = dayNumber(year, month, day);
		return number !== null && weekdayOf(number) === weekday ? [number] : [];
	});
	const nearest = candidates.sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
	return nearest ?? weekdayNear({kind: 'weekday', weekday, order: null}, from, future);
}

type SeasonMeaning = Extract<TimeMeaning, {kind: 'season'}>;

function seasonOf({season, year, order}: SeasonMeaning, {day, future}: Reference): Resolved {
	if (year !== null) return inPeriod(seasonPeriod(year, season), 'season');
	if (day === null) return unknown('season');
	const now = yearAndMonth(day).year;
	const periods = [now - 2, now - 1, now, now + 1].map(candidate => seasonPeriod(candidate, season));
	const meant = seasonByOrder(periods, order, isoDay(day), future);
	return meant ? inPeriod(meant, 'season') : unknown('season');
}

/** The season that is meant of several that follow each other; `today` is an ISO day. */
function seasonByOrder(
	periods: readonly Period[],
	order: SeasonMeaning['order'],
	today: string,
	future: boolean,
): Period | undefined {
	if (order === 'last') return periods.filter(({to}) => to < today).at(-1);
	const ahead = periods.find(({from}) => from > today);
	const begun = periods.filter(({from}) => from <= today).at(-1);
	const current = begun && begun.to >= today ? begun : undefined;
	if (order === 'next' || (future && !current)) return ahead;
	return order === 'this' ? (current ?? ahead) : begun;
}

function partOf({months, index, year}: Extract<TimeMeaning, {kind: 'part'}>, {day, future}: Reference): Resolved {
	if (index * months > 12) return unknown('interval');
	if (year !== null) return inPeriod(partOfYear(year, months, index), 'interval');
	if (day === null) return unknown('interval');
	const now = yearAndMonth(day).year;
	const ofThisYear = partOfYear(now, months, index);
	const lastYears = ofThisYear.from > isoDay(day) && !future;
	return inPeriod(lastYears ? partOfYear(now - 1, months, index) : ofThisYear, 'interval');
}

function monthByOrder({month, order}: Extract<TimeMeaning, {kind: 'monthOrder'}>, day: number): number {
	const now = yearAndMonth(day);
	if (order === 'this') return now.year;
	if (order === 'last') return month < now.month ? now.year : now.year - 1;
	return month > now.month ? now.year : now.year + 1;
}
