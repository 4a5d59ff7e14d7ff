import type {ArticleId} from '../article/article.ts';
import {overlaps, type Span} from '../text/span.ts';
import {type DecidedPairs, undecided} from './corrections/decidedPairs.ts';
import type {Fact, Parallel, ParallelMatch} from './dossier.ts';
import type {ComparedFacts, FactInput} from './facts.ts';
import {differenceOfMatch, type FactReadings, type ReportedFact} from './pairVerdicts.ts';
import {type Context, contextModel, logOdds, pairModel, probability, thresholds} from './parallelModel.ts';
import {mostRemembered, rememberedLeaders} from './rememberedLeaders.ts';
import {compare, cosineOf, type Weights, weightsOf} from './similarity.ts';
import {type Statement, statementsOf} from './statement.ts';

/** A statement of another article that may tell the same, with the first judgement of the pair. */
type Candidate = {readonly statement: number; readonly odds: number};

/** Finds what the other articles say of the same thing as a statement, one statement at a time. */
export type ParallelFinder = {
	readonly statements: readonly Statement[];
	/** The facts that each statement reports. */
	readonly factsOf: FactsOf;
	/** Candidates of a statement by article, best first. */
	candidates(statement: number): ReadonlyMap<number, readonly Candidate[]>;
	/** Those of them that the reader decided on, and that the best surroundings and rivals would show. */
	promising(statement: number): Promising;
	/** Likeness of the sentences around two statements. */
	likeness(statement: number, other: number): number;
	/** What a pair is judged by beyond the two statements. */
	context(statement: number, candidate: Candidate): Context;
};

/** Candidates worth the whole judgement, by article. */
type Promising = readonly (readonly [article: number, candidates: readonly Candidate[]])[];

/** Terms in more statements than this lead nowhere and are only weighed, never followed. */
const mostFollowed = 400;
/** Statements that are compared in full: at most in each other article, at least, and about in all of them together. */
const compared = {most: 16, least: 3, together: 192} as const;
/** How far ahead of its rivals a pair counts, in log-odds. */
const mostLead = 2;
/** Candidates kept for each other article. */
const kept = 10;
/** Articles that a statement is compared with: where more share words with it, those that share most. */
const mostArticles = 64;

/** Prepares the search: an inverted index from terms, actors and facts to statements. */
export function parallelFinder(
	input: FactInput,
	facts: readonly Fact[],
	decided: DecidedPairs = undecided,
): ParallelFinder {
	const statements = statementsOf(input.annotated, input.actors);
	const weights = weightsOf(statements);
	const factsOf = factsByStatement(statements, facts, input);
	const index = indexOf(statements, factsOf, weights);
	const reporting = (at: number) => ({statement: statements[at]!, facts: factsOf[at]!});
	const leaders = rememberedLeaders();
	const promisingOf = new Map<number, Promising>();
	const candidates = (statement: number): ReadonlyMap<number, readonly Candidate[]> => {
		const keys = keysOf(statements[statement]!, factsOf[statement]!);
		const shared = sharedWeights(statement, statements, keys, index);
		const isTold = (other: number): boolean => decided(reporting(statement), reporting(other)) === 1;
		const found = rank(statement, statements, weights, shared, isTold);
		leaders.remember(statement, found);
		return found;
	};
	const promising = (statement: number): Promising => {
		const before = promisingOf.get(statement);
		if (before) return before;
		const isPromising = (candidate: Candidate): boolean =>
			decided(reporting(statement), reporting(candidate.statement)) !== null ||
			mayBeShown({factsOf, likeness}, statement, candidate);
		const found = [...candidates(statement)].flatMap(([article, all]) => {
			const kept = all.filter(isPromising);
			return kept.length === 0 ? [] : [[article, kept] as const];
		});
		if (promisingOf.size >= mostRemembered) promisingOf.clear();
		promisingOf.set(statement, found);
		return found;
	};
	/** The best rival of a candidate among those that another statement has in the candidate's article. */
	const rival = (statement: number, of: number): number | undefined => {
		const {article} = statements[of]!;
		if (!leaders.knows(statement)) promising(statement);
		return leaders.rival(statement, article, of);
	};
	const likeness = (from: number, other: number): number => around(from, other, statements, weights);
	return {
		statements,
		factsOf,
		candidates,
		promising,
		likeness,
		context: (from, {statement, odds}) => ({
			ahead: lead(rival(from, statement), odds),
			aheadBack: lead(rival(statement, from), odds),
			around: likeness(from, statement),
			...sharedFacts(factsOf[from]!, factsOf[statement]!),
		}),
	};
}

