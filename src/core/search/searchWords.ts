import {englishWords} from '../language/english/words.ts';
import {frenchWords} from '../language/french/words.ts';
import type {Span} from '../text/span.ts';
import {attaches, fold, isFolded, separates} from './fold.ts';

/** A word as search compares it, with its place in the text as written. */
export type SearchWord = Span & {readonly word: string};

/** Longer runs of letters are no words; only their beginning is kept. */
const longestWord = 64;

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0x2018;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Signs that stand between groups of three digits: spaces, full stop, comma. */
const groupSigns = new Set([0x20, 0xa0, 0x2009, 0x202f, 0x2e, 0x2c]);

/** Whether exactly three digits follow a sign that groups digits: the `000` of `12 000`. */
const groupFollows = (text: string, at: number): boolean =>
	groupSigns.has(text.charCodeAt(at)) &&
	isDigit(text.charCodeAt(at + 1)) &&
	isDigit(text.charCodeAt(at + 2)) &&
	isDigit(text.charCodeAt(at + 3)) &&
	(at + 4 >= text.length || separates(text.charCodeAt(at + 4)));

/** Where a number written in groups ends, given the end of its first group. */
function groupedEnd(text: string, start: number, end: number): number {
	if (end - start > 3 || !isDigit(text.charCodeAt(start))) return end;
	for (let at = start + 1; at < end; at++) if (!isDigit(text.charCodeAt(at))) return end;
	let last = end;
	while (groupFollows(text, last)) last += 4;
	return last;
}

/** Whether a word is the `l` of `l'Islande` or the `s` of `Iceland's`: never worth finding. */
const isClitic = (text: string, word: string, start: number, end: number): boolean =>
	(isApostrophe(text.charCodeAt(end)) && frenchWords.elided.has(word)) ||
	(word.length <= 2 &&
		start > 1 &&
		isApostrophe(text.charCodeAt(start - 1)) &&
		!separates(text.charCodeAt(start - 2)) &&
		(englishWords.ending?.test(`'${word}`) ?? false));

/**
 * Calls `visit` for each word of a text, or of a span of it, in order: folded, elided articles left out, `12 000` and
 * `12.000` as `12000`. A callback on the whole text, because indexing goes through millions of words.
 */
export function eachSearchWord(
	text: string,
	visit: (word: string, start: number, end: number) => void,
	span: Span = {start: 0, end: text.length},
): void {
	for (let at = span.start; at < span.end; at++) {
		const first = text.charCodeAt(at);
		let plain = isFolded(first);
		if (!plain && (separates(first) || attaches(first))) continue;
		let run = at + 1;
		for (; run < span.end; run++) {
			const unit = text.charCodeAt(run);
			if (isFolded(unit)) continue;
			if (separates(unit)) break;
			plain = false;
		}
		const end = groupedEnd(text, at, run);
		const word = plain && end === run ? text.slice(at, end) : fold(text.slice(at, end));
		if (!isClitic(text, word, at, end)) visit(word.slice(0, longestWord), at, end);
		at = end;
	}
}

/** The words of a text as search compares them, in order. */
export function searchWords(text: string): SearchWord[] {
	const words: SearchWord[] = [];
	eachSearchWord(text, (word, start, end) => words.push({word, start, end}));
	return words;
}
