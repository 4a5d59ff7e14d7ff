import {createBest, type Ranked} from './best.ts';
import type {Expansion} from './expandWord.ts';
import {passageSpan} from './passages.ts';
import {hasPhrase, phraseOf} from './phrases.ts';
import type {Query} from './query.ts';
import type {Scope} from './scope.ts';
import {allWords, type Scored, scoreDocuments, wordCount} from './scoreDocuments.ts';
import {textOf} from './searchContent.ts';
import type {SearchIndex} from './searchIndex.ts';

/** Articles that have all words, by their best passage, and the passages worth showing. Numbers are those of the index. */
export type FoundPassages = {
	readonly articles: readonly Ranked<{readonly article: number; readonly passage: number}>[];
	readonly passages: readonly Ranked<number>[];
};

/** What each article has of the query, by the article's number. */
type ArticleScores = {
	/** Articles that have any of the words. */
	readonly articles: readonly number[];
	/** The words that an article has, as bits. */
	readonly found: Uint16Array;
	readonly sums: Float32Array;
	readonly best: Uint32Array;
	readonly bestScores: Float32Array;
};

/** How much the rest of an article adds to its best passage. */
const restWeight = 0.15;

/** Passages looked through for a phrase; reading more would be felt while typing. */
const mostPhraseChecks = 2000;

/** A passage counts for more the more of the words stand in it together. */
const passageScore = ({scores, found}: Scored, passage: number): number =>
	scores[passage]! * (1 + wordCount(found[passage]!));

const passageText = ({content, passages}: SearchIndex, passage: number): string => {
	const article = passages.articles[passage]!;
	if (passages.heads[passage]) return content.articles[article]!.title;
	const {start, end} = passageSpan(passages, passage);
	return textOf(content, article).slice(start, end);
};

/** Takes the words of a phrase from all passages in which they do not stand together. */
function checkPhrases(
	index: SearchIndex,
	query: Query,
	words: readonly (readonly Expansion[])[],
	scored: Scored,
): void {
	for (const {first, length} of query.phrases) {
		const bits = allWords(length) << first;
		const phrase = phraseOf(index, words.slice(first, first + length));
		let checks = 0;
		for (let passage = 0; passage < scored.found.length; passage++) {
			const complete = (scored.found[passage]! & bits) === bits && checks++ < mostPhraseChecks;
			if (!(complete && hasPhrase(passageText(index, passage), phrase))) scored.found[passage]! &= ~bits;
		}
	}
}

/** Adds up what each article has; with an actor asked for, only the passages that name one count. */
function byArticle({content, passages}: SearchIndex, scope: Scope, scored: Scored): ArticleScores {
	const count = content.articles.length;
	const articles: number[] = [];
	const found = new Uint16Array(count);
	const sums = new Float32Array(count);
	const best = new Uint32Array(count);
	const bestScores = new Float32Array(count);
	for (let passage = 0; passage < passages.articles.length; passage++) {
		if (scored.found[passage] === 0) continue;
		const article = passages.articles[passage]!;
		if (!inScope(scope, article, passage)) continue;
		if (found[article] === 0) articles.push(article);
		found[article]! |= scored.found[passage]!;
		sums[article]! += scored.scores[passage]!;
		const score = passageScore(scored, passage);
		if (score > bestScores[article]!) {
			best[article] = passage;
			bestScores[article] = score;
		}
	}
	return {articles, found, sums, best, bestScores};
}

const inScope = (scope: Scope, article: number, passage: number): boolean =>
	(scope.articles === null || scope.articles.has(article)) && (scope.passages === null || scope.passages.has(passage));

/**
 * Finds the articles that have all words, in whatever passages, and the passages that have all of them; from an article
 * where they are apart, its best passage.
 */
export function findPassages(
	index: SearchIndex,
	query: Query,
	words: readonly (readonly Expansion[])[],
	scope: Scope,
	limits: {readonly articles: number; readonly passages: number},
): FoundPassages {
	const scored = scoreDocuments(index.passagePostings, words);
	checkPhrases(index, query, words, scored);
	const all = allWords(words.length);
	const articles = createBest<{article: number; passage: number}>(limits.articles);
	const passages = createBest<number>(limits.passages);
	const grouped = byArticle(index, scope, scored);
	let floor = Number.NEGATIVE_INFINITY;
	for (const article of grouped.articles) {
		if (grouped.found[article] !== all) continue;
		const score = grouped.bestScores[article]! + restWeight * grouped.sums[article]!;
		if (score > floor) floor = articles.add({article, passage: grouped.best[article]!}, score);
	}
	floor = Number.NEGATIVE_INFINITY;
	for (let passage = 0; passage < index.passages.articles.length; passage++) {
		if (scored.found[passage] === 0 || index.passages.heads[passage]) continue;
		const score = passageScore(scored, passage);
		if (score <= floor) continue;
		const article = index.passages.articles[passage]!;
		const worth = scored.found[passage] === all || grouped.best[article] === passage;
		if (worth && grouped.found[article] === all && inScope(scope, article, passage))
			floor = passages.add(passage, score);
	}
	return {articles: articles.ranked, passages: passages.ranked};
}
