import type {Fact, FactClaim, Figure, Location} from '../core/dossier/dossier.ts';
import {formatDate} from '../i18n/format.ts';
import type {Messages} from '../i18n/messages.ts';
import {claimValue, figuresOfClaim, figureValue} from '../screens/comparison/claimValues.ts';
import {byDateTold} from '../screens/comparison/dateTold.ts';
import {countsApart} from '../screens/comparison/formatFigure.ts';
import {byBounds, plotBounds} from '../screens/comparison/plotBounds.ts';
import {worthPlotting} from '../screens/comparison/rangePlot.ts';
import {eachOnce} from '../screens/comparison/sourcesPlot.ts';
import {isShared} from '../screens/comparison/verdicts.ts';
import {sourceName, speakerName} from '../screens/sources.ts';
import {quotationOf, type ReportInput} from './quotation.ts';
import type {PlottedClaim, ReportedClaim} from './report.ts';

/** The claims of a fact by the date that they hold for, else that of their article; undated ones last. */
export function claimsOf(fact: Fact, input: ReportInput): ReportedClaim[] {
	return [...fact.claims]
		.sort(byDateTold(input.lookup))
		.map(claim => reportedClaim(claim, figuresOfClaim(claim, input), claimValue(claim, input), input));
}

/** Figures that stand in no fact of several sources, each as a claim of its own. */
export function lonelyFigures(input: ReportInput): ReportedClaim[] {
	const {dossier} = input.lookup;
	const shared = new Set(dossier.facts.filter(isShared).flatMap(fact => fact.claims.flatMap(claim => claim.figures)));
	return dossier.figures
		.filter(({id}) => !shared.has(id))
		.map(figure => reportedClaim(figure, [figure], figureValue(figure, input), input));
}

type Claimed = Location & Pick<FactClaim, 'attribution' | 'asOf' | 'status'>;

function reportedClaim(claim: Claimed, figures: readonly Figure[], value: string, input: ReportInput): ReportedClaim {
	const {messages, locale} = input;
	return {
		value,
		hedge: distinct(figures.map(figure => hedgeOf(figure, messages))),
		counted: distinct(figures.map(countedIn)),
		speaker: speakerName(claim.attribution, input),
		ownVoice: claim.attribution === null,
		status: claim.status === 'asserted' ? '' : messages[`status.${claim.status}`],
		asOf: claim.asOf ? formatDate(claim.asOf, locale) : '',
		quotation: quotationOf(figures[0] ?? claim, figures, input),
	};
}

const distinct = (words: readonly string[]): string => [...new Set(words)].filter(word => word !== '').join(' / ');

/** Units that are signs or times stand in the value already. */
const countedIn = (figure: Figure): string => figure.noun ?? (countsApart(figure) ? figure.unit : '');

/** The hedge in words; a range says itself. */
function hedgeOf({relation, min, vague}: Figure, messages: Messages): string {
	if (vague) return '';
	switch (relation) {
		case 'approx':
			return messages['value.approx'];
		case 'at-least':
			return messages['value.atLeast'];
		case 'more-than':
			return messages['value.moreThan'];
		case 'at-most':
			return messages['value.atMost'];
		case 'less-than':
			return messages['value.lessThan'];
		case 'range':
			return min === null ? messages['value.atMost'] : '';
		case 'exact':
			return '';
	}
}

/** The values of a fact on one scale, by their dates where these explain them, else from the least to the greatest; none where drawing shows nothing. */
export function plotOf(fact: Fact, input: ReportInput): PlottedClaim[] {
	const found = fact.claims.flatMap(claim => figuresOfClaim(claim, input)).filter(({vague}) => !vague);
	const figures = eachOnce(found, input).sort(
		fact.verdict === 'updated' ? byDateTold(input.lookup) : (a, b) => byBounds(plotBounds(a), plotBounds(b)),
	);
	const bounded = figures.filter(({min, max}) => min !== null || max !== null);
	if (!worthPlotting(bounded) || !ofOneUnit(bounded)) return [];
	return bounded.map(figure => ({
		min: figure.min,
		max: figure.max,
		relation: figure.relation,
		label: labelOf(figure, input),
		value: figureValue(figure, input),
	}));
}

/** Kilometres and miles have no common scale. */
const ofOneUnit = (figures: readonly Figure[]): boolean =>
	figures.every(
		({measure, unit}) => measure === figures[0]!.measure && (measure === 'count' || unit === figures[0]!.unit),
	);

const labelOf = (figure: Figure, input: ReportInput): string =>
	[sourceName(input, figure.article), figure.asOf ? formatDate(figure.asOf, input.locale) : '']
		.filter(part => part !== '')
		.join(', ');
