import {countWords} from '../text/countWords.ts';
import type {DossierArticle} from './dossier.ts';

/** An article that says how many words it has. */
export type CountedArticle = DossierArticle & {readonly wordCount: number};

const isCounted = (article: DossierArticle): article is CountedArticle => 'wordCount' in article;

/** Words of an article's text, counted once. */
export const wordCount = (article: DossierArticle): number => {
	if (isCounted(article)) return article.wordCount;
	let count = wordCounts.get(article);
	if (count === undefined) {
		count = countWords(article.text);
		wordCounts.set(article, count);
	}
	return count;
};

const wordCounts = new WeakMap<DossierArticle, number>();

/** Says how many words an article has, so that its text need not be read to show it. */
export const knowWordCount = (article: DossierArticle, count: number): void => void wordCounts.set(article, count);
