import type {ArticleId} from '../article/article.ts';
import type {FigureId} from '../dossier/dossier.ts';
import {figureIdAt} from '../dossier/figureIds.ts';
import {groupedRows, rowsOfGroup} from '../text/groupedRows.ts';
import {once} from '../text/once.ts';
import type {Span} from '../text/span.ts';
import {passageSpan} from './passages.ts';
import {documentTerms} from './postings.ts';
import type {PostingsBuilder} from './postingsBuilder.ts';
import type {StoredIndex} from './searchIndex.ts';
import {topicsOfKind} from './topics.ts';
import type {TermNumber, Vocabulary} from './vocabulary.ts';
import type {WordNumbers} from './wordNumbers.ts';

/** An article as it is now; `version` changes with all that is read of it. */
type ArticleVersion = {readonly id: ArticleId; readonly version: string};

/** The index of a dossier as it was before some files came, went or changed: what it has of the others is taken over. */
export type EarlierIndex = {
	/** The passages of an article by their numbers there; undefined when it was not there, or another version of it. */
	passagesOf(article: ArticleVersion): readonly number[] | undefined;
	passageAt(passage: number): Span & {readonly isHead: boolean};
	takePassage(passage: number, to: PostingsBuilder): void;
	/** The topic that a figure was; undefined when its article has changed or it stood elsewhere. */
	figureTopic(figure: FigureId, article: ArticleVersion, place: Span): number | undefined;
	takeTopic(topic: number, to: PostingsBuilder): void;
};

/** Opens an index to take from it; its words are numbered with the new ones. */
export function earlierIndex(index: StoredIndex, words: WordNumbers): EarlierIndex {
	const {content, passages, versions} = index;
	const articles = new Map(content.articles.map(({id}, number) => [id, number]));
	const grouped = groupedRows(articles.size, passages.articles);
	const numberOf = termNumbers(index.vocabulary, words);
	const [inPassages, inTopics] = [
		once(() => documentTerms(index.passagePostings)),
		once(() => documentTerms(index.topicPostings)),
	];
	const figures = once(() => figureNumbers(index));
	const sameArticle = ({id, version}: ArticleVersion): number | undefined => {
		const number = articles.get(id);
		return number !== undefined && version !== '' && versions[number] === version ? number : undefined;
	};
	return {
		passagesOf: article => {
			const number = sameArticle(article);
			return number === undefined ? undefined : [...rowsOfGroup(grouped, number)];
		},
		passageAt: passage => ({...passageSpan(passages, passage), isHead: passages.heads[passage] === 1}),
		takePassage: (passage, to) => to.take(inPassages(), passage, numberOf),
		figureTopic: (figure, article, {start, end}) => {
			const number = figures().get(figure);
			if (number === undefined) return undefined;
			const {articles: stoodIn, starts, ends} = content.figures.places;
			const stoodThere = starts[number] === start && ends[number] === end && stoodIn[number] === sameArticle(article);
			return stoodThere ? topicsOfKind(content, 'figure').start + number : undefined;
		},
		takeTopic: (topic, to) => to.take(inTopics(), topic, numberOf),
	};
}

function figureNumbers({content: {figures, articles}}: StoredIndex): ReadonlyMap<FigureId, number> {
	const stoodIn = Array.from(figures.places.articles, number => articles[number]?.id ?? '');
	return new Map(stoodIn.map((article, number) => [figureIdAt(figures.ids, number, article), number]));
}

/** Tells the new number of an old term, which is a word of the new index only when it is asked for. */
function termNumbers({terms}: Vocabulary, words: WordNumbers): (term: TermNumber, isSmall: boolean) => TermNumber {
	const large = new Int32Array(terms.length).fill(-1);
	const small = new Int32Array(terms.length).fill(-1);
	return (term, isSmall) => {
		const known = isSmall ? small : large;
		if (known[term]! < 0) known[term] = words.numberOf(terms[term]!, !isSmall);
		return known[term]!;
	};
}
