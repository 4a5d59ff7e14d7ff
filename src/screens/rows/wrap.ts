import type {Span} from '../../core/text/span.ts';
import {graphemes, widthOf} from './width.ts';

/** Room for the lines of a text: columns of the first line and of those that follow. */
export type Room = {readonly first: number; readonly rest: number};

/** Words that no line break may part, with the spaces that follow them. */
type Chunk = Span & {readonly next: number; readonly width: number; readonly gap: number};

/**
 * Breaks a part of a text into lines, one after the other, as ranges of the text: white space at a break lies outside the lines,
 * everything else in exactly one. A line feed always breaks. A character wider than the room gets a line of its own.
 */
export function* wrap(text: string, span: Span, room: Room): Generator<Span> {
	let line = emptyLine(span.start);
	let available = Math.max(1, room.first);
	for (const chunk of chunksOf(text, span, Math.max(1, Math.min(room.first, room.rest)))) {
		const breaks = text.charCodeAt(chunk.start) === lineFeed;
		if (breaks || (line.end > line.start && line.column + line.gap + chunk.width > available)) {
			yield {start: line.start, end: line.end};
			available = Math.max(1, room.rest);
			line = emptyLine(chunk.next);
		}
		if (!breaks) line = withChunk(line, chunk);
	}
	if (line.end > line.start) yield {start: line.start, end: line.end};
}

/** A line being filled: the columns of its words, and of the spaces after the last of them. */
type Line = Span & {readonly column: number; readonly gap: number};

const emptyLine = (start: number): Line => ({start, end: start, column: 0, gap: 0});

const withChunk = (line: Line, chunk: Chunk): Line => ({
	start: line.end > line.start ? line.start : chunk.start,
	end: chunk.end,
	column: line.column + line.gap + chunk.width,
	gap: chunk.gap,
});

/** Columns of the widest piece that wrapping would keep whole. */
export function longestWord(text: string, span: Span): number {
	let longest = 0;
	for (const chunk of chunksOf(text, span, Number.MAX_SAFE_INTEGER)) longest = Math.max(longest, chunk.width);
	return longest;
}

const lineFeed = 0x0a;
/** Spaces at which a line may break: not the no-break spaces U+00A0, U+2007, U+202F and U+2060. */
const breakable = /[ \t\r\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+|\n/g;

function* chunksOf(text: string, span: Span, limit: number): Generator<Chunk> {
	let start = skipSpaces(text, span.start, span.end);
	while (start < span.end) {
		const {end, next} = nextBreak(text, start, span.end);
		yield* piecesOf(text, start, end, next, limit);
		if (next < span.end && text.charCodeAt(end) === lineFeed) {
			yield {start: end, end, next: end + 1, width: 0, gap: 0};
			start = skipSpaces(text, end + 1, span.end);
		} else start = next;
	}
}

function skipSpaces(text: string, from: number, end: number): number {
	let index = from;
	while (index < end && ' \t\r'.includes(text.charAt(index))) index++;
	return index;
}

/** The next place where white space may become a line break; spaces that a typographer would not break at are passed over. */
function nextBreak(text: string, start: number, end: number): {end: number; next: number} {
	breakable.lastIndex = start;
	for (let found = breakable.exec(text); found && found.index < end; found = breakable.exec(text)) {
		const next = Math.min(end, found.index + found[0].length);
		if (found[0] === '\n') return {end: found.index, next};
		if (!keepsTogether(text, found.index, next)) return {end: found.index, next};
	}
	return {end, next: end};
}

const opening = '«‹“([{';
const closing = ';:!?»›”)]}%‰€…';

/** French spacing also where plain spaces were typed: `« x »`, `mot ;`, and digits in groups, `12 000`. */
function keepsTogether(text: string, spaceStart: number, spaceEnd: number): boolean {
	const before = text.charAt(spaceStart - 1);
	const after = text.charAt(spaceEnd);
	if (before === '' || after === '') return false;
	return opening.includes(before) || closing.includes(after) || isDigitGroup(text, spaceStart, spaceEnd);
}

function isDigitGroup(text: string, spaceStart: number, spaceEnd: number): boolean {
	if (spaceEnd - spaceStart !== 1 || !isDigit(text, spaceStart - 1)) return false;
	const three = isDigit(text, spaceEnd) && isDigit(text, spaceEnd + 1) && isDigit(text, spaceEnd + 2);
	return three && !isDigit(text, spaceEnd + 3);
}

const isDigit = (text: string, index: number): boolean => {
	const unit = text.charCodeAt(index);
	return unit >= 0x30 && unit <= 0x39;
};

/** A word in one piece, or, where that may be, in the pieces at whose seams a line may break without a space. */
function* piecesOf(text: string, start: number, end: number, next: number, limit: number): Generator<Chunk> {
	if (end === start) return;
	const word = text.slice(start, end);
	const width = widthOf(word);
	const gap = text.charCodeAt(end) === lineFeed ? 0 : widthOf(text.slice(end, next));
	const atSeams = width * worthParting > limit && mayHaveSeam.test(word);
	if (width === word.length && width <= limit && !atSeams) {
		yield {start, end, next, width, gap};
		return;
	}
	for (const part of partsOf(word, limit, atSeams)) {
		const from = start + part.start;
		const to = start + part.end;
		const last = to === end;
		yield {start: from, end: to, next: last ? next : to, width: part.width, gap: last ? gap : 0};
	}
}

/** A word is parted at its hyphens only if it takes more than this share of a line: names are easier to read whole. */
const worthParting = 3;
const mayHaveSeam = /[-\u2010—–]/;
/** After a hyphen or dash between letters. All letters there are take milliseconds to compile, and few words have others than Latin ones. */
const seam = /(?<=\p{L}{2}[-\u2010—–])(?=\p{L}{2})/u;
const latinSeam = /(?<=[A-Za-zªµºÀ-ÖØ-öø-ɏ]{2}[-\u2010—–])(?=[A-Za-zªµºÀ-ÖØ-öø-ɏ]{2})/;
const latin = /^[\0-\u024f\u2010-\u201f]*$/;
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const staysWithPrevious = /^[\p{Pe}\p{Pf}\p{Po}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;

type Part = Span & {readonly width: number};

function* partsOf(word: string, limit: number, atSeams: boolean): Generator<Part> {
	const pieces = atSeams ? word.split(latin.test(word) ? latinSeam : seam) : [word];
	for (const piece of pieces.reduce<Span[]>(spansOfPieces, [])) {
		const text = word.slice(piece.start, piece.end);
		for (const part of partsOfPiece(text, limit)) {
			yield {start: piece.start + part.start, end: piece.start + part.end, width: part.width};
		}
	}
}

function spansOfPieces(spans: Span[], piece: string): Span[] {
	const start = spans.at(-1)?.end ?? 0;
	spans.push({start, end: start + piece.length});
	return spans;
}

/** Wide scripts break between characters; a word longer than a line breaks where the line is full. */
function* partsOfPiece(piece: string, limit: number): Generator<Part> {
	let start = 0;
	let end = 0;
	let width = 0;
	let wideBefore = false;
	for (const grapheme of graphemes(piece)) {
		const columns = widthOf(grapheme);
		const isWide = columns === 2 && wide.test(grapheme);
		const seamHere = (isWide || wideBefore) && !staysWithPrevious.test(grapheme);
		if (end > start && (seamHere || width + columns > limit)) {
			yield {start, end, width};
			start = end;
			width = 0;
		}
		end += grapheme.length;
		width += columns;
		wideBefore = isWide;
	}
	if (end > start) yield {start, end, width};
}
