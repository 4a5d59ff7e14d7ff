import type {ClauseWords} from '../language/clauses.ts';
import {englishClauses} from '../language/english/clauses.ts';
import {frenchClauses} from '../language/french/clauses.ts';
import type {Span} from '../text/span.ts';
import type {LanguageCode} from '../text/token.ts';

/** A word, number or sign of a passage that is quoted: its form is lower case, an elision stands by itself. */
export type QuoteWord = Span & {readonly form: string; readonly isCapital: boolean};

/** The clause words of each language, for those who have no lexicons at hand. */
export const clauseWords: Readonly<Record<LanguageCode, ClauseWords>> = {en: englishClauses, fr: frenchClauses};

const wordsAndSigns =
	/\p{L}[\p{L}\p{M}]*(?:[-‐‑]\p{L}[\p{L}\p{M}]*)*(?:['’](?=\p{L}))?|\p{N}(?:[\p{N}.,]*\p{N})?|[^\s]/gu;
const firstWord = new RegExp(wordsAndSigns.source, 'u');

/** The words and signs of a passage, in order. */
export function wordsIn(text: string, passage: Span): readonly QuoteWord[] {
	const known = passagesOf(text);
	const key = passage.start * longestText + passage.end;
	const words = known.get(key) ?? readWords(text, passage);
	known.set(key, words);
	return words;
}

/** More UTF-16 units than a text has: parts the two numbers of a key. */
const longestText = 2 ** 26;
/** Passages whose words are remembered; then all of them are forgotten. */
const mostPassages = 500;

/** The words of passages of the text that was read last: a label asks for the same ones many times, and then for those of another text. */
let last = {text: '', passages: new Map<number, readonly QuoteWord[]>()};

function passagesOf(text: string): Map<number, readonly QuoteWord[]> {
	if (last.text !== text || last.passages.size > mostPassages) last = {text, passages: new Map()};
	return last.passages;
}

function readWords(text: string, {start, end}: Span): QuoteWord[] {
	const passage = text.slice(start, end);
	const words: QuoteWord[] = [];
	wordsAndSigns.lastIndex = 0;
	for (let match = wordsAndSigns.exec(passage); match !== null; match = wordsAndSigns.exec(passage))
		words.push(wordOf(text, match[0], start + match.index));
	return words;
}

/** The first of them; undefined in an empty passage. */
export function firstWordIn(text: string, {start, end}: Span): QuoteWord | undefined {
	const match = firstWord.exec(text.slice(start, end));
	return match === null ? undefined : wordOf(text, match[0], start + match.index);
}

const wordOf = (text: string, word: string, start: number): QuoteWord => ({
	start,
	end: start + word.length,
	isCapital: /^\p{Lu}/u.test(word),
	form: word === '-' && text[start + 1] === ' ' ? '–' : word.toLowerCase().replace('’', "'"),
});
