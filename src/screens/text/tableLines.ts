import type {Block} from '../../core/article/article.ts';
import type {Span} from '../../core/text/span.ts';
import type {Role} from '../rows/row.ts';
import {widthOf} from '../rows/width.ts';
import {longestWord} from '../rows/wrap.ts';
import {
	decoration,
	flow,
	type LaidLine,
	type Margin,
	noMargin,
	type Page,
	textLine,
	widthOfRuns,
} from './blockLines.ts';
import {type ColumnNeed, columnWidths} from './tableColumns.ts';
import type {TextRun} from './textLine.ts';

type Alignment = 'left' | 'right' | 'center' | null;

const bar = ' │ ';

/** A table side by side where its columns fit, else as records, one cell a line. */
export function* table(page: Page, block: Block, margin: Margin): Generator<LaidLine> {
	const rows = block.rows ?? [];
	const columns = Math.max(0, ...rows.map(row => row.length));
	const room = page.width - widthOfRuns(margin.rest) - (columns - 1) * bar.length;
	const needs = needsOf(page, rows, columns);
	const widths = columns > 0 ? columnWidths(needs, room) : null;
	if (!widths) return yield* records(page, rows, margin);
	const wraps = widths.some((width, column) => width < needs[column]!.natural);
	yield* sideBySide(page, block, {margin, widths, align: block.align ?? [], airy: wraps});
}

function needsOf(page: Page, rows: readonly (readonly Span[])[], columns: number): readonly ColumnNeed[] {
	return Array.from({length: columns}, (_, column) => {
		let natural = 1;
		let least = 1;
		for (const row of rows) {
			const cell = row[column];
			if (!cell) continue;
			natural = Math.max(natural, widthOfCell(page, cell));
			least = Math.max(least, longestWord(page.article.text, cell));
		}
		return {natural, least};
	});
}

const widthOfCell = (page: Page, cell: Span): number =>
	Math.max(...page.article.text.slice(cell.start, cell.end).split('\n').map(widthOf));

/** How the rows of a table are set: where some take several lines, all stand apart. */
type TableLook = {
	readonly margin: Margin;
	readonly widths: readonly number[];
	readonly align: readonly Alignment[];
	readonly airy: boolean;
};

function* sideBySide(page: Page, block: Block, look: TableLook): Generator<LaidLine> {
	const {margin, widths, airy} = look;
	for (const [index, row] of (block.rows ?? []).entries()) {
		if (airy && index > 1) yield {line: textLine(page, [...margin.rest, ...emptyRow(widths)]), anchor: null};
		yield* rowLines(page, row, look, index === 0 ? 'strong' : 'text');
		if (index === 0) yield {line: textLine(page, [...margin.rest, underline(widths)]), anchor: null};
	}
}

const emptyRow = (widths: readonly number[]): readonly TextRun[] =>
	widths.flatMap((width, column) => [...(column > 0 ? [decoration(bar, 'rule')] : []), ...blanks(width)]);

const underline = (widths: readonly number[]): TextRun =>
	decoration(widths.map(width => '─'.repeat(width)).join('─┼─'), 'rule');

/** Each cell is wrapped in its own narrow page; the pages are then set side by side. */
function* rowLines(page: Page, row: readonly Span[], look: TableLook, role: Role): Generator<LaidLine> {
	const cells = look.widths.map((width, column) => {
		const span = row[column];
		return span ? Array.from(flow({...page, width}, span, role, noMargin), laid => laid.line.runs) : [];
	});
	const height = Math.max(1, ...cells.map(lines => lines.length));
	const start = row.find(span => span.end > span.start)?.start ?? null;
	for (let index = 0; index < height; index++) {
		const runs = cells.flatMap((lines, column) => [
			...(column > 0 ? [decoration(bar, 'rule')] : []),
			...aligned(lines[index] ?? [], look.widths[column]!, look.align[column] ?? null),
		]);
		yield {line: textLine(page, [...look.margin.rest, ...runs]), anchor: index === 0 ? start : null};
	}
}

function aligned(runs: readonly TextRun[], width: number, align: Alignment): readonly TextRun[] {
	const free = width - widthOfRuns(runs);
	const before = align === 'right' ? free : align === 'center' ? free >> 1 : 0;
	return [...blanks(before), ...runs, ...blanks(free - before)];
}

const blanks = (columns: number): readonly TextRun[] => (columns > 0 ? [decoration(' '.repeat(columns), 'text')] : []);

/** For narrow pages: the head's word, then the cell, a row after the other with an empty line between. */
function* records(page: Page, rows: readonly (readonly Span[])[], margin: Margin): Generator<LaidLine> {
	const [head = [], ...body] = rows;
	if (body.length === 0) yield* cellLines(page, head, margin);
	for (const [index, row] of body.entries()) {
		if (index > 0) yield {line: textLine(page, margin.rest), anchor: null};
		yield* recordLines(page, head, row, margin, index === 0);
	}
}

function* cellLines(page: Page, cells: readonly Span[], margin: Margin): Generator<LaidLine> {
	for (const cell of cells) yield* flow(page, cell, 'strong', {first: margin.rest, rest: margin.rest});
}

/** The head's words are the article's own in the first record, and repeated as labels in the others. */
function* recordLines(
	page: Page,
	head: readonly Span[],
	row: readonly Span[],
	margin: Margin,
	first: boolean,
): Generator<LaidLine> {
	let anchor = first ? (head[0]?.start ?? null) : (row[0]?.start ?? null);
	for (let column = 0; column < Math.max(head.length, row.length); column++) {
		const label = head[column];
		const cell = row[column];
		const lines = [
			...(label ? labelLines(page, label, margin, first) : []),
			...(cell ? flow(page, cell, 'text', indented(page, margin)) : []),
		];
		for (const {line} of lines) {
			yield {line, anchor};
			anchor = null;
		}
	}
}

function labelLines(page: Page, label: Span, margin: Margin, own: boolean): readonly LaidLine[] {
	const lines = [...flow(page, label, 'muted', {first: margin.rest, rest: margin.rest})];
	return own
		? lines
		: lines.map(({line, anchor}) => ({line: {...line, runs: line.runs.map(asDecoration), span: null}, anchor}));
}

const asDecoration = (run: TextRun): TextRun => decoration(run.text, run.role);

function indented(page: Page, margin: Margin): Margin {
	const runs = page.width > 12 ? [...margin.rest, decoration('  ', 'text')] : margin.rest;
	return {first: runs, rest: runs};
}
