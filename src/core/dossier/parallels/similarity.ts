import {compareClauses} from './clauseLikeness.ts';
import type {ComparableStatements} from './comparableStatements.ts';
import {compareContent} from './contentLikeness.ts';
import {at, type Features} from './features.ts';
import {holds, lengthOf, type Overlap, overlapOf, sharedWeight} from './keyLists.ts';
import {compareNumbers} from './numberLikeness.ts';
import {leadingFlag, negatedFlag} from './statementTable.ts';
import {mostWeight} from './vocabulary.ts';

/** Added to the weight of a statement, so that short ones are not alike by chance. */
const padding = 4;

/** Weighted cosine of two statements' terms and actors. */
export const cosineOf = ({keys, weights, vocabulary}: ComparableStatements, a: number, b: number): number =>
	sharedWeight(keys, a, b, vocabulary.weights) / Math.sqrt((weights[a]! + padding) * (weights[b]! + padding));

/** Compares two statements of different articles; the answer is written over the features given. */
export function compare(statements: ComparableStatements, a: number, b: number, into: Features): void {
	compareKeys(statements, a, b, into);
	compareContent(statements, a, b, into);
	compareClauses(statements, a, b, into);
	compareNumbers(statements, a, b, into);
	const {flags} = statements;
	const isNegated = (flags[a]! & negatedFlag) !== 0;
	into[at.sameTime] = nameOneTime(statements, a, b) ? 1 : 0;
	into[at.negation] = ((flags[a]! ^ flags[b]!) & negatedFlag) !== 0 ? -1 : isNegated ? 1 : 0;
	into[at.leading] = (flags[a]! & flags[b]! & leadingFlag) === 0 ? 0 : 1;
}

const terms: Overlap = {count: 0, weight: 0, heaviest: 0};
const actors: Overlap = {count: 0, weight: 0, heaviest: 0};

/** Compares the words and the actors. */
function compareKeys(statements: ComparableStatements, a: number, b: number, into: Features): void {
	const {weights, actorWeights, heavy, vocabulary} = statements;
	overlapOf(statements.terms, a, b, vocabulary.weights, terms);
	overlapOf(statements.actors, a, b, vocabulary.weights, actors);
	const overlap = terms.weight + actors.weight;
	into[at.cosine] = overlap / Math.sqrt((weights[a]! + padding) * (weights[b]! + padding));
	into[at.containment] = overlap / (Math.min(weights[a]!, weights[b]!) + padding);
	into[at.rarest] = terms.heaviest / mostWeight;
	into[at.sharedTerms] = Math.log1p(terms.count);
	into[at.sharedActors] = Math.log1p(actors.count);
	into[at.shared] = Math.log1p(terms.count + actors.count);
	into[at.actors] = actors.weight / (Math.min(actorWeights[a]!, actorWeights[b]!) + 1);
	into[at.actorsAround] =
		(carriedOver(statements, a, b) + carriedOver(statements, b, a)) / (actorWeights[a]! + actorWeights[b]! + 1);
	into[at.eventTerms] = sharedWeight(statements.terms, a, b, vocabulary.eventWeights) / mostWeight;
	const named = lengthOf(statements.actors, a) + lengthOf(statements.actors, b);
	into[at.plain] =
		(2 * (sharedWeight(statements.terms, a, b, vocabulary.heavy) + actors.count)) / (heavy[a]! + heavy[b]! + named + 2);
}

/** Weight of the actors of one that the other has just named, and does not name again. */
function carriedOver({actors, actorsBefore, vocabulary}: ComparableStatements, one: number, other: number): number {
	if (lengthOf(actorsBefore, other) === 0) return 0;
	const {firsts, values} = actors;
	let sum = 0;
	for (let at = firsts[one]!; at < firsts[one + 1]!; at++) {
		const actor = values[at]!;
		if (holds(actorsBefore, other, actor) && !holds(actors, other, actor)) sum += vocabulary.weights[actor]!;
	}
	return sum;
}

/** Whether a value of time stands in both. */
function nameOneTime({times: {firsts, values}}: ComparableStatements, a: number, b: number): boolean {
	for (let one = firsts[a]!; one < firsts[a + 1]!; one++)
		for (let other = firsts[b]!; other < firsts[b + 1]!; other++) if (values[one] === values[other]) return true;
	return false;
}
