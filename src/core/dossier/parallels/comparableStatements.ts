import {totalWeights} from './keyLists.ts';
import type {StatementTable} from './statementTable.ts';

/** Statements with the sums that every comparison needs, worked out once and in flat arrays. */
export type ComparableStatements = StatementTable & {
	/** What the keys of each weigh. */
	readonly weights: Float64Array;
	/** How many of the terms say something. */
	readonly heavy: Uint32Array;
	readonly toldWeights: Float64Array;
	/** What the keys of each clause weigh. */
	readonly clauseWeights: Float64Array;
};

/** Prepares statements for comparing: adds up what their keys weigh. */
export function comparableStatements(table: StatementTable): ComparableStatements {
	const {keys, actors, told, clauses} = table;
	const {weights, heavy, isActor} = table.vocabulary;
	const ofTerms = (values: Float64Array): Float64Array => values.map((value, key) => (isActor[key] === 1 ? 0 : value));
	const actorWeights = totalWeights(actors, weights);
	return {
		...table,
		weights: totalWeights(keys, ofTerms(weights)).map((weight, statement) => weight + actorWeights[statement]!),
		heavy: Uint32Array.from(totalWeights(keys, ofTerms(heavy))),
		toldWeights: totalWeights(told, weights),
		clauseWeights: totalWeights(clauses.keys, weights),
	};
}
