import {smallWords} from '../language/smallWords.ts';
import {appendTo} from '../text/appendTo.ts';
import type {Expansion} from './expandWord.ts';
import {fold} from './fold.ts';
import {type KnownNames, keyOfTerm} from './knownNames.ts';
import {NameReader} from './namesInText.ts';
import type {SearchIndex} from './searchIndex.ts';
import {eachSearchWord} from './searchWords.ts';

/** What each word of a phrase may be in a text. */
export type Phrase = {
	readonly steps: readonly Step[];
	readonly names: KnownNames | undefined;
};

type Step = {
	readonly terms: ReadonlySet<string>;
	/** Those of the terms that are of the other language and no small words, as which those of either language are spelled. */
	readonly translated: ReadonlySet<string>;
	/** Keys of names that have the word, with how many words of the phrase they take from here. */
	readonly names: ReadonlyMap<string, number>;
};

/** So many words more the other language may take between the words of a phrase, whose order is its own: `soldiers killed`, `soldats nord-coréens tués`. */
const mostBetween = 4;

const small: ReadonlySet<string> = new Set(smallWords.flatMap(both => both.flatMap(words => words.map(fold))));
const isTelling = (term: string): boolean => !small.has(term);

/** A phrase from what its words may stand for. */
export function phraseOf(
	{vocabulary: {terms}, translation}: Pick<SearchIndex, 'vocabulary' | 'translation'>,
	words: readonly (readonly Expansion[])[],
): Phrase {
	const termsOf = (expansions: readonly Expansion[]): Set<string> => new Set(expansions.map(({term}) => terms[term]!));
	const all = words.map(termsOf);
	const steps = words.map((expansions, step): Step => {
		const keyed = [...all[step]!].filter(term => keyOfTerm(term) !== null);
		return {
			terms: all[step]!,
			translated: new Set([...termsOf(expansions.filter(({isTranslated}) => isTranslated))].filter(isTelling)),
			names: new Map(keyed.map(term => [keyOfTerm(term)!, runOf(all, term, step)])),
		};
	});
	return {steps, names: steps.some(({names}) => names.size > 0) ? translation?.names() : undefined};
}

/** How many words in a row may be this term. */
function runOf(all: readonly ReadonlySet<string>[], term: string, first: number): number {
	let end = first;
	while (all[end]?.has(term)) end++;
	return end - first;
}

/** The words of a text, and the names that begin with each, with how many of them they take. */
type ReadText = {
	readonly words: readonly string[];
	readonly names: ReadonlyMap<number, readonly {readonly key: string; readonly length: number}[]>;
};

function readText(text: string, known: KnownNames | undefined): ReadText {
	const words: string[] = [];
	const names = new Map<number, {key: string; length: number}[]>();
	const reader = known && new NameReader(known, text);
	eachSearchWord(text, (word, start, end) => {
		words.push(word);
		reader?.read(word, start, end, ({key, length}) => {
			const first = words.length - length;
			appendTo(names, first, {key, length});
		});
	});
	return {words, names};
}

/** Whether the words of a phrase stand side by side, or near each other in the other language. */
export function hasPhrase(text: string, phrase: Phrase): boolean {
	const read = readText(text, phrase.names);
	return read.words.some((_, at) => standsAt(read, phrase, at, 0) || isSaidAt(read, phrase, at));
}

/** Whether the words from a step on stand side by side from a place on; a name of a text stands for all words of one that names the same. */
function standsAt(read: ReadText, {steps, names}: Phrase, at: number, step: number): boolean {
	const wanted = steps[step];
	if (wanted === undefined) return true;
	if (wanted.terms.has(read.words[at] ?? '') && standsAt(read, {steps, names}, at + 1, step + 1)) return true;
	return (read.names.get(at) ?? []).some(({key, length}) => {
		const run = wanted.names.get(key);
		return run !== undefined && standsAt(read, {steps, names}, at + length, step + run);
	});
}

/** Whether the other language says all words of a phrase in a few words, the first of which stands here. */
function isSaidAt({words, names}: ReadText, {steps}: Phrase, at: number): boolean {
	const here = names.get(at) ?? [];
	const begins = ({terms, names: wanted}: Step): boolean =>
		terms.has(words[at]!) || here.some(({key}) => wanted.has(key));
	if (!steps.some(begins)) return false;
	const near = words.slice(at, at + steps.length + mostBetween);
	if (!near.some(word => steps.some(({translated}) => translated.has(word)))) return false;
	const named = near.flatMap((_, step) => (names.get(at + step) ?? []).map(({key}) => key));
	return steps.every(
		({terms, names: wanted}) => near.some(word => terms.has(word)) || named.some(key => wanted.has(key)),
	);
}
