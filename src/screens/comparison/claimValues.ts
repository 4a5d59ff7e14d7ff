import {inOneUnit} from '../../core/dossier/answers/unitKind.ts';
import type {Fact, FactClaim, Figure} from '../../core/dossier/dossier.ts';
import {beginningLarge} from '../../core/text/beginningLarge.ts';
import type {ScreenInput} from '../screen.ts';
import {wordsOf} from '../sources.ts';
import {formatFigure} from './formatFigure.ts';
import {formatSpread} from './formatSpread.ts';
import {isBounded} from './plotBounds.ts';
import {toldUnit} from './toldCurrency.ts';

/** What a fact is about, as it stands in the dossier; the words of its first claim when it has no name. */
export const factWords = (fact: Fact, {lookup}: Pick<ScreenInput, 'lookup'>): string => {
	const [first] = fact.claims;
	const article = fact.label === '' && first ? lookup.article(first.article) : undefined;
	return article && first ? wordsOf(article, first) : fact.label;
};

/** The same for the screens and reports, where it stands alone: it begins as a sentence does. */
export const factLabel = (fact: Fact, input: Pick<ScreenInput, 'lookup'>): string =>
	beginningLarge(factWords(fact, input));

/** The figures of a claim. */
export const figuresOfClaim = (claim: Pick<FactClaim, 'figures'>, {lookup}: Pick<ScreenInput, 'lookup'>): Figure[] =>
	claim.figures.map(id => lookup.figure(id)).filter(figure => figure !== undefined);

/** The values of a claim in words; the words of the text for "dozens" and the like; empty for a statement. */
export const claimValue = (
	claim: Pick<FactClaim, 'figures'>,
	input: Pick<ScreenInput, 'lookup' | 'locale' | 'signs'>,
): string => {
	const values = figuresOfClaim(claim, input).map(figure => figureValue(figure, input));
	return [...new Set(values)].join(' / ');
};

/** A figure's value, or its own words when it has no bounds. */
export const figureValue = (
	figure: Figure,
	{lookup, locale, signs}: Pick<ScreenInput, 'lookup' | 'locale' | 'signs'>,
): string =>
	(figure.vague ? null : formatFigure(asShown(figure, lookup), locale, signs)) ??
	(lookup.article(figure.article)?.text.slice(figure.start, figure.end).replaceAll(/\s+/g, ' ') || '?');

/** Its bounds in the unit that it is shown in; field by field, since a figure that is read from a packed dossier cannot be spread. */
const asShown = (figure: Figure, lookup: ScreenInput['lookup']): Parameters<typeof formatFigure>[0] => {
	const {min, max, relation, measure} = figure;
	return {min, max, relation, measure, unit: toldUnit(figure, lookup)};
};

/** Lowest and highest value over all claims of a fact, as a range; one range a unit, the commonest first; empty for statements. */
export const spreadOf = (fact: Fact, input: ScreenInput): string => {
	const bounded = fact.claims
		.flatMap(claim => figuresOfClaim(claim, input))
		.filter(figure => !figure.vague && isBounded(figure));
	const ranges = byUnit(bounded).map(figures => rangeOf(figures, input));
	return [...new Set(ranges)].join(' / ');
};

/** Figures that one range may hold, together; the most of them first. */
const byUnit = (figures: readonly Figure[]): readonly (readonly Figure[])[] => {
	const groups: Figure[][] = [];
	for (const figure of figures) {
		const group = groups.find(([first]) => first && inOneUnit(first, figure));
		if (group) group.push(figure);
		else groups.push([figure]);
	}
	return groups.sort((a, b) => b.length - a.length);
};

/** The least and the greatest of figures in one unit. */
const rangeOf = (figures: readonly Figure[], {lookup, locale, signs}: ScreenInput): string => {
	const [first] = figures;
	const unit = {measure: first!.measure, unit: toldUnit(first!, lookup)};
	return formatSpread(figures, unit, locale, signs);
};