/** The parallels of one article's sentences, by the article's index. */
export type ParallelsOfArticle = (article: number) => readonly Parallel[];

/**
 * For every sentence, the statements of the other articles that say the same; a source without any is silent. Found for one
 * article when it is asked for: nobody looks at all the articles of a large dossier.
 */
export function openParallels(
	input: FactInput,
	{facts, readings}: ComparedFacts,
	decided: DecidedPairs = undecided,
): ParallelsOfArticle {
	const finder = parallelFinder(input, facts, decided);
	const idOf = (article: number): ArticleId => input.annotated[article]!.article.id;
	const firsts = firstStatements(finder.statements, input.annotated.length);
	const parallelOf = (index: number): Parallel[] => {
		const {start, end, article} = finder.statements[index]!;
		const matches = matchesOf(finder, index, idOf, readings, decided);
		return matches.length === 0 ? [] : [{article: idOf(article), start, end, matches}];
	};
	return article => {
		const found: Parallel[] = [];
		for (let index = firsts[article]!; index < firsts[article + 1]!; index++) found.push(...parallelOf(index));
		return found;
	};
}

/** Index of the first statement of each article, and at last the number of all. */
function firstStatements(statements: readonly Statement[], articles: number): Uint32Array {
	const firsts = new Uint32Array(articles + 1);
	for (const {article} of statements) firsts[article + 1]!++;
	for (let article = 0; article < articles; article++) firsts[article + 1]! += firsts[article]!;
	return firsts;
}

