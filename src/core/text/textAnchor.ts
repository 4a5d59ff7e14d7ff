/** A place in a text, told by the words there, so that it is found again when the text has changed around it. */
export type TextAnchor = {
	/** The words from the place on. */
	readonly quote: string;
	/** The words before it. */
	readonly before: string;
	/** Where it was; decides between equal places, and stands in when the words are gone. */
	readonly offset: number;
};

const quoteLength = 48;
const beforeLength = 24;

/** The anchor of a place; an offset outside the text counts as its nearer end. */
export function anchorAt(text: string, offset: number): TextAnchor {
	const at = Math.max(0, Math.min(Math.trunc(offset), text.length));
	return {quote: text.slice(at, at + quoteLength), before: text.slice(Math.max(0, at - beforeLength), at), offset: at};
}

/** Where a quotation stands nearest to an offset; -1 when nowhere. */
function nearest(text: string, words: string, offset: number): number {
	const behind = text.lastIndexOf(words, offset);
	const ahead = text.indexOf(words, offset);
	if (behind < 0 || ahead < 0) return Math.max(behind, ahead);
	return offset - behind <= ahead - offset ? behind : ahead;
}

/** Where an anchor's place is now: its words with those before them, its words alone, else the old offset within the text. */
export function placeOfAnchor(text: string, {quote, before, offset}: TextAnchor): number {
	if (quote !== '') {
		const whole = nearest(text, before + quote, Math.max(0, offset - before.length));
		if (whole >= 0) return whole + before.length;
		const alone = nearest(text, quote, offset);
		if (alone >= 0) return alone;
	}
	return Math.max(0, Math.min(offset, text.length));
}
