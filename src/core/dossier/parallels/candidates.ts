import type {GroupedRows} from '../../text/groupedRows.ts';
import type {WholeNumbers} from '../../text/numberList.ts';
import {forEachIn} from '../../text/numberLists.ts';
import {placesOfNumbers} from '../../text/placesOfNumbers.ts';
import type {SameStory} from '../stories/stories.ts';
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
	// One list for all statements: each meets hundreds of others.
	const met = new Uint32Array(articles.length);
	let size = 0;
	const follow = (article: number, {firsts, rows}: GroupedRows, group: number, weight: number): void => {
		for (let at = firsts[group]!; at < firsts[group + 1]!; at++) {
			const other = rows[at]!;
			if (articles[other] === article) continue;
			if (shared[other] === 0) met[size++] = other;
			shared[other]! += weight;
		}
	};
	const alike = new Uint32Array(articles.length);
	const byArticle = articleGrouper(articles, shared, sameStory, breadth);
	return statement => {
		const article = articles[statement]!;
		size = 0;
		forEachIn(keys, statement, key => follow(article, byKey, key, vocabulary.weights[key]!));
		forEachIn(reported.facts, statement, fact => follow(article, byFact, fact, weightOfFact));
		let count = 0;
		for (let at = 0; at < size; at++) {
			const other = met[at]!;
			const likeness = shared[other]! / Math.sqrt(weights[statement]! * weights[other]!);
			if (likeness >= breadth.alike) alike[count++] = other;
		}
		const found = byArticle(article, alike.subarray(0, count));
		for (let at = 0; at < size; at++) shared[met[at]!] = 0;
		return found;
	};
}

/**
 * Sorts what shares something with a statement by article, in the order in which these come: of those that tell the same story as its own
 * article the most related, and of each the statements that share most.
 */
function articleGrouper(
	articles: WholeNumbers,
	shared: Float64Array,
	sameStory: SameStory,
	breadth: Breadth,
): (article: number, found: Uint32Array) => Candidates {
	const count = (articles.at(-1) ?? -1) + 1;
	/** What the statement of each article that shares most shares; 0 for one that was not met, below for one of another story. */
	const best = new Float64Array(count);
	/** Which list the statements of an article are put in, counted from 1; 0 for none. */
	const listOf = new Uint32Array(count);
	const meet = (article: number, found: Uint32Array): number[] => {
		const inOrder: number[] = [];
		for (let at = 0; at < found.length; at++) {
			const other = articles[found[at]!]!;
			if (best[other] === 0) {
				best[other] = sameStory(article, other) ? shared[found[at]!]! : ofOtherStory;
				if (best[other] !== ofOtherStory) inOrder.push(other);
			} else if (best[other] !== ofOtherStory && shared[found[at]!]! > best[other]!) best[other] = shared[found[at]!]!;
		}
		return inOrder;
	};
	return (article, found) => {
		const inOrder = meet(article, found);
		const related = mostRelated(inOrder, best, breadth);
		for (let place = 0; place < related.length; place++) listOf[related[place]!] = place + 1;
		const lists: number[][] = [];
		for (let at = 0; at < found.length; at++) {
			const list = listOf[articles[found[at]!]!]!;
			if (list === 0) continue;
			// The first one of an article comes before those of the articles behind it.
			if (lists[list - 1] === undefined) lists[list - 1] = [found[at]!];
			else lists[list - 1]!.push(found[at]!);
		}
		for (let at = 0; at < found.length; at++) {
			best[articles[found[at]!]!] = 0;
			listOf[articles[found[at]!]!] = 0;
		}
		return related.map((other, place) => [other, mostShared(lists[place]!, shared, inOrder.length, breadth)] as const);
	};
}

const ofOtherStory = -1;

/** The articles worth a comparison: those with the statements that share most, in their order. */
function mostRelated(articles: readonly number[], best: Float64Array, {articles: most}: Breadth): readonly number[] {
	if (articles.length <= most) return articles;
	const all = new Float64Array(articles.length);
	for (let place = 0; place < all.length; place++) all[place] = best[articles[place]!]!;
	const least = all.sort()[all.length - most]!;
	return articles.filter(article => best[article]! >= least).slice(0, most);
}

/** The statements worth a full comparison: fewer of each article where there are many articles. */
function mostShared(
	others: readonly number[],
	shared: Float64Array,
	articles: number,
	{least, most, together}: Breadth,
): readonly number[] {
	const limit = Math.max(least, Math.min(most, Math.ceil(together / articles)));
	if (others.length <= limit) return others;
	// Few are wanted, in large dossiers one: to sort all of them takes several times as long.
	const best: number[] = [];
	for (const other of others) {
		let place = best.length;
		while (place > 0 && shared[best[place - 1]!]! < shared[other]!) place--;
		if (place === limit) continue;
		if (best.length === limit) best.pop();
		best.splice(place, 0, other);
	}
	return best;
}
