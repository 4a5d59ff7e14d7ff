import type {Dossier} from '../dossier/dossier.ts';
import {rememberingSome} from '../text/rememberingSome.ts';
import type {Span} from '../text/span.ts';
import {type LabelList, labelList} from './labelList.ts';
import {type FlatPassages, flatPassages, type Passage, passagesOf} from './passages.ts';
import {createPostingsBuilder, type Postings, type PostingsBuilder} from './postings.ts';
import {type SearchContent, searchContent} from './searchContent.ts';
import {eachSearchWord} from './searchWords.ts';
import {contextOf, type Topic, topicAt, topicCount} from './topics.ts';
import {buildVocabulary, type TermNumber, type Vocabulary} from './vocabulary.ts';

/** All that search needs of a dossier. Articles, passages and topics are known by their number here. */
export type SearchIndex = {
	readonly content: SearchContent;
	readonly vocabulary: Vocabulary;
	readonly passages: FlatPassages;
	readonly passagePostings: Postings;
	/** By the numbers of the topics. */
	readonly topicPostings: Postings;
	/** Titles and spellings, while there are few; null when the index must choose the candidates first. */
	readonly titles: LabelList | null;
	readonly spellings: LabelList | null;
	/** A topic by its number: while somebody types, the same ones are compared again and again. */
	topic(number: number): Topic;
};

/** How much more a word in a title, name or heading says than one in running text. */
const weights = {title: 4, source: 4, author: 2, heading: 2, text: 1, spelling: 3, context: 1};

/** Fuse goes through so many labels in about a millisecond. */
const mostLabels = 400;

/** Gives each word a number, and remembers which are written small anywhere: those are no names. */
type WordNumbers = {
	numberOf(word: string, capital: boolean): TermNumber;
	sorted(): {terms: readonly string[]; ranks: Uint32Array; isName: (rank: TermNumber) => boolean};
};

function createWordNumbers(): WordNumbers {
	const numbers = new Map<string, TermNumber>();
	const small: boolean[] = [];
	return {
		numberOf(word, capital) {
			let number = numbers.get(word);
			if (number === undefined) {
				number = numbers.size;
				numbers.set(word, number);
				small.push(false);
			}
			if (!capital) small[number] = true;
			return number;
		},
		sorted() {
			const terms = [...numbers.keys()].sort();
			const ranks = new Uint32Array(terms.length);
			const names = terms.map((term, rank) => {
				const number = numbers.get(term)!;
				ranks[number] = rank;
				return !small[number];
			});
			return {terms, ranks, isName: rank => names[rank]!};
		},
	};
}

const isCapital = (text: string, at: number): boolean => {
	const unit = text.charCodeAt(at);
	if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
	return /^\p{Lu}/u.test(text.charAt(at));
};

function addText(words: WordNumbers, postings: PostingsBuilder, text: string, weight: number, span?: Span): void {
	const add = (word: string, start: number): void => postings.add(words.numberOf(word, isCapital(text, start)), weight);
	eachSearchWord(text, add, span);
}

function addPassages(words: WordNumbers, postings: PostingsBuilder, dossier: Dossier): Passage[] {
	const passages = dossier.articles.flatMap(passagesOf);
	for (const {article, start, end, kind} of passages) {
		const {text, title, source, author} = dossier.articles[article]!;
		if (kind === 'head') {
			addText(words, postings, title, weights.title);
			addText(words, postings, source ?? '', weights.source);
			addText(words, postings, author ?? '', weights.author);
		} else addText(words, postings, text, weights[kind], {start, end});
		postings.endDocument();
	}
	return passages;
}

function addTopics(words: WordNumbers, postings: PostingsBuilder, dossier: Dossier, content: SearchContent): void {
	for (let number = 0; number < topicCount(content); number++) {
		const topic = topicAt(content, number);
		for (const spelling of topic.spellings) addText(words, postings, spelling, weights.spelling);
		for (const text of contextOf(dossier, content, topic)) addText(words, postings, text, weights.context);
		postings.endDocument();
	}
}

/** What an index has beside what it finds in a moment. */
export type StoredIndex = Omit<SearchIndex, 'titles' | 'spellings' | 'topic'>;

/** Prepares a dossier for search: a few milliseconds for a handful of articles, then in proportion to the text. */
export const buildSearchIndex = (dossier: Dossier): SearchIndex => readyIndex(storedIndex(dossier));

/** The part of an index that takes time to make, and can be kept. */
export function storedIndex(dossier: Dossier): StoredIndex {
	const content = searchContent(dossier);
	const words = createWordNumbers();
	const passagePostings = createPostingsBuilder();
	const topicPostings = createPostingsBuilder();
	const passages = addPassages(words, passagePostings, dossier);
	addTopics(words, topicPostings, dossier, content);
	const {terms, ranks, isName} = words.sorted();
	return {
		content,
		vocabulary: buildVocabulary(terms, isName),
		passages: flatPassages(passages),
		passagePostings: passagePostings.build(ranks),
		topicPostings: topicPostings.build(ranks),
	};
}

/** An index with the lists of labels that Fuse goes through as a whole, while there are few. */
export function readyIndex(stored: StoredIndex): SearchIndex {
	const {content} = stored;
	const names = content.actors.names.ends.length + content.figures.ids.ends.length + content.facts.ids.ends.length;
	return {
		...stored,
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
