import type {ClauseWords} from '../../language/clauses.ts';
import {englishClauses} from '../../language/english/clauses.ts';
import {frenchClauses} from '../../language/french/clauses.ts';
import {rememberingPassages} from '../../text/rememberingPassages.ts';
import type {Span} from '../../text/span.ts';
import type {LanguageCode} from '../../text/token.ts';
import {plainWordEnd} from '../../text/tokens.ts';

/** A word, number or sign of a passage that is quoted: its form is lower case, an elision stands by itself. */
export type QuoteWord = Span & {readonly form: string; readonly isCapital: boolean};

/** The clause words of each language, for those who have no lexicons at hand. */
export const clauseWords: Readonly<Record<LanguageCode, ClauseWords>> = {en: englishClauses, fr: frenchClauses};

const wordsAndSigns =
	/\p{L}[\p{L}\p{M}]*(?:[-‐‑]\p{L}[\p{L}\p{M}]*)*(?:['’](?=\p{L}))?|\p{N}(?:[\p{N}.,]*\p{N})?|[^\s]/gu;

const blank = 0x20;

/** The words and signs of a passage, in order. */
export const wordsIn = rememberingPassages((text: string, {start, end}: Span): readonly QuoteWord[] => {
	const passage = text.slice(start, end);
	const words: QuoteWord[] = [];
	for (let at = 0; at < passage.length; ) {
		if (passage.charCodeAt(at) === blank) {
			at++;
			continue;
		}
		const word = wordFrom(passage, at, text, start);
		if (word === undefined) break;
		words.push(word);
		at = word.end - start;
	}
	return words;
});

/** The first word or sign of a passage from a place on; the pattern is asked only where a word is not plain. */
function wordFrom(passage: string, from: number, text: string, offset: number): QuoteWord | undefined {
	const plainEnd = plainWordEnd(passage, from);
	if (plainEnd > from) return wordOf(text, passage.slice(from, plainEnd), offset + from);
	wordsAndSigns.lastIndex = from;
	const match = wordsAndSigns.exec(passage);
	return match === null ? undefined : wordOf(text, match[0], offset + match.index);
}

/** Whether a word is a conjunction that stands twice among these: `ni les uns ni les autres`. */
export const isOneOfPair = (form: string, words: readonly QuoteWord[], {pairing}: ClauseWords): boolean =>
	pairing.has(form) && words.filter(word => word.form === form).length > 1;

/** The first of them; undefined in an empty passage. */
export const firstWordIn = (text: string, {start, end}: Span): QuoteWord | undefined =>
	wordFrom(text.slice(start, end), 0, text, start);

const wordOf = (text: string, word: string, start: number): QuoteWord => ({
	start,
	end: start + word.length,
	isCapital: beginsLarge(word),
	form: word === '-' && text[start + 1] === ' ' ? '–' : plainForm(word),
});

/** Asked of every word: most begin with a letter of ASCII. */
function beginsLarge(word: string): boolean {
	const unit = word.charCodeAt(0);
	return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(word);
}

/** A word in lower case; the apostrophe of an elision, which stands at its end, is one of ASCII. */
function plainForm(word: string): string {
	if (isInSmallLetters(word)) return word;
	const form = word.toLowerCase();
	return form.endsWith('’') ? `${form.slice(0, -1)}'` : form;
}

/** Whether all of a word is a to z: most are, and the engine takes longer to write one small of a text with curled quotation marks. */
function isInSmallLetters(word: string): boolean {
	for (let at = 0; at < word.length; at++) {
		const unit = word.charCodeAt(at);
		if (unit < 0x61 || unit > 0x7a) return false;
	}
	return true;
}
