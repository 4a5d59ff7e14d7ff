import type {Fact, FactClaim} from '../core/dossier/dossier.ts';
import {formatDate} from '../i18n/format.ts';
import {factReason} from './causeText.ts';
import {claimValue, factLabel, figuresOfClaim, figureValue} from './claimValues.ts';
import {alignColumns, type Column, keepsWidth} from './columns.ts';
import {wholeDates} from './comparisonRows.ts';
import {missingRows} from './invite.ts';
import {byCodeUnits} from './order.ts';
import {plotBounds} from './plotBounds.ts';
import {rangePlot} from './rangePlot.ts';
import type {Row, Run} from './row.ts';
import {joinRuns, run, widthWithEnd, withEnd} from './runs.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {
	blankRow,
	headingRow,
	mutedRow,
	placeOf,
	quoteRow,
	sentenceOf,
	sourceName,
	sourceNames,
	speakerName,
} from './sources.ts';
import {verdictRuns} from './verdicts.ts';

const columns: readonly Column[] = [{grow: 2, min: 10}, {align: 'right'}, {align: 'right', drop: 1}, {drop: 2}];

/** The full comparison: every claim with its value, date, speaker and sentence, in the order of the dates they hold for. */
export const fact: Screen = {
	id: 'fact',
	title: 'screen.fact',
	detail: true,
	rows: input => {
		const found = input.subject?.kind === 'fact' ? input.lookup.fact(input.subject.id) : undefined;
		return found ? factRows(found, input) : missingRows(input);
	},
};

const factRows = (found: Fact, input: ScreenInput): Row[] => {
	const {messages} = input;
	const claims = [...found.claims].sort(byAsOf);
	const {heads, datesBelow} = headLines(claims, input);
	const plot = plotRows(found, input);
	return [
		{runs: [run(factLabel(found, input), 'title')]},
		{runs: [...verdictRuns(found.verdict, input), run(`  ${factReason(found, input)}`, 'muted')], indent: 2},
		mutedRow(messages['count.origins'](found.origins)),
		blankRow,
		...(plot.length > 0 ? [...plot, blankRow] : []),
		headingRow(messages['fact.claims']),
		...claims.flatMap((claim, at) => claimRows(claim, heads[at] ?? [], datesBelow, input)),
		...(found.silent.length > 0 ? [mutedRow(messages['fact.silent'](sourceNames(input, found.silent)))] : []),
	];
};

/** The first line of every claim; where the names would lose too much to the dates, these stand under the sentences. */
const headLines = (claims: readonly FactClaim[], input: ScreenInput): {heads: Run[][]; datesBelow: boolean} => {
	const cells = claims.map(claim => claimCells(claim, input));
	const datesBelow = !keepsWidth(0, leastName, cells, input.width);
	if (!datesBelow) return {heads: alignColumns(columns, cells, input.width), datesBelow};
	const width = Math.min(input.width, Math.max(...cells.map(([name = [], value = []]) => widthWithEnd(name, value))));
	return {heads: cells.map(([name = [], value = []]) => withEnd(name, value, width)), datesBelow};
};

/** Columns that a name of a source keeps at least beside its value, date and status. */
const leastName = 24;

/** By the date they hold for, undated claims last, otherwise in the dossier's order. */
export const byAsOf = (a: Pick<FactClaim, 'asOf'>, b: Pick<FactClaim, 'asOf'>): number =>
	byCodeUnits(a.asOf ?? '9999', b.asOf ?? '9999');

const claimCells = (claim: FactClaim, input: ScreenInput): Run[][] => [
	[run(sourceName(input, claim.article), 'source')],
	[run(claimValue(claim, input), 'figure')],
	claim.asOf ? [run(formatDate(claim.asOf, input.locale), 'time')] : [],
	claim.status === 'asserted' ? [] : [run(input.messages[`status.${claim.status}`], 'muted')],
];

const claimRows = (claim: FactClaim, head: Run[], datesBelow: boolean, input: ScreenInput): Row[] => {
	const figures = figuresOfClaim(claim, input);
	const sentence = sentenceOf(input.lookup, claim);
	return [
		{
			runs: head,
			opens: placeOf(figures[0] ?? claim),
			sources: [sentence],
			key: `claim:${claim.article}:${claim.start}`,
		},
		quoteRow(input, sentence, figures),
		{runs: remarkRuns(claim, datesBelow, input), indent: 2},
		blankRow,
	];
};

/** Who says it; with the date and how it is meant where they have no room beside the name. */
const remarkRuns = (claim: FactClaim, withDate: boolean, input: ScreenInput): Run[] => {
	const [, , date = [], status = []] = claimCells(claim, input);
	const said = [run(speakerName(claim.attribution, input), 'muted')];
	return withDate ? joinRuns([said, wholeDates(date), status], run(` ${input.signs.separator} `, 'muted')) : said;
};

/** The values of a fact on one scale, each once a source; nothing when they are all the same. */
const plotRows = (found: Fact, input: ScreenInput): Row[] => {
	const values = found.claims.flatMap(claim =>
		figuresOfClaim(claim, input).map(figure => ({
			...plotBounds(figure),
			label: sourceName(input, claim.article),
			value: figureValue(figure, input),
		})),
	);
	const once = new Map(values.map(entry => [`${entry.label} ${entry.value}`, entry]));
	return rangePlot([...once.values()], input.width, input.signs).map(runs => ({runs}));
};
