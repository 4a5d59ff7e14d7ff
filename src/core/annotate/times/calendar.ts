import type {Season} from '../../language/times.ts';

/** First and last day of a period, ISO dates. */
export type Period = {readonly from: string; readonly to: string};

const dayLength = 86_400_000;

/** Days since 1970-01-01 of a date that exists in the Gregorian calendar; null for one that does not ("31 June"). */
export function dayNumber(year: number, month: number, day: number): number | null {
	const date = new Date(Date.UTC(2000, month - 1, day));
	date.setUTCFullYear(year, month - 1, day);
	const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return exists ? Math.round(date.getTime() / dayLength) : null;
}

/** ISO date of a day number. */
export const isoDay = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** Day number of an ISO date; null for a date that does not exist. */
export function parseDay(iso: string): number | null {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(iso) ?? [];
	return day === undefined ? null : dayNumber(Number(year), Number(month), Number(day));
}

/** Day of the week, 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Year and month (from 1) of a day number. */
export function yearAndMonth(day: number): {year: number; month: number} {
	const date = new Date(day * dayLength);
	return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1};
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/** A month, from 1 to 12, in ISO 8601: `2025-03`. */
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;

const lastOfMonth = (year: number, month: number): string =>
	isoDay(dayNumber(year, month, 1)! + daysIn(year, month) - 1);

function daysIn(year: number, month: number): number {
	if (month === 2) return dayNumber(year, 2, 29) === null ? 28 : 29;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A month from its first to its last day. */
export const monthPeriod = (year: number, month: number): Period => ({
	from: `${isoMonth(year, month)}-01`,
	to: lastOfMonth(year, month),
});

/** Months may count past the ends of the year: month 0 is December of the year before. */
export function shiftMonth(year: number, month: number, by: number): {year: number; month: number} {
	const months = year * 12 + month - 1 + by;
	return {year: Math.floor(months / 12), month: (months % 12) + 1};
}

/** Whole years, the last included. */
export const yearPeriod = (first: number, last = first): Period => ({
	from: `${pad(first, 4)}-01-01`,
	to: `${pad(last, 4)}-12-31`,
});

/** The week, Monday to Sunday, that a day lies in. */
export function weekPeriod(day: number): Period {
	const monday = day - weekdayOf(day);
	return {from: isoDay(monday), to: isoDay(monday + 6)};
}

const seasonStarts: Readonly<Record<Season, string>> = {
	spring: '03-20',
	summer: '06-21',
	autumn: '09-21',
	winter: '12-21',
};
const seasonEnds: Readonly<Record<Season, string>> = {
	spring: '06-20',
	summer: '09-20',
	autumn: '12-20',
	winter: '03-19',
};

/** The season that begins in a year, as the northern hemisphere has it; winter ends in the next. */
export const seasonPeriod = (year: number, season: Season): Period => ({
	from: `${pad(year, 4)}-${seasonStarts[season]}`,
	to: `${pad(season === 'winter' ? year + 1 : year, 4)}-${seasonEnds[season]}`,
});

/** Three months (quarter of a year, from 1) or six (half, from 1). */
export function partOfYear(year: number, months: 3 | 6, index: number): Period {
	const last = index * months;
	return {from: monthPeriod(year, last - months + 1).from, to: monthPeriod(year, last).to};
}
