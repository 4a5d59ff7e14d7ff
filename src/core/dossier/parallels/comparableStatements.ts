import type {NumberLists} from '../../text/numberLists.ts';
import {mergedLists, totalWeights} from './keyLists.ts';
import type {StatementTable} from './statementTable.ts';

/** Statements with the sums that every comparison needs, worked out once and in flat arrays. */
export type ComparableStatements = StatementTable & {
	/** Terms and actors of each. */
	readonly keys: NumberLists;
	/** What they weigh. */
	readonly weights: Float64Array;
	readonly actorWeights: Float64Array;
	/** How many of the terms say something. */
	readonly heavy: Float64Array;
	readonly toldWeights: Float64Array;
	/** What the keys of each clause weigh. */
	readonly clauseWeights: Float64Array;
};

/** Prepares statements for comparing: all keys of each in one list, with their weight. */
export function comparableStatements(table: StatementTable): ComparableStatements {
	const {terms, actors, told, clauses} = table;
	const {weights, heavy} = table.vocabulary;
	const actorWeights = totalWeights(actors, weights);
	return {
		...table,
		keys: mergedLists(terms, actors),
		weights: totalWeights(terms, weights).map((weight, statement) => weight + actorWeights[statement]!),
		actorWeights,
		heavy: totalWeights(terms, heavy),
		toldWeights: totalWeights(told, weights),
		clauseWeights: totalWeights(clauses.keys, weights),
	};
}
