/** Letters that Unicode does not decompose, by the letters that stand for them when typed without accents; small ones. */
const openedLetters: Readonly<Record<string, string>> = {
	œ: 'oe',
	æ: 'ae',
	ß: 'ss',
	ĳ: 'ij',
	þ: 'th',
	ð: 'd',
	đ: 'd',
	ł: 'l',
	ø: 'o',
	ħ: 'h',
	ŧ: 't',
	ı: 'i',
	ŋ: 'ng',
};

/**
 * Opens such letters of a text in small letters. `only` these, for keys that are compared with kept ones: ids of articles, names in the
 * lexicons, what was found in texts before. Which letters those open is settled, and no letter is added.
 */
export function lettersOpener(only = Object.keys(openedLetters).join('')): (text: string) => string {
	const letters = new RegExp(`[${only}]`, 'gu');
	return text => text.replace(letters, letter => openedLetters[letter]!);
}
