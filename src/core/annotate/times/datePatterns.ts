import type {Token} from '../../text/token.ts';
import {formAt, plainNumber, touches} from '../tokenView.ts';
import {orderAt} from './relativeTimes.ts';
import type {TimeMeaning, TimeReading} from './timeMeaning.ts';
import {edgeStart, isDash, type TimeScan, withoutEdge} from './timeScan.ts';
import {yearAt} from './yearPatterns.ts';

/** An index after a part that was read, with what it says. */
type Part<Value> = {readonly value: Value; readonly end: number};

/** A day of the month: `8`, `1er`, `29th`. */
function dayAt({tokens, words}: TimeScan, index: number): Part<number> | null {
	const day = plainNumber(tokens[index]);
	if (day === null || day < 1 || day > 31 || tokens[index]!.text.length > 2) return null;
	const ending = touches(tokens, index + 1) && words.dayEndings.has(formAt(tokens, index + 1));
	return {value: day, end: index + (ending ? 2 : 1)};
}

/** A month's name with its full stop when abbreviated; ambiguous names are given as they stand. */
function monthAt({tokens, words}: TimeScan, index: number): Part<number> | null {
	const token = tokens[index];
	if (token?.kind !== 'word') return null;
	const form = withoutEdge(token.form, words);
	const month = words.months.get(form);
	if (month === undefined || (words.capitals && !/^\p{Lu}/u.test(token.text.slice(-form.length)))) return null;
	const stop =
		form.length <= 5 && formAt(tokens, index + 1) === '.' && touches(tokens, index + 1) && !words.shortMonths.has(form);
	return {value: month, end: index + (stop ? 2 : 1)};
}

/** A year after a date: `, 2012`, `2012`, `[2012]`, `de l'année 2012`. */
function yearAfter(scan: TimeScan, index: number): Part<number> | null {
	const {tokens} = scan;
	for (const at of [index, formAt(tokens, index) === ',' || formAt(tokens, index) === ']' ? index + 1 : index]) {
		const year = yearAt(scan, at);
		if (year !== null && formAt(tokens, at + 1) !== '%') return {value: year, end: at + 1};
	}
	const bracketed =
		opensBracket(scan, index) > index && formAt(tokens, index + 2) === ']' ? yearAt(scan, index + 1) : null;
	if (bracketed !== null) return {value: bracketed, end: index + 3};
	const linked = skipLinks(scan, index);
	const year = linked > index ? yearAt(scan, linked) : null;
	return year === null ? null : {value: year, end: linked + 1};
}

function skipLinks({tokens, words}: TimeScan, index: number): number {
	let at = index;
	while (at < index + 4 && words.linkWords.has(formAt(tokens, at))) at++;
	return at;
}

/** `Friday,` or `vendredi` before a date. */
function weekdayBefore({tokens, words}: TimeScan, index: number): Part<number> | null {
	const form = formAt(tokens, index);
	const weekday = words.weekdays.get(form) ?? words.shortWeekdays.get(form);
	if (weekday === undefined) return null;
	let end = index + 1;
	if (words.partsOfDay.has(formAt(tokens, end))) end++;
	if (formAt(tokens, end) === '.') end++;
	if (formAt(tokens, end) === ',') end++;
	if (words.articles.has(formAt(tokens, end))) end++;
	if (formAt(tokens, end) === '[') end++;
	return {value: weekday, end};
}

const opensBracket = ({tokens}: TimeScan, index: number): number => (formAt(tokens, index) === '[' ? index + 1 : index);

/** `5 octobre 2012`, `1er mai`, `du 5 au 9 [octobre]`, `3 December 2012`, with or without a weekday. */
export function dayMonth(scan: TimeScan, index: number): TimeReading | null {
	const weekday = weekdayBefore(scan, index);
	const day = dayAt(scan, weekday?.end ?? index);
	if (!day) return null;
	const last = lastDay(scan, day.end) ?? lastDayOfList(scan, day) ?? lastDayOfRange(scan, index, day.end);
	const month = monthAt(scan, skipLinks(scan, opensBracket(scan, last?.end ?? day.end)));
	if (!month) return null;
	const year = yearAfter(scan, month.end);
	return dateReading({from: index, weekday, day, last, month, year});
}

/** `April 28, 2025`, `Oct. 8-13`, `Friday, October 18`. */
export function monthDay(scan: TimeScan, index: number): TimeReading | null {
	const weekday = weekdayBefore(scan, index);
	const month = monthAt(scan, weekday?.end ?? index);
	if (!month) return null;
	const the = scan.words.articles.has(formAt(scan.tokens, month.end)) ? 1 : 0;
	const day = dayAt(scan, month.end + the);
	if (!day || isCount(scan, day.end)) return null;
	const last = lastDay(scan, day.end);
	return dateReading({from: index, weekday, day, last, month, year: yearAfter(scan, (last ?? day).end)});
}

/** In French a number after a month counts something ("en mars 12 personnes"); an English plural noun says the same. */
const isCount = ({tokens, words}: TimeScan, end: number): boolean => words.dayFirst || formAt(tokens, end) === '%';

/** `au 9`, `-9`, `et 9`, `au mercredi 9` after a day. */
function lastDay(scan: TimeScan, index: number): Part<number> | null {
	const {dayJoins, rangeJoins} = scan.words;
	const form = formAt(scan.tokens, index);
	if (!isDash(form) && !dayJoins.has(form) && !rangeJoins.has(form)) return null;
	return dayAt(scan, weekdayBefore(scan, index + 1)?.end ?? index + 1);
}

