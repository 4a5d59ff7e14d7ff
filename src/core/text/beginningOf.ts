/** The first UTF-16 units of a text, `length` at most and never half a character. */
export const beginningOf = (text: string, length: number): string =>
	text.slice(0, length).replace(/[\ud800-\udbff]$/u, '');
