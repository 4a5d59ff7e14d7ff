import type {ClauseWords} from '../language/clauses.ts';
import {englishClauses} from '../language/english/clauses.ts';
import {frenchClauses} from '../language/french/clauses.ts';
import {rememberingPassages} from '../text/rememberingPassages.ts';
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
export const wordsIn = rememberingPassages((text: string, {start, end}: Span): readonly QuoteWord[] => {
	const passage = text.slice(start, end);
	const words: QuoteWord[] = [];
	wordsAndSigns.lastIndex = 0;
	for (let match = wordsAndSigns.exec(passage); match !== null; match = wordsAndSigns.exec(passage))
		words.push(wordOf(text, match[0], start + match.index));
	return words;
});

/** Whether a word is a conjunction that stands twice among these: `ni les uns ni les autres`. */
export const isOneOfPair = (form: string, words: readonly QuoteWord[], {pairing}: ClauseWords): boolean =>
	pairing.has(form) && words.filter(word => word.form === form).length > 1;

/** The first of them; undefined in an empty passage. */
export function firstWordIn(text: string, {start, end}: Span): QuoteWord | undefined {
	const match = firstWord.exec(text.slice(start, end));
	return match === null ? undefined : wordOf(text, match[0], start + match.index);
}

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
	const form = word.toLowerCase();
	return form.endsWith('’') ? `${form.slice(0, -1)}'` : form;
}
