import type {ComparableClause} from './comparable.ts';
import {at, type Features} from './features.ts';
import {meet, sharedWeight} from './sortedKeys.ts';

/** Added to the weight of two clauses, so that short ones are not alike by chance. */
const padding = 8;

/** The best that any clause of one statement and any clause of another have in common. */
export function compareClauses(
	a: readonly ComparableClause[],
	b: readonly ComparableClause[],
	weights: Float64Array,
	into: Features,
): void {
	let [event, eventActor, eventAgent, clause] = [0, 0, 0, 0];
	for (const one of a)
		for (const other of b) {
			const shared = sharedWeight(one.keys, other.keys, weights);
			if (shared > 0) clause = Math.max(clause, (2 * shared) / (one.weight + other.weight + padding));
			if (one.event < 0 || one.event !== other.event) continue;
			const weight = weights[one.event]!;
			event = Math.max(event, weight);
			if (weight > eventActor && meet(one.actors, other.actors)) eventActor = weight;
			if (weight > eventAgent && meet(one.agents, other.agents)) eventAgent = weight;
		}
	into[at.event] = event;
	into[at.eventActor] = eventActor;
	into[at.eventAgent] = eventAgent;
	into[at.clause] = clause;
}
