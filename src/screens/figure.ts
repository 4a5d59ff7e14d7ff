import type {Fact, Figure} from '../core/dossier/dossier.ts';
import {formatDate} from '../i18n/format.ts';
import {factReason} from './comparison/causeText.ts';
import {factLabel, figureValue} from './comparison/claimValues.ts';
import {compareAt} from './comparison/comparison.ts';
import {comparisonRows} from './comparison/comparisonRows.ts';
import {countsApart} from './comparison/formatFigure.ts';
import {verdictRuns} from './comparison/verdicts.ts';
import {missingRows} from './rows/invite.ts';
import type {Row} from './rows/row.ts';
import {run} from './rows/runs.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {blankRow, headingRow, mutedRow, placeOf, quoteRow, sentenceOf, sourceName, speakerName} from './sources.ts';

/** One figure: its sentence, speaker and date, the facts that it is part of, and what every other source gives. */
export const figure: Screen = {
	id: 'figure',
	title: 'screen.figure',
	detail: true,
	rows: input => {
		const found = input.subject?.kind === 'figure' ? input.lookup.figure(input.subject.id) : undefined;
		return found ? pageRows(found, input) : missingRows(input);
	},
};

/** A figure in a few words: its value and what it counts. */
export const figureTitle = (found: Figure, input: Pick<ScreenInput, 'lookup' | 'locale' | 'signs'>): string =>
	figureValue(found, input) + nounOf(found);

/** What is counted, as its article writes it; nothing where the value has its unit. */
const nounOf = (found: Figure): string => (countsApart(found) ? `  ${found.noun ?? found.unit}` : '');

const pageRows = (found: Figure, input: ScreenInput): Row[] => {
	const {messages, signs} = input;
	const article = input.lookup.article(found.article);
	const details = [
		article?.text.slice(found.start, found.end).replaceAll(/\s+/g, ' ') ?? '',
		speakerName(found.attribution, input),
		found.asOf ? messages['date.asOf'](formatDate(found.asOf, input.locale)) : '',
		found.status === 'asserted' ? '' : messages[`status.${found.status}`],
		found.ambiguous ? messages['figure.uncertain'] : '',
	].filter(part => part !== '');
	return [
		{runs: [run(figureValue(found, input), 'title'), run(nounOf(found), 'strong')]},
		mutedRow(details.join(` ${signs.separator} `)),
		blankRow,
		headingRow(messages['figure.mentions']),
		{
			runs: [run(sourceName(input, found.article, input.width), 'source')],
			opens: placeOf(found),
			sources: [found],
			key: `place:${found.id}`,
		},
		quoteRow(input, sentenceOf(input.lookup, found), [found]),
		blankRow,
		...factLinks(found, input),
		...comparedRows(found, input),
	];
};

/** The facts of a figure that several sources report. */
const factsOf = (found: Figure, {lookup}: ScreenInput): Fact[] =>
	lookup.factsOfFigure(found.id).filter(({verdict}) => verdict !== 'single');

const factLinks = (found: Figure, input: ScreenInput): Row[] => {
	const facts = factsOf(found, input);
	if (facts.length === 0) return [mutedRow(input.messages['figure.alone']), blankRow];
	return [
		headingRow(input.messages['figure.facts']),
		...facts.map(
			(fact): Row => ({
				runs: [
					...verdictRuns(fact, input),
					run(`  ${factLabel(fact, input)}`),
					run(`  ${factReason(fact, input)}`, 'muted'),
				],
				opens: {screen: 'fact', subject: {kind: 'fact', id: fact.id}},
				indent: 2,
				key: `fact:${fact.id}`,
			}),
		),
		blankRow,
	];
};

const comparedRows = (found: Figure, input: ScreenInput): Row[] => {
	const comparison = compareAt(input.lookup, {article: found.article, offset: found.start, figure: found.id});
	if (!comparison || comparison.same.length + comparison.closest.length === 0) return [];
	// What the fact is and why its values differ stands above already.
	const isTold = factsOf(found, input).some(({id}) => id === comparison.fact?.id);
	return [
		headingRow(input.messages['pane.comparison']),
		...comparisonRows(isTold ? {...comparison, fact: null} : comparison, input),
	];
};
