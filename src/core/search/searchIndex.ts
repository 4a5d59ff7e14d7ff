import type {ArticleId} from '../article/article.ts';
import type {Dossier} from '../dossier/dossier.ts';
import type {Span} from '../text/span.ts';
import {type LabelList, labelList} from './labelList.ts';
import {type Passage, passagesOf} from './passages.ts';
import {createPostingsBuilder, type Postings, type PostingsBuilder} from './postings.ts';
import {eachSearchWord} from './searchWords.ts';
import {type SentencesByArticle, sentencesByArticle} from './sentencesByArticle.ts';
import {type Topic, topicsOf} from './topics.ts';
import {buildVocabulary, type TermNumber, type Vocabulary} from './vocabulary.ts';

/** All that search needs of a dossier. Articles, passages and topics are known by their number here. */
export type SearchIndex = {
	readonly dossier: Dossier;
	readonly articleNumbers: ReadonlyMap<ArticleId, number>;
	readonly sentences: SentencesByArticle;
	readonly vocabulary: Vocabulary;
	readonly passages: readonly Passage[];
	/** The article of each passage again, in a flat array: the innermost loops read nothing else of a passage. */
	readonly passageArticles: Uint32Array;
	readonly passagePostings: Postings;
	readonly topics: readonly Topic[];
	readonly topicPostings: Postings;
	/** Titles and spellings, while there are few; null when the index must choose the candidates first. */
	readonly titles: LabelList | null;
	readonly spellings: LabelList | null;
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

function addTopics(words: WordNumbers, postings: PostingsBuilder, topics: readonly Topic[]): void {
	for (const {spellings, context} of topics) {
		for (const spelling of spellings) addText(words, postings, spelling, weights.spelling);
		for (const text of context) addText(words, postings, text, weights.context);
		postings.endDocument();
	}
}

/** The labels of all, unless they are too many to go through on every keystroke. */
const fewLabels = (labels: readonly (readonly string[])[]): LabelList | null =>
	labels.reduce((sum, {length}) => sum + length, 0) > mostLabels ? null : labelList(labels.entries());

/** Prepares a dossier for search: a few milliseconds for a handful of articles, then in proportion to the text. */
export function buildSearchIndex(dossier: Dossier): SearchIndex {
	const sentences = sentencesByArticle(dossier);
	const topics = topicsOf(dossier, sentences);
	const words = createWordNumbers();
	const passagePostings = createPostingsBuilder();
	const topicPostings = createPostingsBuilder();
	const passages = addPassages(words, passagePostings, dossier);
	addTopics(words, topicPostings, topics);
	const {terms, ranks, isName} = words.sorted();
	return {
		dossier,
		articleNumbers: new Map(dossier.articles.map(({id}, number) => [id, number])),
		sentences,
		vocabulary: buildVocabulary(terms, isName),
		passages,
		passageArticles: Uint32Array.from(passages, ({article}) => article),
		passagePostings: passagePostings.build(ranks),
		topics,
		topicPostings: topicPostings.build(ranks),
		titles: fewLabels(dossier.articles.map(({title}) => [title])),
		spellings: fewLabels(topics.map(({spellings}) => spellings)),
	};
}
