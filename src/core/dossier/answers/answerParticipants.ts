import type {AnnotatedArticle, Claim, Count, Mention, Participant, Quantity} from '../../annotate/annotation.ts';
import {conceptOf} from '../../language/concepts/concepts.ts';
import {fates} from '../../language/concepts/fates.ts';
import {isTelling} from '../../language/concepts/telling.ts';
import type {ActorIndex} from '../actors/actors.ts';
import {lookupOf} from '../articleLookup.ts';

/** Those who take part in what is said; who says it is no part of it. */
export function takingPart(found: AnnotatedArticle, {participants}: Claim): Mention[] {
	const lookup = lookupOf(found);
	return participants.map(({mention}) => found.mentions[mention]!).filter(mention => !lookup.isSource(mention));
}

/** Those who take part, as actors. */
export const actorsAmong = (found: AnnotatedArticle, mentions: readonly Mention[], actors: ActorIndex): string[] =>
	mentions.flatMap(({chain}) => actors.actorOf(found.article.id, chain) ?? []);

/** Persons to whom it is done; of a penalty without any those of whom its verb tells it: the subject of `hands down a five-year sentence` is the judge. */
export function patientsIn(
	{article, mentions, quantities}: AnnotatedArticle,
	{participants}: Claim,
	{event, governor, quantity}: Count,
	actors: ActorIndex,
): string[] {
	const persons = participants.filter(({mention}) => mentions[mention]!.kind === 'person');
	const isDone = ({role}: Participant): boolean => role === 'patient' || role === 'recipient';
	const isToldBefore = governor !== null && governor.start < quantities[quantity]!.start;
	const ownSentence = event === 'sentence' && isToldBefore && !participants.some(isDone);
	const found = persons.filter(ownSentence ? ({role}) => role === 'agent' : isDone);
	return found.flatMap(({mention}) => actors.actorOf(article.id, mentions[mention]!.chain) ?? []);
}

/** The countries that they are or belong to. */
export const countriesAmong = (mentions: readonly Mention[]): string[] =>
	mentions.flatMap(({country}) => (country === undefined ? [] : [`country:${country}`]));

/** Whether a number is part of another that counts the same. */
export function isPart(found: AnnotatedArticle, {partOf, unit}: Quantity, {what, members}: Count): boolean {
	if (partOf === undefined) return false;
	const whole = lookupOf(found).countOf(partOf);
	if (whole !== undefined) return whole.what === what;
	// `three of the dead`: of whom they are a part is told by their noun.
	const isToldByNoun = fates.has(what) && conceptOf(unit, found.article.language, 'noun')?.group === what;
	return members === null || members === 'victim' || isToldByNoun;
}

/** "9,000 marched, 400 of them in Lima, against the planned reform": a part is as sure as its whole where its words tell of another event. */
export function withStatusOfWhole(found: AnnotatedArticle, claim: Claim, {partOf}: Quantity, {event}: Count): Claim {
	const whole = partOf === undefined ? undefined : lookupOf(found).claimOf(partOf);
	const other = claim.event !== null && claim.event !== event && !isTelling(claim.event);
	return whole === undefined || !other || whole.status === claim.status ? claim : {...claim, status: whole.status};
}

/** "300 of them": the claim that names those of whom the number is a part. */
export function antecedentsOf(found: AnnotatedArticle, claim: Claim, quantity: Quantity): Claim[] {
	if (quantity.partOf === undefined) return [];
	const lookup = lookupOf(found);
	const whole = lookup.claimOf(quantity.partOf);
	if (whole) return [whole];
	const before = lookup.numberedBefore(claim.start);
	return before ? [before] : [];
}
