import type {Language} from '../../language/language.ts';
import {partitionPoint} from '../../text/partitionPoint.ts';
import {overlaps} from '../../text/span.ts';
import type {Token} from '../../text/token.ts';
import {adverbClass, functionClass, hasClass, pluralNounClass} from '../../text/wordClass.ts';
import type {TimeExpression} from '../annotation.ts';
import type {Numeral} from './numeral.ts';

/** Whether a number is part of a date: of a time expression that was found, or by its own neighbours. */
export function isInDate(
	tokens: readonly Token[],
	numeral: Numeral,
	language: Language,
	times: readonly TimeExpression[],
): boolean {
	if (isLength(tokens, numeral, language) || isMeasured(tokens, numeral, language)) return false;
	if (isOfThem(tokens, numeral, language)) return false;
	if (numeral.yearLike && numeral.max < 1900 && hasHedge(tokens, numeral.from, language)) return false;
	if (numeral.kind === 'digits' && numeral.max < 3000 && isInTime(tokens, numeral, times)) return true;
	return isByMonth(tokens, numeral, language) || isYear(tokens, numeral, language);
}

/** `Ils étaient` **`près de 2000`**: right behind a plural pronoun and its verb so many are meant. */
function isOfThem(tokens: readonly Token[], {from}: Numeral, {hedges, counting}: Language): boolean {
	const verb = (hedges.before.endingAt(tokens, from)?.from ?? from) - 1;
	const isCopula = tokens[verb]?.readings.some(({pos, lemma}) => pos === 'verb' && lemma === counting.copula) ?? false;
	return isCopula && counting.peoplePronouns.has(tokens[verb - 1]?.form ?? '');
}

/** `three years` is a length, also inside `three years ago`. */
function isLength(tokens: readonly Token[], {to, yearLike}: Numeral, {units}: Language): boolean {
	const next = tokens[to]?.text === '-' ? to + 1 : to;
	return !yearLike && units.names.startingAt(tokens, next)?.meaning.measure === 'duration';
}

/** `the 1840` **`sq m`** `centre`: no symbol of one letter, which may be a name's. */
function isMeasured(tokens: readonly Token[], {to}: Numeral, {units}: Language): boolean {
	const found = units.names.startingAt(tokens, to);
	return (
		found?.meaning.measure === 'measure' && (found.to > to + 1 || tokens[to]!.text.length > 1) && !tokens[to]!.capital
	);
}

function isInTime(tokens: readonly Token[], {from, to}: Numeral, times: readonly TimeExpression[]): boolean {
	const span = {start: tokens[from]!.start, end: tokens[to - 1]!.end};
	const first = partitionPoint(times, ({end}) => end <= span.start);
	return first < times.length && overlaps(times[first]!, span);
}

/** `28 April`, `April 28`, `28 avril`, `le 11-Septembre`, `8-9 May`. */
function isByMonth(
	tokens: readonly Token[],
	{from, to, max, min, kind}: Numeral,
	{counting, times}: Language,
): boolean {
	if (kind !== 'digits' || max !== min || !Number.isInteger(max)) return false;
	const month = (token: Token | undefined): boolean =>
		token !== undefined && counting.months.has(token.form) && (token.capital || !times.capitals);
	if (
		max <= 31 &&
		(month(tokens[to]) || month(tokens[from - 1]) || (tokens[from - 1]?.text === '.' && month(tokens[from - 2])))
	)
		return true;
	if (max <= 31 && tokens[to]?.text === '-' && (month(tokens[to + 1]) || month(tokens[to + 2]))) return true;
	return (
		max > 1000 &&
		max < 2200 &&
		(month(tokens[from - 1]) ||
			(tokens[from - 1]?.text === ',' && tokens[from - 2]?.kind === 'number' && month(tokens[from - 3])))
	);
}

/** A bare number of four digits that nothing marks as a count. */
function isYear(tokens: readonly Token[], numeral: Numeral, language: Language): boolean {
	if (!numeral.yearLike) return false;
	const {from, to} = numeral;
	const before = tokens[from - 1];
	if (language.units.names.startingAt(tokens, to) || tokens[to]?.text === '%') return false;
	if (/^[$€£¥]$/u.test(before?.text ?? '') || /^[$€£¥]$/u.test(tokens[to]?.text ?? '')) return false;
	const plural = tokens[to]?.kind === 'word' && hasClass(tokens[to], pluralNounClass);
	if (!plural) return !hasHedge(tokens, from, language);
	if (numeral.max < 1900 || numeral.max % 500 === 0) return false;
	if (before?.kind !== 'word') return false;
	return language.counting.yearPrepositions.has(before.form) || (before.capital && !hasClass(before, closedClass));
}

const closedClass = functionClass | adverbClass;

const hasHedge = (tokens: readonly Token[], from: number, {hedges}: Language): boolean => {
	const hedge = hedges.before.endingAt(tokens, from);
	return (
		hedge !== null &&
		(hedge.meaning !== 'exact' || hedge.to - hedge.from > 1) &&
		!hedges.beforeYears.has(tokens[hedge.from]!.form)
	);
};
