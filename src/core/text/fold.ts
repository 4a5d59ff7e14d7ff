import {lettersOpener} from './lettersOpener.ts';
import {withoutAccents} from './withoutAccents.ts';

/** A word without case and accents, with ligatures opened: the key under which spellings meet. */
export function foldWord(word: string): string {
	const known = foldedWords.get(word);
	if (known !== undefined) return known;
	const folded = /^[a-z]+$/.test(word) ? word : foldingOf(word);
	if (foldedWords.size > mostFolded) foldedWords.clear();
	foldedWords.set(word, folded);
	return folded;
}

const openLigatures = lettersOpener('œæß');

const foldingOf = (word: string): string => openLigatures(withoutAccents(word).toLowerCase());

/** Words already folded: the words of news repeat. */
const foldedWords = new Map<string, string>();
const mostFolded = 20_000;

/** The words of a text in lower case with their accents, single blanks between them: equal where signs and case alone differ. */
export const plainWords = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
