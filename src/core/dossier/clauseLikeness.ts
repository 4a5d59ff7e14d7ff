import {keptIn, meets} from './sharedKeys.ts';
import type {Clause} from './statement.ts';
import type {Weights} from './weights.ts';

/** What the clauses of two statements have in common. */
export type ClauseFeatures = {
	/** Weight of the rarest class of event that both tell of. */
	readonly event: number;
	/** The same, where the clauses that tell of it also share an actor. */
	readonly eventActor: number;
	/** The same, where the same actor does it. */
	readonly eventAgent: number;
	/** Weighted likeness (Dice) of the two clauses that are most alike. */
	readonly clause: number;
};

/** The best that any clause of one and any clause of the other have in common. */
export function compareClauses(a: readonly Clause[], b: readonly Clause[], weights: Weights): ClauseFeatures {
	const best = {event: 0, eventActor: 0, eventAgent: 0, clause: 0};
	const keys = keysOf(b);
	for (const one of a) {
		const terms = keptIn(keys.terms, one.terms);
		const actors = keptIn(keys.actors, one.actors);
		for (const other of b) {
			const likeness = terms.length + actors.length === 0 ? 0 : dice(one, other, {terms, actors}, weights);
			if (likeness > best.clause) best.clause = likeness;
			if (one.event === null || one.event !== other.event) continue;
			const weight = weights.event(one.event);
			best.event = Math.max(best.event, weight);
			if (meets(one.actors, other.actors)) best.eventActor = Math.max(best.eventActor, weight);
			if (meets(one.agents, other.agents)) best.eventAgent = Math.max(best.eventAgent, weight);
		}
	}
	return best;
}

/** The terms and actors of a clause that some clause of the other statement has too. */
type SharedKeys = {readonly terms: readonly string[]; readonly actors: readonly string[]};

type Keys = {readonly terms: ReadonlySet<string>; readonly actors: ReadonlySet<string>};

const clauseKeys = new WeakMap<readonly Clause[], Keys>();

/** All terms and actors of a statement's clauses, gathered once. */
function keysOf(clauses: readonly Clause[]): Keys {
	const known = clauseKeys.get(clauses);
	if (known) return known;
	const found = {
		terms: new Set(clauses.flatMap(({terms}) => terms)),
		actors: new Set(clauses.flatMap(({actors}) => [...actors])),
	};
	clauseKeys.set(clauses, found);
	return found;
}

/** Twice the shared weight over the weight of both, with a little added so that short clauses do not win by chance. */
function dice(a: Clause, b: Clause, found: SharedKeys, weights: Weights): number {
	let shared = 0;
	for (const term of found.terms) if (b.terms.includes(term)) shared += weights.term(term);
	for (const actor of found.actors) if (b.actors.has(actor)) shared += weights.actor(actor);
	return shared === 0 ? 0 : (2 * shared) / (weights.clause(a) + weights.clause(b) + 8);
}
