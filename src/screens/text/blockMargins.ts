import type {Block} from '../../core/article/article.ts';
import {takeColumns, widthOf} from '../rows/width.ts';
import {decoration, type Margin, noMargin, widthOfRuns} from './blockLines.ts';
import type {TextRun} from './textLine.ts';

/** Widths of the markers of the list items that are open, by level: what deeper items are indented by. */
export type OpenItems = readonly number[];

/** Deeper items stand as deep as this: no page has room for more. */
const deepestLevel = 40;

/** Nesting never takes more than a third of the page. */
const roomForMargin = (width: number): number => Math.floor(width / 3);

/** The bars of a quotation; very deep ones stand closer than the page could show. */
export function quoteBars(depth: number, width: number): readonly TextRun[] {
	const bars = Math.min(depth, Math.floor(roomForMargin(width) / 2));
	return bars > 0 ? [decoration('│ '.repeat(bars), 'rule')] : [];
}

/** How deep in quotations a block stands. */
export const quoteDepth = (block: Block): number => (block.kind === 'quote' ? (block.level ?? 1) : (block.quoted ?? 0));

/** The list items that are open once `block` has begun. */
export function openItemsAfter(open: OpenItems, block: Block): OpenItems {
	if (block.kind !== 'item') return [];
	const level = Math.max(1, Math.min(deepestLevel, block.level ?? 1));
	const outer = Array.from({length: level - 1}, (_, index) => open[index] ?? 2);
	const own = block.marker === undefined ? (open[level - 1] ?? 2) : widthOf(block.marker) + 1;
	return [...outer, own];
}

/** What stands before the lines of a block: bars, indent, and on the first line its marker. */
export function marginOf(block: Block, open: OpenItems, width: number): Margin {
	const bars = quoteBars(quoteDepth(block), width);
	const room = roomForMargin(width) - widthOfRuns(bars);
	if (block.kind === 'item') return withBars(bars, itemMargin(block, open, room));
	if (block.kind === 'footnote') return withBars(bars, markerMargin(`${block.marker ?? '*'} `, 0, room));
	return withBars(bars, block.kind === 'caption' ? indentMargin(Math.min(2, room)) : noMargin);
}

const withBars = (bars: readonly TextRun[], margin: Margin): Margin => ({
	first: [...bars, ...margin.first],
	rest: [...bars, ...margin.rest],
});

function itemMargin(block: Block, open: OpenItems, room: number): Margin {
	const own = open.at(-1) ?? 2;
	const outer = open.slice(0, -1).reduce((sum, width) => sum + width, room > 12 ? 2 : 0);
	const indent = Math.max(0, Math.min(outer, room - own));
	if (block.marker === undefined) return indentMargin(Math.min(room, indent + own));
	return markerMargin(`${block.marker} `, indent, room);
}

function markerMargin(marker: string, indent: number, room: number): Margin {
	const shown = takeColumns(marker, Math.max(0, room - indent));
	const first = [...indentMargin(indent).first, ...(shown === '' ? [] : [decoration(shown, 'muted')])];
	return {first, rest: indentMargin(indent + widthOf(shown)).rest};
}

function indentMargin(columns: number): Margin {
	const runs = columns > 0 ? [decoration(' '.repeat(columns), 'text')] : [];
	return {first: runs, rest: runs};
}
