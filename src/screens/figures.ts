import type {Measure} from '../core/annotate/annotation.ts';
import type {Fact, Figure} from '../core/dossier/dossier.ts';
import {appendTo} from '../core/text/appendTo.ts';
import {once} from '../core/text/once.ts';
import {inAlphabet} from '../i18n/alphabet.ts';
import {formatDate} from '../i18n/format.ts';
import {factLabel, figuresOfClaim, figureValue} from './comparison/claimValues.ts';
import {unitHeading} from './comparison/formatFigure.ts';
import {byBounds, isBounded, onOneScale, plotBounds} from './comparison/plotBounds.ts';
import {rangePlot, worthPlotting} from './comparison/rangePlot.ts';
import {toldUnit} from './comparison/toldCurrency.ts';
import {rankedFacts, verdictRuns} from './comparison/verdicts.ts';
import {type Column, mayWrap, wrapWhenSeen} from './rows/columns.ts';
import {excerptRuns, inTwoLines} from './rows/excerpt.ts';
import {fittedRow} from './rows/fittedRow.ts';
import type {Place, Row, Run} from './rows/row.ts';
import {run, truncateRuns, widthOfRuns} from './rows/runs.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {blankRow, headingRow, mutedRow, sentenceOf, sourceName} from './sources.ts';

const measures: readonly Measure[] = ['count', 'money', 'share', 'measure', 'duration', 'multiple'];

/** Every quantity: those that several sources give first, with their range; then the others by what they count. */
export const figures: Screen = {
	id: 'figures',
	title: 'screen.figures',
	rows: input => {
		const {dossier} = input.lookup;
		if (input.lookup.figureCount === 0)
			return [mutedRow(input.messages[input.pending ? 'empty.pending' : 'empty.figures'])];
		const shared = rankedFacts(input.lookup).shared.filter(fact => fact.kind === 'quantity');
		const grouped = new Set(shared.flatMap(fact => fact.claims.flatMap(claim => claim.figures)));
		const others = dossier.figures.filter(({id}) => !grouped.has(id));
		return [
			...shared.flatMap(fact => factGroup(fact, input)),
			...measures.flatMap(measure => measureGroup(others, measure, input)),
		];
	},
};

const figurePlace = (id: string): Place => ({screen: 'figure', subject: {kind: 'figure', id}});

/** A shared figure: what it counts, then each source's value, on a common scale when they differ. */
const factGroup = (fact: Fact, input: ScreenInput): Row[] => {
	const given = givenBySources(fact, input);
	const found = given.map(([figure]) => figure);
	const lines = once(() => plottedLines(found, input) ?? listedLines(found, input));
	return [
		fittedRow({
			opens: {screen: 'fact', subject: {kind: 'fact', id: fact.id}},
			key: `fact:${fact.id}`,
			runs: () => headRuns(fact, input),
		}),
		...given.map((figures, at) => figureRow(figures, () => lines()(at), input)),
		blankRow,
	];
};

/** Figures of one source and value, the first of them in its text before the others. */
type SameFigures = readonly [Figure, ...Figure[]];

/** The figures of a fact, from the least to the greatest: what a source gives several times is one row. */
const givenBySources = (fact: Fact, input: ScreenInput): readonly SameFigures[] => {
	const given = new Map<string, SameFigures>();
	for (const figure of fact.claims.flatMap(claim => figuresOfClaim(claim, input))) {
		const key = `${figure.article} ${figureValue(figure, input)}`;
		const [first = figure, ...others] = given.get(key) ?? [];
		given.set(key, first === figure ? [figure] : [first, ...others, figure]);
	}
	return [...given.values()].sort(([a], [b]) => byBounds(plotBounds(a), plotBounds(b)));
};

/** What a shared figure counts, and how the sources differ on it. */
const headRuns = (fact: Fact, input: ScreenInput): Run[] => {
	const kind = [run('  '), ...verdictRuns(fact, input)];
	return [...truncateRuns([run(factLabel(fact, input), 'heading')], input.width - widthOfRuns(kind)), ...kind];
};

const figureRow = (figures: SameFigures, line: () => Laid, {lookup}: ScreenInput): Row => {
	const below = mayWrap(lookup.figureCount) ? line().below : undefined;
	return fittedRow({
		opens: figurePlace(figures[0].id),
		key: `figure:${figures[0].id}`,
		runs: () => [indent, ...line().runs],
		below: below && [indent, ...below],
		sources: () => figures,
	});
};

const indent = run('  ');

/** A line of a list, and the second one that its words may take. */
type Laid = Pick<Row, 'runs' | 'below'>;

/** Lays out a line of a list by its place. */
type LineAt = (at: number) => Laid;

const plottedLines = (found: readonly Figure[], input: ScreenInput): LineAt | null => {
	if (!worthPlotting(found) || !found.every(figure => isBounded(figure) && onOneScale(figure, found[0]!))) return null;
	const values = found.map(figure => ({
		bounds: [plotBounds(figure)],
		label: [run(sourceName(input, figure.article, input.width), 'source')],
		value: figureValue(figure, input),
	}));
	const lines = rangePlot(values, input.width - 2, input.signs);
	return lines.length === found.length ? at => ({runs: lines[at]!}) : null;
};

const columns: readonly Column[] = [
	{align: 'right', max: 24},
	{grow: 2, min: 8},
	{align: 'right', drop: 2},
	{grow: 5, min: 20, drop: 1, wraps: true},
];

const listedLines = (found: readonly Figure[], input: ScreenInput): LineAt =>
	wrapWhenSeen(columns, found.length, at => figureCells(found[at]!, input), input.width - 2);

const figureCells = (figure: Figure, input: ScreenInput): Run[][] => [
	[run(figureValue(figure, input), 'figure')],
	[run(sourceName(input, figure.article), 'source')],
	[run(figure.asOf ? formatDate(figure.asOf, input.locale) : '', 'time')],
	excerptRuns(sentenceOf(input.lookup, figure), figure, [figure], inTwoLines(input), 'muted'),
];

const measureGroup = (all: readonly Figure[], measure: Measure, input: ScreenInput): Row[] => {
	const found = all.filter(figure => figure.measure === measure);
	if (found.length === 0) return [];
	const units = byUnit(found, input);
	const lines = listedLines([...units.values()].flat(), input);
	const rows: Row[] = [];
	let line = 0;
	for (const [unit, ofUnit] of units) {
		if (unit !== '') rows.push({runs: [run(`  ${unit}`, 'strong')]});
		for (const figure of ofUnit) {
			const at = line++;
			rows.push(figureRow([figure], () => lines(at), input));
		}
	}
	return [headingRow(input.messages[`measure.${measure}`]), ...rows, blankRow];
};

/** By the units as the reader's language names them, in their order; within a unit the order of the articles and their texts stays. */
const byUnit = (found: readonly Figure[], {locale, lookup}: ScreenInput): ReadonlyMap<string, readonly Figure[]> => {
	const units = new Map<string, Figure[]>();
	for (const figure of found) {
		const unit = unitHeading({measure: figure.measure, unit: toldUnit(figure, lookup)}, locale);
		appendTo(units, unit, figure);
	}
	const compare = inAlphabet(locale);
	return new Map([...units].sort(([a], [b]) => compare(a, b)));
};
