import type {ArticleId} from '../article/article.ts';
import {overlaps, type Span} from '../text/span.ts';
import type {Fact, Parallel, ParallelMatch} from './dossier.ts';
import type {FactInput} from './facts.ts';
import {differenceOfMatch, type FactReadings, type ReportedFact} from './pairVerdicts.ts';
import {type Context, contextModel, logOdds, pairModel, probability, thresholds} from './parallelModel.ts';
import {compare, type Weights, weightsOf} from './similarity.ts';
import {type Statement, statementsOf} from './statement.ts';

/** A statement of another article that may tell the same, with the first judgement of the pair. */
export type Candidate = {readonly statement: number; readonly odds: number};

/** Finds what the other articles say of the same thing as a statement, one statement at a time. */
export type ParallelFinder = {
	readonly statements: readonly Statement[];
	/** The facts that each statement reports. */
	readonly factsOf: FactsOf;
	/** Candidates of a statement in all other articles, or in one, best first. */
	candidates(statement: number): ReadonlyMap<number, readonly Candidate[]>;
	/** What a pair is judged by beyond the two statements. */
	context(statement: number, candidate: Candidate): Context;
};

/** Terms in more statements than this lead nowhere and are only weighed, never followed. */
const mostFollowed = 400;
/** Candidates kept for each other article. */
const kept = 10;

/** Prepares the search: an inverted index from terms, actors and facts to statements. */
export function parallelFinder(input: FactInput, facts: readonly Fact[]): ParallelFinder {
	const statements = statementsOf(input.annotated, input.actors);
	const weights = weightsOf(statements);
	const factsOf = factsByStatement(statements, facts, input);
	const postings = postingsOf(statements, factsOf);
	const known = new Map<number, ReadonlyMap<number, readonly Candidate[]>>();
	const candidates = (index: number): ReadonlyMap<number, readonly Candidate[]> => {
		const before = known.get(index) ?? rank(index, statements, weights, reached(index, statements, factsOf, postings));
		known.set(index, before);
		return before;
	};
	return {
		statements,
		factsOf,
		candidates,
		context: (index, {statement, odds}) => ({
			ahead: lead(candidates(index).get(statements[statement]!.article), statement, odds),
			aheadBack: lead(candidates(statement).get(statements[index]!.article), index, odds),
			around: around(index, statement, statements, weights),
			...sharedFacts(factsOf[index]!, factsOf[statement]!),
		}),
	};
}

/** For every sentence, the statements of the other articles that say the same; a source without any is silent. */
export function buildParallels(input: FactInput, facts: readonly Fact[], readings: FactReadings): Parallel[] {
	const finder = parallelFinder(input, facts);
	const idOf = (article: number): ArticleId => input.annotated[article]!.article.id;
	return finder.statements.flatMap(({start, end, article}, index) => {
		const matches = matchesOf(finder, index, idOf, readings);
		return matches.length === 0 ? [] : [{article: idOf(article), start, end, matches}];
	});
}

function matchesOf(
	finder: ParallelFinder,
	index: number,
	idOf: (article: number) => ArticleId,
	readings: FactReadings,
): ParallelMatch[] {
	const reporting = (statement: number) => ({
		statement: finder.statements[statement]!,
		facts: finder.factsOf[statement]!,
	});
	const matches: ParallelMatch[] = [];
	for (const [article, candidates] of finder.candidates(index)) {
		const judged = candidates
			.map(candidate => ({candidate, strength: judge(finder, index, candidate)}))
			.sort((a, b) => b.strength - a.strength);
		for (const [place, {candidate, strength}] of judged.slice(0, 2).entries()) {
			if (strength < (place === 0 ? thresholds.shown : thresholds.second)) break;
			const {start, end} = finder.statements[candidate.statement]!;
			const level = strength >= thresholds.same ? 'same' : 'closest';
			const difference = differenceOfMatch(reporting(index), reporting(candidate.statement), level, readings);
			matches.push({article: idOf(article), start, end, strength, level, ...difference});
		}
	}
	return matches.sort((a, b) => b.strength - a.strength);
}

