import {cutRuns, wrappedRuns} from './lines.ts';
import type {Row, Run} from './row.ts';
import {endGap, fitRuns, joinRuns, run, textOfRuns, truncateRuns, widthOfRuns, widthWithEnd, withEnd} from './runs.ts';

/** How one column of a listing takes its width. */
export type Column = {
	readonly align?: 'left' | 'right';
	/** Never wider than this. */
	readonly max?: number;
	/** Takes what is left over, in this proportion; without it a column is as wide as its widest cell. */
	readonly grow?: number;
	/** Narrowest useful width of a growing column. */
	readonly min?: number;
	/** Left out when there is no room, highest first; without it a column always stays. */
	readonly drop?: number;
	/** Stands at the end of the column before it, whose words give way to it in its own line alone. */
	readonly isEnd?: boolean;
	/** What has no room goes on in a second line, where there may be one. */
	readonly wraps?: boolean;
};

/** The words of one cell. */
export type Cell = readonly Run[];

const gap = 2;
const defaultMin = 12;

/** Lines of cells as lines of runs that stand in columns and are at most `width` wide. */
export const alignColumns = (
	columns: readonly Column[],
	lines: readonly (readonly Cell[])[],
	width: number,
): Run[][] => {
	const widths = columnWidths(columns, lines, width);
	return lines.map(cells => alignedLine(columns, widths, cells, width));
};

/** Lines whose cells are measured; of more they lie all over the list. */
const mostMeasured = 1000;

/**
 * The same for a long list, each line when somebody asks for it; `cellsOf` tells its cells by its place. Nothing is cut because it
 * was not measured: what is wider than its column takes the room of one that grows.
 */
export const alignWhenSeen = (
	columns: readonly Column[],
	count: number,
	cellsOf: (at: number) => readonly Cell[],
	width: number,
): ((at: number) => Run[]) => {
	const seen = measuredWhenSeen(columns, count, cellsOf, width);
	return at => {
		const {widths, cells} = seen(at);
		return alignedLine(columns, widths, cells, width);
	};
};

/** Lines of a list that are laid out to see whether their words take two; in a longer list each takes one. */
const mostWrapped = 1000;

/** Whether words may go on in a second line in a list of so many. */
export const mayWrap = (count: number): boolean => count <= mostWrapped;

/** The same where the words of a column may go on in a second line, if the list is not too long. */
export const wrapWhenSeen = (
	columns: readonly Column[],
	count: number,
	cellsOf: (at: number) => readonly Cell[],
	width: number,
): ((at: number) => Pick<Row, 'runs' | 'below'>) => {
	const seen = measuredWhenSeen(columns, count, cellsOf, width);
	return at => {
		const {widths, cells} = seen(at);
		if (!mayWrap(count)) return {runs: alignedLine(columns, widths, cells, width)};
		const {first, second} = inTwoLines(columns, widths, cells);
		const runs = alignedLine(columns, widths, first, width);
		return second.some(cell => cell.length > 0) ? {runs, below: alignedLine(columns, widths, second, width)} : {runs};
	};
};

/** The cells of a line and of the one below it, where words go on, and where an end stands that would leave them no room. */
const inTwoLines = (
	columns: readonly Column[],
	widths: readonly (number | null)[],
	cells: readonly Cell[],
): {readonly first: readonly Cell[]; readonly second: readonly Cell[]} => {
	const first = [...cells];
	const second: Cell[] = cells.map(() => []);
	for (const [at, {wraps}] of columns.entries()) {
		if (!wraps) continue;
		const hasEnd = columns[at + 1]?.isEnd === true;
		const split = splitWithEnd(cells[at] ?? [], hasEnd ? (cells[at + 1] ?? []) : [], widths[at] ?? 0);
		[first[at], second[at]] = split.words;
		if (hasEnd) [first[at + 1], second[at + 1]] = split.end;
	}
	return {first, second};
};

type InTwo = readonly [Cell, Cell];

/** Words in two lines of so much room, their end in the first one if it leaves them enough of it. */
const splitWithEnd = (words: Cell, end: Cell, room: number): {readonly words: InTwo; readonly end: InTwo} => {
	const goesBelow =
		widthOfRuns(end) > 0 && room < Math.min(enoughBesideEnd, widthOfRuns(words)) + widthWithEnd([], end);
	const [begun = [], rest = []] = splitCell(words, goesBelow ? room : room - widthWithEnd([], end));
	if (!goesBelow) return {words: [begun, rest], end: [end, []]};
	const hasRoom = leastOf(rest) + widthWithEnd([], end) <= room;
	return {words: hasRoom ? [begun, rest] : [truncateRuns(words, room), []], end: [[], end]};
};

/** Columns of words, if they are as long, beside which the end of their line may stand where it could stand below them. */
const enoughBesideEnd = 14;
/** Columns that they keep in any case. */
const leastBesideEnd = 10;

const leastOf = (words: Cell): number => Math.min(leastBesideEnd, widthOfRuns(words));

/** The words of a cell in one line, or in two. */
export const splitCell = (words: Cell, room: number): readonly Cell[] => {
	if (room <= 0 || widthOfRuns(words) <= room) return [words];
	const [first = []] = wrappedRuns(words, room, 0);
	const taken = textOfRuns(first).length;
	const blanks = /^\s*/u.exec(textOfRuns(words).slice(taken))![0].length;
	return [first, cutRuns(words, taken + blanks)];
};

type Measured = {readonly widths: readonly (number | null)[]; readonly cells: readonly Cell[]};

