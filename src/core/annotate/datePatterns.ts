import type {TimeWords} from '../language/times.ts';
import type {Token} from '../text/token.ts';
import type {TimeReading} from './timeMeaning.ts';
import {formAt, plainNumber, touches} from './tokenView.ts';

/** Four digits are a year only in these bounds, so that counts of people are left alone. */
const earliestYear = 1500;
const latestYear = 2099;

/** An index after a part that was read, with what it says. */
type Part<Value> = {readonly value: Value; readonly end: number};

/** Tokens of a sentence and the words of its language. */
export type TimeScan = {readonly tokens: readonly Token[]; readonly words: TimeWords};

const isDash = (form: string): boolean => form === '-' || form === '–' || form === '—';

/** A year in four plain digits. */
export function yearAt({tokens}: TimeScan, index: number): number | null {
	const token = tokens[index];
	if (token?.text.length !== 4) return null;
	const year = plainNumber(token);
	return year !== null && year >= earliestYear && year <= latestYear ? year : null;
}

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
	if (token?.kind !== 'word' || (words.capitals && !token.capital)) return null;
	const form = withoutEdge(token.form, words);
	const month = words.months.get(form);
	if (month === undefined) return null;
	const stop = form.length <= 5 && formAt(tokens, index + 1) === '.' && touches(tokens, index + 1) && isShort(form);
	return {value: month, end: index + (stop ? 2 : 1)};
}

const isShort = (form: string): boolean =>
	!['march', 'april', 'may', 'june', 'july', 'mars', 'avril', 'mai', 'juin', 'août', 'aout'].includes(form);

/** `mi-mars` → `mars`. */
export const withoutEdge = (form: string, words: TimeWords): string => {
	const edge = words.gluedEdges.find(glued => form.startsWith(glued));
	return edge === undefined ? form : form.slice(edge.length);
};

/** A year after a date: `, 2025`, `2025`, `de l'année 2025`. */
function yearAfter(scan: TimeScan, index: number): Part<number> | null {
	const {tokens} = scan;
	for (const at of [index, formAt(tokens, index) === ',' || formAt(tokens, index) === ']' ? index + 1 : index]) {
		const year = yearAt(scan, at);
		if (year !== null && formAt(tokens, at + 1) !== '%') return {value: year, end: at + 1};
	}
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
	return {value: weekday, end};
}

const opensBracket = ({tokens}: TimeScan, index: number): number => (formAt(tokens, index) === '[' ? index + 1 : index);

