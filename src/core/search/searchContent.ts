import type {Article} from '../article/article.ts';
import type {Dossier} from '../dossier/dossier.ts';
import {type FigureIds, figureIds} from '../dossier/figureIds.ts';
import {type GroupedPlaces, groupedPlaces, placesOf} from '../dossier/groupedPlaces.ts';
import type {Span} from '../text/span.ts';
import {type StringTable, stringAt, stringTable} from '../text/stringTable.ts';

/** What is known of an article beside its text. */
type SearchedArticle = Pick<Article, 'id' | 'path' | 'title' | 'source' | 'published'>;

/**
 * What search shows and compares of a dossier. Articles, actors, figures and facts are known by their number; all that grows with the
 * text lies in flat arrays, so that a large dossier need not be held as objects to be searched.
 */
export type SearchContent = {
	readonly articles: readonly SearchedArticle[];
	readonly texts: StringTable;
	/** The sentences of each article, in text order. */
	readonly sentences: GroupedPlaces;
	readonly actors: {
		readonly ids: StringTable;
		/** All names of all actors; those of an actor follow each other, the shown one first. */
		readonly names: StringTable;
		/** Where the names of each actor begin; one entry more than there are actors. */
		readonly firstNames: Uint32Array;
		readonly mentions: GroupedPlaces;
	};
	/** Each figure is a group of one place. */
	readonly figures: {readonly ids: FigureIds; readonly places: GroupedPlaces};
	readonly facts: {readonly ids: StringTable; readonly labels: StringTable; readonly claims: GroupedPlaces};
};

/** The texts of articles in one piece of memory. */
export const textTable = (articles: readonly Pick<Article, 'text'>[]): StringTable =>
	stringTable(articles.map(({text}) => text));

/** Takes from a dossier what search needs. */
export function searchContent({articles, sentences, actors, figures, facts}: Dossier): SearchContent {
	const numbers = new Map(articles.map(({id}, number) => [id, number]));
	const numberOf = (article: string): number => numbers.get(article) ?? noArticle;
	const bySentence = articles.map((): Dossier['sentences'][number][] => []);
	for (const sentence of sentences) bySentence[numberOf(sentence.article)]?.push(sentence);
	for (const group of bySentence) group.sort((a, b) => a.start - b.start);
	const names = actors.map(({name, aliases}) => [name, ...aliases.filter(alias => alias !== name)]);
	const firstNames = new Uint32Array(actors.length + 1);
	for (const [at, {length}] of names.entries()) firstNames[at + 1] = firstNames[at]! + length;
	const places = (groups: Parameters<typeof groupedPlaces>[0]) => groupedPlaces(groups, numberOf);
	return {
		articles: articles.map(({id, path, title, source, published}) => ({id, path, title, source, published})),
		texts: textTable(articles),
		sentences: places(bySentence),
		actors: {
			ids: stringTable(actors.map(({id}) => id)),
			names: stringTable(names.flat()),
			firstNames,
			mentions: places(actors.map(({mentions}) => mentions)),
		},
		figures: {ids: figureIds(figures), places: places(figures.map(figure => [figure]))},
		facts: {
			ids: stringTable(facts.map(({id}) => id)),
			labels: stringTable(facts.map(({label}) => label)),
			claims: places(facts.map(({claims}) => claims)),
		},
	};
}

/** Stands for an article that is not in the dossier. */
const noArticle = 0xffffffff;

/** An article that was taken out. */
type Opened = {readonly text: string; readonly sentences: readonly Span[]};

/** Those that were taken out last, and their letters together: the articles of one story are asked for again and again. */
type Taken = {readonly articles: Map<number, Opened>; letters: number};
const taken = new WeakMap<SearchContent, Taken>();

/** Letters of all articles that are held at a time; a longer one alone. */
const mostLetters = 1_000_000;

function open(content: SearchContent, article: number): Opened {
	const held = taken.get(content) ?? {articles: new Map(), letters: 0};
	taken.set(content, held);
	const before = held.articles.get(article);
	if (before) return before;
	const now = {text: stringAt(content.texts, article), sentences: [...placesOf(content.sentences, article)]};
	if (held.letters + now.text.length > mostLetters) {
		held.articles.clear();
		held.letters = 0;
	}
	held.articles.set(article, now);
	held.letters += now.text.length;
	return now;
}

/** The text of an article, by its number; empty for one that is not there. */
export const textOf = (content: SearchContent, article: number): string =>
	article < content.articles.length ? open(content, article).text : '';

/** The sentences of an article, in text order. */
export const sentencesOf = (content: SearchContent, article: number): readonly Span[] =>
	article < content.articles.length ? open(content, article).sentences : [];

/** The names of an actor, the shown one first. */
export const namesOf = ({actors: {names, firstNames}}: SearchContent, actor: number): string[] =>
	Array.from({length: firstNames[actor + 1]! - firstNames[actor]!}, (_, at) =>
		stringAt(names, firstNames[actor]! + at),
	);
