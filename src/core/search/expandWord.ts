import {exonymsOf} from './exonyms.ts';
import {nameTerm} from './knownNames.ts';
import type {Meanings} from './meanings.ts';
import type {Postings} from './postings.ts';
import {skeletonOf} from './spellings.ts';
import type {TypedName} from './typedNames.ts';
import {valueTerm} from './typedNumbers.ts';
import {
	findTerm,
	isName,
	type TermNumber,
	termsNear,
	termsWithPrefix,
	termsWithSkeleton,
	termsWithStem,
	type Vocabulary,
} from './vocabulary.ts';

/** A term that may stand for a typed word, and how well: 1 is the word itself. */
export type Expansion = {
	readonly term: TermNumber;
	readonly weight: number;
	/** A word of the other language. */
	readonly isTranslated?: true;
};

/** How much of the typed word is taken on trust. */
export type Tolerance = {
	/** The word is still being typed: anything that begins with it will do. */
	readonly prefix: boolean;
	/** Always look for typing errors; otherwise only in words that the dossier does not know at all. */
	readonly typos: boolean;
	/** Where given, words of the other language that mean it will do too. */
	readonly meanings?: Meanings | undefined;
};

/** Weights by kind of likeness, best first; a mistyped first letter is rare, so it counts for less. */
const weights = {
	stem: 0.9,
	prefix: 0.85,
	name: 0.7,
	value: 0.6,
	meaning: 0.5,
	oneEdit: 0.5,
	twoEdits: 0.25,
	otherFirstLetter: 0.6,
};

/** At most so many terms for a beginning or a typing error; the most frequent are kept. */
const mostPrefixes = 200;
const mostTypos = 100;

/** Acronyms of two letters are small words as well. */
const longestSmallAcronym = 2;

/** Shorter parts of names may be small words as well: the `un` of Kim Jong-un, which is typed as `oun`. */
const shortestSpelled = 4;

const frequencyOf = (postings: Postings, term: TermNumber): number =>
	postings.starts[term + 1]! - postings.starts[term]!;

const mostFrequent = (postings: Postings, terms: readonly TermNumber[], most: number): readonly TermNumber[] =>
	terms.length <= most
		? terms
		: terms.toSorted((a, b) => frequencyOf(postings, b) - frequencyOf(postings, a)).slice(0, most);

/** What a word surely means: itself, its endings, its other spellings and names, what it begins, and what says it in the other language. */
function sureExpansions(
	vocabulary: Vocabulary,
	postings: Postings,
	word: string,
	{prefix, meanings}: Tolerance,
): Expansion[] {
	const exact = findTerm(vocabulary, word);
	const respelled = exact < 0 && word.length < shortestSpelled ? findTerm(vocabulary, skeletonOf(word)) : -1;
	const others = exonymsOf(word).map(name => findTerm(vocabulary, name));
	const begun = prefix ? mostFrequent(postings, termsWithPrefix(vocabulary, word), mostPrefixes) : [];
	return [
		...(exact < 0 ? [] : [{term: exact, weight: 1}]),
		...termsWithStem(vocabulary, word).map(term => ({term, weight: weights.stem})),
		...begun.map(term => ({term, weight: prefixWeight(vocabulary, word, term)})),
		...[...termsWithSkeleton(vocabulary, word), ...[...others, respelled].filter(term => term >= 0)].map(term => ({
			term,
			weight: weights.name,
		})),
		...(meanings?.(word) ?? [])
			.map(meaning => findTerm(vocabulary, meaning))
			.filter(term => term >= 0)
			.map(term => ({term, weight: weights.meaning, isTranslated: true as const})),
	];
}

const prefixWeight = ({terms}: Vocabulary, word: string, term: TermNumber): number =>
	weights.prefix * Math.sqrt(Math.min(1, word.length / terms[term]!.length));

function typoExpansions(vocabulary: Vocabulary, word: string, prefix: boolean): Expansion[] {
	const near = termsNear(vocabulary, word, prefix).map(({term, distance}) => {
		const first = vocabulary.terms[term]![0] === word[0] ? 1 : weights.otherFirstLetter;
		const length = prefix ? prefixWeight(vocabulary, word, term) / weights.prefix : 1;
		return {term, weight: (distance === 1 ? weights.oneEdit : weights.twoEdits) * first * length};
	});
	return near.sort((a, b) => b.weight - a.weight).slice(0, mostTypos);
}

/** The terms that a typed word may stand for, best first, each once. */
export function expandWord(
	vocabulary: Vocabulary,
	postings: Postings,
	word: string,
	tolerance: Tolerance,
): readonly Expansion[] {
	const {prefix, typos} = tolerance;
	const sure = sureExpansions(vocabulary, postings, word, tolerance);
	const guessed = typos || sure.length === 0 ? typoExpansions(vocabulary, word, prefix) : [];
	const best = new Map<TermNumber, Expansion>();
	for (const expansion of [...sure, ...guessed].sort((a, b) => b.weight - a.weight)) {
		if (!best.has(expansion.term)) best.set(expansion.term, expansion);
	}
	return [...best.values()];
}

/** Whether a term is an acronym wherever it stands: `un` is part of names and a small word. */
const isOwnName = (vocabulary: Vocabulary, term: TermNumber): boolean =>
	isName(vocabulary, term) && vocabulary.terms[term]!.length > longestSmallAcronym;

/** What a word of known names means as it is typed, and each other name of the same; of an acronym, what else it may begin is not meant. */
export function withNames(
	vocabulary: Vocabulary,
	names: readonly TypedName[],
	asTyped: readonly Expansion[],
): readonly Expansion[] {
	const named = names
		.map(({key}) => findTerm(vocabulary, nameTerm(key)))
		.filter(term => term >= 0)
		.map(term => ({term, weight: weights.meaning}));
	if (named.length === 0) return asTyped;
	const isSure = names.some(name => name.isSure);
	const typed = isSure ? asTyped.filter(({term, weight}) => weight === 1 && isOwnName(vocabulary, term)) : asTyped;
	return [...typed, ...named].sort((a, b) => b.weight - a.weight);
}

/** What a number means as it is typed, and each other way to write one of its values: that counts for less, since `sept` may be a month. */
export function withValues(
	vocabulary: Vocabulary,
	values: readonly number[],
	asTyped: readonly Expansion[],
): readonly Expansion[] {
	const written = values
		.map(value => findTerm(vocabulary, valueTerm(value)))
		.filter(term => term >= 0)
		.map(term => ({term, weight: asTyped.length > 0 ? weights.value : weights.stem}));
	return [...asTyped, ...written].sort((a, b) => b.weight - a.weight);
}
