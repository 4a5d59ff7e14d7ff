/**
 * The words of a value as they stand within a sentence: "About 300" that began one is "about 300". Abbreviations keep their letters;
 * no place in the words moves.
 */
export const beginningSmall = (words: string): string =>
	words.replace(largeBeginning, letter =>
		letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
	);

/** The large letter of a word of three letters or more, or of one alone before another word: not that of Rs or US$. */
const largeBeginning = /^\p{Lu}(?=\p{Ll}{2}| \p{Ll})/u;
