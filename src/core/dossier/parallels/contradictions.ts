import type {Claim} from '../../annotate/annotation.ts';
import {areApart, oppositionBetween} from '../../language/concepts/concepts.ts';
import {mayBeOneActor} from '../differences/oneActor.ts';
import {sharedTerms, type ToldStatement} from './tellingClause.ts';

/** How two statements of one fact, each of another article, contradict each other; null where they do not. */
export function contradictionBetween(one: ToldStatement, other: ToldStatement): 'negation' | 'opposite' | null {
	if (one.article === other.article) return null;
	return denies(one, other) || denies(other, one) ? 'negation' : tellsOpposite(one, other) ? 'opposite' : null;
}

/** `was arrested` and `was released`, or who accepted and who refused: what happens in one is not what happens in the other, and does not deny it either. */
export function tellOtherEvents(one: ToldStatement, other: ToldStatement): boolean {
	const [event, next] = [one.event ?? '', other.event ?? ''];
	if (tellBesides(one, other)) return false;
	if (areApart(event, next) && oppositionBetween(event, next) === null) return true;
	return oppositionBetween(event, next) !== null && one.denied === other.denied && !tellsOpposite(one, other);
}

/** Whether one tells by other words, or another clause of its sentence, what happens in the other. */
const tellBesides = (one: ToldStatement, other: ToldStatement): boolean =>
	namesBesides(one, other.event ?? '') || namesBesides(other, one.event ?? '');

const namesBesides = ({event, besides, claim}: ToldStatement, next: string): boolean =>
	event !== next && (besides.includes(next) || claim.terms.includes(next));

/** Whether one source says that something happened, and another that it did not: the reader says so, or their clauses do. */
const denies = (one: ToldStatement, other: ToldStatement): boolean =>
	one.denied &&
	!other.denied &&
	(one.joined ||
		other.joined ||
		(one.event !== null && one.event === other.event && clausesMeet(one.claim, other.claim)));

/**
 * `adopted the reform`, `rejected the reform`: of one thing one source tells what says that the other is not so. Who `rejected the first offer,
 * then accepted the second` tells both.
 */
const tellsOpposite = (one: ToldStatement, other: ToldStatement): boolean => {
	if (tellBesides(one, other)) return false;
	const opposition = oppositionBetween(one.event ?? '', other.event ?? '');
	const isOfAnybody = opposition === 'claim' || (opposition === 'act' && mayBeOneActor(one.agents, other.agents));
	return isOfAnybody && one.denied === other.denied && clausesMeet(one.claim, other.claim);
};

/** Whether two clauses have half of the words of the shorter one in common. */
const clausesMeet = ({terms}: Claim, {terms: others}: Claim): boolean =>
	sharedTerms(terms, others) * 2 >= Math.min(terms.length, others.length);
