import {countWords} from '../text/countWords.ts';
import type {DossierArticle} from './dossier.ts';

/** Words of an article's text, counted once. */
export const wordCount = (article: DossierArticle): number => {
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
