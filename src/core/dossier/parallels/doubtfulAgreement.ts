import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import {isTelling, wishes} from '../../language/concepts/telling.ts';
import type {Kindred} from '../../language/kindred.ts';
import {areOnOtherSides} from '../../language/sides.ts';
import {sliceOf} from '../../text/span.ts';
import {clausesMeet} from './contradictions.ts';
import {haveOtherSubjects, shareSubjectOnly} from './sharedSubjects.ts';
import {areSwapped, haveSwappedVerbs} from './swappedWords.ts';
import type {ToldStatement} from './tellingClause.ts';

/**
 * Whether of statements that seem to agree one differs from each of another article in what may turn the sense: it denies it, states
 * what they only expect, stands for the other side, names another hour, has a word or two in the place of others, or
 * has nothing in common with it but whom it speaks of.
 */
export const isDoubtfulAgreement = (
	group: readonly ToldStatement[],
	annotated: readonly AnnotatedArticle[],
	kindred: Kindred,
): boolean =>
	group.some(one => {
		const others = group.filter(({article}) => article !== one.article);
		return others.length > 0 && others.every(other => mayDiffer(one, other, annotated, kindred));
	});

const mayDiffer = (
	one: ToldStatement,
	other: ToldStatement,
	annotated: readonly AnnotatedArticle[],
	kindred: Kindred,
): boolean =>
	areSwapped(one.claim.terms, other.claim.terms, kindred) ||
	haveSwappedVerbs(one.claim, other.claim, kindred) ||
	shareSubjectOnly(one, other, annotated, kindred) ||
	haveOtherSubjects(one, other, annotated, kindred) ||
	onlyWishes(one, other) ||
	(clausesMeet(one.claim, other.claim) &&
		(one.denied !== other.denied ||
			(one.claim.status === 'asserted' && other.claim.status === 'planned') ||
			areOnOtherSides(wordsOf(one, annotated), wordsOf(other, annotated)) ||
			areAtOtherHours(hoursOf(one, annotated), hoursOf(other, annotated))));

/** `asked for time before` **`signing`**: names what another source says to be done as what somebody wants or fears. */
const onlyWishes = ({event, claim}: ToldStatement, {event: done}: ToldStatement): boolean =>
	wishes.has(event) && done !== null && !isTelling(done) && claim.terms.includes(done);

const wordsOf = ({article, claim}: ToldStatement, annotated: readonly AnnotatedArticle[]): string =>
	sliceOf(annotated[article]!.article.text, claim);

/** The times of day that a statement names: `~time04:20`. */
const hoursOf = ({article, claim}: ToldStatement, annotated: readonly AnnotatedArticle[]): readonly string[] =>
	claim.times.flatMap(time => {
		const {grain, keys} = annotated[article]!.times[time]!;
		return grain === 'time' ? keys : [];
	});

/** Where one clause names several, the second may be the first in another time zone. */
const areAtOtherHours = (hours: readonly string[], others: readonly string[]): boolean =>
	hours.length === 1 && others.length === 1 && hours[0] !== others[0];
