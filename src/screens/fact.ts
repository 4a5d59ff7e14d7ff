import type {Fact, FactClaim} from '../core/dossier/dossier.ts';
import {factReason, unbrokenDate} from './causeText.ts';
import {claimValue, factLabel, figuresOfClaim} from './claimValues.ts';
import {missingRows} from './invite.ts';
import {byCodeUnits} from './order.ts';
import {lineWidth} from './rangePlot.ts';
import type {Row, Run} from './row.ts';
import {joinRuns, run, withEnd} from './runs.ts';
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
import {sourcesPlot} from './sourcesPlot.ts';
import {verdictRuns} from './verdicts.ts';

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
	const plot = plotRows(found, input);
	return [
		{runs: [run(factLabel(found, input), 'title')]},
		{
			runs: [...verdictRuns(found.verdict, input), run(`  ${factReason(found, input, unbrokenDate)}`, 'muted')],
			indent: 2,
		},
		mutedRow(messages['count.origins'](found.origins)),
		blankRow,
		...(plot.length > 0 ? [...plot, blankRow] : []),
		headingRow(messages['fact.claims']),
		...claims.flatMap(claim => claimRows(claim, input)),
		...(found.silent.length > 0 ? [mutedRow(messages['fact.silent'](sourceNames(input, found.silent)))] : []),
	];
};

/** By the date they hold for, undated claims last, otherwise in the dossier's order. */
export const byAsOf = (a: Pick<FactClaim, 'asOf'>, b: Pick<FactClaim, 'asOf'>): number =>
	byCodeUnits(a.asOf ?? '9999', b.asOf ?? '9999');

const claimRows = (claim: FactClaim, input: ScreenInput): Row[] => {
	const figures = figuresOfClaim(claim, input);
	const sentence = sentenceOf(input.lookup, claim);
	const name = [run(sourceName(input, claim.article, input.width), 'source')];
	return [
		{
			runs: withEnd(name, [run(claimValue(claim, input), 'figure')], lineWidth(input.width)),
			opens: placeOf(figures[0] ?? claim),
			sources: [sentence],
			key: `claim:${claim.article}:${claim.start}`,
		},
		quoteRow(input, sentence, figures),
		{runs: remarkRuns(claim, input), indent: 2},
		blankRow,
	];
};

/** Who says it, of when, and how it is meant. */
const remarkRuns = ({attribution, asOf, status}: FactClaim, input: ScreenInput): Run[] =>
	joinRuns(
		[
			[run(speakerName(attribution, input), 'muted')],
			asOf ? [run(unbrokenDate(asOf, input.locale), 'time')] : [],
			status === 'asserted' ? [] : [run(input.messages[`status.${status}`], 'muted')],
		],
		run(` ${input.signs.separator} `, 'muted'),
	);

/** The values of a fact on one scale, each once a source; nothing when they are all the same. */
const plotRows = (found: Fact, input: ScreenInput): Row[] => {
	const figures = found.claims.flatMap(claim => figuresOfClaim(claim, input));
	return sourcesPlot(figures, {isUpdated: found.verdict === 'updated'}, input).map(runs => ({runs}));
};
