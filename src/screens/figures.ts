import type {Measure} from '../core/annotate/annotation.ts';
import type {Fact, Figure} from '../core/dossier/dossier.ts';
import {formatDate} from '../i18n/format.ts';
import {factLabel, figuresOfClaim, figureValue} from './claimValues.ts';
import {alignColumns, type Column} from './columns.ts';
import {excerptRuns} from './excerpt.ts';
import {rangePlot, worthPlotting} from './rangePlot.ts';
import type {Place, Row, Run} from './row.ts';
import {run, truncateRuns, widthOfRuns} from './runs.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {blankRow, headingRow, mutedRow, sentenceOf, sourceName} from './sources.ts';
import {byImportance, isShared, verdictRuns} from './verdicts.ts';

const measures: readonly Measure[] = ['count', 'money', 'share', 'measure', 'duration', 'multiple'];

/** Every quantity: those that several sources give first, with their range; then the others by what they count. */
export const figures: Screen = {
	id: 'figures',
	title: 'screen.figures',
	rows: input => {
		const {dossier} = input.lookup;
		if (dossier.figures.length === 0)
			return [mutedRow(input.messages[input.pending ? 'empty.pending' : 'empty.figures'])];
		const shared = dossier.facts
			.filter(fact => fact.kind === 'quantity' && isShared(fact))
			.sort(byImportance(input.lookup));
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
	const found = fact.claims.flatMap(claim => figuresOfClaim(claim, input));
	const lines = plottedLines(found, input) ?? listedLines(found, input);
	const kind = [run('  '), ...verdictRuns(fact.verdict, input)];
	return [
		{
			runs: [...truncateRuns([run(factLabel(fact, input), 'heading')], input.width - widthOfRuns(kind)), ...kind],
			opens: {screen: 'fact', subject: {kind: 'fact', id: fact.id}},
			key: `fact:${fact.id}`,
		},
		...found.map(
			(figure, at): Row => ({
				runs: [run('  '), ...(lines[at] ?? [])],
				opens: figurePlace(figure.id),
				sources: [figure],
				key: `figure:${figure.id}`,
			}),
		),
		blankRow,
	];
};

const plottedLines = (found: readonly Figure[], input: ScreenInput): Run[][] | null => {
	if (!worthPlotting(found) || found.some(({min, max}) => min === null && max === null)) return null;
	const values = found.map(figure => ({
		min: figure.min,
		max: figure.max,
		label: sourceName(input, figure.article),
		value: figureValue(figure, input),
	}));
	const lines = rangePlot(values, input.width - 2, input.signs);
	return lines.length === found.length ? lines : null;
};

const columns: readonly Column[] = [
	{align: 'right', max: 20},
	{grow: 2, min: 8},
	{align: 'right', drop: 2},
	{grow: 5, min: 20, drop: 1},
];

const listedLines = (found: readonly Figure[], input: ScreenInput): Run[][] =>
	alignColumns(
		columns,
		found.map(figure => figureCells(figure, input)),
		input.width - 2,
	);

const figureCells = (figure: Figure, input: ScreenInput): Run[][] => [
	[run(figureValue(figure, input), 'figure')],
	[run(sourceName(input, figure.article), 'source')],
	[run(figure.asOf ? formatDate(figure.asOf, input.locale) : '', 'time')],
	excerptRuns(sentenceOf(input.lookup, figure), figure, [figure], input, 'muted'),
];

const measureGroup = (all: readonly Figure[], measure: Measure, input: ScreenInput): Row[] => {
	const found = all.filter(figure => figure.measure === measure);
	if (found.length === 0) return [];
	// The sort is stable: within a unit the order of the articles and their texts stays.
	const ordered = [...found].sort((a, b) => a.unit.localeCompare(b.unit));
	const lines = listedLines(ordered, input);
	const rows = ordered.flatMap((figure, at): Row[] => [
		...(figure.unit !== ordered[at - 1]?.unit && figure.unit !== ''
			? [{runs: [run(`  ${figure.unit}`, 'strong')]} as Row]
			: []),
		{
			runs: [run('  '), ...(lines[at] ?? [])],
			opens: figurePlace(figure.id),
			sources: [figure],
			key: `figure:${figure.id}`,
		},
	]);
	return [headingRow(input.messages[`measure.${measure}`]), ...rows, blankRow];
};
