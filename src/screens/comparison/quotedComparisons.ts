import type {ArticleId} from '../../core/article/article.ts';
import {quotable, quotedPlaces} from '../../core/text/quotedPlaces.ts';
import {contains, type Span} from '../../core/text/span.ts';
import type {Lookup} from '../places/lookup.ts';
import {type Comparison, compareAt, type ReadingPoint} from './comparison.ts';

/**
 * What the side panel shows at the sentences of an article that hold the words; case, spaces, kinds of quotation marks and dashes do
 * not matter. Words within a figure mean the figure. Null when the words are not in the article.
 */
export function quotedComparisons(lookup: Lookup, article: ArticleId, words: string): Comparison[] | null {
	const places = quotedPlaces(quotable(lookup.article(article)?.text ?? ''), words);
	if (places.length === 0) return null;
	const points = places.map(place => pointAt(lookup, article, place));
	return distinct(points.map(point => compareAt(lookup, point)).filter(comparison => comparison !== null));
}

function pointAt(lookup: Lookup, article: ArticleId, place: Span): ReadingPoint {
	const figure = lookup.figuresOf(article).find(found => contains(found, place));
	return {article, offset: place.start, ...(figure ? {figure: figure.id} : {})};
}

/** Every sentence of an article of which another source says something, with what the side panel shows there. */
export const articleComparisons = (lookup: Lookup, article: ArticleId): Comparison[] =>
	lookup
		.sentencesOf(article)
		.map(({start}) => compareAt(lookup, {article, offset: start}))
		.filter(comparison => comparison !== null)
		.filter(({same, closest}) => same.length + closest.length > 0);

/** Words that stand twice in a sentence mean it once. */
const distinct = (comparisons: readonly Comparison[]): Comparison[] => {
	const byPlace = new Map(
		comparisons.map(comparison => [`${comparison.sentence.start} ${comparison.figure?.id}`, comparison]),
	);
	return [...byPlace.values()];
};
