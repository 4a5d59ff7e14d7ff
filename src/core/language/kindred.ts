import {appendTo} from '../text/appendTo.ts';
import {foldWord} from '../text/fold.ts';
import {rememberingSome} from '../text/rememberingSome.ts';
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
	const lines = glossary.split('\n').filter(hasSeveral).map(wordsOfLine);
	// Each word stands on several lines, and is asked for again when one of them is read.
	const termsOf = rememberingSome(mostWords, termsOfWord);
	const linesOf = new Map<string, number[]>();
	for (let number = 0; number < lines.length; number++)
		for (const term of lines[number]!.flatMap(word => termsOf(word))) {
			appendTo(linesOf, term, number);
		}
	return term => {
		const near = new Set(linesOf.get(term)?.flatMap(number => lines[number]!.flatMap(word => termsOf(word))));
		near.delete(term);
		return [...near];
	};
}

/** Whether a line has more than one English word. */
const hasSeveral = (line: string): boolean => line.includes(' ', line.indexOf('|') + 1);

const wordsOfLine = (line: string): readonly string[] => line.slice(line.indexOf('|') + 1).split(' ');

/** A glossary has fewer words. */
const mostWords = 20_000;

/** What a word may be in a sentence: its concept there as one part of speech, and itself as another. */
const termsOfWord = (word: string): readonly string[] => {
	const group = conceptOf(word, 'en')?.group;
	return group === undefined || group === word ? [foldWord(word)] : [foldWord(word), group];
};
