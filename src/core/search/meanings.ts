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
	const fromFrench = new Map<string, string>();
	const fromEnglish = new Map<string, string>();
	for (const text of glossary.split('\n')) {
		const {lemma, english} = line.exec(text)?.groups ?? {};
		if (lemma === undefined || english === undefined) continue;
		const french = fold(lemma);
		for (const [rank, word] of english.split(' ').map(fold).entries()) {
			addMeaning(fromFrench, french, rank < mostMeanings ? word : '');
			addMeaning(fromEnglish, word, rank < mostMeanings ? french : '');
		}
	}
	return word => {
		const key = stemOf(word);
		const [french, english] = [fromFrench.get(key), fromEnglish.get(key)];
		const meanings = french !== undefined && english !== undefined ? '' : (french ?? english ?? '');
		return meanings === '' ? [] : meanings.split(' ');
	};
}

/** Makes a word known, with what means it; words with blanks between them, since a set for each of tens of thousands takes megabytes. */
function addMeaning(known: Map<string, string>, word: string, meaning: string): void {
	const key = stemOf(word);
	const meanings = known.get(key) ?? '';
	const isWorth = word.length >= shortestWord && meaning.length >= shortestWord;
	if (!isWorth || meanings.split(' ').includes(meaning)) known.set(key, meanings);
	else known.set(key, meanings === '' ? meaning : `${meanings} ${meaning}`);
}
