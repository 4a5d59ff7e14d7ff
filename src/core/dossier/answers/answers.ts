import type {AnnotatedArticle, Claim, Count} from '../../annotate/annotation.ts';
import {type Kindred, noKindred} from '../../language/kindred.ts';
import {appendTo} from '../../text/appendTo.ts';
import type {ActorIndex} from '../actors/actors.ts';
import type {AnswerDraft} from './answer.ts';
import {contextsOf} from './answerContexts.ts';
import {answerOf} from './answerOf.ts';
import {homeRegions} from './answerScope.ts';
import {
	dropHomeCountry,
	dropHomeRegion,
	dropWholes,
	markAllAboard,
	markLeads,
	markLoners,
	markManyScopes,
	markNames,
	markOtherDays,
	markOthersElsewhere,
	markPartsOfTolls,
	nestPlaces,
	placeByTellers,
	placeOwnPeople,
	turnoutsOfCountries,
} from './answersTogether.ts';
import {nameCurrencies} from './bareCurrencies.ts';
import {markConversions} from './conversions.ts';
import {markNearNouns} from './nearNouns.ts';
import {type ToldArticle, toldArticle} from './numberTold.ts';
import {placeInRegion} from './placeInRegion.ts';

/** All quantities of the articles as answers, in order. */
export function answersOf(
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
	kindred: Kindred = noKindred,
): AnswerDraft[] {
	const answers = annotated.flatMap((found, article) => answersIn(toldArticle(found, article, actors)));
	const wide = turnoutsOfCountries(answers);
	markNearNouns(answers, kindred);
	nameCurrencies(answers);
	markConversions(annotated, answers);
	dropHomeRegion(answers, homeRegions(annotated, actors));
	placeOwnPeople(answers);
	placeInRegion(annotated, answers);
	placeByTellers(answers, actors);
	dropHomeCountry(answers);
	dropWholes(answers);
	nestPlaces(answers);
	for (const own of answersByArticle(answers)) {
		markPartsOfTolls(own);
		markAllAboard(own);
		markNames(own);
		markOthersElsewhere(own);
		markManyScopes(own, wide);
		markOtherDays(own);
		markLeads(own);
		markLoners(own);
	}
	return answers;
}

/** The quantities of one article as answers. */
function answersIn(here: ToldArticle): AnswerDraft[] {
	const {found, actors} = here;
	const contexts = contextsOf(found, actors);
	return found.claims.flatMap(claim =>
		claim.counts
			.filter(count => !isDate(found, claim, count))
			.map(count => answerOf(here, claim, count, contexts.get(claim.sentence)!)),
	);
}

/** The answers of each article. What only concerns these is marked article by article. */
function answersByArticle(answers: readonly AnswerDraft[]): Iterable<AnswerDraft[]> {
	const articles = new Map<number, AnswerDraft[]>();
	for (const answer of answers) appendTo(articles, answer.article, answer);
	return articles.values();
}

/** `nine days ago` names a day: it answers when, not how long. */
function isDate({quantities, times}: AnnotatedArticle, claim: Claim, count: Count): boolean {
	const {measure, start, end} = quantities[count.quantity]!;
	return measure === 'duration' && claim.times.some(time => times[time]!.start < end && start < times[time]!.end);
}
