import type {Span} from '../text/span.ts';
import type {Expansion} from './expandWord.ts';
import {eachSearchWord} from './searchWords.ts';
import type {Vocabulary} from './vocabulary.ts';

/** A word of a text that a typed word means; the typed words as bits. */
export type WordMatch = Span & {readonly words: number};

/** The terms to mark, with the typed words that they stand for, as bits. */
export type Wanted = ReadonlyMap<string, number>;

/** All terms of all typed words. */
export function wantedTerms({terms}: Vocabulary, words: readonly (readonly Expansion[])[]): Wanted {
	const wanted = new Map<string, number>();
	for (const [at, expansions] of words.entries()) {
		for (const {term} of expansions) wanted.set(terms[term]!, (wanted.get(terms[term]!) ?? 0) | (1 << at));
	}
	return wanted;
}

/** The words of a text, or of a span of it, that are wanted: in order, whole, at their place in the text as written. */
export function matchesIn(text: string, wanted: Wanted, span?: Span): WordMatch[] {
	const matches: WordMatch[] = [];
	const visit = (word: string, start: number, end: number): void => {
		const words = wanted.get(word);
		if (words !== undefined) matches.push({start, end, words});
	};
	eachSearchWord(text, visit, span);
	return matches;
}
