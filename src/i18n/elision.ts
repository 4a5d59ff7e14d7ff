import {foldWords} from './fold.ts';

/** A French `de` or `que` before a name: it gives up its vowel before another one. Before an h it does not: no rule tells which are mute. */
export const elided = (word: 'de' | 'que', name: string): string => {
	const said = `${word} ${name}`;
	return /^\S+ [aeiou]/u.test(foldWords(said)) ? said.replace('e ', '’') : said;
};