/** `8 octobre 2024`, `1er mai`, `du 8 au 13 [octobre]`, `28 December 2004`, with or without a weekday. */
export function dayMonth(scan: TimeScan, index: number): TimeReading | null {
	const weekday = weekdayBefore(scan, index);
	const day = dayAt(scan, weekday?.end ?? index);
	if (!day) return null;
	const last = lastDay(scan, day.end);
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

/** `au 13`, `-13`, `et 13` after a day. */
function lastDay(scan: TimeScan, index: number): Part<number> | null {
	const form = formAt(scan.tokens, index);
	if (!isDash(form) && form !== 'au' && form !== 'ou' && form !== 'or' && !scan.words.rangeJoins.has(form)) return null;
	return dayAt(scan, index + 1);
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

/** `mars`, `début avril`, `in November 2024`: a month without a day. Ambiguous names need a year or a leading word. */
export function monthAlone(scan: TimeScan, index: number): TimeReading | null {
	const {tokens, words} = scan;
	const month = monthAt(scan, index);
	if (!month) return null;
	const year = yearAfter(scan, month.end);
	const form = withoutEdge(tokens[index]!.form, words);
	if (year === null && words.ambiguousMonths.has(form) && !words.monthLeads.has(formAt(tokens, index - 1))) return null;
	const meaning = {kind: 'date', year: year?.value ?? null, month: month.value, day: null} as const;
	return {from: edgeStart(scan, index), end: year?.end ?? month.end, meaning, rule: 'month'};
}

/** Goes back over `au début du mois de`, `early`, `the end of`. */
export function edgeStart({tokens, words}: TimeScan, index: number): number {
	let at = index;
	while (at > index - 4 && words.linkWords.has(formAt(tokens, at - 1))) at--;
	return words.edges.has(formAt(tokens, at - 1)) ? at - 1 : index;
}

/** `2025-04-28`, `28/04/2025`, `12/29/2004`, `28.04.2025`. */
export function numericDate(scan: TimeScan, index: number): TimeReading | null {
	const {tokens} = scan;
	const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(tokens[index]?.text ?? '');
	const parts = dotted ? dotted.slice(1) : separatedParts(tokens, index);
	const date = parts && numericMeaning(parts, scan.words.dayFirst);
	if (!date) return null;
	return {from: index, end: index + (dotted ? 1 : 5), meaning: {kind: 'date', ...date}, rule: 'numeric-date'};
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
): {year: number; month: number; day: number} | null {
	if (!parts.every(part => /^\d{1,4}$/u.test(part))) return null;
	const [first = 0, second = 0, third = 0] = parts.map(Number);
	if (parts[0]!.length === 4) return inBounds(first, second, third);
	if (parts[2]!.length !== 4) return null;
	const dayIsFirst = first > 12 || (dayFirst && second <= 12);
	return dayIsFirst ? inBounds(third, second, first) : inBounds(third, first, second);
}

const inBounds = (year: number, month: number, day: number) =>
	month >= 1 && month <= 12 && day >= 1 && day <= 31 ? {year, month, day} : null;

/** `de 2019 à 2021`, `1950-1953`, `2023-24`, `between 2010 and 2015`. */
export function yearRange(scan: TimeScan, index: number): TimeReading | null {
	const {tokens, words} = scan;
	const first = yearAt(scan, index);
	const join = formAt(tokens, index + 1);
	if (first === null || !words.rangeJoins.has(join)) return null;
	const glued = isDash(join) || join === '/';
	if (glued ? !touches(tokens, index + 1) : !words.rangeLeads.has(formAt(tokens, index - 1))) return null;
	const last = yearAt(scan, index + 2) ?? (glued ? shortYear(scan, index + 2, first) : null);
	if (last === null || last < first || !endsAsYear(scan, index + 3)) return null;
	return {from: index, end: index + 3, meaning: {kind: 'years', first, last}, rule: 'years'};
}

function shortYear({tokens}: TimeScan, index: number, first: number): number | null {
	const number = plainNumber(tokens[index]);
	if (number === null || tokens[index]!.text.length !== 2) return null;
	const year = first - (first % 100) + number;
	return year === first + 1 ? year : null;
}

/** `en 2024`, `fin 2024`, `l'an 2000`, `since 2017`; `(2014)`; `les Jeux de 2024`, `the 2024 election`. */
export function yearAlone(scan: TimeScan, index: number): TimeReading | null {
	const {tokens} = scan;
	const year = yearAt(scan, index);
	if (year === null) return null;
	const meaning = {kind: 'years', first: year, last: year} as const;
	if (decadeAfter(scan, index))
		return {from: index, end: index + 2, meaning: {kind: 'years', first: year, last: year + 9}, rule: 'decade'};
	if (scan.words.decadeLeads.has(formAt(tokens, index - 1)) && year % 10 === 0)
		return {from: index, end: index + 1, meaning: {kind: 'years', first: year, last: year + 9}, rule: 'decade'};
	if (!isYear(scan, index)) return null;
	return {from: edgeStart(scan, index), end: index + 1, meaning, rule: 'year'};
}

const decadeAfter = ({tokens, words}: TimeScan, index: number): boolean =>
	touches(tokens, index + 1) &&
	words.decadeEndings.has(formAt(tokens, index + 1)) &&
	formAt(tokens, index).endsWith('0');

/** Years of living memory that no one would write as a count without a separator, and that stand like a year. */
function isYear(scan: TimeScan, index: number): boolean {
	const {tokens, words} = scan;
	const before = formAt(tokens, index - 1);
	if (/^[$€£¥]$/u.test(before) || isGluedToWord(tokens, index)) return false;
	if (before === '(' && /^[),;–-]$/u.test(formAt(tokens, index + 1))) return true;
	if (words.yearLeads.has(before) && endsAsYear(scan, index + 1)) return true;
	const modern = index > 0 && yearAt(scan, index)! >= 1900 && yearAt(scan, index)! % 100 !== 0;
	if (!modern) return false;
	if (words.capitals && standsBeforeNoun(scan, index)) return true;
	return followsName(scan, index) && endsAsYear(scan, index + 1);
}

/** `F-2000`, `A1990`: part of a name. */
const isGluedToWord = (tokens: readonly Token[], index: number): boolean =>
	touches(tokens, index) && /^[\p{L}-]/u.test(formAt(tokens, index - 1)) && !formAt(tokens, index - 1).endsWith("'");

/** Nothing is counted: no noun, unit or sign of a currency follows. */
function endsAsYear({tokens}: TimeScan, index: number): boolean {
	const token = tokens[index];
	if (!token || token.kind === 'sign') return !token || !/^[%$€£¥°]$/u.test(token.text);
	if (token.kind === 'number') return false;
	if (token.capital) return true;
	const reading = token.readings[0];
	return reading?.pos !== 'noun' || isFunctionLike(token) || reading.number === 'singular';
}

/** Words that begin a new part of the sentence, whatever else they may be. */
const isFunctionLike = ({readings}: Token): boolean =>
	readings.some(reading => reading.pos === 'function' || (reading.pos === 'verb' && reading.form === 'finite'));

/** `the 2024 election`, `its 2023 report`: English puts a year before the noun. */
function standsBeforeNoun({tokens, words}: TimeScan, index: number): boolean {
	const before = tokens[index - 1];
	const next = tokens[index + 1];
	if (!before || next?.kind !== 'word') return false;
	const determined =
		words.articles.has(before.form) || before.form === "'s" || /^(?:its|his|her|their|our|a)$/u.test(before.form);
	return determined && next.readings[0]?.pos !== 'function';
}

/** `Mondial 2026`, `avril 2025`, `élections législatives 2024`: a year after a noun. */
function followsName({tokens}: TimeScan, index: number): boolean {
	const before = tokens[index - 1];
	if (before?.kind !== 'word') return false;
	return before.readings.some(({pos}) => pos === 'noun') || (before.capital && before.readings.length === 0);
}
