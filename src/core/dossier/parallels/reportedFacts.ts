import type {ArticleId} from '../../article/article.ts';
import {overlaps, type Span} from '../../text/span.ts';
import type {Fact} from '../dossier.ts';
import type {FactInput} from '../facts.ts';
import type {ReportedFact} from '../pairVerdicts.ts';
import type {Statement} from './statement.ts';

/** The facts that each statement reports, in the order of the statements. */
export type ReportedFacts = readonly (readonly ReportedFact[])[];

/** Finds the facts that statements report by where their claims stand. */
export function reportedFacts(
	statements: readonly Statement[],
	facts: readonly Fact[],
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

/** Whether two statements report one quantity fact, and whether one statement fact: 1 or 0. */
export function sharedFacts(a: readonly ReportedFact[], b: readonly ReportedFact[]) {
	const shared = a.filter(fact => b.some(other => other.id === fact.id));
	return {
		sharedFigure: shared.some(({kind}) => kind === 'quantity') ? 1 : 0,
		sharedStatement: shared.some(({kind}) => kind === 'statement') ? 1 : 0,
	};
}
