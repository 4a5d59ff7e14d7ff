import type {Article, Block} from '../../core/article/article.ts';
import type {Span} from '../../core/text/span.ts';
import type {Role} from '../rows/row.ts';
import {takeColumns, widthOf} from '../rows/width.ts';
import {wrap} from '../rows/wrap.ts';
import {runsBetween, type StyledStretch} from './styledRuns.ts';
import type {TextLine, TextRun} from './textLine.ts';

/** What laying out a block needs: the words, their styles, and the columns there are. */
export type Page = {
	readonly article: Pick<Article, 'text'>;
	readonly stretches: readonly StyledStretch[];
	readonly width: number;
	/** Index of the block being laid out. */
	readonly index: number;
};

/** Decoration before the first line of a block and before those that follow: bullets, bars, indents. */
export type Margin = {readonly first: readonly TextRun[]; readonly rest: readonly TextRun[]};

/**
 * A line with the place to find it by: lines of a paragraph are found by their own offsets, but in a table the cells of one row
 * stand side by side, so only the row's first line is an anchor.
 */
export type LaidLine = {readonly line: TextLine; readonly anchor: number | null};

/** A block that stands at the edge of the text. */
export const noMargin: Margin = {first: [], rest: []};

/** Words that stand in the page without being the article's own. */
export const decoration = (text: string, role: Role): TextRun => ({text, role});

/** Columns of runs side by side. */
export const widthOfRuns = (runs: readonly {readonly text: string}[]): number =>
	runs.reduce((width, run) => width + widthOf(run.text), 0);

/** Runs as a line of the page, cut where a character is wider than all the columns there are. */
export function textLine(page: Page, runs: readonly TextRun[]): TextLine {
	const span = spanOf(runs);
	const width = widthOfRuns(runs);
	if (width <= page.width) return {runs, width, span, block: page.index};
	const fitting = cutRuns(runs, page.width);
	return {runs: fitting, width: widthOfRuns(fitting), span, block: page.index};
}

function cutRuns(runs: readonly TextRun[], width: number): readonly TextRun[] {
	const fitting: TextRun[] = [];
	let room = width;
	for (const run of runs) {
		const text = takeColumns(run.text, room);
		if (text !== '') fitting.push({...run, text});
		room -= widthOf(text);
		if (text.length < run.text.length) break;
	}
	return room > 0 ? [...fitting, decoration('…', 'muted')] : fitting;
}

function spanOf(runs: readonly TextRun[]): Span | null {
	let start = Number.POSITIVE_INFINITY;
	let end = Number.NEGATIVE_INFINITY;
	for (const run of runs) {
		if (run.start === undefined) continue;
		start = Math.min(start, run.start);
		end = Math.max(end, run.start + run.text.length);
	}
	return start <= end ? {start, end} : null;
}

/** Wrapped words between margins: the way of paragraphs, headings, quotes, items, captions and notes. */
export function* flow(page: Page, span: Span, role: Role, margin: Margin): Generator<LaidLine> {
	const room = {
		first: page.width - widthOfRuns(margin.first),
		rest: page.width - widthOfRuns(margin.rest),
	};
	let before = margin.first;
	for (const range of wrap(page.article.text, span, room)) {
		const words = wordsOf(page, range, role);
		yield {line: textLine(page, [...before, ...words]), anchor: range.start};
		before = margin.rest;
	}
}

/** A tab takes a column, as a space does; it stays out of the text's offsets because it is not shown as written. */
function wordsOf(page: Page, range: Span, role: Role): readonly TextRun[] {
	const runs = runsBetween(page.article.text, range, page.stretches, role);
	return runs.some(run => run.text.includes('\t')) ? runs.flatMap(withoutTabs) : runs;
}

function withoutTabs(run: TextRun): readonly TextRun[] {
	const start = run.start ?? 0;
	return Array.from(run.text.matchAll(/\t|[^\t]+/g), part =>
		part[0] === '\t' ? decoration(' ', run.role) : {...run, text: part[0], start: start + part.index},
	);
}

/** A line without words; in a quotation its bars go on. */
export const blankLine = (page: Page, margin: readonly TextRun[]): LaidLine => ({
	line: textLine(page, margin),
	anchor: null,
});

/** Code keeps its spaces and line ends; a line that is too long goes on in the next. */
export function* code(page: Page, block: Block, margin: Margin): Generator<LaidLine> {
	const {text} = page.article;
	const indent = page.width > 20 ? [decoration('  ', 'code')] : [];
	const before = [...margin.rest, ...indent];
	const room = Math.max(1, page.width - widthOfRuns(before));
	for (let start = block.start; start < block.end; ) {
		const lineEnd = endOfLine(text, start, block.end);
		for (const range of columnsOf(text, {start, end: lineEnd}, room)) {
			yield {line: textLine(page, [...before, ...wordsOf(page, range, 'code')]), anchor: range.start};
		}
		start = lineEnd + 1;
	}
}

function endOfLine(text: string, start: number, end: number): number {
	const found = text.indexOf('\n', start);
	return found < 0 || found > end ? end : found;
}

/** Ranges of at most `room` columns, white space included; an empty line is one empty range. */
function* columnsOf(text: string, span: Span, room: number): Generator<Span> {
	let start = span.start;
	do {
		const taken = takeColumns(text.slice(start, Math.min(span.end, start + room * 4)), room);
		const end = Math.min(span.end, start + Math.max(taken.length, text.codePointAt(start)! > 0xffff ? 2 : 1));
		yield {start, end};
		start = end;
	} while (start < span.end);
}

/** A line across the page for a break between parts. */
export function rule(page: Page, block: Block, margin: Margin): LaidLine {
	const room = Math.max(0, page.width - widthOfRuns(margin.rest));
	const line = textLine(page, [...margin.rest, decoration('─'.repeat(room), 'rule')]);
	return {line: {...line, span: {start: block.start, end: block.end}}, anchor: block.start};
}
