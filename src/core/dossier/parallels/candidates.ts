import type {SameStory} from '../stories.ts';
import type {Comparable} from './comparable.ts';
import type {ReportedFacts} from './reportedFacts.ts';
import type {Vocabulary} from './vocabulary.ts';

/** Statements of other articles that may tell the same, by article. */
export type Candidates = readonly (readonly [article: number, statements: readonly number[]])[];

/** Keys in more statements than this lead nowhere: they are only weighed, never followed. */
const mostFollowed = 400;
/** Statements that are compared in full: at most in each other article, at least, and about in all of them together. */
const compared = {most: 24, least: 3, together: 192} as const;
/** Articles that a statement is compared with: where more share words with it, those that share most. */
const mostArticles = 64;
/** A shared fact weighs as much as this many rare words: its statements are always compared. */
const weightOfFact = 10;

/** Prepares the search: an inverted index from terms, actors and facts to statements. Returns what finds the candidates of one. */
export function candidateFinder(
	comparables: readonly Comparable[],
	factsOf: ReportedFacts,
	{size, weights}: Vocabulary,
	sameStory: SameStory,
): (statement: number) => Candidates {
	const byKey = postings(size, comparables, ({keys}) => keys);
	const factNumbers = numbersOf(factsOf);
	const facts = factsOf.map(reported => new Set(reported.map(({id}) => factNumbers.get(id)!)));
	const byFact = postings(factNumbers.size, facts, fact => fact);
	const shared = new Float64Array(comparables.length);
	return statement => {
		const {article, keys} = comparables[statement]!;
		const found: number[] = [];
		const follow = (list: readonly number[], weight: number): void => {
			for (const other of list) {
				if (comparables[other]!.article === article) continue;
				if (shared[other] === 0) found.push(other);
				shared[other]! += weight;
			}
		};
		for (const key of keys) if (byKey[key]!.length <= mostFollowed) follow(byKey[key]!, weights[key]!);
		for (const fact of facts[statement]!) if (byFact[fact]!.length <= mostFollowed) follow(byFact[fact]!, weightOfFact);
		const byArticle = groupByArticle(found, comparables);
		for (const other of byArticle.keys()) if (!sameStory(article, other)) byArticle.delete(other);
		const best = mostRelated(byArticle, shared).map(
			([other, list]) => [other, mostShared(list, shared, byArticle.size)] as const,
		);
		for (const other of found) shared[other] = 0;
		return best;
	};
}

/** The items that have each number. */
function postings<Item>(size: number, items: readonly Item[], numbers: (item: Item) => Iterable<number>): number[][] {
	const lists: number[][] = Array.from({length: size}, () => []);
	for (const [index, item] of items.entries()) for (const number of numbers(item)) lists[number]!.push(index);
	return lists;
}

function numbersOf(factsOf: ReportedFacts): ReadonlyMap<string, number> {
	const numbers = new Map<string, number>();
	for (const reported of factsOf) for (const {id} of reported) if (!numbers.has(id)) numbers.set(id, numbers.size);
	return numbers;
}

function groupByArticle(found: readonly number[], comparables: readonly Comparable[]): Map<number, number[]> {
	const byArticle = new Map<number, number[]>();
	for (const other of found) {
		const {article} = comparables[other]!;
		const list = byArticle.get(article);
		if (list) list.push(other);
		else byArticle.set(article, [other]);
	}
	return byArticle;
}

/** The articles worth a comparison: those with the statements that share most, in their order. */
function mostRelated(byArticle: ReadonlyMap<number, readonly number[]>, shared: Float64Array): Candidates {
	const articles = [...byArticle];
	if (articles.length <= mostArticles) return articles;
	const best = articles.map(([, others]) => others.reduce((most, other) => Math.max(most, shared[other]!), 0));
	const least = [...best].sort((a, b) => b - a)[mostArticles - 1]!;
	return articles.filter((_, place) => best[place]! >= least).slice(0, mostArticles);
}

/** The statements worth a full comparison: fewer of each article where there are many articles. */
function mostShared(others: readonly number[], shared: Float64Array, articles: number): readonly number[] {
	const limit = Math.max(compared.least, Math.min(compared.most, Math.ceil(compared.together / articles)));
	return others.length <= limit ? others : [...others].sort((a, b) => shared[b]! - shared[a]!).slice(0, limit);
}
