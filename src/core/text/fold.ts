/** A word without case and accents, with ligatures opened: the key under which spellings meet. */
export const foldWord = (word: string): string =>
	word
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.replaceAll('ß', 'ss');
