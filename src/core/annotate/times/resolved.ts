import type {TimeExpression} from '../annotation.ts';
import {isoDay, isoMonth, monthPeriod, type Period, yearPeriod} from './calendar.ts';

/** The day that relative times count from, and what the sentence says of the direction. */
export type Reference = {
	/** Day number of the article's publication; null when unknown. */
	readonly day: number | null;
	/** Latest year that the article names, for dates whose weekday settles the year; null when it names none. */
	readonly year: number | null;
	/** Number of the day that the text named last; null when it named none shortly before. */
	readonly namedDay: number | null;
	/** The verb before the time is in the future. */
	readonly future: boolean;
	/** The time lies behind, whatever is nearer. */
	readonly past: boolean;
};

/** What a time means in days: null throughout when it cannot be told. */
export type Resolved = Pick<TimeExpression, 'from' | 'to' | 'value' | 'grain'>;

/** A time that cannot be told, of which only the kind is known. */
export const unknown = (grain: Resolved['grain']): Resolved => ({from: null, to: null, value: null, grain});

/** One day, by its number as `isoDay` counts. */
export const onDay = (day: number): Resolved => ({
	from: isoDay(day),
	to: isoDay(day),
	value: isoDay(day),
	grain: 'day',
});

/** A whole month, from 1 to 12. */
export const inMonth = (year: number, month: number): Resolved => ({
	value: isoMonth(year, month),
	grain: 'month',
	...monthPeriod(year, month),
});

/** A period with its first and last day. */
export const inPeriod = ({from, to}: Period, grain: Resolved['grain']): Resolved => ({
	from,
	to,
	value: `${from}/${to}`,
	grain,
});

/** One year or several, the last included. */
export function yearsOf(first: number, last: number): Resolved {
	const period = yearPeriod(first, last);
	return first === last
		? {value: period.from.slice(0, 4), grain: 'year', ...period}
		: {value: `${period.from.slice(0, 4)}/${period.to.slice(0, 4)}`, grain: 'interval', ...period};
}
