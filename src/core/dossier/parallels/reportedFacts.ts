import type {ArticleId} from '../../article/article.ts';
import {createNumberList} from '../../text/numberList.ts';
import {overlaps, type Span} from '../../text/span.ts';
import type {Fact, Location} from '../dossier.ts';
import type {ReportedFact} from '../pairVerdicts.ts';
import type {StatementTable} from './statementTable.ts';

/** A fact as far as statements report it: where its claims stand. */
export type ReportableFact = Pick<Fact, 'id' | 'kind'> & {readonly claims: readonly Location[]};

/** The facts that each statement reports. */
export type ReportedFacts = {
	/** How many facts there are. */
	readonly facts: number;
	/** Rows of the facts of a statement, in their order; a fact stands once for each of its claims. */
	rowsOf(statement: number): Uint32Array;
	/** The facts of a statement, with the claims. */
	of(statement: number): readonly ReportedFact[];
	isQuantity(fact: number): boolean;
};

/** Finds the facts that statements report by where their claims stand. */
export function reportedFacts(
	table: StatementTable,
	facts: readonly ReportableFact[],
	articleIds: readonly ArticleId[],
): ReportedFacts {
	const claims = claimsByArticle(facts, articleIds);
	const firsts = new Uint32Array(table.starts.length + 1);
	const [rows, numbers] = [createNumberList(), createNumberList()];
	for (let statement = 0; statement < table.starts.length; statement++) {
		const span = {start: table.starts[statement]!, end: table.ends[statement]!};
		for (const claim of claims[table.articles[statement]!]!)
			if (overlaps(claim, span)) {
				rows.push(claim.fact);
				numbers.push(claim.claim);
			}
		firsts[statement + 1] = rows.length;
	}
	const [factOf, claimOf] = [rows.array(), numbers.array()];
	const quantities = Uint8Array.from(facts, ({kind}) => (kind === 'quantity' ? 1 : 0));
	return {
		facts: facts.length,
		rowsOf: statement => factOf.subarray(firsts[statement]!, firsts[statement + 1]!),
		of: statement => {
			const found: ReportedFact[] = [];
			for (let at = firsts[statement]!; at < firsts[statement + 1]!; at++) {
				const {id, kind} = facts[factOf[at]!]!;
				found.push({id, kind, claim: claimOf[at]!});
			}
			return found;
		},
		isQuantity: fact => quantities[fact] === 1,
	};
}

type Claim = Span & {readonly fact: number; readonly claim: number};

/** The claims of all facts by article, in the order of the facts. */
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
export function shareFact({rowsOf, isQuantity}: ReportedFacts, a: number, b: number): boolean {
	const others = rowsOf(b);
	return others.length > 0 && rowsOf(a).some(fact => isQuantity(fact) && others.includes(fact));
}
