import {overlaps, type Span} from '../text/span.ts';
import type {Expansion} from './expandWord.ts';
import {eachSearchWord} from './searchWords.ts';
import {typedNumbers, valueOfTerm} from './typedNumbers.ts';
import type {Vocabulary} from './vocabulary.ts';

/** A word of a text that a typed word means; the typed words as bits. */
export type WordMatch = Span & {readonly words: number};

/** What to mark, with the typed words that it stands for, as bits. */
export type Wanted = {readonly terms: ReadonlyMap<string, number>; readonly values: ReadonlyMap<number, number>};

/** Where nothing was typed. */
export const nothingWanted: Wanted = {terms: new Map(), values: new Map()};

/** All terms of all typed words, and the numbers among them. */
export function wantedTerms(vocabulary: Vocabulary, words: readonly (readonly Expansion[])[]): Wanted {
	const terms = new Map<string, number>();
	for (const [at, expansions] of words.entries())
		for (const expansion of expansions) {
			const term = vocabulary.terms[expansion.term]!;
			terms.set(term, (terms.get(term) ?? 0) | (1 << at));
		}
	return {terms, values: valuesOf(terms)};
}

/** The words of a text, or of a span of it, that are wanted: in order, whole, at their place in the text as written. */
export function matchesIn(text: string, wanted: Wanted, span?: Span): WordMatch[] {
	const matches: WordMatch[] = [];
	const visit = (word: string, start: number, end: number): void => {
		const words = wanted.terms.get(word);
		if (words !== undefined) matches.push({start, end, words});
	};
	eachSearchWord(text, visit, span);
	const numbers = numberMatches(text, wanted, span);
	return numbers.length === 0 ? matches : withNumbers(matches, numbers);
}

/** The numbers of a text that are wanted, in whatever writing. */
function numberMatches(text: string, wanted: Wanted, span?: Span): WordMatch[] {
	const {values} = wanted;
	if (values.size === 0) return [];
	return typedNumbers(text, span).flatMap(({start, end, values: own}) => {
		const words = own.reduce((bits, value) => bits | (values.get(value) ?? 0), 0);
		return words === 0 ? [] : [{start, end, words}];
	});
}

function valuesOf(terms: Wanted['terms']): Wanted['values'] {
	const values = new Map<number, number>();
	for (const [term, words] of terms) {
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
