import type {AnnotatedArticle, Claim, Count} from '../../annotate/annotation.ts';
import {type Kindred, noKindred} from '../../language/kindred.ts';
import type {ActorIndex} from '../actors/actors.ts';
import type {AnswerDraft} from './answer.ts';
import {contextsOf} from './answerContexts.ts';
import {answerOf} from './answerOf.ts';
import {tellTogether} from './answersTogether.ts';
import {type ToldArticle, toldArticle} from './numberTold.ts';

/** All quantities of the articles as answers, in order. */
export function answersOf(
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
	kindred: Kindred = noKindred,
): AnswerDraft[] {
	const answers = annotated.flatMap((found, article) => answersIn(toldArticle(found, article, actors)));
	tellTogether(annotated, answers, actors, kindred);
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

/** `nine days ago` names a day: it answers when, not how long. */
function isDate({quantities, times}: AnnotatedArticle, claim: Claim, count: Count): boolean {
	const {measure, start, end} = quantities[count.quantity]!;
	return measure === 'duration' && claim.times.some(time => times[time]!.start < end && start < times[time]!.end);
}
