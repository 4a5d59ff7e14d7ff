import {type DecidedSentences, decidedPairs, noSentences, undecided} from '../corrections/decidedPairs.ts';
import {areOfOtherEvents, differenceOfMatch, isOneFact, type ReportingStatement} from '../differences/pairVerdicts.ts';
import type {Parallel, ParallelMatch} from '../dossier.ts';
import type {KnownFacts} from '../facts.ts';
import {type GraphInput, type ParallelGraph, parallelGraph, strengthOf} from './parallelGraph.ts';
import {thresholds} from './parallelModel.ts';
import {headingFlag} from './statementTable.ts';

/** At most this many matches in each other article. */
const mostShown = 2;

/** The parallels of one article's sentences, by the article's index. */
export type ParallelsOfArticle = (article: number) => readonly Parallel[];

/**
 * For every sentence, the statements of the other articles that say the same; a source without any is silent. Found for one
 * article when it is asked for: nobody looks at all the articles of a large dossier.
 */
export function openParallels(
	input: GraphInput,
	readings: KnownFacts['readings'],
	sentences: DecidedSentences = noSentences,
): ParallelsOfArticle {
	const graph = parallelGraph(input);
	// All that is held of the input: of a large dossier the facts weigh more than what is compared of them.
	const {articleIds} = input;
	const {articles, starts, ends, firstStatements} = graph.table;
	const placeOf = (statement: number) => ({
		article: articleIds[articles[statement]!]!,
		start: starts[statement]!,
		end: ends[statement]!,
	});
	const reporting = (statement: number): ReportingStatement => ({
		statement: graph.statementAt(statement),
		facts: graph.reported.of(statement),
	});
	const decided = decidedPairs(sentences, (article, sentence) =>
		graph.reported.of(firstStatements[article]! + sentence),
	);
	const matchOf = (from: number, {statement, strength}: Judged): ParallelMatch => {
		const [one, other] = [reporting(from), reporting(statement)];
		const joined = isOneFact(one, other);
		// What is told as one fact elsewhere is never called something else here.
		const isSame =
			joined === 'sure' ||
			(joined === null && strength >= thresholds.same && !areOfOtherEvents(one.statement, other.statement));
		const level = isSame ? 'same' : 'closest';
		const difference = differenceOfMatch(one, other, level, readings);
		const {article, start, end} = placeOf(statement);
		return {article, start, end, strength, level, ...difference};
	};
	const parallelOf = (index: number): Parallel[] => {
		const verdict = (other: number) => decided(reporting(index), reporting(other));
		const judged = judgedNeighbours(graph, index, decided === undecided ? null : verdict);
		const matches = bestOfArticles(judged, graph).map(found => matchOf(index, found));
		if (matches.length === 0) return [];
		const {article, start, end} = placeOf(index);
		return [{article, start, end, matches}];
	};
	return article => {
		const found: Parallel[] = [];
		for (let index = firstStatements[article]!; index < firstStatements[article + 1]!; index++)
			found.push(...parallelOf(index));
		return found;
	};
}

/** A statement with the final judgement: the probability that it tells the same. */
type Judged = {readonly statement: number; readonly strength: number};

/** The neighbours of a statement with their final judgement; what the reader has decided goes before it. */
function judgedNeighbours(
	graph: ParallelGraph,
	index: number,
	decided: ((other: number) => 0 | 1 | null) | null,
): readonly Judged[] {
	const {statements} = graph.around(index);
	const judged = statements.map((statement, place) => ({statement, strength: strengthOf(graph, index, place)}));
	if (decided === null) return judged;
	const found = new Map(judged.map(({statement, strength}) => [statement, strength]));
	return graph.candidates(index).flatMap(([, others]) =>
		others.flatMap(statement => {
			const strength = decided(statement) ?? found.get(statement);
			return strength === undefined ? [] : [{statement, strength}];
		}),
	);
}

/** The surest matches of each article, where they are sure enough; the surest article first. A heading only names what is told under it. */
function bestOfArticles(judged: readonly Judged[], {table}: ParallelGraph): readonly Judged[] {
	const shown = new Map<number, number>();
	return [...judged]
		.sort((a, b) => b.strength - a.strength)
		.filter(({statement, strength}) => {
			if ((table.flags[statement]! & headingFlag) !== 0) return false;
			const article = table.articles[statement]!;
			const before = shown.get(article) ?? 0;
			if (before >= mostShown || strength < (before === 0 ? thresholds.shown : thresholds.second)) return false;
			shown.set(article, before + 1);
			return true;
		});
}
