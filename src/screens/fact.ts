import type {Fact, FactClaim} from '../core/dossier/dossier.ts';
import {appendTo} from '../core/text/appendTo.ts';
import {factReason, unbrokenDate} from './comparison/causeText.ts';
import {claimValue, factLabel, figuresOfClaim} from './comparison/claimValues.ts';
import {byPublication, publishedOn, publishedRuns} from './comparison/dateTold.ts';
import {lineWidth} from './comparison/rangePlot.ts';
import {silenceOn} from './comparison/silence.ts';
import {sourceHead} from './comparison/sourceRows.ts';
import {sourcesPlot} from './comparison/sourcesPlot.ts';
import {verdictRuns} from './comparison/verdicts.ts';
import {missingRows} from './rows/invite.ts';
import type {Row, Run} from './rows/row.ts';
import {joinRuns, run, textOfRuns, withEnd} from './rows/runs.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {
	blankRow,
	doubtRows,
	headingRow,
	mutedRow,
	placeOf,
	quoteRow,
	sentenceOf,
	silentRow,
	speakerName,
} from './sources.ts';

/** The full comparison: every claim with its value, speaker, dates and sentence, source by source in the order in which they came out. */
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
	const {messages, lookup} = input;
	const claims = byPublication(found.claims, lookup);
	const isOrdered = claims.some(({article}) => publishedOn(article, lookup) !== null);
	const plot = plotRows(found, input);
	return [
		{runs: [run(factLabel(found, input), 'title')]},
		{
			runs: [...verdictRuns(found, input), run(`  ${factReason(found, input, unbrokenDate)}`, 'muted')],
			indent: 2,
		},
		...doubtRows(found, input),
		mutedRow(messages['count.origins'](found.origins)),
		blankRow,
		...(plot.length > 0 ? [...plot, blankRow] : []),
		headingRow(messages[isOrdered ? 'fact.claimsInOrder' : 'fact.claims']),
		...bySentence(claims, input).flatMap((group, at, all) =>
			claimRows(group, all[at - 1]?.[0]?.article === group[0]?.article, input),
		),
		...silentRows(found, input),
	];
};

/** Who might have reported it and does not; of those that have no fact in common with who does, how many there are. */
const silentRows = (found: Fact, input: ScreenInput): Row[] => {
	const {messages, lookup} = input;
	const {silent, unrelated} = silenceOn(found, lookup);
	return [
		...(silent.length > 0 ? [silentRow('source.silent', silent, input)] : []),
		...(unrelated.length > 0 ? [mutedRow(messages['fact.unrelated'](unrelated.length))] : []),
	];
};

/** Claims of one sentence that are remarked alike, together, in the order of the first of them. */
const bySentence = (claims: readonly FactClaim[], input: ScreenInput): readonly (readonly FactClaim[])[] => {
	const groups = new Map<string, FactClaim[]>();
	for (const claim of claims) {
		const {start} = sentenceOf(input.lookup, claim);
		const key = `${claim.article} ${start} ${textOfRuns(remarkRuns(claim, input))}`;
		appendTo(groups, key, claim);
	}
	return [...groups.values()];
};

/** A line for each value, then once the sentence that gives them; `goesOn` where its source has been named. */
const claimRows = (claims: readonly FactClaim[], goesOn: boolean, input: ScreenInput): Row[] => {
	const [first] = claims;
	if (!first) return [];
	const figures = claims.flatMap(claim => figuresOfClaim(claim, input));
	return [
		...claims.map((claim, at) => claimHead(claim, goesOn || at > 0, input)),
		quoteRow(input, sentenceOf(input.lookup, first), figures),
		{runs: remarkRuns(first, input), indent: 2},
		blankRow,
	];
};

const claimHead = (claim: FactClaim, goesOn: boolean, input: ScreenInput): Row => {
	const name = sourceHead(claim.article, goesOn, input);
	return {
		runs: withEnd(name, [run(claimValue(claim, input), 'figure')], lineWidth(input.width)),
		opens: placeOf(figuresOfClaim(claim, input)[0] ?? claim),
		sources: [sentenceOf(input.lookup, claim)],
		key: `claim:${claim.article}:${claim.start}`,
	};
};

/** Who says it, of when and in an article of which day, if these are two, and how it is meant. */
const remarkRuns = ({article, attribution, asOf, status}: FactClaim, input: ScreenInput): Run[] =>
	joinRuns(
		[
			[run(speakerName(attribution, input), 'muted')],
			asOf === null || asOf === publishedOn(article, input.lookup)
				? []
				: [run(input.messages['date.asOf'](unbrokenDate(asOf, input.locale)), 'time')],
			publishedRuns(article, input),
			status === 'asserted' ? [] : [run(input.messages[`status.${status}`], 'muted')],
		],
		run(` ${input.signs.separator} `, 'muted'),
	);

/** The values of a fact on one scale, each once a source; nothing when they are all the same. */
const plotRows = (found: Fact, input: ScreenInput): Row[] => {
	const figures = found.claims.flatMap(claim => figuresOfClaim(claim, input));
	return sourcesPlot(figures, {isUpdated: found.verdict === 'updated'}, input).map(runs => ({runs}));
};
