import type {ArticleId} from '../../article/article.ts';
import {createNumberLists, listAt, type NumberLists} from '../../text/numberLists.ts';
import {overlaps, type Span} from '../../text/span.ts';
import type {ReportedFact} from '../differences/pairVerdicts.ts';
import type {Fact, FactClaim, Location} from '../dossier.ts';
import {share} from './keyLists.ts';
import type {StatementTable} from './statementTable.ts';

/** A fact as far as statements report it: where its claims stand. */
export type ReportableFact = Pick<Fact, 'id' | 'kind' | 'unsure' | 'cause'> & {
	readonly claims: readonly (Location & Partial<Pick<FactClaim, 'asOf' | 'status'>>)[];
};

/** The facts that each statement reports. */
export type ReportedFacts = {
	/** How many facts there are. */
	readonly size: number;
	/** The facts of each statement, by number, each once in ascending order; and those with numbers. */
	readonly facts: NumberLists;
	readonly quantityFacts: NumberLists;
	/** The facts of a statement in their order, once for each of its claims. */
	of(statement: number): readonly ReportedFact[];
};

/** Finds the facts that statements report by where their claims stand. */
export function reportedFacts(
	table: StatementTable,
	facts: readonly ReportableFact[],
	articleIds: readonly ArticleId[],
): ReportedFacts {
	const claims = claimsByArticle(facts, articleIds);
	// What else there is of facts may be let go of.
	const named = facts.map(fact => ({
		id: fact.id,
		kind: fact.kind,
		unsure: fact.unsure ?? false,
		firsts: firstsOf(fact),
		statuses: statusesOf(fact),
	}));
	const claimsOf = (statement: number): readonly Claim[] => {
		const own = claims[table.articles[statement]!]!;
		const span = {start: table.starts[statement]!, end: table.ends[statement]!};
		return own.length === 0 ? own : own.filter(claim => overlaps(claim, span));
	};
	const lists = {
		facts: createNumberLists(),
		quantityFacts: createNumberLists(),
		rows: createNumberLists(),
		claims: createNumberLists(),
	};
	for (let statement = 0; statement < table.starts.length; statement++) {
		const own = claimsOf(statement);
		const distinct = own.length < 2 ? own.map(({fact}) => fact) : [...new Set(own.map(({fact}) => fact))];
		lists.facts.add(distinct);
		lists.quantityFacts.add(distinct.filter(fact => named[fact]!.kind === 'quantity'));
		lists.rows.add(own.map(({fact}) => fact));
		lists.claims.add(own.map(({claim}) => claim));
	}
	return {
		size: facts.length,
		facts: lists.facts.build(),
		quantityFacts: lists.quantityFacts.build(),
		of: claimReader(named, lists.rows.build(), lists.claims.build()),
	};
}

/** Reads the facts of a statement, with the claims, from flat lists: of a large dossier nothing else is held. */
const claimReader =
	(facts: readonly NamedFact[], rows: NumberLists, claims: NumberLists): ReportedFacts['of'] =>
	statement => {
		const claimsOf = listAt(claims, statement);
		return listAt(rows, statement).map((fact, place) => {
			const {id, kind, unsure, firsts, statuses} = facts[fact]!;
			const claim = claimsOf[place]!;
			const firstTime = firsts?.[claim] ?? null;
			const status = statuses?.[claim];
			return {
				...{id, kind, claim},
				...(unsure ? {unsure} : {}),
				...(firstTime === null ? {} : {firstTime}),
				...(status === undefined ? {} : {status}),
			};
		});
	};

/** What is kept of a fact; `firsts`, of one that several tell as the first time: when each claim has it happen; `statuses`, of one that some expected. */
type NamedFact = Pick<Fact, 'id' | 'kind' | 'unsure'> & {
	readonly firsts: readonly (string | null)[] | null;
	readonly statuses: readonly (FactClaim['status'] | undefined)[] | null;
};

/** When each claim of a fact has it happen for the first time, where that is what they differ in. */
const firstsOf = ({kind, cause, claims}: ReportableFact): readonly (string | null)[] | null =>
	kind === 'statement' && cause?.kind === 'firstTime' ? claims.map(({asOf}) => asOf ?? null) : null;

/** The status of each claim of a fact, where that is what they differ in. */
const statusesOf = ({kind, cause, claims}: ReportableFact): NamedFact['statuses'] =>
	kind === 'statement' && cause?.kind === 'status' ? claims.map(({status}) => status) : null;

type Claim = Span & {readonly fact: number; readonly claim: number};

/** The claims of all facts by article, in the order of the facts: those of a statement come in ascending order. */
function claimsByArticle(
	facts: readonly ReportableFact[],
	articleIds: readonly ArticleId[],
): readonly (readonly Claim[])[] {
	const numbers = new Map(articleIds.map((id, number) => [id, number]));
	const claims = articleIds.map((): Claim[] => []);
	for (const [fact, {claims: own}] of facts.entries())
		for (const [claim, {article, start, end}] of own.entries())
			claims[numbers.get(article) ?? -1]?.push({start, end, fact, claim});
	return claims;
}

/** Whether two statements report one quantity fact. Facts without numbers are themselves made of statements that are alike. */
export const shareFact = ({quantityFacts}: ReportedFacts, a: number, b: number): boolean =>
	share(1, quantityFacts, a, b);
