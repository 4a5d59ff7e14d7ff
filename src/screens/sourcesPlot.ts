import type {ArticleId} from '../core/article/article.ts';
import type {Figure} from '../core/dossier/dossier.ts';
import {formatPeriod} from '../i18n/format.ts';
import {figureValue} from './claimValues.ts';
import {byCodeUnits} from './order.ts';
import {byBounds, plotBounds} from './plotBounds.ts';
import {type PlottedValue, rangePlot, roomForLabels} from './rangePlot.ts';
import type {Run} from './row.ts';
import {run} from './runs.ts';
import type {ScreenInput} from './screen.ts';
import {sourceName} from './sources.ts';
import {padEnd, widthOf} from './width.ts';

/** How values are to be laid out. */
type PlotManner = {
	/** A later date explains how they differ: their dates are told, the earliest first, where there is room. */
	readonly isUpdated: boolean;
	/** The article that is read: it stands out from the others. */
	readonly read?: ArticleId;
};

/** Columns that a name keeps beside its date. */
const leastName = 14;

/** The values of several sources on one scale, each once a source, from the least to the greatest or by their dates. */
export const sourcesPlot = (figures: readonly Figure[], manner: PlotManner, input: ScreenInput): Run[][] => {
	const entries = eachOnce(figures, input).map(figure => entryOf(figure, manner, input));
	const dates = manner.isUpdated ? datesBeside(entries, input) : null;
	const ordered = entries
		.map((entry, at) => ({...entry, before: dates?.[at] ?? ''}))
		.sort(dates ? (a, b) => byCodeUnits(a.date!, b.date!) || byBounds(a, b) : byBounds);
	const plotted = ordered.map(
		({before, label, min, max, value}): PlottedValue => ({
			...{min, max, value},
			label: before === '' ? label : [run(before, 'time'), ...label],
		}),
	);
	return rangePlot(plotted, input.width, input.signs);
};

/** Of what a source gives more than once as the same value, that which tells when it holds. */
export const eachOnce = (
	figures: readonly Figure[],
	input: Pick<ScreenInput, 'lookup' | 'locale' | 'signs'>,
): Figure[] => {
	const datedLast = [...figures].sort((a, b) => Number(a.asOf !== null) - Number(b.asOf !== null));
	return [...new Map(datedLast.map(figure => [`${figure.article} ${figureValue(figure, input)}`, figure])).values()];
};

type Entry = PlottedValue & {
	/** When it holds; the day of its article where it tells none. Null when neither is known. */
	readonly date: string | null;
};

const entryOf = (figure: Figure, {read}: PlotManner, input: ScreenInput): Entry => ({
	...plotBounds(figure),
	label:
		figure.article === read
			? [run(input.messages['comparison.this'], 'strong')]
			: [run(sourceName(input, figure.article), 'source')],
	value: figureValue(figure, input),
	date: figure.asOf ?? input.lookup.article(figure.article)?.published ?? null,
});

/** The dates of values, all as wide, with a gap behind them; null where one is unknown, or names would lose too much to them. */
const datesBeside = (entries: readonly Entry[], input: ScreenInput): readonly string[] | null => {
	const dates = entries.map(({date}) => (date ? formatPeriod(date, input.locale) : ''));
	const width = Math.max(0, ...dates.map(widthOf));
	const room = roomForLabels(entries, input.width);
	return dates.includes('') || width + 2 + leastName > room ? null : dates.map(date => `${padEnd(date, width)}  `);
};
