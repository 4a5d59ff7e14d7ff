import {createBest, type Ranked} from './best.ts';
import type {Expansion} from './expandWord.ts';
import type {Query} from './query.ts';
import type {Scope} from './scope.ts';
import {allWords, type Scored, scoreDocuments, wordCount} from './scoreDocuments.ts';
import type {SearchIndex} from './searchIndex.ts';
import {eachSearchWord} from './searchWords.ts';

/** Articles that have all words, by their best passage, and the passages worth showing. Numbers are those of the index. */
export type FoundPassages = {
	readonly articles: readonly Ranked<{readonly article: number; readonly passage: number}>[];
	readonly passages: readonly Ranked<number>[];
};

/** What one article has of the query. */
type ArticleScore = {found: number; sum: number; best: number; bestScore: number};

/** How much the rest of an article adds to its best passage. */
const restWeight = 0.15;

/** Passages looked through for a phrase; reading more would be felt while typing. */
const mostPhraseChecks = 2000;

/** A passage counts for more the more of the words stand in it together. */
const passageScore = ({scores, found}: Scored, passage: number): number =>
	scores[passage]! * (1 + wordCount(found[passage]!));

const textOf = ({dossier, passages}: SearchIndex, passage: number): string => {
	const {article, start, end, kind} = passages[passage]!;
	const {text, title} = dossier.articles[article]!;
	return kind === 'head' ? title : text.slice(start, end);
};

/** Whether the words of a phrase stand side by side. */
function hasPhrase(text: string, phrase: readonly ReadonlySet<string>[]): boolean {
	const texts: string[] = [];
	eachSearchWord(text, word => texts.push(word));
	return texts.some((_, at) => phrase.every((terms, step) => terms.has(texts[at + step] ?? '')));
}

/** Takes the words of a phrase from all passages in which they do not stand side by side. */
function checkPhrases(
	index: SearchIndex,
	query: Query,
	words: readonly (readonly Expansion[])[],
	scored: Scored,
): void {
	for (const {first, length} of query.phrases) {
		const bits = allWords(length) << first;
		const terms = words
			.slice(first, first + length)
			.map(expansions => new Set(expansions.map(({term}) => index.vocabulary.terms[term]!)));
		let checks = 0;
		for (const passage of scored.documents) {
			const complete = (scored.found[passage]! & bits) === bits && checks++ < mostPhraseChecks;
			if (!(complete && hasPhrase(textOf(index, passage), terms))) scored.found[passage]! &= ~bits;
		}
	}
}

/** Adds up what each article has; with an actor asked for, only the passages that name one count. */
function byArticle({passages}: SearchIndex, scope: Scope, scored: Scored): Map<number, ArticleScore> {
	const articles = new Map<number, ArticleScore>();
	for (const passage of scored.documents) {
		const {article} = passages[passage]!;
		if (scope.articles && !scope.articles.has(article)) continue;
		if (scope.passages && !scope.passages.has(passage)) continue;
		const score = passageScore(scored, passage);
		const known = articles.get(article) ?? {found: 0, sum: 0, best: passage, bestScore: 0};
		known.found |= scored.found[passage]!;
		known.sum += scored.scores[passage]!;
		if (score > known.bestScore) Object.assign(known, {best: passage, bestScore: score});
		articles.set(article, known);
	}
	return articles;
}

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
	for (const [article, {found, sum, best, bestScore}] of grouped) {
		if (found === all) articles.add({article, passage: best}, bestScore + restWeight * sum);
	}
	for (const passage of scored.documents) {
		const {article, kind} = index.passages[passage]!;
		const known = grouped.get(article);
		if (kind === 'head' || known?.found !== all || (scope.passages && !scope.passages.has(passage))) continue;
		if (scored.found[passage] === all || known.best === passage) passages.add(passage, passageScore(scored, passage));
	}
	return {articles: articles.ranked, passages: passages.ranked};
}
