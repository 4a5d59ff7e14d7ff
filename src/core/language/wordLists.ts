// How the lists of a language are written down.

/** Words separated by blanks or line breaks. */
export const words = (list: string): ReadonlySet<string> => new Set(list.match(/\S+/gu));

/** Ids and groups of concepts, separated by blanks or line breaks; a test asks of each, wherever it is written, whether there is such a concept. */
export const conceptSet = (ids: string): ReadonlySet<string> => words(ids);

/** Words separated by blanks or line breaks; `_` stands for a blank inside a phrase. */
export const wordsAndPhrases = (list: string): ReadonlySet<string> =>
	new Set(list.match(/\S+/gu)?.map(word => word.replaceAll('_', ' ')));

/** Phrases separated by commas, each one string. */
export const commaPhrases = (list: string): ReadonlySet<string> =>
	new Set(list.split(',').map(phrase => phrase.trim()));

/** Phrases separated by `|`, each the sequence of its words. */
export const phrases = (list: string): readonly (readonly string[])[] =>
	list.split('|').map(phrase => phrase.trim().split(' '));

/** Words with the numbers that they stand for, one after the other from the first; `-` leaves a number out. */
export const numbered = (list: string, first: number): [string, number][] =>
	list
		.split(' ')
		.map((word, index): [string, number] => [word, first + index])
		.filter(([word]) => word !== '-');
