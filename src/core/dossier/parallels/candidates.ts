import type {GroupedRows} from '../../text/groupedRows.ts';
import {forEachIn} from '../../text/numberLists.ts';
import {placesOfNumbers} from '../../text/placesOfNumbers.ts';
import type {SameStory} from '../stories.ts';
import type {ComparableStatements} from './comparableStatements.ts';
import type {ReportedFacts} from './reportedFacts.ts';

/** Statements of other articles that may tell the same, by article. */
export type Candidates = readonly (readonly [article: number, statements: readonly number[]])[];

/** How many statements one is compared with in full. */
export type Breadth = {
	/** In each other article at most, at least, and about in all of them together. */
	readonly most: number;
	readonly least: number;
	readonly together: number;
	/** Articles: where more share words with it, those that share most. */
	readonly articles: number;
	/** Keys in more statements than this lead nowhere: they are only weighed, never followed. */
	readonly followed: number;
	/** What of their weight two statements must have in common in keys that are followed (cosine). */
	readonly alike: number;
};

/** For what somebody looks at: nothing that may tell the same is passed over. */
export const broad: Breadth = {most: 24, least: 3, together: 192, articles: 64, followed: 400, alike: 0};
/**
 * For what surely tells the same, in all statements of a dossier: of 268 such pairs in nineteen dossiers without a number in common,
 * the other statement was among the first four by its words in 95 of 100, and never beyond the eighth.
 */
export const narrow: Breadth = {most: 8, least: 1, together: 32, articles: 24, followed: 80, alike: 0.18};

/** A shared fact weighs as much as this many rare words: its statements are always compared. */
const weightOfFact = 10;

/** Prepares the search: an inverted index from terms, actors and facts to statements. Returns what finds the candidates of one. */
export function candidateFinder(
	statements: ComparableStatements,
	reported: ReportedFacts,
	sameStory: SameStory,
	breadth: Breadth,
): (statement: number) => Candidates {
	const {articles, keys, weights, vocabulary} = statements;
	const byKey = placesOfNumbers(vocabulary.weights.length, keys, breadth.followed);
	const byFact = placesOfNumbers(reported.size, reported.facts, breadth.followed);
	const shared = new Float64Array(articles.length);
	const likeness = (one: number, other: number): number => shared[other]! / Math.sqrt(weights[one]! * weights[other]!);
	return statement => {
		const article = articles[statement]!;
		const found: number[] = [];
		const follow = ({firsts, rows}: GroupedRows, group: number, weight: number): void => {
			for (let at = firsts[group]!; at < firsts[group + 1]!; at++) {
				const other = rows[at]!;
				if (articles[other] === article) continue;
				if (shared[other] === 0) found.push(other);
				shared[other]! += weight;
			}
		};
		forEachIn(keys, statement, key => follow(byKey, key, vocabulary.weights[key]!));
		forEachIn(reported.facts, statement, fact => follow(byFact, fact, weightOfFact));
		const alike = breadth.alike === 0 ? found : found.filter(other => likeness(statement, other) >= breadth.alike);
		const byArticle = groupByArticle(alike, articles, other => sameStory(article, other));
		const best = mostRelated(byArticle, shared, breadth).map(
			([other, list]) => [other, mostShared(list, shared, byArticle.length, breadth)] as const,
		);
		for (const other of found) shared[other] = 0;
		return best;
	};
}

/** The statements by article, in the order in which articles come, of those that are wanted. */
function groupByArticle(
	found: readonly number[],
	articles: Uint32Array,
	isWanted: (article: number) => boolean,
): [article: number, statements: number[]][] {
	const groups: [number, number[]][] = [];
	const byArticle = new Map<number, number[] | null>();
	for (const other of found) {
		const article = articles[other]!;
		const list = byArticle.get(article);
		if (list) list.push(other);
		else if (list === undefined) {
			const first = isWanted(article) ? [other] : null;
			byArticle.set(article, first);
			if (first !== null) groups.push([article, first]);
		}
	}
	return groups;
}

/** The articles worth a comparison: those with the statements that share most, in their order. */
function mostRelated(articles: Candidates, shared: Float64Array, {articles: most}: Breadth): Candidates {
	if (articles.length <= most) return articles;
	const best = Float64Array.from(articles, ([, others]) => mostIn(others, shared));
	const least = best.slice().sort()[best.length - most]!;
	return articles.filter((_, place) => best[place]! >= least).slice(0, most);
}

/** What the statement among these that shares most shares. */
function mostIn(others: readonly number[], shared: Float64Array): number {
	let most = 0;
	for (const other of others) if (shared[other]! > most) most = shared[other]!;
	return most;
}

/** The statements worth a full comparison: fewer of each article where there are many articles. */
function mostShared(
	others: readonly number[],
	shared: Float64Array,
	articles: number,
	{least, most, together}: Breadth,
): readonly number[] {
	const limit = Math.max(least, Math.min(most, Math.ceil(together / articles)));
	return others.length <= limit ? others : [...others].sort((a, b) => shared[b]! - shared[a]!).slice(0, limit);
}
