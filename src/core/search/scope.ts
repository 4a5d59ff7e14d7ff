import type {Location} from '../dossier/dossier.ts';
import {partitionPoint} from '../text/partitionPoint.ts';
import {expandWord} from './expandWord.ts';
import type {Query} from './query.ts';
import {allWords, scoreDocuments} from './scoreDocuments.ts';
import type {SearchIndex} from './searchIndex.ts';
import {searchWords} from './searchWords.ts';
import {skeletonOf} from './spellings.ts';

/** What a query is limited to; null where it is not limited. Numbers are those of the index. */
export type Scope = {
	readonly articles: ReadonlySet<number> | null;
	/** Passages that name the actors asked for. */
	readonly passages: ReadonlySet<number> | null;
	/** Actors asked for, as places in the dossier's list. */
	readonly actors: ReadonlySet<number> | null;
};

const beginsOrSounds = (word: string, asked: string): boolean =>
	word.startsWith(asked) || (asked.length > 3 && skeletonOf(word) === skeletonOf(asked));

/** Whether a name has all words asked for, as beginnings or in another spelling. */
const hasWords = (name: string, asked: readonly string[]): boolean => {
	const words = searchWords(name).map(({word}) => word);
	return asked.every(each => words.some(word => beginsOrSounds(word, each)));
};

/** Dates compare as far as both are known. */
const common = (a: string, b: string): [string, string] => {
	const length = Math.min(a.length, b.length);
	return [a.slice(0, length), b.slice(0, length)];
};

const isBefore = (published: string, limit: string): boolean => {
	const [own, asked] = common(published, limit);
	return own < asked;
};

const isAfter = (published: string, limit: string): boolean => {
	const [own, asked] = common(published, limit);
	return own >= asked;
};

/** The passage that a place of an article stands in; -1 when in none. */
export function passageAt({articleNumbers, passages}: SearchIndex, {article, start}: Location): number {
	const number = articleNumbers.get(article) ?? -1;
	const after = partitionPoint(
		passages,
		passage => passage.article < number || (passage.article === number && passage.start <= start),
	);
	const passage = passages[after - 1];
	return passage && passage.article === number && passage.end > start ? after - 1 : -1;
}

/** Actors with a spelling that has all words asked for; the last may be unfinished. */
function actorsNamed(index: SearchIndex, asked: readonly string[]): Set<number> {
	const words = asked.map(word =>
		expandWord(index.vocabulary, index.topicPostings, word, {prefix: true, typos: false}),
	);
	const {found} = scoreDocuments(index.topicPostings, words);
	const topics = index.topics.filter(({kind}, topic) => kind === 'actor' && found[topic] === allWords(words.length));
	return new Set(topics.map(({number}) => number));
}

/** Outlets by name, each looked at once. */
function sourcesNamed({dossier}: SearchIndex, asked: readonly string[]): ReadonlySet<string | null> {
	const names = new Set(dossier.articles.map(({source}) => source));
	return new Set([...names].filter(name => name !== null && hasWords(name, asked)));
}

function articlesInScope(
	index: SearchIndex,
	query: Query,
	mentioned: ReadonlySet<number> | null,
): ReadonlySet<number> | null {
	const {source, before, after} = query;
	if (source.length === 0 && before === null && after === null) return mentioned;
	const sources = source.length > 0 ? sourcesNamed(index, source) : null;
	const chosen = new Set<number>();
	for (const [number, article] of index.dossier.articles.entries()) {
		if (mentioned && !mentioned.has(number)) continue;
		if (sources && !sources.has(article.source)) continue;
		if (before !== null && !(article.published !== null && isBefore(article.published, before))) continue;
		if (after !== null && !(article.published !== null && isAfter(article.published, after))) continue;
		chosen.add(number);
	}
	return chosen;
}

/** Works out the scopes of a query. An article without outlet or date is outside any scope that asks for one. */
export function scopeOf(index: SearchIndex, query: Query): Scope {
	const actors = query.actor.length > 0 ? actorsNamed(index, query.actor) : null;
	const mentions = actors ? [...actors].flatMap(actor => index.dossier.actors[actor]!.mentions) : [];
	const passages = actors ? new Set(mentions.map(mention => passageAt(index, mention)).filter(at => at >= 0)) : null;
	const mentioned = actors
		? new Set(mentions.map(({article}) => index.articleNumbers.get(article) ?? -1).filter(number => number >= 0))
		: null;
	return {articles: articlesInScope(index, query, mentioned), passages, actors};
}

/** Whether any of the places stands in an article of the scope. */
export const touchesScope = (index: SearchIndex, scope: Scope, places: readonly Location[]): boolean =>
	scope.articles === null || places.some(({article}) => scope.articles?.has(index.articleNumbers.get(article) ?? -1));
