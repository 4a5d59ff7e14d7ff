import {type QuotableText, quotable, quotedPlaces} from '../../text/quotedPlaces.ts';
import {overlaps, type Span} from '../../text/span.ts';

/** A quotation longer than this is nobody's few words. */
const mostWords = 60;

/** Units of a quotation: a shorter one says nothing to who reads the file. */
const leastLength = 12;

/**
 * A few words around a span that stand once in a text, on one line, without touching what is to be avoided; null when there
 * are none. What is avoided may be other figures: a quotation holds one at most.
 */
export function quotationOf(text: string, span: Span, avoid: readonly Span[] = []): string | null {
	const prepared = quotable(text);
	const words = wordSpans(text);
	let first = words.findIndex(word => overlaps(word, span));
	let last = words.findLastIndex(word => overlaps(word, span));
	if (first < 0) return null;
	const costOf = (word: Span | undefined, left: Span | undefined): number => {
		if (!word || !left || avoid.some(other => overlaps(other, word))) return Number.POSITIVE_INFINITY;
		return endsSentence(text.slice(left.start, left.end)) ? 1 : 0;
	};
	let found: string | null = null;
	for (let taken = 0; taken < mostWords; taken++) {
		const quote = oneLine(text.slice(words[first]!.start, words[last]!.end)).replace(/(?<=.)[.,;:!?…]+$/u, '');
		if (quotedPlaces(prepared, quote).length === 1) found = quote;
		if (found !== null && found.length >= leastLength) return found;
		const side = nextSide(
			costOf(words[last + 1], words[last]!),
			costOf(words[first - 1], words[first - 1]),
			taken % 2 === 0,
		);
		if (side === null) return found;
		if (side === 'after') last++;
		else first--;
	}
	return found;
}

/** Whether a word is the last of its sentence, or looks so: what is quoted had better not go beyond. */
const endsSentence = (word: string): boolean => /\p{L}{2}[.!?…]+[»”")\]]*$|\d[.!?…]+[»”")\]]*$/u.test(word);

/** Where the next word is taken from: where none is lost to another sentence, else in turn; null when nowhere. */
const nextSide = (after: number, before: number, isTurnOfAfter: boolean): 'after' | 'before' | null => {
	if (Math.min(after, before) === Number.POSITIVE_INFINITY) return null;
	if (after !== before) return after < before ? 'after' : 'before';
	return isTurnOfAfter ? 'after' : 'before';
};

/** Words as they stand between blanks. */
const wordSpans = (text: string): Span[] =>
	Array.from(text.matchAll(/[^ \t\n]+/gu), ({0: word, index}) => ({start: index, end: index + word.length}));

const oneLine = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim();

/** The words of a whole passage on one line, and those before it where the passage stands several times in the text. */
export function passageQuotation(text: string, span: Span): {readonly quote: string; readonly before: string | null} {
	const prepared = quotable(text);
	const quote = oneLine(text.slice(span.start, span.end));
	if (quotedPlaces(prepared, quote).length <= 1) return {quote, before: null};
	return {quote, before: wordsBefore(text, span, candidate => placesAfter(prepared, quote, candidate).length === 1)};
}

/** As many words before a span as it takes. */
function wordsBefore(text: string, {start}: Span, suffices: (words: string) => boolean): string | null {
	const words = wordSpans(text.slice(0, start));
	for (let count = 1; count <= Math.min(mostWords, words.length); count++) {
		const before = oneLine(text.slice(words.at(-count)!.start, start));
		if (suffices(before)) return before;
	}
	return null;
}

/** Where a quotation stands behind some words, with a blank between them or none. */
export const placesAfter = (text: QuotableText, quote: string, before: string): Span[] => {
	const whole = [`${before} ${quote}`, before + quote].flatMap(words => quotedPlaces(text, words));
	const ends = new Set(whole.map(({end}) => end));
	return quotedPlaces(text, quote).filter(({end}) => ends.has(end));
};
