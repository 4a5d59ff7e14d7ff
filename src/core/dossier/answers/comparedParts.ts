import type {Claim, Count, Quantity} from '../../annotate/annotation.ts';

/**
 * Copies of what a comparison reads for each pair of answers, with all fields in one order. What is read from the cache or comes from
 * another thread is laid out otherwise in memory than what is annotated here, and so is what lacks a field or was spread: each layout
 * more makes the same look-up slower, and has the engine compile a comparison anew.
 */
export const comparedQuantity = (quantity: Quantity): Quantity => ({
	start: quantity.start,
	end: quantity.end,
	rule: quantity.rule,
	number: quantity.number,
	min: quantity.min,
	max: quantity.max,
	relation: quantity.relation,
	measure: quantity.measure,
	unit: quantity.unit,
	scale: quantity.scale,
	noun: quantity.noun,
	modifiers: quantity.modifiers,
	per: quantity.per,
	additional: quantity.additional,
	raises: quantity.raises,
	partOf: quantity.partOf,
	change: quantity.change,
	vague: quantity.vague,
	ambiguous: quantity.ambiguous,
	sentence: quantity.sentence,
});

/** The same of the question that a quantity answers. */
export const comparedCount = (count: Count): Count => ({
	quantity: count.quantity,
	what: count.what,
	members: count.members,
	nation: count.nation,
	event: count.event,
	role: count.role,
	phrase: count.phrase,
	governor: count.governor,
	places: count.places,
	territory: count.territory,
	asOf: count.asOf,
	everywhere: count.everywhere,
	given: count.given,
	severity: count.severity,
	contrasted: count.contrasted,
	rival: count.rival,
	another: count.another,
	denied: count.denied,
	suspected: count.suspected,
	superseded: count.superseded,
	about: count.about,
});

/** The same of the claim that a quantity stands in. */
export const comparedClaim = (claim: Claim): Claim => ({
	start: claim.start,
	end: claim.end,
	rule: claim.rule,
	sentence: claim.sentence,
	quantities: claim.quantities,
	mentions: claim.mentions,
	times: claim.times,
	attribution: claim.attribution,
	status: claim.status,
	negated: claim.negated,
	participants: claim.participants,
	counts: claim.counts,
	event: claim.event,
	predicate: claim.predicate,
	verbs: claim.verbs,
	asOf: claim.asOf,
	terms: claim.terms,
});