/** `, 10 et 21` after `les 2`: ever later days, the last of them joined to the others. */
function lastDayOfList(scan: TimeScan, first: Part<number>): Part<number> | null {
	let day = first;
	while (formAt(scan.tokens, day.end) === ',') {
		const next = dayAt(scan, day.end + 1);
		if (next === null || next.value <= day.value) return null;
		day = next;
	}
	return day === first ? null : lastDay(scan, day.end);
}

/** `et le 7` after `entre le 3`. */
function lastDayOfRange(scan: TimeScan, index: number, dayEnd: number): Part<number> | null {
	const {articles, dayRangeLeads, rangeJoins} = scan.words;
	const form = (at: number): string => formAt(scan.tokens, at);
	if (!articles.has(form(index - 1)) || !dayRangeLeads.has(form(index - 2))) return null;
	return rangeJoins.has(form(dayEnd)) && articles.has(form(dayEnd + 1)) ? dayAt(scan, dayEnd + 2) : null;
}

type DateParts = {
	readonly from: number;
	readonly weekday: Part<number> | null;
	readonly day: Part<number>;
	readonly last: Part<number> | null;
	readonly month: Part<number>;
	readonly year: Part<number> | null;
};

function dateReading({from, weekday, day, last, month, year}: DateParts): TimeReading {
	const end = Math.max(day.end, last?.end ?? 0, month.end, year?.end ?? 0);
	return {
		from,
		end,
		meaning: {
			kind: 'date',
			year: year?.value ?? null,
			month: month.value,
			day: day.value,
			...(last && {lastDay: last.value}),
			...(weekday && {weekday: weekday.value}),
		},
		rule: last ? 'days-of-month' : weekday ? 'weekday-date' : 'date',
	};
}

/** `25 décembre dernier`, `last Dec. 25`, `next Tuesday, May 6`: the year is that of the one before or after the reference. */
export function orderedDate(scan: TimeScan, index: number): TimeReading | null {
	const {tokens, words} = scan;
	const before = words.orderBefore ? orderAt(tokens[index], words) : null;
	if (words.orderBefore && before === null) return null;
	const from = before === null ? index : index + 1;
	const date = dayMonth(scan, from) ?? monthDay(scan, from);
	if (date?.meaning.kind !== 'date' || date.meaning.year !== null) return null;
	const order = before ?? orderAt(tokens[date.end], words);
	if (order === null) return null;
	return {...date, from: index, end: before === null ? date.end + 1 : date.end, meaning: {...date.meaning, order}};
}

/** `mars`, `début avril`, `in November 2012`: a month without a day. Ambiguous names need a year or a leading word. */
export function monthAlone(scan: TimeScan, index: number): TimeReading | null {
	const {tokens, words} = scan;
	const month = monthAt(scan, index);
	if (!month) return null;
	const year = yearAfter(scan, month.end);
	const {form} = tokens[index]!;
	// `Avril Lavigne`: months are small where the language writes them so.
	if (year === null && !words.capitals && tokens[index]!.capital && tokens[month.end]?.capital) return null;
	if (year === null && words.ambiguousMonths.has(form) && !words.monthLeads.has(formAt(tokens, index - 1))) return null;
	const meaning = {kind: 'date', year: year?.value ?? null, month: month.value, day: null} as const;
	return {from: edgeStart(scan, index), end: year?.end ?? month.end, meaning, rule: 'month'};
}

/** `2025-04-28`, `28/04/2025`, `12/29/2004`, `28.04.2025`; `06/05/2008`, which English writes for two days. */
export function numericDate(scan: TimeScan, index: number): TimeReading | null {
	const {tokens} = scan;
	const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(tokens[index]?.text ?? '');
	const parts = dotted ? dotted.slice(1) : separatedParts(tokens, index);
	const meaning = parts && numericMeaning(parts, scan.words.dayFirst);
	if (!meaning) return null;
	const rule = meaning.kind === 'either' ? 'ambiguous-date' : 'numeric-date';
	return {from: index, end: index + (dotted ? 1 : 5), meaning, rule};
}

/** Three touching numbers with the same sign between them. */
function separatedParts(tokens: readonly Token[], index: number): string[] | null {
	const sign = formAt(tokens, index + 1);
	if (sign !== '/' && !isDash(sign)) return null;
	if (formAt(tokens, index + 3) !== sign) return null;
	for (let at = index + 1; at < index + 5; at++) if (!touches(tokens, at)) return null;
	return [index, index + 2, index + 4].map(at => formAt(tokens, at));
}

function numericMeaning(
	parts: readonly string[],
	dayFirst: boolean,
): Extract<TimeMeaning, {kind: 'date' | 'either'}> | null {
	if (!parts.every(part => /^\d{1,4}$/u.test(part))) return null;
	const [first = 0, second = 0, third = 0] = parts.map(Number);
	if (parts[0]!.length === 4) return inBounds(first, second, third);
	if (parts[2]!.length !== 4) return null;
	if (!dayFirst && first !== second && isMonth(first) && isMonth(second))
		return {kind: 'either', year: third, numbers: [first, second]};
	const dayIsFirst = first > 12 || (dayFirst && second <= 12);
	return dayIsFirst ? inBounds(third, second, first) : inBounds(third, first, second);
}

const isMonth = (number: number): boolean => number >= 1 && number <= 12;

const inBounds = (year: number, month: number, day: number) =>
	isMonth(month) && day >= 1 && day <= 31 ? ({kind: 'date', year, month, day} as const) : null;