function matchesOf(
	finder: ParallelFinder,
	index: number,
	idOf: (article: number) => ArticleId,
	readings: FactReadings,
	decided: DecidedPairs,
): ParallelMatch[] {
	const reporting = (statement: number) => ({
		statement: finder.statements[statement]!,
		facts: finder.factsOf[statement]!,
	});
	const matches: ParallelMatch[] = [];
	for (const [article, candidates] of finder.promising(index)) {
		const judged = candidates
			.map(candidate => {
				const told = decided(reporting(index), reporting(candidate.statement));
				return {candidate, strength: told ?? judge(finder, index, candidate)};
			})
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
const judge = (finder: ParallelFinder, index: number, candidate: Candidate): number =>
	probability(logOdds(contextModel, {pair: candidate.odds, ...finder.context(index, candidate)}));

/** Log-odds from which on a match is shown, with room for rounding. */
const shownOdds = Math.log(thresholds.shown / (1 - thresholds.shown)) - 1e-6;

/** The most that the rivals and surroundings of a pair can add to its log-odds. */
const mostAround = Math.max(0, contextModel.around);
const mostAhead = mostLead * (Math.abs(contextModel.ahead) + Math.abs(contextModel.aheadBack));

/** Whether the best surroundings and rivals would show a candidate: nearly none of those found pass, and the rest is dear. */
function mayBeShown(
	{factsOf, likeness}: Pick<ParallelFinder, 'factsOf' | 'likeness'>,
	index: number,
	{statement, odds}: Candidate,
): boolean {
	const shared = sharedFacts(factsOf[index]!, factsOf[statement]!);
	const sure = logOdds(contextModel, {pair: odds, ahead: 0, aheadBack: 0, around: 0, ...shared}) + mostAhead;
	return (
		sure + mostAround >= shownOdds &&
		(mostAround === 0 || sure + contextModel.around * likeness(index, statement) >= shownOdds)
	);
}

type FactsOf = readonly (readonly ReportedFact[])[];

function factsByStatement(statements: readonly Statement[], facts: readonly Fact[], input: FactInput): FactsOf {
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

/** Statements by their keys, and what each key weighs. */
type Index = {
	readonly postings: ReadonlyMap<string, readonly number[]>;
	readonly weightOf: (key: string) => number;
};

/** A shared fact weighs as much as this many rare words: its statements are always compared. */
const weightOfFact = 10;

function indexOf(statements: readonly Statement[], factsOf: FactsOf, weights: Weights): Index {
	const postings = new Map<string, number[]>();
	for (const [index, statement] of statements.entries()) {
		for (const key of keysOf(statement, factsOf[index]!)) {
			const list = postings.get(key);
			if (list) list.push(index);
			else postings.set(key, [index]);
		}
	}
	const weightOf = (key: string): number =>
		key.startsWith('=') ? weightOfFact : key.startsWith('@') ? weights.actor(key.slice(1)) : weights.term(key);
	return {postings, weightOf};
}

/** The weight of the terms, actors and facts that a statement shares with each statement of the other articles. */
function sharedWeights(
	index: number,
	statements: readonly Statement[],
	keys: readonly string[],
	{postings, weightOf}: Index,
): Map<number, number> {
	const shared = new Map<number, number>();
	for (const key of keys) {
		const list = postings.get(key) ?? [];
		if (list.length > mostFollowed) continue;
		const weight = weightOf(key);
		for (const other of list)
			if (statements[other]!.article !== statements[index]!.article)
				shared.set(other, (shared.get(other) ?? 0) + weight);
	}
	return shared;
}

/** The statements of each other article that share most, judged in full and ordered by the first judgement. */
function rank(
	index: number,
	statements: readonly Statement[],
	weights: Weights,
	shared: ReadonlyMap<number, number>,
	isTold: (other: number) => boolean,
): ReadonlyMap<number, readonly Candidate[]> {
	const byArticle = new Map<number, number[]>();
	for (const other of shared.keys()) {
		const list = byArticle.get(statements[other]!.article);
		if (list) list.push(other);
		else byArticle.set(statements[other]!.article, [other]);
	}
	const judgeFirst = (other: number): Candidate => ({
		statement: other,
		odds: logOdds(pairModel, compare(statements[index]!, statements[other]!, weights)),
	});
	return new Map(
		mostRelated(byArticle, shared).map(([article, others]) => {
			const best = mostShared(others, shared, byArticle.size)
				.map(judgeFirst)
				.sort((a, b) => b.odds - a.odds)
				.slice(0, kept);
			const told = others.filter(other => isTold(other) && !best.some(({statement}) => statement === other));
			return [article, [...best, ...told.map(judgeFirst)]];
		}),
	);
}

/** The articles worth a comparison: those with the statements that share most, in their order. */
function mostRelated(
	byArticle: ReadonlyMap<number, readonly number[]>,
	shared: ReadonlyMap<number, number>,
): readonly (readonly [number, readonly number[]])[] {
	const articles = [...byArticle];
	if (articles.length <= mostArticles) return articles;
	const best = articles.map(([, others]) => others.reduce((most, other) => Math.max(most, shared.get(other)!), 0));
	const least = [...best].sort((a, b) => b - a)[mostArticles - 1]!;
	return articles.filter((_, place) => best[place]! >= least).slice(0, mostArticles);
}

/** The statements worth a full comparison: fewer of each article where there are many articles. */
function mostShared(
	others: readonly number[],
	shared: ReadonlyMap<number, number>,
	articles: number,
): readonly number[] {
	const limit = Math.max(compared.least, Math.min(compared.most, Math.ceil(compared.together / articles)));
	return others.length <= limit ? others : [...others].sort((a, b) => shared.get(b)! - shared.get(a)!).slice(0, limit);
}

/** How far a pair is before its best rival (negative when behind), in log-odds, bounded. */
const lead = (rival: number | undefined, odds: number): number =>
	rival === undefined ? mostLead : Math.max(-mostLead, Math.min(mostLead, odds - rival));

/** Likeness of the sentences before and of those after the two. */
function around(a: number, b: number, statements: readonly Statement[], weights: Weights): number {
	const beside = (step: number): number => {
		const [one, other] = [statements[a + step], statements[b + step]];
		if (!one || !other || one.article !== statements[a]!.article || other.article !== statements[b]!.article) return 0;
		return cosineOf(one, other, weights);
	};
	return Math.max(beside(-1), beside(1));
}
