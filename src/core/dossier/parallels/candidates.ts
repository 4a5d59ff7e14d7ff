import type {SameStory} from '../stories.ts';
import type {Comparable} from './comparable.ts';
import type {ReportedFacts} from './reportedFacts.ts';
import type {Vocabulary} from './vocabulary.ts';

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
 * the other statement was the first by its words in 213, and never beyond the eighth.
 */
export const narrow: Breadth = {most: 8, least: 1, together: 32, articles: 24, followed: 80, alike: 0.18};

/** A shared fact weighs as much as this many rare words: its statements are always compared. */
const weightOfFact = 10;

/** Prepares the search: an inverted index from terms, actors and facts to statements. Returns what finds the candidates of one. */
export function candidateFinder(
	comparables: readonly Comparable[],
	factsOf: ReportedFacts,
	{size, weights}: Vocabulary,
	sameStory: SameStory,
	breadth: Breadth,
): (statement: number) => Candidates {
	const byKey = postings(size, comparables, ({keys}) => keys);
	const factNumbers = numbersOf(factsOf);
	const facts = factsOf.map(reported => new Set(reported.map(({id}) => factNumbers.get(id)!)));
	const byFact = postings(factNumbers.size, facts, fact => fact);
	const shared = new Float64Array(comparables.length);
	const likeness = (one: number, other: number): number =>
		shared[other]! / Math.sqrt(comparables[one]!.weight * comparables[other]!.weight);
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
		for (const key of keys) if (byKey[key]!.length <= breadth.followed) follow(byKey[key]!, weights[key]!);
		for (const fact of facts[statement]!)
			if (byFact[fact]!.length <= breadth.followed) follow(byFact[fact]!, weightOfFact);
		const alike = breadth.alike === 0 ? found : found.filter(other => likeness(statement, other) >= breadth.alike);
		const byArticle = groupByArticle(alike, comparables);
		for (const other of byArticle.keys()) if (!sameStory(article, other)) byArticle.delete(other);
		const best = mostRelated(byArticle, shared, breadth).map(
			([other, list]) => [other, mostShared(list, shared, byArticle.size, breadth)] as const,
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
function mostRelated(
	byArticle: ReadonlyMap<number, readonly number[]>,
	shared: Float64Array,
	{articles: most}: Breadth,
): Candidates {
	const articles = [...byArticle];
	if (articles.length <= most) return articles;
	const best = articles.map(([, others]) => others.reduce((most, other) => Math.max(most, shared[other]!), 0));
	const least = [...best].sort((a, b) => b - a)[most - 1]!;
	return articles.filter((_, place) => best[place]! >= least).slice(0, most);
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
