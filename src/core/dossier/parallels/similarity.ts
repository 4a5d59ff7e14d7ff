import {compareClauses} from './clauseLikeness.ts';
import type {Comparable} from './comparable.ts';
import {compareContent} from './contentLikeness.ts';
import {at, type Features} from './features.ts';
import {compareNumbers} from './numberLikeness.ts';
import {holds, type Overlap, overlapOf, sharedWeight} from './sortedKeys.ts';
import {mostWeight, type Vocabulary} from './vocabulary.ts';

/** Added to the weight of a statement, so that short ones are not alike by chance. */
const padding = 4;

/** Weighted cosine of two statements' terms and actors. */
export const cosineOf = (a: Comparable, b: Comparable, {weights}: Vocabulary): number =>
	sharedWeight(a.keys, b.keys, weights) / Math.sqrt((a.weight + padding) * (b.weight + padding));

const terms: Overlap = {count: 0, weight: 0, heaviest: 0};
const actors: Overlap = {count: 0, weight: 0, heaviest: 0};

/** Compares two statements of different articles; the answer is written over the features given. */
export function compare(a: Comparable, b: Comparable, vocabulary: Vocabulary, into: Features): void {
	const {weights, eventWeights, heavy} = vocabulary;
	overlapOf(a.terms, b.terms, weights, terms);
	overlapOf(a.actors, b.actors, weights, actors);
	const overlap = terms.weight + actors.weight;
	into[at.cosine] = overlap / Math.sqrt((a.weight + padding) * (b.weight + padding));
	into[at.containment] = overlap / (Math.min(a.weight, b.weight) + padding);
	into[at.rarest] = terms.heaviest / mostWeight;
	into[at.sharedTerms] = Math.log1p(terms.count);
	into[at.sharedActors] = Math.log1p(actors.count);
	into[at.shared] = Math.log1p(terms.count + actors.count);
	into[at.actors] = actors.weight / (Math.min(a.actorWeight, b.actorWeight) + 1);
	into[at.actorsAround] =
		(carriedOver(a, b, weights) + carriedOver(b, a, weights)) / (a.actorWeight + b.actorWeight + 1);
	into[at.eventTerms] = sharedWeight(a.terms, b.terms, eventWeights) / mostWeight;
	into[at.plain] =
		(2 * (sharedWeight(a.terms, b.terms, heavy) + actors.count)) /
		(a.heavy + a.actors.length + b.heavy + b.actors.length + 2);
	compareContent(a, b, vocabulary, into);
	compareClauses(a.clauses, b.clauses, weights, into);
	compareNumbers(a.quantities, b.quantities, into);
	into[at.sameTime] = a.times.some(time => b.times.includes(time)) ? 1 : 0;
	into[at.negation] = a.negated !== b.negated ? -1 : a.negated ? 1 : 0;
	into[at.leading] = a.leading && b.leading ? 1 : 0;
}

/** Weight of the actors of one that the other has just named, and does not name again. */
function carriedOver(one: Comparable, other: Comparable, weights: Float64Array): number {
	if (other.actorsBefore.length === 0) return 0;
	let sum = 0;
	for (const actor of one.actors)
		if (holds(other.actorsBefore, actor) && !holds(other.actors, actor)) sum += weights[actor]!;
	return sum;
}
