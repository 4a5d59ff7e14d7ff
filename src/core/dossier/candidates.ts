import type {ReportedFact} from './pairVerdicts.ts';
import type {ReportedFacts} from './reportedFacts.ts';
import type {Statement} from './statement.ts';
import type {Weights} from './weights.ts';

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
	statements: readonly Statement[],
	factsOf: ReportedFacts,
	weights: Weights,
): (statement: number) => Candidates {
	const keys = statements.map((statement, index) => keysOf(statement, factsOf[index]!));
	const postings = postingsOf(keys);
	const weightOf = (key: string): number =>
		key.startsWith('=') ? weightOfFact : key.startsWith('@') ? weights.actor(key.slice(1)) : weights.term(key);
	return statement => {
		const {article} = statements[statement]!;
		const shared = new Map<number, number>();
		for (const key of keys[statement]!) {
			const list = postings.get(key)!;
			if (list.length > mostFollowed) continue;
			const weight = weightOf(key);
			for (const other of list)
				if (statements[other]!.article !== article) shared.set(other, (shared.get(other) ?? 0) + weight);
		}
		const byArticle = groupByArticle(shared.keys(), statements);
		return mostRelated(byArticle, shared).map(([other, list]) => [other, mostShared(list, shared, byArticle.size)]);
	};
}

/** Keys by which a statement can be reached from another. */
const keysOf = (statement: Statement, facts: readonly ReportedFact[]): readonly string[] => [
	...statement.terms,
	...[...statement.actors].map(actor => `@${actor}`),
	...facts.map(({id}) => `=${id}`),
];

function postingsOf(keys: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
	const postings = new Map<string, number[]>();
	for (const [index, own] of keys.entries())
		for (const key of own) {
			const list = postings.get(key);
			if (list) list.push(index);
			else postings.set(key, [index]);
		}
	return postings;
}

function groupByArticle(found: Iterable<number>, statements: readonly Statement[]): Map<number, number[]> {
	const byArticle = new Map<number, number[]>();
	for (const other of found) {
		const list = byArticle.get(statements[other]!.article);
		if (list) list.push(other);
		else byArticle.set(statements[other]!.article, [other]);
	}
	return byArticle;
}

type Weight = ReadonlyMap<number, number>;

/** The articles worth a comparison: those with the statements that share most, in their order. */
function mostRelated(byArticle: ReadonlyMap<number, readonly number[]>, shared: Weight): Candidates {
	const articles = [...byArticle];
	if (articles.length <= mostArticles) return articles;
	const best = articles.map(([, others]) => others.reduce((most, other) => Math.max(most, shared.get(other)!), 0));
	const least = [...best].sort((a, b) => b - a)[mostArticles - 1]!;
	return articles.filter((_, place) => best[place]! >= least).slice(0, mostArticles);
}

/** The statements worth a full comparison: fewer of each article where there are many articles. */
function mostShared(others: readonly number[], shared: Weight, articles: number): readonly number[] {
	const limit = Math.max(compared.least, Math.min(compared.most, Math.ceil(compared.together / articles)));
	return others.length <= limit ? others : [...others].sort((a, b) => shared.get(b)! - shared.get(a)!).slice(0, limit);
}
