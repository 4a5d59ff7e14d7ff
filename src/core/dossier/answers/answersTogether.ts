import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import type {Kindred} from '../../language/kindred.ts';
import {appendTo} from '../../text/appendTo.ts';
import type {ActorIndex} from '../actors/actors.ts';
import type {AnswerDraft} from './answer.ts';
import {homeRegions} from './answerScope.ts';
import {nameCurrencies} from './bareCurrencies.ts';
import {markConversions} from './conversions.ts';
import {dropWholes, placeByTellers, placeOwnPeople, turnoutsOfCountries} from './countriesTold.ts';
import {dropHomeCountry, dropHomeRegion} from './homePlaces.ts';
import {markLeads} from './leads.ts';
import {markLoners} from './loners.ts';
import {markNames} from './namesOnLists.ts';
import {markNearNouns} from './nearNouns.ts';
import {nestPlaces} from './nestedPlaces.ts';
import {markOtherDays} from './otherDaysOfArticle.ts';
import {placeInRegion} from './placeInRegion.ts';
import {markManyScopes, markOthersElsewhere} from './scopesOfArticle.ts';
import {markAllAboard, markPartsOfTolls} from './wholeTolls.ts';

/**
 * Tells all answers of a dossier what they are beside the others. They are marked where they are: a copy of all for each mark would be most
 * of what is thrown away.
 */
export function tellTogether(
	annotated: readonly AnnotatedArticle[],
	answers: readonly AnswerDraft[],
	actors: ActorIndex,
	kindred: Kindred,
): void {
	// Asked while each is still limited to what its text names.
	const wide = turnoutsOfCountries(answers);
	markNearNouns(answers, kindred);
	markCurrencies(annotated, answers);
	markPlaces(annotated, answers, actors);
	for (const own of answersByArticle(answers)) markInArticle(own, wide);
}

/** A sum is told again in another currency only where it is known in which it is told first. */
function markCurrencies(annotated: readonly AnnotatedArticle[], answers: readonly AnswerDraft[]): void {
	nameCurrencies(answers);
	markConversions(annotated, answers);
}

/**
 * Limits answers to the places that others tell them to be of, and then no longer to those that limit nothing in this dossier. In this
 * order: where nobody needs to be told that it is, the region of all, is counted for no place; who tells a toll says where it is only
 * where no words do; and only what is still limited in the end is looked for within other places.
 */
function markPlaces(annotated: readonly AnnotatedArticle[], answers: readonly AnswerDraft[], actors: ActorIndex): void {
	dropHomeRegion(answers, homeRegions(annotated, actors));
	placeOwnPeople(answers);
	placeInRegion(annotated, answers);
	placeByTellers(answers, actors);
	dropHomeCountry(answers);
	dropWholes(answers);
	nestPlaces(answers);
}

/**
 * Marks what only the answers of one article tell of each other: first what each counts, and whether it is all of it, by which the rest
 * compares them.
 */
function markInArticle(own: readonly AnswerDraft[], wide: ReadonlySet<string>): void {
	markPartsOfTolls(own);
	markAllAboard(own);
	markNames(own);
	markOthersElsewhere(own);
	markManyScopes(own, wide);
	markOtherDays(own);
	markLeads(own);
	markLoners(own);
}

function answersByArticle(answers: readonly AnswerDraft[]): Iterable<AnswerDraft[]> {
	const articles = new Map<number, AnswerDraft[]>();
	for (const answer of answers) appendTo(articles, answer.article, answer);
	return articles.values();
}
