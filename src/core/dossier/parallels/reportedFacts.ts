import type {ArticleId} from '../../article/article.ts';
import {overlaps, type Span} from '../../text/span.ts';
import type {Fact, Location} from '../dossier.ts';
import type {FactInput} from '../facts.ts';
import type {ReportedFact} from '../pairVerdicts.ts';
import type {Statement} from './statement.ts';

/** A fact as far as statements report it: where its claims stand. */
export type ReportableFact = Pick<Fact, 'id' | 'kind'> & {readonly claims: readonly Location[]};

/** The facts that each statement reports, in the order of the statements. */
export type ReportedFacts = readonly (readonly ReportedFact[])[];

/** Finds the facts that statements report by where their claims stand. */
export function reportedFacts(
	statements: readonly Statement[],
	facts: readonly ReportableFact[],
	input: FactInput,
): ReportedFacts {
	const claims = new Map<ArticleId, (Span & ReportedFact)[]>();
	for (const fact of facts)
		for (const [claim, {article, start, end}] of fact.claims.entries()) {
			const reported = {id: fact.id, kind: fact.kind, claim, start, end};
			const known = claims.get(article);
			if (known) known.push(reported);
			else claims.set(article, [reported]);
		}
	return statements.map(statement =>
		(claims.get(input.annotated[statement.article]!.article.id) ?? [])
			.filter(claim => overlaps(claim, statement))
			.map(({id, kind, claim}) => ({id, kind, claim})),
	);
}

/** Whether two statements report one quantity fact. Facts without numbers are themselves made of statements that are alike. */
export const shareFact = (a: readonly ReportedFact[], b: readonly ReportedFact[]): boolean =>
	a.some(({id, kind}) => kind === 'quantity' && b.some(other => other.id === id));
