import type {ArticleId} from '../../article/article.ts';
import {listAt} from '../../text/numberLists.ts';
import {type SameStory, storiesFrom} from '../stories.ts';
import {type Breadth, broad, type Candidates, candidateFinder} from './candidates.ts';
import {type Comparable, comparablesOf} from './comparable.ts';
import {at, type Features, newFeatures} from './features.ts';
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

/** A statement of another article that may tell the same, with the first judgement of the pair: a probability. */
export type Neighbour = {readonly statement: number; readonly likely: number};

/** All statements of a dossier with the pairs that may tell the same; worked out where it is asked for, and remembered. */
export type ParallelGraph = {
	readonly table: StatementTable;
	statementAt(statement: number): ComparedStatement;
	readonly reported: ReportedFacts;
	/** Statements of the other articles that were compared with one, by article. */
	candidates(statement: number): Candidates;
	/** Writes over the features what a pair has in common. */
	compare(a: number, b: number, into: Features): void;
	/** The likely ones among the candidates, the likeliest first. */
	neighbours(statement: number): readonly Neighbour[];
	/** One of them; undefined when the other statement is none. */
	neighbour(statement: number, other: number): Neighbour | undefined;
	/** What a statement's neighbour is judged by in the end. */
	context(statement: number, neighbour: Neighbour): GraphFeatures;
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
	readonly sameStory?: SameStory;
	/** Statements that are held prepared for comparing. */
	readonly prepared?: number;
};

/** Some kilobytes each: all that are compared with those of a few articles. */
const usuallyPrepared = 24_000;

/** Prepares the graph of a dossier's statements. */
export function parallelGraph(
	{table, facts, articleIds}: GraphInput,
	{
		pair = parallelModel.pair,
		breadth = broad,
		sameStory = sameStoryIn(table),
		prepared = usuallyPrepared,
	}: GraphOptions = {},
): ParallelGraph {
	const {vocabulary} = table;
	const comparableAt = comparablesOf(table, prepared);
	const reported = reportedFacts(table, facts, articleIds);
	const candidates = candidateFinder(table, reported, sameStory, breadth);
	const compareInto = (a: number, b: number, into: Features): void => {
		compare(comparableAt(a), comparableAt(b), vocabulary, into);
		into[at.around] = likenessAround(a, b, table, comparableAt);
		into[at.sharedFigure] = shareFact(reported, a, b) ? 1 : 0;
	};
	const likelihood = onceForEachTwo(table.articles.length, likelihoodBy(pair, compareInto));
	const around = remembering(statement =>
		neighbourhood(
			candidates(statement).flatMap(([, others]) => likeliest(others, other => likelihood(statement, other))),
		),
	);
	return {
		table,
		statementAt: statement => statementAt(table, statement),
		reported,
		candidates,
		compare: compareInto,
		neighbours: statement => around(statement).neighbours,
		neighbour: (statement, other) => {
			const likely = around(statement).likely.get(other);
			return likely === undefined ? undefined : {statement: other, likely};
		},
		context: (statement, neighbour) => contextOf(neighbour, around(statement), around(neighbour.statement)),
	};
}

/** The final judgement of a statement's neighbour: the probability that it tells the same. */
export const strengthOf = (graph: ParallelGraph, statement: number, neighbour: Neighbour): number =>
	probability(graphOdds(parallelModel.graph, graph.context(statement, neighbour)));

/** The first judgement of a pair: a probability, 0 without evidence. */
function likelihoodBy(
	pair: ParallelModel['pair'],
	compareInto: ParallelGraph['compare'],
): (a: number, b: number) => number {
	const odds = pairOdds(pair);
	const features = newFeatures();
	return (a, b) => {
		compareInto(a, b, features);
		return hasEvidence(features) ? probability(odds(features)) : 0;
	};
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

/** Remembers the neighbourhoods that were asked for. */
function remembering(find: (statement: number) => Neighbourhood): (statement: number) => Neighbourhood {
	const remembered = new Map<number, Neighbourhood>();
	return statement => {
		const known = remembered.get(statement);
		if (known) return known;
		const found = find(statement);
		if (remembered.size >= mostRemembered) remembered.clear();
		remembered.set(statement, found);
		return found;
	};
}

const contextOf = ({likely}: Neighbour, from: Neighbourhood, to: Neighbourhood): GraphFeatures => ({
	pair: Math.log(likely / (1 - likely)),
	path: surestPath(from, to),
	best: from.neighbours[0]?.likely ?? likely,
	hub: to.sum,
});

/** The neighbours of a statement, the likeliest first, how likely each is, and their sum. */
type Neighbourhood = {
	readonly neighbours: readonly Neighbour[];
	readonly likely: ReadonlyMap<number, number>;
	readonly sum: number;
};

function neighbourhood(found: Neighbour[]): Neighbourhood {
	found.sort(likelierFirst);
	return {
		neighbours: found,
		likely: new Map(found.map(({statement, likely}) => [statement, likely])),
		sum: found.reduce((sum, {likely}) => sum + likely, 0),
	};
}

/** The likeliest statements of one article. */
function likeliest(others: readonly number[], likelihood: (other: number) => number): Neighbour[] {
	const found: Neighbour[] = [];
	for (const statement of others) {
		const likely = likelihood(statement);
		if (likely >= leastLikely) found.push({statement, likely});
	}
	return found.sort(likelierFirst).slice(0, keptOfArticle);
}

/** One word in common, or one name, is no evidence; two are, or a shared fact. */
const hasEvidence = (features: Features): boolean =>
	Math.expm1(features[at.sharedTerms]!) + Math.expm1(features[at.sharedActors]!) > 1.5 ||
	features[at.sharedFigure]! > 0;

const likelierFirst = (a: Neighbour, b: Neighbour): number => b.likely - a.likely;

/** The surest way from one statement to another by a third one, as sure as its weaker step; 0 where there is none. */
function surestPath(from: Neighbourhood, to: Neighbourhood): number {
	let surest = 0;
	for (const {statement, likely} of from.neighbours) {
		if (likely <= surest) break;
		surest = Math.max(surest, Math.min(likely, to.likely.get(statement) ?? 0));
	}
	return surest;
}

/** Likeness of the sentences before and of those after the two. */
function likenessAround(
	a: number,
	b: number,
	{articles, vocabulary}: StatementTable,
	comparableAt: (statement: number) => Comparable,
): number {
	const beside = (step: number): number => {
		if (articles[a + step] !== articles[a] || articles[b + step] !== articles[b]) return 0;
		return cosineOf(comparableAt(a + step), comparableAt(b + step), vocabulary);
	};
	return Math.max(beside(-1), beside(1));
}

const sameStoryIn = ({profiles: {keys, counts}, firstStatements}: StatementTable) =>
	storiesFrom(firstStatements.length - 1, article => ({keys: listAt(keys, article), counts: listAt(counts, article)}));
