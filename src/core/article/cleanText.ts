/** A text fit to be read and shown, and where the first dangerous character stood. */
export type CleanedText = {
	readonly text: string;
	/** Control sequences, control characters, direction overrides and lone surrogates that were taken out. */
	readonly removed: number;
	/** Line and column (from 1) of the first of them; undefined when there was none. */
	readonly first?: {readonly line: number; readonly column: number};
};

/*
 * ECMA-48: a command string (OSC, DCS, APC, PM, SOS) up to its terminator on the same line, a control sequence (CSI),
 * any other escape sequence, then what is left of C0 and C1. A command string that never ends loses only its introducer,
 * so that it cannot swallow the rest of an article.
 */
const commandString =
	'(?:\\x1b[\\]PX^_]|[\\x90\\x98\\x9d-\\x9f])[^\\x07\\x1b\\x9c\\n]{0,4096}(?:\\x07|\\x1b\\\\|\\x9c)';
const controlSequence = '(?:\\x1b\\[|\\x9b)[\\x30-\\x3f]{0,64}[\\x20-\\x2f]{0,16}[\\x40-\\x7e]';
const escapeSequence = '\\x1b[\\x20-\\x2f]{0,16}[\\x30-\\x7e]';
const controlCharacter = '[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f]';
const directionOverride = '[\\u202a-\\u202e\\u2066-\\u2069]';
const dangerous = new RegExp(
	[commandString, controlSequence, escapeSequence, controlCharacter, directionOverride, '\\p{Surrogate}'].join('|'),
	'gu',
);

/** Line ends other than `\n`: CR LF, CR, vertical tab, form feed, NEL, line and paragraph separator. */
const lineEnd = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/** Marks that no reader sees but that keep a word from being found: soft hyphen, zero-width spaces, direction marks, tags. */
const invisible =
	/[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2060-\u2064\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\u034f/gu;

/** A zero-width joiner holds an emoji together; anywhere else it is debris. */
const strayJoiner =
	/(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/**
 * Marks on one letter beyond the thirty that any language needs (UAX 15, stream-safe text): they run over the lines around them, and
 * composing them takes time by the square of their number.
 */
const heapedMarks = /(\p{M}{30})\p{M}+/gu;

/** What French and English are written with: letters up to U+02FF, dashes, quotation marks, narrow spaces and signs of money. */
const clean = /^[\n\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u202f-\u205f\u20a0-\u20cf]*$/u;

/** Where a text first holds something dangerous. */
const placeOf = (text: string, offset: number) => {
	const before = text.slice(0, offset);
	return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')};
};

/**
 * Makes the text of a file harmless: the one place where control characters, terminal sequences and invisible marks
 * are taken out on entry. Lines end with `\n`, tabs are spaces, letters are composed (NFC); nothing else changes.
 */
export function cleanText(raw: string): CleanedText {
	if (clean.test(raw)) return {text: raw.normalize('NFC'), removed: 0};
	const lines = raw.replace(/^\ufeff/u, '').replace(lineEnd, '\n');
	let removed = 0;
	let firstAt: number | undefined;
	const safe = lines.replace(dangerous, (_match, offset: number) => {
		removed++;
		firstAt ??= offset;
		return '';
	});
	const visible = safe.replaceAll('\t', ' ').replace(invisible, '').replace(strayJoiner, '');
	// Twice: some marks are composed of two.
	const text = visible.replace(heapedMarks, '$1').normalize('NFC').replace(heapedMarks, '$1');
	return {text, removed, ...withPlace(lines, firstAt)};
}

const withPlace = (text: string, offset: number | undefined) =>
	offset === undefined ? {} : {first: placeOf(text, offset)};

/** A short text for one line (a title, a name, a path): cleaned, and its line ends and runs of spaces made one space. */
export const cleanLine = (raw: string): string =>
	cleanText(raw)
		.text.replace(/[\n ]+/gu, ' ')
		.trim();
