import {haveOneScale} from '../core/dossier/baseUnits.ts';
import type {Figure} from '../core/dossier/dossier.ts';
import {formatPeriod} from '../i18n/format.ts';
import {figuresOfClaim, figureValue} from './claimValues.ts';
import type {Comparison} from './comparison.ts';
import {byCodeUnits} from './order.ts';
import {plotBounds} from './plotBounds.ts';
import {type PlottedValue, rangePlot, roomForLabels} from './rangePlot.ts';
import type {Run} from './row.ts';
import type {ScreenInput} from './screen.ts';
import {sourceName} from './sources.ts';
import {padEnd, widthOf} from './width.ts';

/** Columns that a name keeps in the plot beside its date; where there are fewer, the order alone tells of the dates. */
const leastPlotted = 14;

/** The values of a comparison on one scale, each once a source; where a later one explains the difference, in the order of their dates. */
export const comparisonPlot = (comparison: Comparison, input: ScreenInput): Run[][] => {
	const figures = figuresOf(comparison, input);
	const isUpdated = comparison.same.some(({statements}) => statements.some(({verdict}) => verdict === 'updated'));
	if (isUpdated) figures.sort((a, b) => byCodeUnits(a.asOf ?? '9999', b.asOf ?? '9999'));
	const named = figures.map(figure => ({
		...plotBounds(figure),
		name:
			figure.article === comparison.sentence.article
				? input.messages['comparison.this']
				: sourceName(input, figure.article),
		value: figureValue(figure, input),
	}));
	const dates = isUpdated ? datesBeside(figures, roomForLabels(named, input.width), input) : null;
	const plotted = named.map(({name, ...value}, at): PlottedValue => ({...value, label: `${dates?.[at] ?? ''}${name}`}));
	const each = new Map(plotted.map(entry => [`${entry.label} ${entry.value}`, entry]));
	return rangePlot([...each.values()], input.width, input.signs);
};

/** What the article read gives, then the others, as far as it stands on the scale of the first. */
const figuresOf = ({figure, own, same}: Comparison, input: ScreenInput): Figure[] => {
	const mine = figure ? [figure] : own.flatMap(claim => figuresOfClaim(claim, input));
	const others = same.flatMap(({statements}) => statements.flatMap(({claim}) => claim ?? []));
	const found = [...mine, ...others.flatMap(claim => figuresOfClaim(claim, input))];
	return found.filter(one => haveOneScale(one, found[0]!));
};

/** The dates of figures, all as wide, with a gap behind them; null where names would lose too much to them, or there are none. */
const datesBeside = (figures: readonly Figure[], room: number, {locale}: ScreenInput): readonly string[] | null => {
	const dates = figures.map(({asOf}) => (asOf ? formatPeriod(asOf, locale) : ''));
	const width = Math.max(0, ...dates.map(widthOf));
	return width > 0 && width + 2 + leastPlotted <= room ? dates.map(date => `${padEnd(date, width)}  `) : null;
};
