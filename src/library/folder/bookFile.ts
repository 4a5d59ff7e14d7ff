import {basename, dirname} from 'node:path';
import {articleId} from '../../core/article/articleId.ts';

const bookEnding = /\.(?:pdf|epub)$/iu;

/** Whether a file is what `briefing add` makes articles of, and nothing reads where it lies. */
export const isBook = (path: string): boolean => bookEnding.test(path);

/** What the names of the articles made of a PDF or EPUB file begin with; null for other files. */
export const bookName = (path: string): string | null =>
	isBook(path) ? articleId(basename(path)).toLowerCase() : null;

/** What can be asked of the articles of a folder: whether one is named as if made of this book, and lies beside it. */
export function broughtInOf(articles: readonly string[]): (book: string) => boolean {
	const names = articles.map(path => `${dirname(path)}/${articleId(basename(path)).toLowerCase()}`);
	const known = new Set(names);
	return book => {
		const name = `${dirname(book)}/${articleId(basename(book)).toLowerCase()}`;
		// Of an EPUB each chapter is an article: its title stands behind the name.
		return known.has(name) || (/\.epub$/iu.test(book) && names.some(other => other.startsWith(`${name}-`)));
	};
}
