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

/** The words of a text that are wanted, in order; whole words, at their place in the text as written. */
export function matchesIn(text: string, wanted: Wanted): WordMatch[] {
	const matches: WordMatch[] = [];
	eachSearchWord(text, (word, start, end) => {
		const words = wanted.get(word);
		if (words !== undefined) matches.push({start, end, words});
	});
	return matches;
}
