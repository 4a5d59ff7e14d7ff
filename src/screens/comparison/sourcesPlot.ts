import type {ArticleId} from '../../core/article/article.ts';
import {comparedUnit} from '../../core/dossier/answers/baseUnits.ts';
import type {Figure} from '../../core/dossier/dossier.ts';
import {appendTo} from '../../core/text/appendTo.ts';
import {formatPeriod} from '../../i18n/format.ts';
import {byCodeUnits} from '../places/order.ts';
import type {Run} from '../rows/row.ts';
import {run} from '../rows/runs.ts';
import {padEnd, widthOf} from '../rows/width.ts';
import type {ScreenInput} from '../screen.ts';
import {sourceName} from '../sources.ts';
import {figureValue} from './claimValues.ts';
import {dateTold} from './dateTold.ts';
import {type Bounds, byBounds, isBounded, onOneScale, plotBounds} from './plotBounds.ts';
import {type PlottedValue, rangePlot, roomForLabels} from './rangePlot.ts';

/** How values are to be laid out. */
type PlotManner = {
	/** A later date explains how they differ: their dates are told, the earliest first, where there is room. */
	readonly isUpdated: boolean;
	/** The article that is read: it stands out from the others. */
	readonly read?: ArticleId;
};

/** Columns that a name keeps beside its date. */
const leastName = 14;

/** The values of several sources on one scale, one line a source, from the least to the greatest; by their dates one line a source and date. */
export const sourcesPlot = (figures: readonly Figure[], manner: PlotManner, input: ScreenInput): Run[][] => {
	const once = eachOnce(figures.filter(isBounded), input);
	const onScale = scaleOwner(once, manner);
	const entries = once.map(figure => entryOf(figure, onScale, input));
	const dates = manner.isUpdated ? datesBeside(entries, input) : null;
	const ordered = entries
		.map((entry, at) => ({...entry, before: dates?.[at] ?? ''}))
		.sort(dates ? (a, b) => byCodeUnits(a.date!, b.date!) || byPlace(a, b) : byPlace);
	return rangePlot(
		linesOf(ordered).map(line => plottedLine(line, manner, input)),
		input.width,
		input.signs,
	);
};

/** The figure whose scale is drawn: that of the article that is read, else one that most others can stand beside. */
const scaleOwner = (figures: readonly Figure[], {read}: PlotManner): Figure | undefined => {
	if (read) return figures.find(({article}) => article === read);
	const units = byUnit(figures);
	const beside = ([one]: readonly Figure[]): number =>
		units.reduce((sum, others) => sum + (onOneScale(one!, others[0]!) ? others.length : 0), 0);
	return units.reduce<{figure?: Figure; others: number}>(
		(best, unit) => (beside(unit) > best.others ? {figure: unit[0]!, others: beside(unit)} : best),
		{others: 0},
	).figure;
};

/** Figures of one unit, in the order of their first: they all can stand on the same scales. */
const byUnit = (figures: readonly Figure[]): readonly (readonly Figure[])[] => {
	const units = new Map<string, Figure[]>();
	for (const figure of figures) {
		const key = `${figure.measure} ${comparedUnit(figure)}`;
		appendTo(units, key, figure);
	}
	return [...units.values()];
};

type Dated = Entry & {readonly before: string};

/** What one source says as of one date, in the order of the first of it; without dates, all that it says. */
const linesOf = (ordered: readonly Dated[]): readonly (readonly Dated[])[] => {
	const lines = new Map<string, Dated[]>();
	for (const entry of ordered) {
		const key = `${entry.figure.article} ${entry.before}`;
		appendTo(lines, key, entry);
	}
	return [...lines.values()];
};

/** Of what a source gives more than once as the same value, that which tells when it holds. */
export const eachOnce = (
	figures: readonly Figure[],
	input: Pick<ScreenInput, 'lookup' | 'locale' | 'signs'>,
): Figure[] => {
	const datedLast = [...figures].sort((a, b) => Number(a.asOf !== null) - Number(b.asOf !== null));
	return [...new Map(datedLast.map(figure => [`${figure.article} ${figureValue(figure, input)}`, figure])).values()];
};

type Entry = Bounds & {
	readonly figure: Figure;
	/** Whether its unit can stand on the scale. */
	readonly isDrawn: boolean;
	readonly value: string;
	readonly date: string | null;
};

const entryOf = (figure: Figure, scale: Figure | undefined, input: ScreenInput): Entry => ({
	...plotBounds(figure),
	figure,
	isDrawn: scale !== undefined && onOneScale(figure, scale),
	value: figureValue(figure, input),
	date: dateTold(figure, input.lookup),
});

/** From the least to the greatest; what stands on no scale comes last. */
const byPlace = (a: Entry, b: Entry): number => Number(b.isDrawn) - Number(a.isDrawn) || byBounds(a, b);

/** What a source gives, in one line. */
const plottedLine = (line: readonly Dated[], {read}: PlotManner, input: ScreenInput): PlottedValue => {
	const {figure, before} = line[0]!;
	const name =
		figure.article === read
			? run(input.messages['comparison.this'], 'strong')
			: run(sourceName(input, figure.article, input.width), 'source');
	return {
		label: before === '' ? [name] : [run(before, 'time'), name],
		value: valuesOfLine(
			line.map(({value}) => value),
			input.width,
		),
		bounds: line.filter(({isDrawn}) => isDrawn),
	};
};

/** Part of the width that the values of a line may take together. */
const valuesShare = 1 / 3;

/** All values where they fit, else the least and the greatest. */
const valuesOfLine = (values: readonly string[], width: number): string => {
	const all = values.join(' / ');
	return values.length < 3 || widthOf(all) <= width * valuesShare ? all : `${values[0]} … ${values.at(-1)}`;
};

/** The dates of values, all as wide, with a gap behind them; null where one is unknown, or names would lose too much to them. */
const datesBeside = (entries: readonly Entry[], input: ScreenInput): readonly string[] | null => {
	const dates = entries.map(({date}) => (date ? formatPeriod(date, input.locale) : ''));
	const width = Math.max(0, ...dates.map(widthOf));
	const room = roomForLabels(entries, input.width);
	return dates.includes('') || width + 2 + leastName > room ? null : dates.map(date => `${padEnd(date, width)}  `);
};
