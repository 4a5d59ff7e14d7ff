import type {ArticleId} from '../../article/article.ts';
import {rememberingSome} from '../../text/rememberingSome.ts';
import {sameStoryIn} from '../stories/stories.ts';
import {type Breadth, broad, type Candidates, candidateFinder} from './candidates.ts';
import {type ComparableStatements, comparableStatements} from './comparableStatements.ts';
import {at, type Features, newFeatures} from './features.ts';
import {share} from './keyLists.ts';
import {
	likelierFirst,
	type Neighbour,
	type Neighbourhood,
	neighbourhoodOf,
	type SurestPath,
	surestPaths,
} from './neighbourhood.ts';
import {
	type GraphFeatures,
	graphOdds,
	type ParallelModel,
	pairOdds,
	parallelModel,
	probability,
} from './parallelModel.ts';
import {type ReportableFact, type ReportedFacts, reportedFacts, shareFact} from './reportedFacts.ts';
import {compare, cosineOf} from './similarity.ts';
import {type ComparedStatement, type StatementTable, statementAt} from './statementTable.ts';

/** All statements of a dossier with the pairs that may tell the same; worked out where it is asked for, and remembered. */
export type ParallelGraph = {
	readonly table: StatementTable;
	statementAt(statement: number): ComparedStatement;
	readonly reported: ReportedFacts;
	/** Statements of the other articles that were compared with one, by article. */
	candidates(statement: number): Candidates;
	/** Writes over the features what a pair has in common. */
	compare(a: number, b: number, into: Features): void;
	/** The likely ones among the candidates. */
	around(statement: number): Neighbourhood;
	/** What a statement's neighbour, by its place among them, is judged by in the end. */
	context(statement: number, place: number): GraphFeatures;
};

/** Pairs less likely than this at first lead nowhere. */
const leastLikely = 0.05;
/** Neighbours kept in each other article. */
const keptOfArticle = 8;
/** Statements whose neighbours are remembered; then all are forgotten and worked out again when asked for. */
const mostRemembered = 60_000;

/** What the graph is of: the statements, the facts, and the articles by their place in the table. */
export type GraphInput = {
	readonly table: StatementTable;
	readonly facts: readonly ReportableFact[];
	readonly articleIds: readonly ArticleId[];
};

/** What a graph is made with; all of it is worked out when it is not given. */
type GraphOptions = {
	readonly pair?: ParallelModel['pair'];
	readonly breadth?: Breadth;
};

/** Prepares the graph of a dossier's statements. */
export function parallelGraph(
	{table, facts, articleIds}: GraphInput,
	{pair = parallelModel.pair, breadth = broad}: GraphOptions = {},
): ParallelGraph {
	const statements = comparableStatements(table);
	const reported = reportedFacts(table, facts, articleIds);
	const candidates = candidateFinder(statements, reported, sameStoryIn(table.stories), breadth);
	const compareInto = (a: number, b: number, into: Features): void => {
		compare(statements, a, b, into);
		into[at.around] = likenessAround(statements, a, b);
		into[at.sharedFigure] = shareFact(reported, a, b) ? 1 : 0;
	};
	const likelihood = likelihoodBy(pair, statements, reported, compareInto);
	const around = rememberingSome(mostRemembered, (statement: number) => {
		const found: Neighbour[] = [];
		const likelihoodOf = (other: number): number => likelihood(statement, other);
		for (const candidate of candidates(statement)) addLikeliest(candidate[1], likelihoodOf, found);
		return neighbourhoodOf(found);
	});
	const surestPath = surestPaths(table.articles.length);
	return {
		table,
		statementAt: statement => statementAt(table, statement),
		reported,
		candidates,
		compare: compareInto,
		around,
		context: (statement, place) => {
			const from = around(statement);
			return contextOf(from, place, around(from.statements[place]!), surestPath);
		},
	};
}

/** The final judgement of a statement's neighbour, by its place among them: the probability that it tells the same. */
export const strengthOf = (graph: ParallelGraph, statement: number, place: number): number =>
	probability(graphOdds(parallelModel.graph, graph.context(statement, place)));

/** Words and names that are evidence together; one alone is none. */
const leastShared = 2;

/** The first judgement of a pair: a probability, 0 without evidence: words, names or a fact in common. Half of the pairs go no further. */
function likelihoodBy(
	pair: ParallelModel['pair'],
	{keys, articles}: ComparableStatements,
	reported: ReportedFacts,
	compareInto: ParallelGraph['compare'],
): (a: number, b: number) => number {
	const odds = pairOdds(pair);
	const features = newFeatures();
	const likelihood = onceForEachTwo(articles.length, (a, b) => {
		compareInto(a, b, features);
		return probability(odds(features));
	});
	return (a, b) => (share(leastShared, keys, a, b) || shareFact(reported, a, b) ? likelihood(a, b) : 0);
}

/** Pairs of which the answer waits to be asked for from the other side. */
const mostWaiting = 200_000;

/** A question that is often asked from both sides, with one answer, is answered once. */
function onceForEachTwo(size: number, find: (a: number, b: number) => number): (a: number, b: number) => number {
	const waiting = new Map<number, number>();
	return (a, b) => {
		const key = a < b ? a * size + b : b * size + a;
		const known = waiting.get(key);
		if (known !== undefined) {
			waiting.delete(key);
			return known;
		}
		const found = find(a, b);
		if (waiting.size >= mostWaiting) waiting.clear();
		waiting.set(key, found);
		return found;
	};
}

const contextOf = (from: Neighbourhood, place: number, to: Neighbourhood, surestPath: SurestPath): GraphFeatures => {
	const likely = from.likely[place]!;
	return {pair: Math.log(likely / (1 - likely)), path: surestPath(from, to), best: from.likely[0]!, hub: to.sum};
};

/** Adds the likeliest statements of one article: mostly none or one, which need no sorting. */
function addLikeliest(others: readonly number[], likelihood: (other: number) => number, found: Neighbour[]): void {
	const before = found.length;
	for (const statement of others) {
		const likely = likelihood(statement);
		if (likely >= leastLikely) found.push({statement, likely});
	}
	if (found.length - before > keptOfArticle)
		found.push(...found.splice(before).sort(likelierFirst).slice(0, keptOfArticle));
}

/** Likeness of the sentences before and of those after the two. */
function likenessAround(statements: ComparableStatements, a: number, b: number): number {
	const {articles} = statements;
	const beside = (step: number): number => {
		if (articles[a + step] !== articles[a] || articles[b + step] !== articles[b]) return 0;
		return cosineOf(statements, a + step, b + step);
	};
	return Math.max(beside(-1), beside(1));
}
