import {type GroupedPlaces, type NumberedPlace, placesOf} from '../dossier/groupedPlaces.ts';
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

/** Whether a query is limited to nothing. */
export const isUnlimited = ({articles, passages, actors}: Scope): boolean =>
	articles === null && passages === null && actors === null;

const beginsOrSounds = (word: string, asked: string): boolean =>
	word.startsWith(asked) || (asked.length > 3 && skeletonOf(word) === skeletonOf(asked));

/** Letters of a first word that may be an article, which initials leave out. */
const shortest = 3;

/** The initials of a name: `ap` of Associated Press, `nyt` and `tnyt` of The New York Times; none of a single word. */
const initialsOf = ([first = '', ...others]: readonly string[]): readonly string[] => {
	const rest = others.map(word => word[0]).join('');
	const whole = `${first[0]}${rest}`;
	return others.length === 0 ? [] : others.length > 1 && first.length <= shortest ? [whole, rest] : [whole];
};

/** Whether a name has all words asked for, as beginnings, in another spelling or as its initials. */
const hasWords = (name: string, asked: readonly string[]): boolean => {
	const words = searchWords(name).map(({word}) => word);
	const initials = initialsOf(words);
	return asked.every(each => initials.includes(each) || words.some(word => beginsOrSounds(word, each)));
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
export function passageAt(
	{passages: {articles, starts, ends}}: SearchIndex,
	{article, start}: Pick<NumberedPlace, 'article' | 'start'>,
): number {
	const first = partitionPoint(articles, number => number < article);
	const next = partitionPoint(articles, number => number <= article);
	const passage = first + partitionPoint(starts.subarray(first, next), begin => begin <= start) - 1;
	return passage >= first && ends[passage]! > start ? passage : -1;
}

/** Actors with a spelling that has all words asked for; the last may be unfinished. */
function actorsNamed(index: SearchIndex, asked: readonly string[]): Set<number> {
	const words = asked.map(word =>
		expandWord(index.vocabulary, index.topicPostings, word, {prefix: true, typos: false}),
	);
	const {found} = scoreDocuments(index.topicPostings, words);
	const actors = new Set<number>();
	for (let actor = 0; actor < index.content.actors.ids.ends.length; actor++)
		if (found[actor] === allWords(words.length)) actors.add(actor);
	return actors;
}

/** Outlets by name, each looked at once. */
function sourcesNamed({content}: SearchIndex, asked: readonly string[]): ReadonlySet<string | null> {
	const names = new Set(content.articles.map(({source}) => source));
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
	for (const [number, article] of index.content.articles.entries()) {
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
	const mentions = [...(actors ?? [])].flatMap(actor => [...placesOf(index.content.actors.mentions, actor)]);
	const passages = actors ? new Set(mentions.map(mention => passageAt(index, mention)).filter(at => at >= 0)) : null;
	const mentioned = actors ? new Set(mentions.map(({article}) => article)) : null;
	return {articles: articlesInScope(index, query, mentioned), passages, actors};
}

/** Whether any place of a group stands in an article of the scope. */
export function touchesScope({articles}: Scope, places: GroupedPlaces, group: number): boolean {
	if (articles === null) return true;
	for (let at = places.firsts[group]!; at < places.firsts[group + 1]!; at++)
		if (articles.has(places.articles[at]!)) return true;
	return false;
}
