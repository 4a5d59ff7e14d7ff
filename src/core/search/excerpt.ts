import type {Span} from '../text/span.ts';
import type {WordMatch} from './highlight.ts';

/** Longer sentences are cut around the first match. */
export const longestLabel = 320;

/** Characters kept before the first match of a cut sentence. */
const wordsBefore = 60;

/** Line breaks and tabs as spaces, so that offsets stay. */
export const oneLine = (text: string): string => text.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]/gu, ' ');

const trimmed = (text: string, {start, end}: Span): Span => {
	const piece = text.slice(start, end);
	const from = start + (piece.length - piece.trimStart().length);
	return {start: from, end: Math.max(from, start + piece.trimEnd().length)};
};

/** Never between the halves of a surrogate pair, nor before an accent. */
const boundary = (text: string, at: number): number => {
	let end = at;
	while (end > 0 && /[\udc00-\udfff\p{M}]/u.test(text.charAt(end))) end--;
	return end;
};

/** A sentence, or the part of a long one around its first match. */
function shownSpan(text: string, sentence: Span, first: number): Span {
	const whole = trimmed(text, sentence);
	if (whole.end - whole.start <= longestLabel) return whole;
	const early = Math.max(whole.start, first - wordsBefore);
	const space = text.indexOf(' ', early);
	const start = early === whole.start ? early : boundary(text, space >= early && space < first ? space + 1 : early);
	return {start, end: Math.max(start, boundary(text, Math.min(whole.end, start + longestLabel)))};
}

/** Between the cells of a table's row, as the text of an article has it. */
const cellBreak = ' | ';

/** The rows of a table that a stretch of its cells stands in, where they are short enough to be shown: a cell alone says little. */
export function wholeRows(text: string, table: Span, cells: Span): Span {
	const isCells = text.startsWith(cellBreak, cells.end) || text.endsWith(cellBreak, cells.start);
	if (!isCells) return cells;
	const before = text.lastIndexOf('\n', cells.start - 1) + 1;
	const after = text.indexOf('\n', cells.end);
	const rows = {start: Math.max(table.start, before), end: Math.min(table.end, after < 0 ? table.end : after)};
	return rows.end - rows.start <= longestLabel ? rows : cells;
}

/** Rows of a table are told apart where they stand in one line. */
const rowBreak = ' / ';

/** The sentence as a label, with the matches in it; `…` stands for what is cut off before. */
export function excerptOf(
	text: string,
	sentence: Span,
	matches: readonly WordMatch[],
): {label: string; matches: Span[]} {
	const shown = shownSpan(text, sentence, matches[0]?.start ?? sentence.start);
	const cut = shown.start > trimmed(text, sentence).start;
	const lead = cut ? '…' : '';
	const lines = text.slice(shown.start, shown.end).split('\n');
	const between = lines.some(line => line.includes(cellBreak)) ? rowBreak : ' ';
	const inLabel = (offset: number): number => {
		const breaks = text.slice(shown.start, offset).split('\n').length - 1;
		return lead.length + offset - shown.start + breaks * (between.length - 1);
	};
	return {
		label: lead + oneLine(lines.join(between)),
		matches: matches
			.filter(({start, end}) => start >= shown.start && end <= shown.end)
			.map(({start, end}) => ({start: inLabel(start), end: inLabel(end)})),
	};
}
