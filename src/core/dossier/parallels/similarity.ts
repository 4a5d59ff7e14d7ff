import {compareClauses} from './clauseLikeness.ts';
import type {ComparableStatements} from './comparableStatements.ts';
import {compareContent} from './contentLikeness.ts';
import {at, type Features} from './features.ts';
import {holds, lengthOf, sharedWeight, totalWeight} from './keyLists.ts';
import {kindredTerms} from './kindredTerms.ts';
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

/** What two statements have in common: how many terms and actors, what these weigh, and of the terms more than that. */
const shared = {terms: 0, termWeight: 0, heaviest: 0, eventWeight: 0, heavy: 0, actors: 0, actorWeight: 0};

/** Finds it in one walk through the keys of both, written over what was found before, since millions are asked for. */
function findShared({keys: {firsts, values}, vocabulary}: ComparableStatements, a: number, b: number): void {
	const {weights, eventWeights, heavy, isActor} = vocabulary;
	const end = firsts[a + 1]!;
	const otherEnd = firsts[b + 1]!;
	let here = firsts[a]!;
	let there = firsts[b]!;
	let [terms, termWeight, heaviest, eventWeight, heavyTerms, actors, actorWeight] = [0, 0, 0, 0, 0, 0, 0];
	while (here < end && there < otherEnd) {
		const key = values[here]!;
		const other = values[there]!;
		if (key <= other) here++;
		if (other <= key) there++;
		if (key !== other) continue;
		const weight = weights[key]!;
		if (isActor[key] === 1) {
			actors++;
			actorWeight += weight;
			continue;
		}
		terms++;
		termWeight += weight;
		if (weight > heaviest) heaviest = weight;
		eventWeight += eventWeights[key]!;
		heavyTerms += heavy[key]!;
	}
	shared.terms = terms;
	shared.termWeight = termWeight;
	shared.heaviest = heaviest;
	shared.eventWeight = eventWeight;
	shared.heavy = heavyTerms;
	shared.actors = actors;
	shared.actorWeight = actorWeight;
}

/** Compares the words and the actors. */
function compareKeys(statements: ComparableStatements, a: number, b: number, into: Features): void {
	const {weights, heavy, actors, vocabulary} = statements;
	// Not worked out beforehand: of few actors they are added up as soon, and of many statements they take room.
	const actorWeight = totalWeight(actors, a, vocabulary.weights);
	const otherWeight = totalWeight(actors, b, vocabulary.weights);
	findShared(statements, a, b);
	const overlap = shared.termWeight + shared.actorWeight;
	into[at.cosine] = overlap / Math.sqrt((weights[a]! + padding) * (weights[b]! + padding));
	into[at.containment] = overlap / (Math.min(weights[a]!, weights[b]!) + padding);
	into[at.kindred] = kindredTerms(statements.keys, statements.kindred, a, b);
	into[at.rarest] = shared.heaviest / mostWeight;
	into[at.sharedWeight] = shared.termWeight;
	into[at.sharedTerms] = Math.log1p(shared.terms);
	into[at.sharedActors] = Math.log1p(shared.actors);
	into[at.actors] = shared.actorWeight / (Math.min(actorWeight, otherWeight) + 1);
	into[at.actorsAround] =
		(carriedOver(statements, a, b) + carriedOver(statements, b, a)) / (actorWeight + otherWeight + 1);
	into[at.eventTerms] = shared.eventWeight / mostWeight;
	const named = lengthOf(actors, a) + lengthOf(actors, b);
	into[at.plain] = (2 * (shared.heavy + shared.actors)) / (heavy[a]! + heavy[b]! + named + 2);
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
