import type {Row, Run} from './row.ts';
import {truncateRuns} from './runs.ts';
import {widthOf} from './width.ts';
import {wrap} from './wrap.ts';

/** One line of a row: the runs that fit, with the row they come from. */
export type RowLine = {
	readonly runs: readonly Run[];
	/** Index of the row. */
	readonly row: number;
	/** Whether the row begins here. */
	readonly first: boolean;
};

/** Rows as lines of at most `width` columns, long rows wrapped, continuation lines indented as the row asks. */
export function linesOfRows(rows: readonly Row[], width: number): readonly RowLine[] {
	const lines: RowLine[] = [];
	for (const [index, row] of rows.entries()) {
		if (row.isFitted) lines.push(new FittedLine(row, index, width), ...lineBelow(row, index));
		else for (const line of linesOfRow(row, index, width)) lines.push(line);
	}
	return lines;
}

const linesOfRow = (row: Row, index: number, width: number): RowLine[] =>
	wrappedRuns(row.runs, width, row.indent ?? 0).map((runs, line) => ({
		runs: line === 0 && row.marker ? withMarker(runs, row.marker) : runs,
		row: index,
		first: line === 0,
	}));

const lineBelow = ({below}: Row, row: number): RowLine[] => (below ? [{runs: below, row, first: false}] : []);

/** The one line of a row that is fitted into the width, written when it is shown. */
class FittedLine implements RowLine {
	readonly row: number;
	readonly first = true;
	readonly #of: Row;
	readonly #width: number;

	constructor(of: Row, row: number, width: number) {
		this.#of = of;
		this.row = row;
		this.#width = width;
	}

	get runs(): readonly Run[] {
		return linesOfRow(this.#of, this.row, this.#width)[0]?.runs ?? [];
	}
}

/** The marker over the end of the indent; left out where the indent has no room for it. */
function withMarker(runs: readonly Run[], marker: Run): readonly Run[] {
	const [indent, ...words] = runs;
	const room = (indent?.text.length ?? 0) - widthOf(marker.text);
	if (indent?.text.trim() !== '' || room < 0) return runs;
	return [{...indent, text: ' '.repeat(room)}, marker, ...words];
}

/** Runs broken into lines between words; continuation lines begin with `indent` columns. */
export function wrappedRuns(runs: readonly Run[], width: number, indent: number): readonly (readonly Run[])[] {
	const text = runs.map(run => run.text).join('');
	const hanging = Math.max(0, Math.min(indent, Math.floor(width / 2)));
	const start = leadingSpaces(text);
	const first = start < width ? start : 0;
	const room = {first: width - hanging - first, rest: width - hanging};
	const lines = Array.from(wrap(text, {start, end: text.length}, room), ({start: from, end}, line) =>
		indented(cutRuns(runs, line === 0 ? from - Math.min(first, from) : from, end), hanging),
	);
	return lines.length > 0 ? lines.map(line => truncateRuns(line, width)) : [[]];
}

/** Columns of a row that its screen has put before the first word stay there. */
const leadingSpaces = (text: string): number => text.length - text.trimStart().length;

const indented = (runs: readonly Run[], columns: number): readonly Run[] =>
	columns > 0 ? [{text: ' '.repeat(columns), role: 'text'}, ...runs] : runs;

/** The part of runs between two offsets of their text, the end excluded. */
export function cutRuns(runs: readonly Run[], from: number, to = Number.POSITIVE_INFINITY): readonly Run[] {
	const cut: Run[] = [];
	let start = 0;
	for (const run of runs) {
		const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
		if (text !== '') cut.push({...run, text});
		start += run.text.length;
	}
	return cut;
}
