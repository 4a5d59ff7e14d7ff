import {smallWords} from '../language/smallWords.ts';
import {appendTo} from '../text/appendTo.ts';
import {rememberingSome} from '../text/rememberingSome.ts';
import {fold} from './fold.ts';
import {endingsFrom, formsIn, isWordIn, type WordForms, wordsOfForm} from './wordForms.ts';

/** Words of the other language that mean a word, in all their forms, folded; empty when none are known. Takes a folded word. */
export type Meanings = (word: string) => readonly string[];

/** Words that are held with their meanings: those of what is being typed. */
const mostRemembered = 200;

/**
 * Both directions of a compiled glossary with the forms of its words (made by src/lexicons/compileMeanings.ts). What is a word of both
 * languages means nothing here: nobody could tell in which it was typed, and an English `court` would find what is short.
 */
export function meaningsFrom(compiled: string): Meanings {
	const [frenchEndings = '', french = '', englishEndings = '', english = ''] = compiled.split('\n\n');
	const fromFrench: WordForms = {lines: `${french}\n`, endings: endingsFrom(frenchEndings)};
	const fromEnglish: WordForms = {lines: english, endings: endingsFrom(englishEndings)};
	const small = smallMeanings();
	return rememberingSome(mostRemembered, word => {
		const same = small.get(word);
		if (same) return same;
		const [isFrench, isEnglish] = [isWordIn(fromFrench, word), isWordIn(fromEnglish, word)];
		if (isFrench && isEnglish) return [];
		return [
			...(isEnglish ? [] : meaningsOf(word, fromFrench, fromEnglish)),
			...(isFrench ? [] : meaningsOf(word, fromEnglish, fromFrench)),
		];
	});
}

/** What small words say in the other language: without them no question of several words would find it. */
function smallMeanings(): ReadonlyMap<string, readonly string[]> {
	const meanings = new Map<string, string[]>();
	for (const [english, french] of smallWords)
		for (const one of english)
			for (const other of french) {
				appendTo(meanings, fold(one), fold(other));
				appendTo(meanings, fold(other), fold(one));
			}
	return meanings;
}

/** The forms of what says a word of one language in the other. */
function meaningsOf(word: string, own: WordForms, other: WordForms): readonly string[] {
	const meanings = wordsOfForm(own, word).flatMap(found => found.meanings);
	return [...new Set(meanings.flatMap(meaning => formsIn(other, meaning)))];
}
