import type {Role, Run} from '../rows/row.ts';
import {fitRuns, run, widthOfRuns} from '../rows/runs.ts';
import type {Signs} from '../rows/signs.ts';
import {widthOf} from '../rows/width.ts';
import {type Bounds, isBounded} from './plotBounds.ts';

/** One line of the plot: who says it, the value in words, the bounds of each of its values; none of what is on no scale. */
export type PlottedValue = {readonly label: readonly Run[]; readonly value: string; readonly bounds: readonly Bounds[]};

const narrowestBar = 8;
/** What a bar gives up for the names beside it, and no more. */
const usualBar = 12;

/** Columns between name, bar and value. */
const gaps = 4;

/** Farther from its name a value is no longer seen to be its own. */
const widestLine = 76;

/** Long names may go on beyond it, where they would be cut. */
const widestWithNames = 100;

/** Columns from a name to the end of its value. */
export const lineWidth = (width: number): number => Math.min(width, widestLine);

/** Whether drawing helps: at least two values, and not all the same. */
export const worthPlotting = (values: readonly Bounds[]): boolean => {
	const known = values.filter(isBounded);
	return known.length > 1 && known.some(({min, max}) => min !== known[0]!.min || max !== known[0]!.max);
};

/** Values on one common scale, one line each: label, bar, value. Nothing where there is no room for a bar, or no sign for one. */
export const rangePlot = (values: readonly PlottedValue[], width: number, signs: Signs): Run[][] => {
	const drawn = values.flatMap(({bounds}) => bounds);
	const {plot} = signs;
	if (!plot || !worthPlotting(drawn)) return [];
	const valueWidth = Math.max(...values.map(({value}) => widthOf(value)));
	const {labelWidth, barWidth} = shares(Math.max(...values.map(({label}) => widthOfRuns(label))), valueWidth, width);
	if (barWidth < narrowestBar) return [];
	const scale = scaleOf(drawn, barWidth);
	return values.map(({label, bounds, value}) => [
		...fitRuns(label, labelWidth),
		run('  '),
		...barOf(bounds, scale, barWidth, plot),
		run('  '),
		...fitRuns([run(value, 'figure')], valueWidth, 'right'),
	]);
};

/** Columns of names and bars: long names may take more than the line of short ones has, and leave a third of that to the bars. */
const shares = (longest: number, valueWidth: number, width: number): {labelWidth: number; barWidth: number} => {
	const most = Math.min(width, widestWithNames);
	const leastBar = usualBar + Math.floor(Math.max(0, most - widestLine) / 3);
	const room = (line: number, taken: number): number => line - taken - valueWidth - gaps;
	const labelWidth = Math.min(longest, Math.max(6, Math.floor(lineWidth(width) / 3), room(most, leastBar)));
	return {
		labelWidth,
		barWidth: Math.max(room(lineWidth(width), labelWidth), Math.min(leastBar, room(most, labelWidth))),
	};
};

/** Columns that a plot's bar of the usual width leaves to the labels. */
export const roomForLabels = (values: readonly {readonly value: string}[], width: number): number =>
	lineWidth(width) - Math.max(0, ...values.map(({value}) => widthOf(value))) - usualBar - gaps;

type PlotSigns = NonNullable<Signs['plot']>;

type Scale = (value: number) => number;

const scaleOf = (values: readonly Bounds[], width: number): Scale => {
	const ends = values.flatMap(({min, max}) => [min, max]).filter(end => end !== null);
	const least = Math.min(...ends);
	const span = Math.max(...ends) - least || 1;
	return value => Math.round(((value - least) / span) * (width - 1));
};

/** The values of one line over each other: a point is seen on a line, and an open end on both. */
const barOf = (
	values: readonly Bounds[],
	scale: Scale,
	width: number,
	{point, line, blank, upward, downward}: PlotSigns,
): Run[] => {
	const cells = Array.from({length: width}, () => (values.length === 0 ? ' ' : blank));
	const ends = values.map(
		({min, max}) => [min === null ? 0 : scale(min), max === null ? width - 1 : scale(max)] as const,
	);
	for (const [from, to] of ends) cells.fill(line, from, to + 1);
	for (const [from, to] of ends) for (const end of [from, to]) cells[end] = point;
	if (values.some(({min}) => min === null)) cells[0] = downward;
	if (values.some(({max}) => max === null)) cells[width - 1] = upward;
	return piecesOf(cells, cell => (cell === blank || cell === ' ' ? 'muted' : 'figure'));
};

/** Neighbours of one role, together. */
const piecesOf = (cells: readonly string[], roleOf: (cell: string) => Role): Run[] => {
	const pieces: Run[] = [];
	for (const cell of cells) {
		const last = pieces.at(-1);
		if (last?.role === roleOf(cell)) pieces[pieces.length - 1] = run(last.text + cell, last.role);
		else pieces.push(run(cell, roleOf(cell)));
	}
	return pieces;
};
