import type {ArticleId} from '../article/article.ts';
import type {Dossier, DossierArticle, Figure} from '../dossier/dossier.ts';
import {figureIdAt} from '../dossier/figureIds.ts';
import {placesOf} from '../dossier/groupedPlaces.ts';
import {appendTo} from '../text/appendTo.ts';
import {once} from '../text/once.ts';
import {partitionPoint} from '../text/partitionPoint.ts';
import {rememberingSome} from '../text/rememberingSome.ts';
import type {Span} from '../text/span.ts';
import type {StringTable} from '../text/stringTable.ts';
import {type EarlierIndex, earlierIndex} from './earlierIndex.ts';
import {type KnownNames, nameTerm} from './knownNames.ts';
import {type LabelList, labelList} from './labelList.ts';
import {NameReader} from './namesInText.ts';
import {type FlatPassages, flatPassages, type Passage, passagesOf} from './passages.ts';
import type {Postings} from './postings.ts';
import {PostingsBuilder} from './postingsBuilder.ts';
import {type SearchContent, searchContent} from './searchContent.ts';
import {eachSearchWord} from './searchWords.ts';
import {contextOf, type Topic, topicAt, topicCount, topicPlace} from './topics.ts';
import type {Translation} from './translation.ts';
import {valueTerm} from './typedNumbers.ts';
import {buildVocabulary, type Vocabulary} from './vocabulary.ts';
import {createWordNumbers, type WordNumbers} from './wordNumbers.ts';

/** All that search needs of a dossier. Articles, passages and topics are known by their number here. */
export type SearchIndex = {
	readonly content: SearchContent;
	readonly vocabulary: Vocabulary;
	readonly passages: FlatPassages;
	readonly passagePostings: Postings;
	/** By the numbers of the topics. */
	readonly topicPostings: Postings;
	/** What each article was made of, by its number; empty where that is not known. */
	readonly versions: readonly string[];
	/** Titles and spellings, while there are few; null when the index must choose the candidates first. */
	readonly titles: LabelList | null;
	readonly spellings: LabelList | null;
	/** What says the same in the other language, where that is at hand. */
	readonly translation: Translation | undefined;
	/** A topic by its number: while somebody types, the same ones are compared again and again. */
	topic(number: number): Topic;
};

/** How much more a word in a title, name or heading says than one in running text. */
const weights = {title: 4, source: 4, author: 2, heading: 2, text: 1, value: 1, spelling: 3, context: 1};

/** Fuse goes through so many labels in about a millisecond. */
const mostLabels = 400;

const isCapital = (text: string, at: number): boolean => {
	const unit = text.charCodeAt(at);
	if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
	return /^\p{Lu}/u.test(text.charAt(at));
};

const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;

/** Each word of a text, and what its known names name, so that it is found by whatever name. */
function addText({words, names}: Making, postings: PostingsBuilder, text: string, weight: number, span?: Span): void {
	const reader = names && new NameReader(names, text);
	const addName = ({key}: {readonly key: string}): void =>
		postings.add(words.numberOf(nameTerm(key), false), weight, true);
	let last = {end: -1, capital: false};
	const add = (word: string, start: number, end: number): void => {
		const joined = last.capital && start === last.end + 1 && isHyphen(text.charCodeAt(last.end));
		const capital = joined || isCapital(text, start);
		last = {end, capital};
		postings.add(words.numberOf(word, capital), weight, !capital);
		reader?.read(word, start, end, addName);
	};
	eachSearchWord(text, add, span);
}

/** What an index is made of and into. */
type Making = {
	readonly dossier: Dossier;
	readonly content: SearchContent;
	readonly words: WordNumbers;
	readonly names: KnownNames | undefined;
	readonly versions: readonly string[];
	readonly earlier: EarlierIndex | undefined;
	/** The figures of an article, in text order. */
	figuresOf(article: ArticleId): readonly Figure[];
};

function addPassages(making: Making, postings: PostingsBuilder): Passage[] {
	const {dossier, earlier, versions} = making;
	return dossier.articles.flatMap((article, number) => {
		const kept = earlier?.passagesOf({id: article.id, version: versions[number]!});
		if (kept) return kept.map(passage => takenPassage(earlier!, passage, number, postings));
		const passages = passagesOf(article, number);
		for (const passage of passages) addPassage(making, article, passage, postings);
		return passages;
	});
}

function takenPassage(earlier: EarlierIndex, passage: number, article: number, postings: PostingsBuilder): Passage {
	earlier.takePassage(passage, postings);
	const {start, end, isHead} = earlier.passageAt(passage);
	return {article, start, end, kind: isHead ? 'head' : 'text'};
}

function figuresByArticle({figures}: Dossier): ReadonlyMap<ArticleId, readonly Figure[]> {
	const groups = new Map<ArticleId, Figure[]>();
	for (const figure of figures) {
		appendTo(groups, figure.article, figure);
	}
	for (const group of groups.values()) group.sort((a, b) => a.start - b.start);
	return groups;
}

/** Those that begin in a span, of figures in text order. */
function figuresIn(figures: readonly Figure[], {start, end}: Span): readonly Figure[] {
	const first = partitionPoint(figures, figure => figure.start < start);
	return figures.slice(
		first,
		partitionPoint(figures, figure => figure.start < end),
	);
}

/** A figure itself; of a fact those in its claims. */
function figuresOfTopic({dossier, figuresOf}: Making, {kind, number}: Topic): readonly Figure[] {
	if (kind === 'figure') return [dossier.figures[number]!];
	const claims = kind === 'fact' ? dossier.facts[number]!.claims : [];
	return claims.flatMap(claim => figuresIn(figuresOf(claim.article), claim));
}

