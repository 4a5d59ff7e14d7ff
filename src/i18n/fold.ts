/** Words without case and accents, for comparing what is typed with what is shown; length may change. */
export const foldWords = (text: string): string =>
	text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/['’ʼ]/g, "'")
		.replaceAll(/[\u00a0\u202f]/g, ' ')
		.toLowerCase();

const evenly = new Map<string, string>();

/** The same unit by unit, so that every offset into the result is one into the text. */
export const foldEvenly = (text: string): string => {
	let folded = '';
	for (let index = 0; index < text.length; index++) folded += foldUnit(text[index]!);
	return folded;
};

const foldUnit = (unit: string): string => {
	let folded = evenly.get(unit);
	if (folded === undefined) {
		const words = unit === '\n' ? ' ' : foldWords(unit);
		folded = words.length === 1 ? words : unit;
		evenly.set(unit, folded);
	}
	return folded;
};
