import type {Article} from '../../core/article/article.ts';
import {cleanLine} from '../../core/article/cleanText.ts';
import type {DossierArticle} from '../../core/dossier/dossier.ts';
import {wordCount} from '../../core/dossier/wordCount.ts';
import {isPage} from '../folder/pageFile.ts';

/** What an article consists of beside what lists show of it. */
export type Body = Pick<Article, 'text' | 'blocks' | 'styles' | 'cut'>;

/** What lists show of an article, without its text. */
export type CatalogueRow = Omit<DossierArticle, keyof Body> & {
	readonly words: number;
	/** The text where reading it again takes long: of saved pages. */
	readonly body?: Body;
};

/** The row of an article. */
export function rowOf(article: DossierArticle): CatalogueRow {
	const {text, blocks, styles, cut, ...shown} = article;
	const words = wordCount(article);
	return isPage(article.path) ? {...shown, words, body: {text, blocks, styles, cut}} : {...shown, words};
}

/** The rows of articles that have been read and not been compared yet. */
export const rowsOf = (articles: readonly Article[]): CatalogueRow[] =>
	articles.map(article => rowOf({...article, origin: article.origin ?? article.id, story: null}));

/** All that is known of an article whose file has not been read. */
export const rowOfFile = (path: string, id: string): CatalogueRow => ({
	id,
	path: cleanLine(path),
	title: cleanLine(
		path
			.split('/')
			.at(-1)!
			.replace(/\.[^.]+$/u, ''),
	),
	source: null,
	author: null,
	published: null,
	publishedFrom: null,
	language: 'fr',
	url: null,
	origin: id,
	story: null,
	note: null,
	words: 0,
});

/** The rows field by field, which is read in less time than row by row; null for what a row has not. */
export type RowColumns = {readonly [Field in keyof CatalogueRow]-?: readonly (CatalogueRow[Field] | null)[]};
/** The rows as columns, each as long as there are rows; null where a row says nothing. */
export function columnsOf(rows: readonly CatalogueRow[]): RowColumns {
	const column = <Field extends keyof CatalogueRow>(field: Field) => rows.map(row => row[field] ?? null);
	return {
		...{id: column('id'), path: column('path'), title: column('title'), source: column('source')},
		...{author: column('author'), published: column('published'), publishedFrom: column('publishedFrom')},
		...{publishedInferred: column('publishedInferred'), language: column('language'), url: column('url')},
		...{
			origin: column('origin'),
			story: column('story'),
			note: column('note'),
			words: column('words'),
			body: column('body'),
		},
	};
}

/** The row at a place of the columns. */
export function rowAt(columns: RowColumns, at: number): CatalogueRow {
	const [inferred, body] = [columns.publishedInferred[at], columns.body[at]];
	return {
		...{id: columns.id[at]!, path: columns.path[at]!, title: columns.title[at]!, source: columns.source[at]!},
		...{author: columns.author[at]!, published: columns.published[at]!, publishedFrom: columns.publishedFrom[at]!},
		...{language: columns.language[at]!, url: columns.url[at]!, origin: columns.origin[at]!},
		...{story: columns.story[at]!, note: columns.note[at]!, words: columns.words[at]!},
		...(inferred ? {publishedInferred: inferred} : {}),
		...(body ? {body} : {}),
	};
}
