import type {Claim} from '../annotate/annotation.ts';
import {bareSpeech} from '../language/concepts/telling.ts';
import type {ActorId} from './dossier.ts';
import type {ParallelGraph} from './parallels/parallelGraph.ts';
import {shareFact} from './parallels/reportedFacts.ts';
import type {Clause} from './parallels/statement.ts';
import {hasQuantities} from './parallels/statementTable.ts';

/** The graph of statements, with the clauses of those that are in groups. */
export type ToldGraph = Pick<ParallelGraph, 'table' | 'reported'> & {
	readonly clauses: ReadonlyMap<number, readonly Clause[]>;
};

/** A claim that is compared by what it says, not by a number. */
export type ToldStatement = {
	readonly article: number;
	readonly claim: Claim;
	/** Class of what happens; null when none is known. */
	readonly event: string | null;
	/** Actors who do it. */
	readonly agents: ReadonlySet<ActorId>;
	/** It is said not to be so. */
	readonly denied: boolean;
	/** The reader says that it is of one fact with others. */
	readonly joined: boolean;
};

/** A clause needs this many words and names to say something. */
const fewestKeys = 3;
/** Words that such a clause must share beside its speaker's name: `declared free of the virus`. */
const fewestBesideSpeaker = 3;

/** The clause of a statement that says what the others of its group say; none where all that it could be are numbers left apart. */
export function tellingClause(statement: number, group: readonly number[], graph: ToldGraph): ToldStatement[] {
	const {table, clauses} = graph;
	const article = table.articles[statement]!;
	const others = group.filter(other => table.articles[other] !== article);
	const numbersApart = others.some(other => haveNumbersApart(statement, other, graph));
	const told = others.flatMap(other => clauses.get(other)!);
	const telling = clauses
		.get(statement)!
		.filter(
			({claim, event, actors}) =>
				claim.terms.length + actors.size >= fewestKeys &&
				(!numbersApart || (claim.quantities.length === 0 && !bareSpeech.has(event))),
		);
	const best = mostLike(telling, told);
	return best === null
		? []
		: [{article, claim: best.claim, event: best.event, agents: best.agents, denied: best.denied, joined: false}];
}

/** Both count something, and nothing of it was found to answer one question. */
const haveNumbersApart = (one: number, other: number, {table, reported}: ToldGraph): boolean =>
	hasQuantities(table, one) && hasQuantities(table, other) && !shareFact(reported, one, other);

/** The clause that has most in common with one of the others. */
function mostLike(clauses: readonly Clause[], others: readonly Clause[]): Clause | null {
	let best: {readonly clause: Clause; readonly likeness: number} | null = null;
	for (const clause of clauses) {
		const likeness = Math.max(...others.map(other => likenessOf(clause, other)));
		if (likeness > (best?.likeness ?? 0)) best = {clause, likeness};
	}
	return best?.clause ?? null;
}

/** Words and actors that two clauses share, and whether they tell one class of event; 0 where only the speaker is the same. */
function likenessOf(one: Clause, other: Clause): number {
	const terms = sharedTerms(one.terms, other.terms);
	if (bareSpeech.has(one.event) && terms < fewestBesideSpeaker) return 0;
	const actors = [...one.actors].filter(actor => other.actors.has(actor)).length;
	return terms + actors + (one.event !== null && one.event === other.event ? 1 : 0);
}

/** How many words of one clause the other has too. */
export const sharedTerms = (terms: readonly string[], others: readonly string[]): number =>
	terms.filter(term => others.includes(term)).length;
