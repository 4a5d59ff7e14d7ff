import {createBest} from './best.ts';
import {type Blended, blend} from './blend.ts';
import {type Expansion, expandWord, withNames, withValues} from './expandWord.ts';
import {type FoundPassages, findPassages} from './findPassages.ts';
import {findTopics, type Search} from './findTopics.ts';
import {wantedTerms} from './highlight.ts';
import {articleHit, passageHit, type SearchHit, topicHit} from './hits.ts';
import {labelList} from './labelList.ts';
import {listScope} from './listScope.ts';
import {parseQuery, type Query} from './query.ts';
import {type Scope, scopeOf} from './scope.ts';
import {scoreDocuments} from './scoreDocuments.ts';
import type {SearchIndex} from './searchIndex.ts';
import {typedNames} from './typedNames.ts';
import {findTerm} from './vocabulary.ts';

/** The parts of the results, in the order in which they are shown. */
export type SearchGroup = 'articles' | 'actors' | 'figures' | 'facts' | 'passages';

/** At most so many hits of each group. */
export type SearchLimits = Readonly<Record<SearchGroup, number>>;

/** What was understood of the query, and what was found, best first in each group. */
export type SearchResults = {readonly query: Query} & Readonly<Record<SearchGroup, readonly SearchHit[]>>;

/** What a screen of results can use. */
const defaultLimits: SearchLimits = {articles: 20, actors: 10, figures: 10, facts: 10, passages: 30};

/** More is no query but a slip with the clipboard. */
const longestQuery = 500;

/** Articles that are handed to Fuse for the ranking by title. */
const mostCandidates = 100;

/** What each typed word may mean; with `values`, a number is one word, and also any other way to write it. */
function expandWords(
	{vocabulary, passagePostings, translation}: SearchIndex,
	query: Query,
	{typos, values}: {readonly typos: boolean; readonly values: boolean},
): (readonly Expansion[])[] {
	const {words, numbers, prefix} = query;
	const isKnown = (word: string): boolean => findTerm(vocabulary, word) >= 0;
	const named = translation ? typedNames(translation.names(), query, isKnown) : [];
	const expanded: (readonly Expansion[])[] = [];
	for (let at = 0; at < words.length; at++) {
		const number = values ? numbers.find(({first}) => first === at) : undefined;
		const length = number?.length ?? 1;
		const tolerance = {prefix: prefix && at === words.length - 1, typos, meanings: translation?.meanings};
		const names = named.filter(({first, length}) => first <= at && at < first + length);
		const word = length === 1 ? expandWord(vocabulary, passagePostings, words[at]!, tolerance) : [];
		const asTyped = withNames(vocabulary, names, word);
		expanded.push(number ? withValues(vocabulary, number.values, asTyped) : asTyped);
		at += length - 1;
	}
	return expanded;
}

/** What a query means and the passages it finds. */
type Attempt = {
	readonly found: FoundPassages;
	readonly words: readonly (readonly Expansion[])[];
};

/** Searches the text with numbers in any writing, then as typed, and with typing errors in every word when no article has all words. */
function searchText(index: SearchIndex, query: Query, scope: Scope, limits: SearchLimits): Attempt {
	const most = {articles: Math.max(mostCandidates, limits.articles), passages: limits.passages};
	const attempt = (typos: boolean, values: boolean): Attempt => {
		const words = expandWords(index, query, {typos, values});
		return {found: findPassages(index, query, words, scope, most), words};
	};
	const isFound = ({found}: Attempt): boolean => found.articles.length > 0;
	const hasNumbers = query.numbers.length > 0;
	const byValue = attempt(false, true);
	if (isFound(byValue)) return byValue;
	const asTyped = hasNumbers ? attempt(false, false) : byValue;
	if (isFound(asTyped)) return asTyped;
	const withTypos = hasNumbers ? attempt(true, true) : asTyped;
	return isFound(withTypos) ? withTypos : attempt(true, false);
}

/** Articles by text and title. */
function findArticles(
	index: SearchIndex,
	found: FoundPassages,
	{query, words, scope}: Search,
	limit: number,
): SearchHit[] {
	const wanted = wantedTerms(index, words);
	const passages = new Map(found.articles.map(({item}) => [item.article, item.passage]));
	const candidates = found.articles.map(({item, score}) => ({item: item.article, score}));
	const titles =
		index.titles ?? labelList(candidates.map(({item}) => [item, [index.content.articles[item]!.title]] as const));
	const accepts = (article: number): boolean => scope.passages === null && (scope.articles?.has(article) ?? true);
	const best = createBest<Blended>(limit);
	for (const found of blend(candidates, titles(query.words), accepts)) best.add(found, found.score);
	return best.ranked.map(({item: {number, score, label}}) => {
		const article = {article: number, passage: passages.get(number) ?? null, nearest: label};
		return articleHit(index, article, score, wanted);
	});
}

/**
 * Finds what was typed, in whatever state the typing is: accents, case, apostrophes and the spelling of names do not
 * matter, all words must be found, the last may be unfinished, and with a glossary a word finds those
 * that mean it in the other language. Understands `"phrases"` and the scopes `source:`, `actor:`,
 * `before:` and `after:`; a scope alone lists what is in it.
 */
export function search(index: SearchIndex, text: string, limits: Partial<SearchLimits> = {}): SearchResults {
	const query = parseQuery(text.slice(0, longestQuery));
	const scope = scopeOf(index, query);
	const most = {...defaultLimits, ...limits};
	if (query.words.length === 0) return {query, ...listScope(index, scope, most)};
	const {found, words} = searchText(index, query, scope, most);
	const spellings = index.spellings?.(query.words) ?? null;
	const asked: Search = {query, words, scope, spellings};
	const wanted = wantedTerms(index, words);
	const scored = scoreDocuments(index.topicPostings, words);
	const topics = (kind: 'actor' | 'figure' | 'fact', limit: number): SearchHit[] =>
		findTopics(index, kind, scored, asked, limit).map(({item, score}) => topicHit(item, score, wanted));
	return {
		query,
		articles: findArticles(index, found, asked, most.articles),
		actors: topics('actor', most.actors),
		figures: topics('figure', most.figures),
		facts: topics('fact', most.facts),
		passages: found.passages.map(({item, score}) => passageHit(index, item, score, wanted)),
	};
}
