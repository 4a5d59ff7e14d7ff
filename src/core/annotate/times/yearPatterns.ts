import type {Token} from '../../text/token.ts';
import {functionClass, hasClass, nounClass, pluralNounClass} from '../../text/wordClass.ts';
import {formAt, plainNumber, touches} from '../tokenView.ts';
import type {TimeReading} from './timeMeaning.ts';
import {edgeBeforeHyphen, edgeStart, isDash, type TimeScan} from './timeScan.ts';

/** Four digits are a year only in these bounds, so that counts of people are left alone. */
const earliestYear = 1500;

const latestYear = 2099;

/** Before a noun that may be counted too, no year lies so far ahead. */
const farYear = 2060;

/** A year in four plain digits. */
export function yearAt({tokens}: TimeScan, index: number): number | null {
	const token = tokens[index];
	if (token?.text.length !== 4) return null;
	const year = plainNumber(token);
	return year !== null && year >= earliestYear && year <= latestYear ? year : null;
}

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
	const edge = edgeBeforeHyphen(scan, index);
	if (edge !== null && endsAsYear(scan, index + 1)) return {from: edge, end: index + 1, meaning, rule: 'year'};
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
	if ((before === '(' || before === '[') && /^[)\],;–-]$/u.test(formAt(tokens, index + 1))) return true;
	if (words.yearLeads.has(before) && endsAsYear(scan, index + 1)) return true;
	const modern = index > 0 && yearAt(scan, index)! >= 1900 && yearAt(scan, index)! % 100 !== 0;
	if (!modern) return false;
	const leads = words.modernYearLeads.has(before) && !isMostlyPlural(tokens[index + 1]);
	if (leads && endsAsYear(scan, index + 1)) return true;
	if (words.yearNouns.has(formAt(tokens, index + 1)) && yearAt(scan, index)! < farYear) return true;
	if (words.capitals && standsBeforeNoun(scan, index)) return true;
	return followsName(scan, index) && endsAsYear(scan, index + 1);
}

/** `F-2000`, `A1990`: part of a name. */
const isGluedToWord = (tokens: readonly Token[], index: number): boolean =>
	touches(tokens, index) && /^[\p{L}-]/u.test(formAt(tokens, index - 1)) && !formAt(tokens, index - 1).endsWith("'");

/** Nothing is counted: no noun, unit or sign of a currency follows. */
function endsAsYear({tokens, words}: TimeScan, index: number): boolean {
	const token = tokens[index];
	if (!token || token.kind === 'sign') return !token || !/^[%$€£¥°]$/u.test(token.text);
	if (token.kind === 'number') return false;
	if (token.capital) return true;
	const reading = token.readings[0];
	if (isFunctionLike(token, words.pluralEnding)) return true;
	// A verb of the lexicon that ends as plurals alone do is a noun that it lacks.
	const isPluralVerb =
		reading?.pos === 'verb' && reading.form === 'finite' && words.pluralEnding?.test(token.form) === true;
	return !isPluralVerb && (reading?.pos !== 'noun' || reading.number === 'singular');
}

/** `tickets`, and not `was`: a plural noun that is less often a verb. */
function isMostlyPlural(token: Token | undefined): boolean {
	if (token === undefined || !hasClass(token, pluralNounClass)) return false;
	const most = (wanted: string) =>
		Math.max(-1, ...token.readings.filter(({pos}) => pos === wanted).map(({frequency}) => frequency));
	return most('noun') >= most('verb');
}

/** Words that begin a new part of the sentence, whatever else they may be; no verb where they end as plurals alone do. */
const isFunctionLike = ({form, readings}: Token, pluralEnding: RegExp | null): boolean =>
	readings.some(({pos}) => pos === 'function') ||
	(pluralEnding?.test(form) !== true && readings.some(reading => reading.pos === 'verb' && reading.form === 'finite'));

/** `the 2024 election`, `its 2023 report`: English puts a year before the noun. */
function standsBeforeNoun({tokens, words}: TimeScan, index: number): boolean {
	const before = tokens[index - 1];
	const next = tokens[index + 1];
	if (!before || next?.kind !== 'word') return false;
	const determined = words.articles.has(before.form) || words.possessives.has(before.form);
	return determined && next.readings[0]?.pos !== 'function';
}

/** `Mondial 2026`, `avril 2012`, `élections législatives 2024`: a year after a noun; a preposition that may be one too counts what follows. */
function followsName({tokens}: TimeScan, index: number): boolean {
	const before = tokens[index - 1];
	if (before?.kind !== 'word') return false;
	if (hasClass(before, functionClass)) return false;
	return hasClass(before, nounClass) || (before.capital && before.readings.length === 0);
}
