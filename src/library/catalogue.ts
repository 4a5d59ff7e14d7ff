import {mkdirSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import type {Article, Issue} from '../core/article/article.ts';
import {articleIds} from '../core/article/articleId.ts';
import {cleanLine} from '../core/article/cleanText.ts';
import {type Corrections, noCorrections} from '../core/dossier/corrections/corrections.ts';
import type {DossierArticle} from '../core/dossier/dossier.ts';
import {type CountedArticle, knowWordCount, wordCount} from '../core/dossier/wordCount.ts';
import {once} from '../core/text/once.ts';
import {cacheOf} from './cache/cacheFolder.ts';
import {type KnownDossier, readKnown} from './cache/knownDossier.ts';
import {type Opening, readOpening} from './cache/openingCache.ts';
import {fromPack, jsonFromPack, unpacked, writePack} from './cache/pack.ts';
import {type FolderLook, lookAt} from './folderLook.ts';
import {programBuild} from './programBuild.ts';
import type {parseReading} from './readArticles.ts';
import {isPage, listFolder, readArticleFile} from './readFolder.ts';

/** What is shown of an article before it is opened. */
type Body = Pick<Article, 'text' | 'blocks' | 'styles' | 'cut'>;

/** What lists show of an article, without its text. */
export type CatalogueRow = Omit<DossierArticle, keyof Body> & {
	readonly words: number;
	/** The text where reading it again takes long: of saved pages. */
	readonly body?: Body;
};

/** A folder as it can be shown at once: no article's text has been read yet. */
export type Catalogue = {
	readonly title: string;
	readonly articles: readonly DossierArticle[];
	readonly issues: readonly Issue[];
	readonly corrections: Corrections;
	/** What is shown of it first, where that is known. */
	readonly opening: Opening | null;
	/** All of it, where it is known and small. */
	readonly known: KnownDossier | null;
};

/** What is kept of a folder. */
type StoredCatalogue = Omit<Catalogue, 'articles' | 'opening' | 'known'> & {readonly columns: RowColumns};

/** The rows field by field, which is read in less time than row by row; null for what a row has not. */
type RowColumns = {readonly [Field in keyof CatalogueRow]-?: readonly (CatalogueRow[Field] | null)[]};

/** Fewer articles, of fewer bytes, are read before the first frame where the cache does not know them: it takes no longer. */
const fewFiles = 60;
const fewBytes = 300_000;

/** Whether a folder has many articles. */
export const isLarge = (files: readonly unknown[]): boolean => files.length > fewFiles;

/** Whether a folder has so many articles, or such long ones, that they are listed before they are read. */
export const isListedFirst = (files: readonly unknown[], {bytes}: FolderLook): boolean =>
	isLarge(files) || bytes > fewBytes;

/**
 * The articles of a folder from what the cache knows of it; else, of a large folder, by the names of their files. Null for a
 * small folder that is not known: it is better read. Nothing is loaded that reads articles. Throws `FolderError`.
 */
export function readCatalogue(folder: string): Catalogue | null {
	const listed = listFolder(folder);
	const {paths, issues} = listed;
	const look = lookAt(folder, listed);
	const known = isListedFirst(paths, look) ? null : readKnown(folder, listed, look);
	if (known) {
		const {title, articles, issues} = known.dossier;
		for (const [at, article] of articles.entries()) knowWordCount(article, known.words[at]!);
		return {title, articles, issues, corrections: known.corrections, opening: null, known};
	}
	const stored = storedCatalogue(folder, look);
	if (stored) {
		const {columns, ...rest} = stored;
		const articles = columns.id.map((_, at) => new ListedArticle(folder, () => rowAt(columns, at)));
		return {...rest, articles, opening: readOpening(folder, look), known: null};
	}
	if (!isListedFirst(paths, look)) return null;
	const articles = articleIds(paths).map((id, at) => articleOfRow(folder, rowOfFile(paths[at]!, id)));
	const title = cleanLine(basename(resolve(folder)));
	return {title, articles, issues, corrections: noCorrections, opening: null, known: null};
}

/** Keeps what is to be listed of a folder, as it lay before its articles were read. */
export function keepCatalogue(
	folder: string,
	{state, settled}: FolderLook,
	catalogue: () => Omit<Catalogue, 'opening' | 'known'>,
): void {
	const build = programBuild();
	const path = catalogueFile(folder);
	if (build === null || !settled || fromPack(path, build, pack => pack.holds(state))) return;
	const {articles, ...rest} = catalogue();
	if (articles.length === 0) return;
	const stored: StoredCatalogue = {...rest, columns: columnsOf(articles.map(rowOf))};
	try {
		mkdirSync(cacheOf(folder), {recursive: true, mode: 0o700});
		writePack(path, build, [[state, JSON.stringify(stored)]], unpacked);
	} catch {
		// A full or read-only disk: the next start lists the files by their names.
	}
}

const catalogueFile = (folder: string): string => join(cacheOf(folder), 'catalogue.rows');

function storedCatalogue(folder: string, {state}: FolderLook): StoredCatalogue | null {
	const build = programBuild();
	return build === null ? null : (jsonFromPack<StoredCatalogue>(catalogueFile(folder), build, state) ?? null);
}

function columnsOf(rows: readonly CatalogueRow[]): RowColumns {
	const column = <Field extends keyof CatalogueRow>(field: Field) => rows.map(row => row[field] ?? null);
	return {
		...{id: column('id'), path: column('path'), title: column('title'), source: column('source')},
		...{author: column('author'), published: column('published'), publishedFrom: column('publishedFrom')},
		...{publishedInferred: column('publishedInferred'), language: column('language'), url: column('url')},
		...{origin: column('origin'), note: column('note'), words: column('words'), body: column('body')},
	};
}

function rowAt(columns: RowColumns, at: number): CatalogueRow {
	const [inferred, body] = [columns.publishedInferred[at], columns.body[at]];
	return {
		...{id: columns.id[at]!, path: columns.path[at]!, title: columns.title[at]!, source: columns.source[at]!},
		...{author: columns.author[at]!, published: columns.published[at]!, publishedFrom: columns.publishedFrom[at]!},
		...{language: columns.language[at]!, url: columns.url[at]!, origin: columns.origin[at]!},
		...{note: columns.note[at]!, words: columns.words[at]!},
		...(inferred ? {publishedInferred: inferred} : {}),
		...(body ? {body} : {}),
	};
}

/** The row of an article. */
export function rowOf(article: DossierArticle): CatalogueRow {
	const {text, blocks, styles, cut, ...shown} = article;
	const words = wordCount(article);
	return isPage(article.path) ? {...shown, words, body: {text, blocks, styles, cut}} : {...shown, words};
}

/** The rows of articles that have been read and not been compared yet. */
export const rowsOf = (articles: readonly Article[]): CatalogueRow[] =>
	articles.map(article => rowOf({...article, origin: article.origin ?? article.id}));

/** All that is known of an article whose file has not been read. */
const rowOfFile = (path: string, id: string): CatalogueRow => ({
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
	note: null,
	words: 0,
});

/** The article of a row; its text is read from its file when somebody asks for it. */
export const articleOfRow = (folder: string, row: CatalogueRow): DossierArticle => new ListedArticle(folder, () => row);

/** What reads an article's text takes longer to load than a list takes to show. */
let parse: typeof parseReading | undefined;

/** Loads what reads the texts of listed articles; until then they are empty. */
export async function loadTexts(): Promise<void> {
	({parseReading: parse} = await import('./readArticles.ts'));
}

const noBody: Body = {text: '', blocks: [], styles: [], cut: []};

/** An article of which nothing is read before somebody asks for it: its fields are asked for by name, since spreading finds none. */
class ListedArticle implements CountedArticle {
	readonly #folder: string;
	readonly #row: () => CatalogueRow;
	#body: Body | undefined;

	constructor(folder: string, row: () => CatalogueRow) {
		this.#folder = folder;
		this.#row = once(row);
	}

	get id() {
		return this.#row().id;
	}

	get path() {
		return this.#row().path;
	}

	get title() {
		return this.#row().title;
	}

	get source() {
		return this.#row().source;
	}

	get author() {
		return this.#row().author;
	}

	get published() {
		return this.#row().published;
	}

	get publishedFrom() {
		return this.#row().publishedFrom;
	}

	get language() {
		return this.#row().language;
	}

	get url() {
		return this.#row().url;
	}

	get origin() {
		return this.#row().origin;
	}

	get note() {
		return this.#row().note;
	}

	get publishedInferred() {
		return this.#row().publishedInferred ?? false;
	}

	get wordCount() {
		return this.#row().words;
	}

	get #read(): Body {
		if (!isPage(this.path) && parse)
			this.#body ??= parse(readArticleFile(this.#folder, this.path), this.id).article ?? noBody;
		return this.#body ?? this.#row().body ?? noBody;
	}

	get text() {
		return this.#read.text;
	}

	get blocks() {
		return this.#read.blocks;
	}

	get styles() {
		return this.#read.styles;
	}

	get cut() {
		return this.#read.cut;
	}
}
