import {fold} from './fold.ts';
import {stemOf} from './spellings.ts';

/** Words of the other language that mean a word, folded; empty when none are known. Takes a folded word. */
export type Meanings = (word: string) => readonly string[];

/** Further ones are far senses, and would find too much. */
const mostMeanings = 2;

/** Shorter words mean too many things, and are spelled like others. */
const shortestWord = 4;

/** Only nouns, verbs and adjectives are worth finding. */
const line = /^(?<lemma>[^/|]+)\/[nva]\|(?<english>.+)$/u;

/**
 * Both directions of a compiled glossary: sorted lines `lemma/part of speech|English words`, the nearest first. What is a word of both
 * languages means nothing here: nobody could tell in which it was typed, and an English `court` would find what is short.
 */
export function meaningsFrom(glossary: string): Meanings {
	const fromFrench = new Map<string, Set<string>>();
	const fromEnglish = new Map<string, Set<string>>();
	for (const text of glossary.split('\n')) {
		const {lemma, english} = line.exec(text)?.groups ?? {};
		if (lemma === undefined || english === undefined) continue;
		const french = fold(lemma);
		for (const [rank, word] of english.split(' ').map(fold).entries()) {
			addMeaning(fromFrench, french, rank < mostMeanings ? word : null);
			addMeaning(fromEnglish, word, rank < mostMeanings ? french : null);
		}
	}
	return word => {
		const key = stemOf(word);
		const [french, english] = [fromFrench.get(key), fromEnglish.get(key)];
		return french !== undefined && english !== undefined ? [] : [...(french ?? english ?? [])];
	};
}

/** Makes a word known, with what means it. */
function addMeaning(known: Map<string, Set<string>>, word: string, meaning: string | null): void {
	const key = stemOf(word);
	const meanings = known.get(key) ?? new Set();
	known.set(key, meanings);
	if (meaning !== null && word.length >= shortestWord && meaning.length >= shortestWord) meanings.add(meaning);
}
