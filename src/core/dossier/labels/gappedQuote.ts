import type {Quantity} from '../../annotate/annotation.ts';
import type {ClauseWords} from '../../language/clauses.ts';
import {type Span, sliceOf} from '../../text/span.ts';
import type {LanguageCode} from '../../text/token.ts';
import {clauseWords, firstWordIn} from './quoteWords.ts';

/** The passage with a gap in place of the number and its hedge; signs of currency stay, a gap at the beginning only before a unit (`… per cent`), a whole (`… of the 182`), other numbers, and a verb that asks for its subject's article. */
export function gappedQuote(
	text: string,
	passage: Span,
	quantity: Quantity,
	language: LanguageCode,
	isTold = false,
): string {
	const {number, measure} = quantity;
	const grammar = clauseWords[language];
	const start = behindUnit(text, quantity);
	const currency = /[$€£¥]/u.exec(text.slice(start, number.start))?.[0] ?? '';
	const after = {start: number.end, end: passage.end};
	const isScaled = /\p{L}$/u.test(sliceOf(text, number));
	const rest = isScaled ? ` ${withoutOf(text, after, grammar)}` : sliceOf(text, after);
	const isFirst = passage.start === start;
	const asksNumber = (isTold && grammar.headingRelative !== null) || /\p{N}/u.test(sliceOf(text, after));
	if (isFirst && measure === 'count' && currency === '' && !asksNumber && !goesOnWithWhole(text, after, grammar))
		return sliceOf(text, after).trimStart();
	const of = isFirst ? '' : ofIn(text, {start, end: number.start}, grammar);
	return withoutMarks(text.slice(passage.start, start), `${of}${currency}…`, rest);
}

/** Where a number begins behind the unit that stands before it: `magnitude of | 6.2`; else where its hedge does. */
const behindUnit = (text: string, {start, number, unit, measure}: Quantity): number =>
	measure === 'measure' && unit !== '' && text.slice(start, number.start).toLowerCase().includes(unit)
		? number.start
		: start;

const opensQuote = /['‘"“«]\s*$/u;
const closesQuote = /^\s*['’"”»]/u;

/** The gap between what stands before and behind it, without quotation marks that would hold nothing else: `up to 'about 60'`. */
function withoutMarks(before: string, gap: string, rest: string): string {
	const holdsNothing = opensQuote.test(before) && (rest.trim() === '' || closesQuote.test(rest));
	return holdsNothing
		? `${before.replace(opensQuote, '')}${gap}${rest.replace(closesQuote, '')}`
		: `${before}${gap}${rest}`;
}

/** Whether a whole of which the number is part follows, or no word at all. */
function goesOnWithWhole(text: string, after: Span, {of, ofThe}: ClauseWords): boolean {
	const next = firstWordIn(text, after);
	return next === undefined || !/^[\p{L}\p{N}]/u.test(next.form) || of.has(next.form) || ofThe.has(next.form);
}

/** Words without the preposition that joins them to a number: `millions | of dollars`. */
export function withoutOf(text: string, words: Span, {of}: ClauseWords): string {
	const first = firstWordIn(text, words);
	return first !== undefined && of.has(first.form)
		? text.slice(first.end, words.end).trimStart()
		: sliceOf(text, words).trimStart();
}

/** The preposition that a number's hedge begins with, and its space: `de ` in `de près de 40`. */
function ofIn(text: string, hedge: Span, {of}: ClauseWords): string {
	const first = firstWordIn(text, hedge);
	if (first === undefined || !of.has(first.form)) return '';
	return /['’]$/u.test(sliceOf(text, first)) ? sliceOf(text, first) : `${sliceOf(text, first)} `;
}
