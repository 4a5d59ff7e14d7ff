import type {Claim} from '../../annotate/annotation.ts';
import {bareSpeech} from '../../language/concepts/telling.ts';
import {appendTo} from '../../text/appendTo.ts';
import type {ActorId} from '../dossier.ts';
import type {ParallelGraph} from './parallelGraph.ts';
import {shareFact} from './reportedFacts.ts';
import type {Clause} from './statement.ts';
import {hasQuantities} from './statementTable.ts';

/** The graph of statements, with the clauses of those that are in groups. */
export type ToldGraph = Pick<ParallelGraph, 'table' | 'reported'> & {
	readonly clauses: ReadonlyMap<number, readonly Clause[]>;
	/** Those with a clause that only names who speaks, which is none of these. */
	readonly cited: ReadonlySet<number>;
	/** Of those that tell of a first time the clause that does. */
	readonly firstTimes: ReadonlyMap<number, Clause>;
};

/** A claim that is compared by what it says, not by a number. */
export type ToldStatement = {
	readonly article: number;
	readonly claim: Claim;
	/** Class of what happens; null when none is known. */
	readonly event: string | null;
	/** Actors who do it. */
	readonly agents: readonly ActorId[];
	/** It is said not to be so. */
	readonly denied: boolean;
	/** The reader says that it is of one fact with others. */
	readonly joined: boolean;
};

/** A clause needs this many words and names to say something. */
const fewestKeys = 2;
/** Words that such a clause must share beside its speaker's name: `declared free of the virus`. */
const fewestBesideSpeaker = 2;

/** Of each statement of a group the clause that says what the others say; none where all that it could be are numbers left apart. */
export function tellingClauses(group: readonly number[], graph: ToldGraph): ToldStatement[] {
	const {articles} = graph.table;
	const told = group.flatMap(statement =>
		graph.clauses.get(statement)!.map(clause => ({article: articles[statement]!, ...clause})),
	);
	const likeness = likenessWithin(told);
	const areFirst = haveSeveral(
		group.filter(statement => graph.firstTimes.has(statement)),
		graph,
	);
	return group.flatMap(statement => {
		const article = articles[statement]!;
		const fewest = graph.cited.has(statement) ? fewestBesideSpeaker : 1;
		const first = areFirst ? graph.firstTimes.get(statement) : undefined;
		const best = first ?? mostLike(clausesToTell(statement, group, graph), fewest, clause => likeness(clause, article));
		if (best === null) return [];
		const {claim, event, agents, denied} = best;
		return [{article, claim, event, agents, denied, joined: false}];
	});
}

/** Whether statements are of several articles. */
const haveSeveral = (statements: readonly number[], {table}: ToldGraph): boolean =>
	statements.some(statement => table.articles[statement] !== table.articles[statements[0]!]);

/** The clauses of a statement that say enough to tell what the others of its group do. */
function clausesToTell(statement: number, group: readonly number[], graph: ToldGraph): readonly Clause[] {
	const {table, clauses} = graph;
	const numbersApart = group.some(
		other => table.articles[other] !== table.articles[statement] && haveNumbersApart(statement, other, graph),
	);
	return clauses
		.get(statement)!
		.filter(
			({claim, event, actors}) =>
				claim.terms.length + actors.length >= fewestKeys &&
				(!numbersApart || (claim.quantities.length === 0 && !bareSpeech.has(event))),
		);
}

/** Both count something, and nothing of it was found to answer one question. */
const haveNumbersApart = (one: number, other: number, {table, reported}: ToldGraph): boolean =>
	hasQuantities(table, one) && hasQuantities(table, other) && !shareFact(reported, one, other);

/** The clause that has most in common with one of the others; null where none has as much as is asked. */
function mostLike(clauses: readonly Clause[], fewest: number, likenessOf: (clause: Clause) => number): Clause | null {
	let best: {readonly clause: Clause; readonly likeness: number} | null = null;
	for (const clause of clauses) {
		const likeness = likenessOf(clause);
		if (likeness >= fewest && likeness > (best?.likeness ?? 0)) best = {clause, likeness};
	}
	return best?.clause ?? null;
}

type ToldClause = Clause & {readonly article: number};

/**
 * Tells what one of these clauses has most in common with one that another article tells: words and actors that both have, and one class
 * of event; 0 where only the speaker is the same. Found by the words, since a group may hold hundreds of clauses.
 */
function likenessWithin(told: readonly ToldClause[]): (clause: Clause, article: number) => number {
	const withTerm = placesOf(told, ({terms}) => new Set(terms));
	const withActor = placesOf(told, ({actors}) => actors);
	const terms = new Uint32Array(told.length);
	const actors = new Uint32Array(told.length);
	return (clause, article) => {
		terms.fill(0);
		actors.fill(0);
		for (const term of clause.terms) for (const place of withTerm.get(term)!) terms[place]!++;
		for (const actor of clause.actors) for (const place of withActor.get(actor)!) actors[place]!++;
		const fewest = bareSpeech.has(clause.event) ? fewestBesideSpeaker : 0;
		let most = 0;
		for (const [place, other] of told.entries()) {
			if (other.article === article || terms[place]! < fewest) continue;
			const isOneEvent = clause.event !== null && clause.event === other.event;
			most = Math.max(most, terms[place]! + actors[place]! + (isOneEvent ? 1 : 0));
		}
		return most;
	};
}

/** For each key the places of the clauses that have it. */
function placesOf(told: readonly ToldClause[], keysOf: (clause: Clause) => Iterable<string>): Map<string, number[]> {
	const places = new Map<string, number[]>();
	for (const [place, clause] of told.entries()) for (const key of keysOf(clause)) appendTo(places, key, place);
	return places;
}