/** What a figure counts, so that it is found in whatever way it is written. */
function addValues({words}: Making, postings: PostingsBuilder, {min, max, vague}: Figure): void {
	if (vague) return;
	for (const value of new Set([min, max]))
		if (value !== null) postings.add(words.numberOf(valueTerm(value), false), weights.value, true);
}

function addPassage(
	making: Making,
	{id, text, title, source, author}: DossierArticle,
	{start, end, kind}: Passage,
	postings: PostingsBuilder,
): void {
	if (kind === 'head') {
		addText(making, postings, title, weights.title);
		addText(making, postings, source ?? '', weights.source);
		addText(making, postings, author ?? '', weights.author);
	} else {
		addText(making, postings, text, weights[kind], {start, end});
		for (const figure of figuresIn(making.figuresOf(id), {start, end})) addValues(making, postings, figure);
	}
	postings.endDocument();
}

/** The topic that a topic was in the earlier index, where it is surely the same: of figures in articles that have not changed. */
function sameTopic({content, earlier, versions}: Making, topic: number): number | undefined {
	const {kind, number} = topicPlace(content, topic);
	if (!earlier || kind !== 'figure') return undefined;
	const [place] = placesOf(content.figures.places, number);
	const article = content.articles[place!.article];
	const version = versions[place!.article];
	if (!article || version === undefined) return undefined;
	return earlier.figureTopic(figureIdAt(content.figures.ids, number, article.id), {id: article.id, version}, place!);
}

function addTopics(making: Making, postings: PostingsBuilder): void {
	const {dossier, content, earlier} = making;
	for (let number = 0; number < topicCount(content); number++) {
		const same = sameTopic(making, number);
		if (same !== undefined) {
			earlier!.takeTopic(same, postings);
			continue;
		}
		const topic = topicAt(content, number);
		for (const spelling of topic.spellings) addText(making, postings, spelling, weights.spelling);
		for (const text of contextOf(dossier, content, topic)) addText(making, postings, text, weights.context);
		for (const figure of figuresOfTopic(making, topic)) addValues(making, postings, figure);
		postings.endDocument();
	}
}

/** What an index has beside what it finds in a moment, and the texts: these are the dossier's own. */
export type StoredIndex = Omit<SearchIndex, 'content' | 'titles' | 'spellings' | 'translation' | 'topic'> & {
	readonly content: Omit<SearchContent, 'texts'>;
};

/** Prepares a dossier for search: a few milliseconds for a handful of articles, then in proportion to the text. */
export function buildSearchIndex(dossier: Dossier, translation?: Translation): SearchIndex {
	const content = searchContent(dossier);
	return readyIndex(indexOf(dossier, content, {names: translation?.names()}), content.texts, translation);
}

/** What is known of a dossier's articles, and an index of it as it was before. */
type IndexOptions = {
	/** What each article is made of: changes with all that is read of it. */
	readonly versions?: ReadonlyMap<ArticleId, string>;
	readonly before?: StoredIndex | undefined;
	/** Names that are found by others of the same. */
	readonly names?: KnownNames | undefined;
};

/**
 * The part of an index that takes time to make, and can be kept. With an index of the dossier as it was `before`, only the articles
 * that have come or changed are read: the result is the same, number by number.
 */
export const storedIndex = (dossier: Dossier, options: IndexOptions = {}): StoredIndex =>
	indexOf(dossier, searchContent(dossier), options);

function indexOf(
	dossier: Dossier,
	content: SearchContent,
	{versions: known = new Map(), before, names}: IndexOptions = {},
): StoredIndex {
	const {texts: _, ...kept} = content;
	const words = createWordNumbers();
	const versions = dossier.articles.map(({id}) => known.get(id) ?? '');
	const earlier = before && earlierIndex(before, words);
	const figures = once(() => figuresByArticle(dossier));
	const figuresOf = (article: ArticleId): readonly Figure[] => figures().get(article) ?? [];
	const making: Making = {dossier, content, words, names, versions, earlier, figuresOf};
	const passagePostings = new PostingsBuilder();
	const topicPostings = new PostingsBuilder();
	const passages = addPassages(making, passagePostings);
	addTopics(making, topicPostings);
	const {terms, ranks, isName} = words.sorted();
	return {
		content: kept,
		vocabulary: buildVocabulary(terms, isName),
		passages: flatPassages(passages),
		passagePostings: passagePostings.build(ranks),
		topicPostings: topicPostings.build(ranks),
		versions,
	};
}

/** An index of the articles of these texts, with the lists of labels that Fuse goes through as a whole, while there are few. */
export function readyIndex(stored: StoredIndex, texts: StringTable, translation?: Translation): SearchIndex {
	const content = {...stored.content, texts};
	const names = content.actors.names.ends.length + content.figures.ids.places.length + content.facts.ids.ends.length;
	return {
		...stored,
		content,
		translation,
		titles: isFew(content.articles.length) ? labelList(content.articles.map(({title}, at) => [at, [title]])) : null,
		spellings: isFew(names) ? labelList(spellingsOf(content)) : null,
		topic: rememberingSome(mostRemembered, number => topicAt(content, number)),
	};
}

/** Topics: those of a dozen letters. */
const mostRemembered = 3000;

const isFew = (labels: number): boolean => labels <= mostLabels;

const spellingsOf = (content: SearchContent): [number, readonly string[]][] =>
	Array.from({length: topicCount(content)}, (_, topic) => [topic, topicAt(content, topic).spellings]);
