import type {Claim} from '../../annotate/annotation.ts';
import {type Exclusion, exclusionBetween} from '../../language/concepts/concepts.ts';
import {areHalfShared} from '../../text/areHalfShared.ts';
import {areOneDeed} from '../differences/deeds.ts';
import {areOpposite, exclude} from '../differences/oppositeEvents.ts';
import type {ToldStatement} from './tellingClause.ts';

/** How two statements of one fact, each of another article, contradict each other; null where they do not. */
export function contradictionBetween(one: ToldStatement, other: ToldStatement): 'negation' | 'opposite' | null {
	if (one.article === other.article) return null;
	return denies(one, other) || denies(other, one) || deniesByName(one, other) || deniesByName(other, one)
		? 'negation'
		: tellsOpposite(one, other)
			? 'opposite'
			: null;
}

/**
 * Whether one of two statements names in its own clause what the other tells: who `rejected the first offer, then accepted the second`, or
 * `the bill approved by the House`, tells an opposite of which nobody knows here whose it is, or of what.
 */
export const namesBoth = (one: ToldStatement, other: ToldStatement): boolean =>
	one.claim.terms.includes(other.event ?? '') || other.claim.terms.includes(one.event ?? '');

/**
 * The statements of a group that may tell one thing, without those who tell what can never be it and does not deny it either: `was arrested`
 * and `was released`, or who accepted and who refused. Those whom the fewest others exclude go first.
 */
export function ofOneEvent(group: readonly ToldStatement[]): ToldStatement[] {
	const excluding = (one: ToldStatement) => group.filter(other => tellOtherEvents(one, other)).length;
	const counts = new Map(group.map(one => [one, excluding(one)]));
	const kept: ToldStatement[] = [];
	for (const one of group.toSorted((a, b) => counts.get(a)! - counts.get(b)!))
		if (!kept.some(other => tellOtherEvents(one, other))) kept.push(one);
	return group.filter(one => kept.includes(one));
}

const tellOtherEvents = (one: ToldStatement, other: ToldStatement): boolean =>
	exclude(exclusionOf(one, other), one, other) && !tellsOpposite(one, other);

const exclusionOf = ({event}: ToldStatement, {event: next}: ToldStatement): Exclusion | null =>
	event === null || next === null ? null : exclusionBetween(event, next);

/** Whether one source says that something happened, and another that it did not: the reader says so, or their clauses do. */
const denies = (one: ToldStatement, other: ToldStatement): boolean =>
	one.denied &&
	!other.denied &&
	(one.joined || other.joined || (tellOneDeed(one, other) && clausesMeet(one.claim, other.claim)));

/** `denied` **`the closure`** `of the plant`: names what the other one tells as what it says not to be so. */
const deniesByName = (one: ToldStatement, other: ToldStatement): boolean =>
	one.event === denial &&
	one.denied === other.denied &&
	other.event !== null &&
	one.claim.terms.includes(other.event) &&
	clausesMeet(one.claim, other.claim);

/** Event of saying that something is not so. */
const denial = 'deny';

/** Whether two statements tell of one event or, where its class is not known, by one verb. */
export const tellOneDeed = (one: ToldStatement, other: ToldStatement): boolean =>
	areOneDeed(deedOf(one), deedOf(other));

const deedOf = ({event, claim: {predicate}}: ToldStatement) => ({event, verb: predicate});

/** `adopted the reform`, `rejected the reform`: of one thing one source tells what says that the other is not so. */
const tellsOpposite = (one: ToldStatement, other: ToldStatement): boolean =>
	one.denied === other.denied &&
	areOpposite(exclusionOf(one, other), one, other) &&
	clausesMeet(one.claim, other.claim);

/** Whether two clauses have half of the words of the shorter one in common. */
export const clausesMeet = ({terms}: Claim, {terms: others}: Claim): boolean => areHalfShared(terms, others);
