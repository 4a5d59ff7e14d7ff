import {englishTimes} from '../language/english/times.ts';
import {frenchTimes} from '../language/french/times.ts';
import type {TimeWords} from '../language/times.ts';
import type {LanguageCode} from '../text/token.ts';
import {formatIsoDate, isoDate, isRealDate, weekdayOf} from './isoDate.ts';

const calendars: Readonly<Record<LanguageCode, TimeWords>> = {fr: frenchTimes, en: englishTimes};
const everyCalendar = Object.values(calendars);

/** A day as a header or dateline writes it; the year may be left out. */
export type WrittenDay = {readonly day: number; readonly month: number; readonly year: number | null};

const monthNamed = (word: string): number | undefined =>
	everyCalendar.map(({months}) => months.get(word.toLowerCase())).find(month => month !== undefined);

const weekdayNamed = (word: string): number | undefined =>
	everyCalendar.map(({weekdays}) => weekdays.get(word.toLowerCase())).find(weekday => weekday !== undefined);

const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const ending = oneOf(everyCalendar.flatMap(({dayEndings}) => [...dayEndings]));
const link = oneOf(everyCalendar.flatMap(({linkWords}) => [...linkWords]));

const dayFirst = new RegExp(
	String.raw`(?<![\p{L}\d/])(\d{1,2})${ending}?(?: ${link})? (\p{L}{3,9})\.?,?(?: (\d{4}))?(?![\d/])`,
	'gu',
);
const monthFirst = new RegExp(String.raw`(?<!\p{L})(\p{L}{3,9})\.? (\d{1,2})${ending}?(?:,? (\d{4}))?(?![\d:/])`, 'gu');

/** A day's number with its ending, as part of a pattern: `2`, `1er`, `2nd`. */
export const dayInPattern = String.raw`\d{1,2}${ending}?`;

/** The first date with a month's name in a short text: `28 avril 2012`, `Dec. 3`, `March 7, 2012`; null when there is none. */
export function writtenDay(text: string): WrittenDay | null {
	for (const [pattern, dayAt, monthAt] of [
		[dayFirst, 1, 2],
		[monthFirst, 2, 1],
	] as const) {
		for (const match of text.matchAll(pattern)) {
			const month = monthNamed(match[monthAt]!);
			const day = Number(match[dayAt]);
			const year = match[3] === undefined ? null : Number(match[3]);
			if (month !== undefined && isRealDate(year ?? 2000, month, day)) return {day, month, year};
		}
	}
	return null;
}

/** `29/12/2004` with the day first in French; English is written both ways, so only what fits one of them counts. */
function numericDate(text: string, language: LanguageCode): string | null {
	const match = /(?<![\d/])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u.exec(text);
	if (!match) return null;
	const [first, second, year] = match.slice(1).map(Number) as [number, number, number];
	const dayLeads = [second, first] as const;
	const orders = calendars[language].dayFirst ? [dayLeads] : [dayLeads, [first, second] as const];
	const readings = orders.filter(([month, day]) => isRealDate(year, month, day));
	const [only] = readings;
	const sure = only && readings.every(([month, day]) => month === only[0] && day === only[1]);
	return sure ? formatIsoDate(year, ...only) : null;
}

/** The full date that a short text (a publication line) holds, in either language; null when it holds none or may be read in two ways. */
export function fullDate(text: string, language: LanguageCode): string | null {
	const iso = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u.exec(text)?.[0];
	if (iso) return isoDate(iso);
	const day = writtenDay(text);
	if (day?.year) return formatIsoDate(day.year, day.month, day.day);
	return numericDate(text, language);
}

/** The weekdays that a text names. */
export function weekdaysIn(text: string): Set<number> {
	const words = text.match(/\p{L}+/gu) ?? [];
	return new Set(words.map(weekdayNamed).filter(weekday => weekday !== undefined));
}

/** The only one of some years in which the day falls on the weekday; null when none or several do. */
export function yearOfWeekday({day, month}: WrittenDay, weekday: number, years: readonly number[]): number | null {
	const fitting = years.filter(year => isRealDate(year, month, day) && weekdayOf(year, month, day) === weekday);
	return fitting.length === 1 ? fitting[0]! : null;
}
