import type {Quantity, TimeExpression} from '../../annotate/annotation.ts';
import {type SortedKeys, sortedKeys, totalWeight} from './sortedKeys.ts';
import type {Clause, Statement} from './statement.ts';
import type {Vocabulary} from './vocabulary.ts';

/** A clause with its keys as numbers. */
export type ComparableClause = {
	/** -1 when no class of event is known. */
	readonly event: number;
	/** Terms and actors. */
	readonly keys: SortedKeys;
	readonly weight: number;
	readonly actors: SortedKeys;
	readonly agents: SortedKeys;
};

/** A statement with its keys as numbers and the sums that every comparison needs. */
export type Comparable = {
	readonly article: number;
	readonly terms: SortedKeys;
	readonly actors: SortedKeys;
	/** Terms and actors. */
	readonly keys: SortedKeys;
	readonly weight: number;
	readonly actorWeight: number;
	/** How many of the terms say something. */
	readonly heavy: number;
	/** Terms and actors apart from who speaks. */
	readonly told: SortedKeys;
	readonly toldWeight: number;
	readonly speakers: SortedKeys;
	readonly phrases: SortedKeys;
	readonly actorsBefore: SortedKeys;
	readonly clauses: readonly ComparableClause[];
	readonly quantities: readonly Quantity[];
	readonly times: readonly TimeExpression[];
	readonly negated: boolean;
	readonly leading: boolean;
};

/** Lists of numbers are compared by their first ones only. */
const mostQuantities = 12;

/** Prepares a statement for comparing. */
export function comparable(statement: Statement, vocabulary: Vocabulary): Comparable {
	const {weights, heavy} = vocabulary;
	const inOrder = statement.terms.map(vocabulary.term);
	const terms = sortedKeys(inOrder);
	const actors = actorKeys(statement.actors, vocabulary);
	const told = sortedKeys([...statement.told.map(vocabulary.term), ...actorKeys(statement.toldActors, vocabulary)]);
	return {
		article: statement.article,
		terms,
		actors,
		keys: sortedKeys([...terms, ...actors]),
		weight: totalWeight(terms, weights) + totalWeight(actors, weights),
		actorWeight: totalWeight(actors, weights),
		heavy: totalWeight(terms, heavy),
		told,
		toldWeight: totalWeight(told, weights),
		speakers: actorKeys(statement.speakers, vocabulary),
		phrases: sortedKeys(vocabulary.phrases(inOrder)),
		actorsBefore: actorKeys(statement.actorsBefore, vocabulary),
		clauses: statement.clauses.map(clause => comparableClause(clause, vocabulary)),
		quantities: statement.quantities.slice(0, mostQuantities),
		times: statement.times.filter(({value}) => value !== null),
		negated: statement.negated,
		leading: statement.leading,
	};
}

const actorKeys = (actors: Iterable<string>, {actor}: Vocabulary): SortedKeys => sortedKeys([...actors].map(actor));

function comparableClause({event, terms, actors, agents}: Clause, vocabulary: Vocabulary): ComparableClause {
	const named = actorKeys(actors, vocabulary);
	const keys = sortedKeys([...terms.map(vocabulary.term), ...named]);
	return {
		event: event === null ? -1 : vocabulary.event(event),
		keys,
		weight: totalWeight(keys, vocabulary.weights),
		actors: named,
		agents: actorKeys(agents, vocabulary),
	};
}
