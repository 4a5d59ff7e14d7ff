import {conceptById} from '../language/concepts/concepts.ts';
import {isLight} from '../language/concepts/light.ts';
import {type ClauseFeatures, compareClauses} from './clauseLikeness.ts';
import {type ContentFeatures, compareContent} from './contentLikeness.ts';
import {compareNumbers, type NumberFeatures} from './numberLikeness.ts';
import {keptIn, setOf} from './sharedKeys.ts';
import type {Statement} from './statement.ts';
import {sumOf, type Weights} from './weights.ts';

/** What two statements have in common, as numbers that a linear model weighs. Symmetric. */
export type Features = ClauseFeatures &
	ContentFeatures &
	NumberFeatures & {
		/** Weighted cosine of terms and actors. */
		readonly cosine: number;
		/** Share of the slighter statement that the other one says too. */
		readonly containment: number;
		/** Weight of the rarest shared term, in units of the rarest possible. */
		readonly rarest: number;
		/** Weight of the shared terms that are events, named or told, in units of the rarest possible. */
		readonly eventTerms: number;
		/** Logarithm of one more than the number of shared terms. */
		readonly shared: number;
		/** Likeness (Dice) of terms and actors where each counts alike: the story's common words too. */
		readonly plain: number;
		/** Logarithm of one more than the number of shared actors. */
		readonly sharedActors: number;
		/** Weighted share of common actors. */
		readonly actors: number;
		/** Weighted share of the actors of both, with those of the sentences before. */
		readonly actorsAround: number;
		/** A day or month named in both. */
		readonly sameTime: number;
		/** One denies what the other says, or both deny. */
		readonly negation: number;
		/** Both are titles, headings or opening sentences. */
		readonly leading: number;
	};

/** Weighted cosine of two statements' terms and actors, with a little added so that short ones do not win by chance. */
export function cosineOf(a: Statement, b: Statement, weights: Weights): number {
	let overlap = 0;
	const there = setOf(b.terms);
	for (const term of a.terms) if (there.has(term)) overlap += weights.term(term);
	for (const actor of a.actors) if (b.actors.has(actor)) overlap += weights.actor(actor);
	return overlap === 0 ? 0 : overlap / Math.sqrt((weights.total(a) + 4) * (weights.total(b) + 4));
}

/** Compares two statements of different articles. */
export function compare(a: Statement, b: Statement, weights: Weights): Features {
	const terms = keptIn(setOf(b.terms), a.terms);
	const actors = keptIn(b.actors, a.actors);
	const actorWeight = sumOf(actors, weights.actor);
	const overlap = sumOf(terms, weights.term) + actorWeight;
	const totals = [weights.total(a), weights.total(b)] as const;
	const cosine = overlap / Math.sqrt((totals[0] + 4) * (totals[1] + 4));
	return {
		...compareClauses(a.clauses, b.clauses, weights),
		...compareContent(a, b, weights),
		...compareNumbers(a.quantities, b.quantities),
		cosine,
		eventTerms:
			terms.reduce((sum, term) => sum + (conceptById(term)?.event ? weights.term(term) : 0), 0) / weights.term(''),
		containment: overlap / (Math.min(...totals) + 4),
		rarest: terms.reduce((most, term) => Math.max(most, weights.term(term)), 0) / weights.term(''),
		shared: Math.log1p(terms.length),
		plain: plainDice(a, b, terms, actors.length),
		sharedActors: Math.log1p(actors.length),
		actors: actorWeight / (Math.min(weights.actors(a), weights.actors(b)) + 1),
		actorsAround: sharedAround(a, b, weights),
		sameTime: a.times.some(time => time.value !== null && b.times.some(other => other.value === time.value)) ? 1 : 0,
		negation: a.negated === b.negated ? (a.negated ? 1 : 0) : -1,
		leading: a.leading && b.leading ? 1 : 0,
	};
}

/** Weight of the actors that one names and the other has just named, or the other way round. */
function sharedAround(a: Statement, b: Statement, weights: Weights): number {
	const carried = (one: Statement, other: Statement): number => {
		let sum = 0;
		if (other.actorsBefore.size === 0) return sum;
		for (const actor of one.actors)
			if (other.actorsBefore.has(actor) && !other.actors.has(actor)) sum += weights.actor(actor);
		return sum;
	};
	return (carried(a, b) + carried(b, a)) / (weights.actors(a) + weights.actors(b) + 1);
}

const heavyCount = (terms: readonly string[]): number =>
	terms.reduce((sum, term) => (isLight(term) ? sum : sum + 1), 0);

const heavyCounts = new WeakMap<Statement, number>();

/** How many of a statement's terms say something, counted once. */
function heavyCountOf(statement: Statement): number {
	const known = heavyCounts.get(statement);
	if (known !== undefined) return known;
	const found = heavyCount(statement.terms);
	heavyCounts.set(statement, found);
	return found;
}

const plainDice = (a: Statement, b: Statement, terms: readonly string[], actors: number): number =>
	(2 * (heavyCount(terms) + actors)) / (heavyCountOf(a) + a.actors.size + heavyCountOf(b) + b.actors.size + 2);
