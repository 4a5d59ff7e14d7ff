import {overlaps, type Span} from '../text/span.ts';
import type {Expansion} from './expandWord.ts';
import {type KnownNames, keyOfTerm} from './knownNames.ts';
import {namesInText} from './namesInText.ts';
import type {SearchIndex} from './searchIndex.ts';
import {eachSearchWord} from './searchWords.ts';
import {typedNumbers, valueOfTerm} from './typedNumbers.ts';

/** A word of a text that a typed word means; the typed words as bits. */
export type WordMatch = Span & {readonly words: number};

/** What to mark, with the typed words that it stands for, as bits. */
export type Wanted = {
	readonly terms: ReadonlyMap<string, number>;
	readonly values: ReadonlyMap<number, number>;
	/** Keys of known names; those of texts are found by the names that are known. */
	readonly keys: ReadonlyMap<string, number>;
	readonly names: KnownNames | undefined;
};

/** Where nothing was typed. */
export const nothingWanted: Wanted = {terms: new Map(), values: new Map(), keys: new Map(), names: undefined};

/** All terms of all typed words, and the numbers among them. */
export function wantedTerms(
	{vocabulary, translation}: Pick<SearchIndex, 'vocabulary' | 'translation'>,
	words: readonly (readonly Expansion[])[],
): Wanted {
	const terms = new Map<string, number>();
	for (const [at, expansions] of words.entries())
		for (const expansion of expansions) {
			const term = vocabulary.terms[expansion.term]!;
			terms.set(term, (terms.get(term) ?? 0) | (1 << at));
		}
	return {terms, values: valuesOf(terms, valueOfTerm), keys: valuesOf(terms, keyOfTerm), names: translation?.names()};
}

/** The words of a text, or of a span of it, that are wanted: in order, whole, at their place in the text as written. */
export function matchesIn(text: string, wanted: Wanted, span?: Span): WordMatch[] {
	const matches: WordMatch[] = [];
	const visit = (word: string, start: number, end: number): void => {
		const words = wanted.terms.get(word);
		if (words !== undefined) matches.push({start, end, words});
	};
	eachSearchWord(text, visit, span);
	const longer = [...numberMatches(text, wanted, span), ...nameMatches(text, wanted, span)];
	return longer.length === 0 ? matches : withLonger(matches, longer);
}

/** The names of a text that name what is wanted, whatever they are. */
function nameMatches(text: string, {keys, names}: Wanted, span?: Span): WordMatch[] {
	if (keys.size === 0 || names === undefined) return [];
	return namesInText(names, text, span).flatMap(({key, start, end}) => {
		const words = keys.get(key);
		return words === undefined ? [] : [{start, end, words}];
	});
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

/** What the terms of one kind stand for, with the typed words of each. */
function valuesOf<Value>(terms: Wanted['terms'], meant: (term: string) => Value | null): ReadonlyMap<Value, number> {
	const values = new Map<Value, number>();
	for (const [term, words] of terms) {
		const value = meant(term);
		if (value !== null) values.set(value, words);
	}
	return values;
}

/** Matches in order, where a number or a name takes in its words. */
const withLonger = (matches: readonly WordMatch[], longer: readonly WordMatch[]): WordMatch[] =>
	[...matches.filter(match => !longer.some(each => overlaps(each, match))), ...longer].sort(
		(a, b) => a.start - b.start,
	);