const measuredWhenSeen = (
	columns: readonly Column[],
	count: number,
	cellsOf: (at: number) => readonly Cell[],
	width: number,
): ((at: number) => Measured) => {
	const measured = Math.min(count, mostMeasured);
	const sample = Array.from({length: measured}, (_, at) => cellsOf(Math.floor((at * count) / measured)));
	const widths = columnWidths(columns, sample, width);
	if (measured === count) return at => ({widths, cells: sample[at]!});
	return at => {
		const cells = cellsOf(at);
		return {widths: widened(columns, widths, cells), cells};
	};
};

/** The widths of columns for a line with cells that are wider than those that were measured. */
const widened = (
	columns: readonly Column[],
	widths: readonly (number | null)[],
	cells: readonly Cell[],
): readonly (number | null)[] => {
	const own = widths.map((room, at) => {
		const {grow, max = Number.POSITIVE_INFINITY} = columns[at]!;
		return room === null || grow ? room : Math.max(room, Math.min(max, cellWidth(columns, cells, at)));
	});
	let excess = own.reduce<number>((sum, room, at) => sum + (room ?? 0) - (widths[at] ?? 0), 0);
	return own.map((room, at) => {
		if (room === null || !columns[at]!.grow) return room;
		const given = Math.min(excess, room);
		excess -= given;
		return room - given;
	});
};

const spaces = run(' '.repeat(gap));

const alignedLine = (
	columns: readonly Column[],
	widths: readonly (number | null)[],
	cells: readonly Cell[],
	width: number,
): Run[] => {
	const fitted = widths.flatMap((room, at) =>
		room === null ? [] : [fitRuns(cellIn(room, columns, cells, at), room, columns[at]?.align)],
	);
	return truncateRuns(joinRuns(fitted, spaces), width);
};

/** A cell in the room of its column, with the end of its line. */
const cellIn = (room: number, columns: readonly Column[], cells: readonly Cell[], at: number): Cell => {
	const words = cells[at] ?? [];
	if (!columns[at + 1]?.isEnd) return words;
	const end = cells[at + 1] ?? [];
	if (words.length === 0) return fitRuns(end, room, 'right');
	return withEnd(words, truncateRuns(end, Math.max(0, room - leastOf(words) - endGap)), room);
};

/** Columns that a cell takes uncut with the end of its line; what is such an end takes none of its own. */
const cellWidth = (columns: readonly Column[], cells: readonly Cell[], at: number): number => {
	if (columns[at]?.isEnd) return 0;
	const words = cells[at] ?? [];
	return columns[at + 1]?.isEnd ? widthWithEnd(words, cells[at + 1] ?? []) : widthOfRuns(words);
};

/** How wide each column is in that width; null for one that is left out. */
const columnWidths = (
	columns: readonly Column[],
	lines: readonly (readonly Cell[])[],
	width: number,
): (number | null)[] => {
	const natural = columns.map((_, at) => naturalWidth(columns, lines, at));
	const kept = keptColumns(columns, natural, width);
	const widths = shareWidth(columns, natural, kept, width);
	return columns.map((_, at) => (kept.includes(at) ? (widths[at] ?? 0) : null));
};

const naturalWidth = (columns: readonly Column[], lines: readonly (readonly Cell[])[], at: number): number => {
	const widest = lines.reduce((width, cells) => Math.max(width, cellWidth(columns, cells, at)), 0);
	return Math.min(widest, columns[at]?.max ?? Number.POSITIVE_INFINITY);
};

/** Least width of a column before another one is left out for it. */
const leastWidth = (column: Column, natural: number): number =>
	column.grow ? Math.min(natural, column.min ?? defaultMin) : natural;

const keptColumns = (columns: readonly Column[], natural: readonly number[], width: number): number[] => {
	let kept = columns.map((_, at) => at).filter(at => (natural[at] ?? 0) > 0);
	const needed = () =>
		kept.reduce((sum, at) => sum + leastWidth(columns[at]!, natural[at]!), gap * Math.max(0, kept.length - 1));
	while (needed() > width) {
		const weakest = kept.reduce(
			(found, at) => ((columns[at]!.drop ?? 0) > (columns[found]?.drop ?? 0) ? at : found),
			-1,
		);
		if (weakest < 0) break;
		kept = kept.filter(at => at !== weakest);
	}
	return kept;
};

const shareWidth = (
	columns: readonly Column[],
	natural: readonly number[],
	kept: readonly number[],
	width: number,
): number[] => {
	const widths = columns.map((_, at) => natural[at] ?? 0);
	let room = width - gap * Math.max(0, kept.length - 1);
	for (const at of kept) if (!columns[at]!.grow) room -= widths[at]!;
	const growing = kept.filter(at => columns[at]!.grow);
	let shares = growing.reduce((sum, at) => sum + columns[at]!.grow!, 0);
	// Those that need less than their share first: what they leave goes to the others.
	for (const at of [...growing].sort((a, b) => widths[a]! / columns[a]!.grow! - widths[b]! / columns[b]!.grow!)) {
		const share = Math.floor((Math.max(0, room) * columns[at]!.grow!) / shares);
		widths[at] = Math.min(widths[at]!, share);
		room -= widths[at]!;
		shares -= columns[at]!.grow!;
	}
	return squeeze(widths, kept, width);
};

/** When even the fixed columns are too wide, the last ones give way. */
const squeeze = (widths: number[], kept: readonly number[], width: number): number[] => {
	let excess = kept.reduce((sum, at) => sum + widths[at]!, gap * Math.max(0, kept.length - 1)) - width;
	for (const at of [...kept].reverse()) {
		if (excess <= 0) break;
		const cut = Math.min(excess, widths[at]!);
		widths[at] = widths[at]! - cut;
		excess -= cut;
	}
	return widths;
};
