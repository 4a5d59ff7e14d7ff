/** Words with a large letter at their beginning; no place in them moves. */
export const beginningLarge = (words: string): string =>
	words.replace(smallBeginning, letter =>
		letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
	);

/** A small letter, unless the word is written so: iPhone. */
const smallBeginning = /^\p{Ll}(?!\p{Lu})/u;
