import {listAt} from '../../text/numberLists.ts';
import {rememberingSome} from '../../text/rememberingSome.ts';
import {type SortedKeys, totalWeight} from './sortedKeys.ts';
import {keysOf, leadingFlag, negatedFlag, type StatementTable} from './statementTable.ts';

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

/** A number with what it measures, both as numbers of words; null where a bound is not known. */
export type ComparableQuantity = {
	readonly min: number | null;
	readonly max: number | null;
	readonly measure: number;
	readonly unit: number;
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
	readonly quantities: readonly ComparableQuantity[];
	/** Numbers of values. */
	readonly times: readonly number[];
	readonly negated: boolean;
	readonly leading: boolean;
};

/** Prepares statements for comparing, when they are first asked for; when so many are held, all are prepared anew. */
export const comparablesOf = (table: StatementTable, most: number): ((statement: number) => Comparable) =>
	rememberingSome(most, statement => comparable(table, statement));

function comparable(table: StatementTable, statement: number): Comparable {
	const {weights, heavy} = table.vocabulary;
	const terms = listAt(table.terms, statement);
	const actors = listAt(table.actors, statement);
	const told = listAt(table.told, statement);
	const flags = table.flags[statement]!;
	return {
		article: table.articles[statement]!,
		terms,
		actors,
		keys: keysOf(table, statement),
		weight: totalWeight(terms, weights) + totalWeight(actors, weights),
		actorWeight: totalWeight(actors, weights),
		heavy: totalWeight(terms, heavy),
		told,
		toldWeight: totalWeight(told, weights),
		speakers: listAt(table.speakers, statement),
		phrases: listAt(table.phrases, statement),
		actorsBefore: listAt(table.actorsBefore, statement),
		clauses: clausesOf(table, statement),
		quantities: quantitiesOf(table, statement),
		times: listAt(table.times, statement),
		negated: (flags & negatedFlag) !== 0,
		leading: (flags & leadingFlag) !== 0,
	};
}

function clausesOf({firstClauses, clauses, vocabulary}: StatementTable, statement: number): ComparableClause[] {
	const found: ComparableClause[] = [];
	for (let at = firstClauses[statement]!; at < firstClauses[statement + 1]!; at++) {
		const keys = listAt(clauses.keys, at);
		found.push({
			event: clauses.events[at]! - 1,
			keys,
			weight: totalWeight(keys, vocabulary.weights),
			actors: listAt(clauses.actors, at),
			agents: listAt(clauses.agents, at),
		});
	}
	return found;
}

const bound = (value: number): number | null => (Number.isNaN(value) ? null : value);

function quantitiesOf({firstQuantities, quantities}: StatementTable, statement: number): ComparableQuantity[] {
	const found: ComparableQuantity[] = [];
	for (let at = firstQuantities[statement]!; at < firstQuantities[statement + 1]!; at++)
		found.push({
			min: bound(quantities.mins[at]!),
			max: bound(quantities.maxs[at]!),
			measure: quantities.measures[at]!,
			unit: quantities.units[at]!,
		});
	return found;
}
