import type {Span} from './span.ts';

/** A text as quotations are looked for in it: case, spaces, quotation marks, apostrophes and dashes count alike. */
export type QuotableText = {
	readonly folded: string;
	/** For every folded unit its offset in the text, and the text's length at the end. */
	readonly offsets: readonly number[];
};

function foldUnit(unit: string): string {
	if (/\s/u.test(unit)) return ' ';
	if ("’‘ʼ`´'".includes(unit)) return "'";
	if ('«»“”„"'.includes(unit)) return '"';
	if ('‐‑–—−'.includes(unit)) return '-';
	return unit.normalize('NFC').toLowerCase();
}

/** Prepares a text for looking up quotations. */
export function quotable(text: string): QuotableText {
	const folded: string[] = [];
	const offsets: number[] = [];
	for (let index = 0; index < text.length; index++) {
		const unit = foldUnit(text[index]!);
		if (unit === ' ' && folded.at(-1) === ' ') continue;
		for (const piece of unit) {
			folded.push(piece);
			offsets.push(index);
		}
	}
	offsets.push(text.length);
	return {folded: folded.join(''), offsets};
}

/** Every place where the words of a quotation stand, in order. */
export function quotedPlaces({folded, offsets}: QuotableText, quote: string): Span[] {
	const words = quotable(quote).folded.trim();
	const places: Span[] = [];
	if (words === '') return places;
	for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1))
		places.push({start: offsets[at]!, end: offsets[Math.min(at + words.length, offsets.length - 1)]!});
	return places;
}
