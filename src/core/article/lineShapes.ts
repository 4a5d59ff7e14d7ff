/** Words of a line by its blanks, `and/or` as one: what lines look like goes by these. Counted one by one: a line may be a whole book. */
export function countSpacedWords(line: string): number {
	const word = /[\p{L}\p{N}][^\s]*/gu;
	let count = 0;
	while (word.test(line)) count++;
	return count;
}

/** The line ends a sentence, closing quotation marks and brackets included. */
export const endsSentence = (line: string): boolean => /[.!?…][\s»"”’')\]]*$/u.test(line);

const proseWords = 12;
const longProseWords = 40;

/** Running text rather than a label, heading or credit: a full sentence of some length, or very many words. */
export function isProse(line: string): boolean {
	const words = countSpacedWords(line);
	return words >= longProseWords || (words >= proseWords && endsSentence(line));
}

const longestHeading = 90;
const headingWords = 11;

/** Short, opens like a sentence or a quotation and has no stop: may be a heading when it stands between prose. */
export const looksLikeHeading = (line: string): boolean =>
	line.length <= longestHeading &&
	countSpacedWords(line) <= headingWords &&
	countSpacedWords(line) >= 2 &&
	/^[«“"'‘]?\s*[\p{Lu}\p{N}]/u.test(line) &&
	!/[.!,;:…]\s*[»"”]?$/u.test(line);

const longestTitle = 220;

/** A line that may be an article's title: some words without a full stop. */
export const looksLikeTitle = (line: string): boolean =>
	line.length <= longestTitle &&
	countSpacedWords(line) >= 3 &&
	!/[.,;]\s*[»"”]?$/u.test(line) &&
	!/^\(.*\)$/u.test(line);

/** A key that is equal for lines that a page shows as the same: case, accents, spaces and closing marks left out. */
export const lineKey = (line: string): string =>
	line
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[’‘]/gu, "'")
		.replace(/\s+/gu, ' ')
		.replace(/^[\s»>›→▶►•|·+×✕-]+|(?<![\s:.…»>›→▶►|·!×✕-])[\s:.…»>›→▶►|·!×✕-]+$/gu, '');
