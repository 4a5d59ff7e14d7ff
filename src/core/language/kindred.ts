import {foldWord} from '../text/fold.ts';
import {conceptOf} from './concepts/concepts.ts';

/** Terms that are near in meaning to one; empty when none are known. Of two terms either is near to the other, or neither. */
export type Kindred = (term: string) => readonly string[];

/** For whoever compares without a glossary: no two terms are near. */
export const noKindred: Kindred = () => [];

/**
 * English words that one French word means are near in meaning: `agreement`, `deal` and `pact` are all `accord`. So a glossary of two
 * languages is a thesaurus of either (pivoting: Bannard and Callison-Burch, Paraphrasing with Bilingual Parallel Corpora, 2005).
 *
 * Takes a compiled glossary: lines `lemma/part of speech|English words`. The terms are those of sentences (`termsOf`).
 */
export function kindredFrom(glossary: string): Kindred {
	const lines = glossary.split('\n').map(termsOfLine);
	const linesOf = new Map<string, number[]>();
	for (const [number, terms] of lines.entries())
		for (const term of terms) {
			const known = linesOf.get(term);
			if (known) known.push(number);
			else linesOf.set(term, [number]);
		}
	return term => {
		const near = new Set(linesOf.get(term)?.flatMap(number => lines[number]!));
		near.delete(term);
		return [...near];
	};
}

/** What the words of a line may be in a sentence: a word is its concept there as one part of speech, and itself as another. */
const termsOfLine = (line: string): readonly string[] => {
	const english = line.slice(line.indexOf('|') + 1);
	if (english === '') return [];
	return english.split(' ').flatMap(word => [foldWord(word), conceptOf(word, 'en')?.group ?? []].flat());
};
