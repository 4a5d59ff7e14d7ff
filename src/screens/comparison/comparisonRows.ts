import type {Fact} from '../../core/dossier/dossier.ts';
import type {Row, Run} from '../rows/row.ts';
import {joinRuns, run, truncateRuns} from '../rows/runs.ts';
import type {ScreenInput} from '../screen.ts';
import {blankRow, doubtRows, headingRow, mostNames, mutedRow, quoteRow, sourceName, speakerName} from '../sources.ts';
import {factReason, unbrokenDate} from './causeText.ts';
import {claimValue, factLabel, figureValue} from './claimValues.ts';
import {byFact, type Comparison, type SourceStatements} from './comparison.ts';
import {comparisonPlot} from './comparisonPlot.ts';
import {dateRuns, headRuns, remarkRow, sourceRows, tellsWhy} from './sourceRows.ts';
import {verdictRuns} from './verdicts.ts';

/** A comparison as rows: this article, all values on one scale, then one group of rows a source, the silent ones, the origins. */
export const comparisonRows = (comparison: Comparison, input: ScreenInput): Row[] => {
	const {messages, lookup} = input;
	if (lookup.dossier.articles.length < 2) return [mutedRow(messages['comparison.only'])];
	const {same, closest} = comparison;
	const areMany = statementsIn(same) > mostWhole;
	const [first = comparison, ...others] = byFact(comparison);
	const plot = plotRows(first, input);
	const isFirst = plot.length <= mostFirst;
	return [
		...ownRows(first, input),
		...(isFirst ? plot : []),
		...first.same.flatMap(source => sourceRows(source, areMany, input)),
		...others.flatMap((other, place) => otherFactRows(other, others.slice(0, place).concat(first), input)),
		...(same.length === 0 && closest.length === 0 ? [mutedRow(messages['comparison.allSilent']), blankRow] : []),
		...closestSection(closest, input),
		...(isFirst ? [] : plot),
		...silentRows(comparison, input),
		...unrelatedRows(comparison, input),
		...originRows(comparison, input),
	];
};

/** What else of the sentence others tell too: another fact, under its own name; what was quoted above is not quoted again. */
const otherFactRows = (comparison: Comparison, above: readonly Comparison[], input: ScreenInput): Row[] => {
	const placesOf = ({same}: Comparison): string[] =>
		same.flatMap(({statements}) => statements.map(({sentence}) => `${sentence.article} ${sentence.start}`));
	const quoted = new Set(above.flatMap(placesOf));
	const areMany = statementsIn(comparison.same) > mostWhole;
	return [
		...ownRows(comparison, input),
		...comparison.same.flatMap(source =>
			sourceRows(source, areMany, input, ({sentence}) => quoted.has(`${sentence.article} ${sentence.start}`)),
		),
	];
};

/** A comparison where it stands alone: the source and the sentence that are compared, then all that the others say. */
export const comparisonPage = (comparison: Comparison, input: ScreenInput): Row[] => {
	const {sentence, figure, from} = comparison;
	const figures = figure ? [figure] : input.lookup.figuresOf(sentence.article);
	return [
		headingRow(sourceName(input, from.article, input.width)),
		quoteRow(input, sentence, figures),
		blankRow,
		...comparisonRows(comparison, input),
	];
};

/** What the article read says itself; nothing where no value and no known fact is being read. */
const ownRows = (comparison: Comparison, input: ScreenInput): Row[] => {
	const {fact, figure, own} = comparison;
	if (!figure && own.length === 0) return [];
	const speaker = figure?.attribution ?? own[0]?.attribution ?? null;
	const value = ownValue(comparison, input);
	const remarks = remarkRow(
		[speaker ? [run(speakerName(speaker, input), 'muted')] : [], ownDate(comparison, input)],
		input,
	);
	const said: Row[] =
		value === '' && remarks.length === 0
			? []
			: [
					{runs: headRuns([], [run(input.messages['comparison.this'], 'strong')], run(value, 'figure'), input.width)},
					...remarks,
					{runs: [run(input.signs.horizontal.repeat(Math.max(0, input.width)), 'rule')]},
				];
	return [...(fact ? factHead(fact, comparison, input) : []), ...said];
};

/** The value that the article read gives; empty for a statement. */
const ownValue = ({figure, own}: Comparison, input: ScreenInput): string =>
	figure ? figureValue(figure, input) : own.map(claim => claimValue(claim, input)).join(' / ');

/** What it is about, and what is known of all its sources together; of one other source alone that is said beside its sentence. */
const factHead = (fact: Fact, {same}: Comparison, input: ScreenInput): Row[] => {
	const [first, ...others] = same.flatMap(({statements}) => statements);
	const isToldBelow = first !== undefined && others.length === 0 && tellsWhy(first);
	const reason = isToldBelow ? [] : [run(factReason(fact, input, unbrokenDate), 'muted')];
	return [
		{runs: [run(factLabel(fact, input), 'strong')]},
		{runs: joinRuns([verdictRuns(fact, input), reason], run('  ')), indent: 2},
		...doubtRows(fact, input),
		blankRow,
	];
};

const ownDate = ({figure, own}: Comparison, input: ScreenInput): Run[] =>
	dateRuns(figure?.asOf ?? own.find(claim => claim.asOf)?.asOf ?? null, input);

const statementsIn = (sources: readonly SourceStatements[]): number =>
	sources.reduce((sum, {statements}) => sum + statements.length, 0);

const closestSection = (sources: readonly SourceStatements[], input: ScreenInput): Row[] =>
	sources.length === 0
		? []
		: [
				{runs: [run(input.messages['comparison.closest'](statementsIn(sources)), 'heading')]},
				mutedRow(input.messages['comparison.closestHint']),
				blankRow,
				...sources.flatMap(source => sourceRows(source, false, input)),
			];

/** Statements whose sentences may all stand whole: what is quoted is there to be judged. */
const mostWhole = 4;

/** Lines of a plot that may stand above the sentences; a longer one would push them out of sight. */
const mostFirst = 8;

/** The plot, and a blank line after it. */
const plotRows = (comparison: Comparison, input: ScreenInput): Row[] => {
	const plot = comparisonPlot(comparison, input).map((runs): Row => ({runs}));
	return plot.length > 0 ? [...plot, blankRow] : [];
};

/** Sources in which no match was found, each to be opened: silence is to be seen for oneself. */
const silentRows = ({silent}: Comparison, input: ScreenInput): Row[] =>
	silent.length === 0
		? []
		: [
				{runs: [run(input.messages['source.silent'], 'heading')]},
				...silent.slice(0, mostNames).map(
					(article): Row => ({
						runs: truncateRuns(
							[run(`${input.signs.silent}  ${sourceName(input, article, input.width)}`, 'muted')],
							input.width,
						),
						opens: {screen: 'article', subject: {kind: 'article', id: article}},
						key: `silent:${article}`,
					}),
				),
				...(silent.length > mostNames ? [mutedRow(input.messages['count.more'](silent.length - mostNames), 3)] : []),
				blankRow,
			];

/** How many there are of which silence says nothing. */
const unrelatedRows = ({unrelated}: Comparison, {messages}: ScreenInput): Row[] =>
	unrelated.length === 0 ? [] : [mutedRow(messages['comparison.unrelated'](unrelated.length)), blankRow];

const originRows = ({same, origins}: Comparison, {messages}: ScreenInput): Row[] =>
	same.length > 0 ? [mutedRow(messages['count.origins'](origins))] : [];
