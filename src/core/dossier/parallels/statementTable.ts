import type {WholeNumbers} from '../../text/numberList.ts';
import {listAt, type NumberLists} from '../../text/numberLists.ts';
import type {Span} from '../../text/span.ts';
import type {Stories} from '../stories/stories.ts';
import {type EventExclusions, type Excluded, excludedBy} from './eventExclusions.ts';
import type {Vocabulary} from './vocabulary.ts';

/**
 * The statements of a dossier as they are compared, in flat arrays: a twentieth of what they weigh as objects. Keys are numbers of the
 * vocabulary, each list in ascending order.
 */
export type StatementTable = {
	readonly vocabulary: Vocabulary;
	/** For each key the terms that are near to it in meaning. */
	readonly kindred: NumberLists;
	/** The first statement of each article, and at last the number of all. */
	readonly firstStatements: Uint32Array;
	readonly articles: WholeNumbers;
	readonly starts: WholeNumbers;
	readonly ends: WholeNumbers;
	/** Bits: negated, leading. */
	readonly flags: Uint8Array;
	/** Terms and actors; and the actors alone. */
	readonly keys: NumberLists;
	readonly actors: NumberLists;
	/** The same apart from who speaks. */
	readonly told: NumberLists;
	readonly speakers: NumberLists;
	readonly phrases: NumberLists;
	readonly actorsBefore: NumberLists;
	/** Numbers of values. */
	readonly times: NumberLists;
	/** Where the clauses of each statement begin. */
	readonly firstClauses: Uint32Array;
	readonly clauses: {
		/** One more than the number of the event; 0 when no class of event is known. */
		readonly events: WholeNumbers;
		/** One more than the number of the word for the verb; 0 without one. */
		readonly verbs: WholeNumbers;
		readonly denied: Uint8Array;
		/** Terms and actors. */
		readonly keys: NumberLists;
		readonly actors: NumberLists;
		readonly agents: NumberLists;
	};
	readonly exclusions: EventExclusions;
	/** Where the quantities of each statement begin. */
	readonly firstQuantities: Uint32Array;
	readonly quantities: {
		/** What is not known is not a number. */
		readonly mins: Float64Array;
		readonly maxs: Float64Array;
		/** Numbers of words. */
		readonly measures: WholeNumbers;
		readonly units: WholeNumbers;
	};
	/** The stories that the articles tell. */
	readonly stories: Stories;
};

/** Flag of a statement that is denied. */
export const negatedFlag = 1;
/** Flag of a statement in the title or the first lines of its article. */
export const leadingFlag = 2;
/** Flag of a heading within an article. */
export const headingFlag = 4;

/** A statement as a match of it is judged and shown. */
export type ComparedStatement = Span & {
	/** Index of the article and of the sentence in it. */
	readonly article: number;
	readonly sentence: number;
	readonly hasQuantities: boolean;
	readonly clauses: readonly ComparedClause[];
};

/** What a clause of a statement tells, by numbers. */
export type ComparedClause = {
	/** Its class of event; 0 when none is known. */
	readonly event: number;
	/** The lemma of its verb; 0 without one. */
	readonly verb: number;
	/** Its terms and actors. */
	readonly keys: readonly number[];
	/** It is said not to be so. */
	readonly denied: boolean;
	/** Events that can never be its own. */
	readonly excluded: Excluded;
	/** The actors who do it. */
	readonly agents: readonly number[];
};

/** A statement by its number. */
export function statementAt(table: StatementTable, statement: number): ComparedStatement {
	const {firstStatements, articles, starts, ends, firstClauses, clauses, exclusions} = table;
	const article = articles[statement]!;
	const told: ComparedClause[] = [];
	for (let at = firstClauses[statement]!; at < firstClauses[statement + 1]!; at++) {
		const event = clauses.events[at]!;
		told.push({
			event,
			verb: clauses.verbs[at]!,
			keys: listAt(clauses.keys, at),
			denied: clauses.denied[at] === 1,
			excluded: excludedBy(exclusions, event),
			agents: listAt(clauses.agents, at),
		});
	}
	return {
		start: starts[statement]!,
		end: ends[statement]!,
		article,
		sentence: statement - firstStatements[article]!,
		hasQuantities: hasQuantities(table, statement),
		clauses: told,
	};
}

/** Whether a statement names a number. */
export const hasQuantities = ({firstQuantities}: StatementTable, statement: number): boolean =>
	firstQuantities[statement]! < firstQuantities[statement + 1]!;
