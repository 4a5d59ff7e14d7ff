import {rememberingSome} from '../../text/rememberingSome.ts';

/** Dates that are remembered; a story has fewer. */
const mostDates = 1000;

/** Days between the beginnings of two ISO dates, months, years or intervals. */
export const daysBetween = (one: string, other: string): number => Math.abs(timeOf(one) - timeOf(other)) / 86_400_000;

/** When a date begins, in milliseconds: the same few dates are set against each other again and again. */
const timeOf = rememberingSome(mostDates, (date: string) => Date.parse(firstDay(date)));

/** First day of an ISO date, month, year or interval, as far as it is known. */
export const firstDay = (date: string): string => (date.includes('/') ? date.slice(0, date.indexOf('/')) : date);

/** Whether two dates differ as far as both are known: a day lies in its month. */
export function areApartInTime(one: string, other: string): boolean {
	const [a, b] = [firstDay(one), firstDay(other)];
	return !a.startsWith(b) && !b.startsWith(a);
}
