import type {Figure} from '../core/dossier/dossier.ts';
import type {Run} from './row.ts';
import {fitRuns, run, widthOfRuns} from './runs.ts';
import type {Signs} from './signs.ts';
import {widthOf} from './width.ts';

/** One line of the plot: who says it, the value in words, its bounds (an open end is null). */
export type PlottedValue = Pick<Figure, 'min' | 'max'> & {readonly label: readonly Run[]; readonly value: string};

const narrowestBar = 8;
/** What a bar gives up for the names beside it, and no more. */
const usualBar = 12;

/** Farther from its name a value is no longer seen to be its own. */
const widestLine = 76;

/** Columns from a name to the end of its value. */
export const lineWidth = (width: number): number => Math.min(width, widestLine);

/** Whether drawing helps: at least two values, and not all the same. */
export const worthPlotting = (values: readonly Pick<Figure, 'min' | 'max'>[]): boolean => {
	const known = values.filter(({min, max}) => min !== null || max !== null);
	return known.length > 1 && known.some(({min, max}) => min !== known[0]!.min || max !== known[0]!.max);
};

/** Values on one common scale, one line each: label, bar, value. Nothing where there is no room for a bar, or no sign for one. */
export const rangePlot = (values: readonly PlottedValue[], width: number, signs: Signs): Run[][] => {
	const known = values.filter(({min, max}) => min !== null || max !== null);
	const {plot} = signs;
	if (!plot || !worthPlotting(known)) return [];
	const valueWidth = Math.max(...known.map(({value}) => widthOf(value)));
	const labelWidth = Math.min(
		Math.max(...known.map(({label}) => widthOfRuns(label))),
		Math.max(6, Math.floor(width / 3), roomForLabels(known, width)),
	);
	const barWidth = lineWidth(width) - labelWidth - valueWidth - 4;
	if (barWidth < narrowestBar) return [];
	const scale = scaleOf(known, barWidth);
	return known.map(entry => [
		...fitRuns(entry.label, labelWidth),
		run('  '),
		...barOf(entry, scale, barWidth, plot),
		run('  '),
		...fitRuns([run(entry.value, 'figure')], valueWidth, 'right'),
	]);
};

/** Columns that a plot's bar of the usual width leaves to the labels. */
export const roomForLabels = (values: readonly {readonly value: string}[], width: number): number =>
	width - Math.max(0, ...values.map(({value}) => widthOf(value))) - usualBar - 4;

type PlotSigns = NonNullable<Signs['plot']>;

type Scale = (value: number) => number;

const scaleOf = (values: readonly Pick<Figure, 'min' | 'max'>[], width: number): Scale => {
	const ends = values.flatMap(({min, max}) => [min, max]).filter(end => end !== null);
	const least = Math.min(...ends);
	const span = Math.max(...ends) - least || 1;
	return value => Math.round(((value - least) / span) * (width - 1));
};

const barOf = ({min, max}: Pick<Figure, 'min' | 'max'>, scale: Scale, width: number, plot: PlotSigns): Run[] => {
	const {point, line, blank, upward, downward} = plot;
	const from = min === null ? 0 : scale(min);
	const to = max === null ? width - 1 : scale(max);
	const bar =
		from === to
			? openEnded(min, max, point, upward, downward)
			: (min === null ? downward : point) + line.repeat(Math.max(0, to - from - 1)) + (max === null ? upward : point);
	return [
		run(blank.repeat(from), 'muted'),
		run(bar, 'figure'),
		run(blank.repeat(Math.max(0, width - from - (from === to ? 1 : to - from + 1))), 'muted'),
	];
};

const openEnded = (min: number | null, max: number | null, point: string, upward: string, downward: string): string =>
	max === null ? upward : min === null ? downward : point;
