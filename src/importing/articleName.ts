import {articleId} from '../core/article/articleId.ts';
import type {ImportedMetadata} from './importedArticle.ts';

/** That an article was made of a book's file: its name, and whether the article is all of it. */
export type BookPart = {readonly name: string; readonly whole: boolean};

const longestPart = 60;

/** Words as a part of a file's name: small plain letters and hyphens, cut at a word. */
function namePart(words: string): string {
	const plain = articleId(`${words.replace(/[./\\_]+/gu, ' ')}.md`).toLowerCase();
	return plain.length <= longestPart ? plain : plain.slice(0, longestPart).replace(/-[^-]*$/u, '');
}

/** The name of an article's file without its ending, the same whenever it is brought in: the book that it was made of, else its date and source; then its title, unless it is the whole book. */
export function articleName({published, source, title}: ImportedMetadata, book: BookPart | null = null): string {
	if (book?.whole) return book.name;
	const words = [book ? null : source, title].filter(part => part !== null).filter(part => /[\p{L}\p{N}]/u.test(part));
	const parts = [book?.name ?? published, ...words.map(namePart)].filter(part => part !== null && part !== '');
	return parts.length === 0 ? 'article' : parts.join('-');
}
