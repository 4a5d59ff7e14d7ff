import type {ArticleId} from '../../article/article.ts';
import {type DecidedPairs, undecided} from '../corrections/decidedPairs.ts';
import type {Parallel, ParallelMatch} from '../dossier.ts';
import type {FactInput, KnownFacts} from '../facts.ts';
import {differenceOfMatch, type ReportingStatement} from '../pairVerdicts.ts';
import {type Neighbour, type ParallelGraph, parallelGraph, strengthOf} from './parallelGraph.ts';
import {thresholds} from './parallelModel.ts';
import type {Statement} from './statement.ts';

/** At most this many matches in each other article. */
const mostShown = 2;

/** The parallels of one article's sentences, by the article's index. */
export type ParallelsOfArticle = (article: number) => readonly Parallel[];

/**
 * For every sentence, the statements of the other articles that say the same; a source without any is silent. Found for one
 * article when it is asked for: nobody looks at all the articles of a large dossier.
 */
export function openParallels(
	input: FactInput,
	{facts, readings}: KnownFacts,
	decided: DecidedPairs = undecided,
): ParallelsOfArticle {
	const graph = parallelGraph(input, facts);
	const {statements} = graph;
	const idOf = (statement: number): ArticleId => input.annotated[statements[statement]!.article]!.article.id;
	const reporting = (statement: number): ReportingStatement => ({
		statement: statements[statement]!,
		facts: graph.factsOf[statement]!,
	});
	const matchOf = (from: number, {statement, strength}: Judged): ParallelMatch => {
		const {start, end} = statements[statement]!;
		const level = strength >= thresholds.same ? 'same' : 'closest';
		const difference = differenceOfMatch(reporting(from), reporting(statement), level, readings);
		return {article: idOf(statement), start, end, strength, level, ...difference};
	};
	const parallelOf = (index: number): Parallel[] => {
		const {start, end} = statements[index]!;
		const verdict = (other: number) => decided(reporting(index), reporting(other));
		const judged = judgedNeighbours(graph, index, decided === undecided ? null : verdict);
		const matches = bestOfArticles(judged, graph).map(found => matchOf(index, found));
		return matches.length === 0 ? [] : [{article: idOf(index), start, end, matches}];
	};
	const firsts = firstStatements(statements, input.annotated.length);
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

/** A statement with the final judgement: the probability that it tells the same. */
type Judged = {readonly statement: number; readonly strength: number};

/** The neighbours of a statement with their final judgement; what the reader has decided goes before it. */
function judgedNeighbours(
	graph: ParallelGraph,
	index: number,
	decided: ((other: number) => 0 | 1 | null) | null,
): readonly Judged[] {
	const neighbours = graph.neighbours(index);
	const judge = (neighbour: Neighbour): number => strengthOf(graph, index, neighbour);
	if (decided === null)
		return neighbours.map(neighbour => ({statement: neighbour.statement, strength: judge(neighbour)}));
	const found = new Map(neighbours.map(neighbour => [neighbour.statement, neighbour]));
	return graph.candidates(index).flatMap(([, others]) =>
		others.flatMap(statement => {
			const told = decided(statement);
			const neighbour = found.get(statement);
			if (told === null && neighbour === undefined) return [];
			return [{statement, strength: told ?? judge(neighbour!)}];
		}),
	);
}

/** The surest matches of each article, where they are sure enough; the surest article first. */
function bestOfArticles(judged: readonly Judged[], {statements}: ParallelGraph): readonly Judged[] {
	const shown = new Map<number, number>();
	return [...judged]
		.sort((a, b) => b.strength - a.strength)
		.filter(({statement, strength}) => {
			const {article} = statements[statement]!;
			const before = shown.get(article) ?? 0;
			if (before >= mostShown || strength < (before === 0 ? thresholds.shown : thresholds.second)) return false;
			shown.set(article, before + 1);
			return true;
		});
}
