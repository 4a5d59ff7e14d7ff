import type {ComparableStatements} from './comparableStatements.ts';
import {at, type Features} from './features.ts';
import {share, sharedWeight} from './keyLists.ts';

/** Added to the weight of two clauses, so that short ones are not alike by chance. */
const padding = 8;

/** The best that any clause of one statement and any clause of another have in common. */
export function compareClauses(statements: ComparableStatements, a: number, b: number, into: Features): void {
	const {firstClauses, clauseWeights} = statements;
	const {events, keys, actors, agents} = statements.clauses;
	const {weights} = statements.vocabulary;
	let [event, eventActor, eventAgent, clause] = [0, 0, 0, 0];
	for (let one = firstClauses[a]!; one < firstClauses[a + 1]!; one++)
		for (let other = firstClauses[b]!; other < firstClauses[b + 1]!; other++) {
			const shared = sharedWeight(keys, one, other, weights);
			if (shared > 0) clause = Math.max(clause, (2 * shared) / (clauseWeights[one]! + clauseWeights[other]! + padding));
			if (events[one] === 0 || events[one] !== events[other]) continue;
			const weight = weights[events[one]! - 1]!;
			event = Math.max(event, weight);
			if (weight > eventActor && share(1, actors, one, other)) eventActor = weight;
			if (weight > eventAgent && share(1, agents, one, other)) eventAgent = weight;
		}
	into[at.event] = event;
	into[at.eventActor] = eventActor;
	into[at.eventAgent] = eventAgent;
	into[at.clause] = clause;
}
