import {overlaps, type Span} from '../text/span.ts';
import type {Expansion} from './expandWord.ts';
import {eachSearchWord} from './searchWords.ts';
import {typedNumbers, valueOfTerm} from './typedNumbers.ts';
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
	const numbers = numberMatches(text, wanted, span);
	return numbers.length === 0 ? matches : withNumbers(matches, numbers);
}

/** The numbers of a text that are wanted, in whatever writing. */
function numberMatches(text: string, wanted: Wanted, span?: Span): WordMatch[] {
	const values = valuesOf(wanted);
	if (values.size === 0) return [];
	return typedNumbers(text, span).flatMap(({start, end, values: own}) => {
		const words = own.reduce((bits, value) => bits | (values.get(value) ?? 0), 0);
		return words === 0 ? [] : [{start, end, words}];
	});
}

function valuesOf(wanted: Wanted): ReadonlyMap<number, number> {
	const values = new Map<number, number>();
	for (const [term, words] of wanted) {
		const value = valueOfTerm(term);
		if (value !== null) values.set(value, words);
	}
	return values;
}

/** Matches in order, where a number takes in its words. */
const withNumbers = (matches: readonly WordMatch[], numbers: readonly WordMatch[]): WordMatch[] =>
	[...matches.filter(match => !numbers.some(number => overlaps(number, match))), ...numbers].sort(
		(a, b) => a.start - b.start,
	);
