import type {Row, Run} from './row.ts';
import {takeColumns, widthOf} from './width.ts';
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
	return rows.flatMap((row, index) =>
		wrappedRuns(row.runs, width, row.indent ?? 0).map((runs, line) => ({runs, row: index, first: line === 0})),
	);
}

/** One line for every row, cut with an ellipsis where it is too long. */
export function truncatedRows(rows: readonly Row[], width: number): readonly RowLine[] {
	return rows.map((row, index) => ({
		runs: truncateRuns(indented(row.runs, Math.min(row.indent ?? 0, width - 1)), width),
		row: index,
		first: true,
	}));
}

/** Columns of runs side by side. */
export const widthOfRow = (runs: readonly Run[]): number => runs.reduce((width, run) => width + widthOf(run.text), 0);

/** Runs cut to `width` columns, the last an ellipsis in the role of what was cut. */
export function truncateRuns(runs: readonly Run[], width: number): readonly Run[] {
	if (width <= 0) return [];
	if (widthOfRow(runs) <= width) return runs;
	const fitting: Run[] = [];
	let room = width - 1;
	for (const run of runs) {
		const text = takeColumns(run.text, room);
		room -= widthOf(text);
		if (text === run.text) fitting.push(run);
		else return [...fitting, {...run, text: `${text}…`}];
	}
	return fitting;
}

/** Runs broken into lines between words; continuation lines begin with `indent` columns. */
function wrappedRuns(runs: readonly Run[], width: number, indent: number): readonly (readonly Run[])[] {
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

function cutRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
	const cut: Run[] = [];
	let start = 0;
	for (const run of runs) {
		const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
		if (text !== '') cut.push({...run, text});
		start += run.text.length;
	}
	return cut;
}