/** Probability that the candidate tells the same. */
export const judge = (finder: ParallelFinder, index: number, candidate: Candidate): number =>
	probability(logOdds(contextModel, {pair: candidate.odds, ...finder.context(index, candidate)}));

type FactsOf = readonly (readonly ReportedFact[])[];

function factsByStatement(statements: readonly Statement[], facts: readonly Fact[], input: FactInput): FactsOf {
	const claims = new Map<ArticleId, (Span & ReportedFact)[]>();
	for (const fact of facts)
		for (const [claim, {article, start, end}] of fact.claims.entries())
			claims.set(article, [...(claims.get(article) ?? []), {id: fact.id, kind: fact.kind, claim, start, end}]);
	return statements.map(statement =>
		(claims.get(input.annotated[statement.article]!.article.id) ?? [])
			.filter(claim => overlaps(claim, statement))
			.map(({id, kind, claim}) => ({id, kind, claim})),
	);
}

function sharedFacts(a: FactsOf[number], b: FactsOf[number]): Pick<Context, 'sharedFigure' | 'sharedStatement'> {
	const shared = a.filter(fact => b.some(other => other.id === fact.id));
	return {
		sharedFigure: shared.some(({kind}) => kind === 'quantity') ? 1 : 0,
		sharedStatement: shared.some(({kind}) => kind === 'statement') ? 1 : 0,
	};
}

/** Keys by which a statement can be reached from another. */
const keysOf = (statement: Statement, facts: FactsOf[number]): string[] => [
	...statement.terms,
	...[...statement.actors].map(actor => `@${actor}`),
	...facts.map(({id}) => `=${id}`),
];

function postingsOf(statements: readonly Statement[], factsOf: FactsOf): ReadonlyMap<string, readonly number[]> {
	const postings = new Map<string, number[]>();
	for (const [index, statement] of statements.entries()) {
		for (const key of keysOf(statement, factsOf[index]!)) {
			const list = postings.get(key);
			if (list) list.push(index);
			else postings.set(key, [index]);
		}
	}
	return postings;
}

function reached(
	index: number,
	statements: readonly Statement[],
	factsOf: FactsOf,
	postings: ReadonlyMap<string, readonly number[]>,
): Set<number> {
	const found = new Set<number>();
	for (const key of keysOf(statements[index]!, factsOf[index]!)) {
		const list = postings.get(key) ?? [];
		if (list.length > mostFollowed) continue;
		for (const other of list) if (statements[other]!.article !== statements[index]!.article) found.add(other);
	}
	return found;
}

function rank(
	index: number,
	statements: readonly Statement[],
	weights: Weights,
	others: ReadonlySet<number>,
): ReadonlyMap<number, readonly Candidate[]> {
	const byArticle = new Map<number, Candidate[]>();
	for (const other of others) {
		const odds = logOdds(pairModel, compare(statements[index]!, statements[other]!, weights));
		const list = byArticle.get(statements[other]!.article);
		if (list) list.push({statement: other, odds});
		else byArticle.set(statements[other]!.article, [{statement: other, odds}]);
	}
	for (const [article, list] of byArticle) byArticle.set(article, list.sort((a, b) => b.odds - a.odds).slice(0, kept));
	return byArticle;
}

/** How far a pair is before its best rival (negative when behind), in log-odds, bounded. */
function lead(candidates: readonly Candidate[] | undefined, statement: number, odds: number): number {
	const rival = candidates?.find(candidate => candidate.statement !== statement);
	return rival ? Math.max(-2, Math.min(2, odds - rival.odds)) : 2;
}

/** Likeness of the sentences before and of those after the two. */
function around(a: number, b: number, statements: readonly Statement[], weights: Weights): number {
	const beside = (step: number): number => {
		const [one, other] = [statements[a + step], statements[b + step]];
		if (!one || !other || one.article !== statements[a]!.article || other.article !== statements[b]!.article) return 0;
		return compare(one, other, weights).cosine;
	};
	return Math.max(beside(-1), beside(1));
}
