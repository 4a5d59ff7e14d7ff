import {createHash} from 'node:crypto';
import {mkdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Article, Issue} from '../core/article/article.ts';
import {cleanLine} from '../core/article/cleanText.ts';
import type {Corrections} from '../core/dossier/corrections/corrections.ts';
import type {DossierArticle} from '../core/dossier/dossier.ts';
import {knowWordCount, wordCount} from '../screens/sources.ts';
import {cacheOf} from './cache/cacheFolder.ts';
import {openPack, writePack} from './cache/pack.ts';
import {type ListedFile, type ListedFolder, listSources} from './listSources.ts';
import {programBuild} from './programBuild.ts';
import {parseReading} from './readArticles.ts';
import {isPage, readArticleFile} from './readFolder.ts';

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
};

type StoredCatalogue = {readonly rows: readonly CatalogueRow[]; readonly issues: readonly Issue[]};

/** Fewer articles are read before the first frame: it takes no longer. */
const fewFiles = 60;

/** Whether a folder has so many articles that they are listed before they are read. */
export const isLarge = ({files}: ListedFolder): boolean => files.length > fewFiles;

/**
 * The articles of a folder from what the cache knows of it; else, of a large folder, by the names of their files. Null for a
 * small folder that is not known: it is better read. Throws `FolderError`.
 */
export function readCatalogue(folder: string): Catalogue | null {
	const listed = listSources(folder);
	const {title, issues, corrections} = listed;
	const stored = isLarge(listed) ? storedCatalogue(listed) : null;
	if (stored) {
		const articles = stored.rows.map(row => articleOfRow(folder, row));
		return {title, articles, issues: stored.issues, corrections};
	}
	if (!isLarge(listed)) return null;
	return {title, articles: listed.files.map(file => articleOfRow(folder, rowOfFile(file))), issues, corrections};
}

/** Keeps what is to be listed of a folder. `signature` tells how the folder lay when its articles were read. */
export function keepCatalogue(
	folder: string,
	signature: string,
	{articles, issues}: Pick<Catalogue, 'articles' | 'issues'>,
): void {
	const build = programBuild();
	const path = catalogueFile(folder);
	if (build === null || articles.length <= fewFiles || openPack(path, build)?.read(signature) !== undefined) return;
	const stored: StoredCatalogue = {rows: articles.map(rowOf), issues};
	try {
		mkdirSync(cacheOf(folder), {recursive: true, mode: 0o700});
		writePack(path, build, [[signature, JSON.stringify(stored)]]);
	} catch {
		// A full or read-only disk: the next start lists the files by their names.
	}
}

const catalogueFile = (folder: string): string => join(cacheOf(folder), 'catalogue.rows');

function storedCatalogue(listed: ListedFolder): StoredCatalogue | null {
	const build = programBuild();
	const text = build === null ? undefined : openPack(catalogueFile(listed.folder), build)?.read(signatureOf(listed));
	return text === undefined ? null : (JSON.parse(text) as StoredCatalogue);
}

/** Changes when a file comes, goes, or is written, and with what the reader says; without reading any file. */
export function signatureOf({folder, title, files, corrections}: ListedFolder): string {
	const {notes: _, ...stated} = corrections;
	const hash = createHash('sha256').update(JSON.stringify([title, stated]));
	for (const {path} of files) hash.update(`${path}\0${stateOf(join(folder, path))}\0`);
	return hash.digest('base64url');
}

function stateOf(path: string): string {
	try {
		const {size, mtimeMs, ino} = statSync(path);
		return `${size} ${mtimeMs} ${ino}`;
	} catch {
		return 'gone';
	}
}

/** The row of an article. */
export function rowOf(article: DossierArticle): CatalogueRow {
	const {text, blocks, styles, cut, ...shown} = article;
	const words = wordCount(article);
	return isPage(article.path) ? {...shown, words, body: {text, blocks, styles, cut}} : {...shown, words};
}

/** All that is known of an article whose file has not been read. */
const rowOfFile = ({path, id}: ListedFile): CatalogueRow => ({
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
export function articleOfRow(folder: string, {words, body, ...shown}: CatalogueRow): DossierArticle {
	const article = new ListedArticle(folder, shown, body);
	knowWordCount(article, words);
	return article;
}

const noBody: Body = {text: '', blocks: [], styles: [], cut: []};

/** An article whose text is read when somebody asks for it. */
class ListedArticle implements DossierArticle {
	declare readonly id: string;
	declare readonly path: string;
	declare readonly title: string;
	declare readonly source: string | null;
	declare readonly author: string | null;
	declare readonly published: string | null;
	declare readonly publishedFrom: DossierArticle['publishedFrom'];
	declare readonly language: DossierArticle['language'];
	declare readonly url: string | null;
	declare readonly origin: string;
	declare readonly note: string | null;
	readonly #folder: string;
	#body: Body | undefined;

	constructor(folder: string, shown: Omit<CatalogueRow, 'words' | 'body'>, body: Body | undefined) {
		this.#folder = folder;
		this.#body = body;
		Object.assign(this, shown);
	}

	get #read(): Body {
		this.#body ??= isPage(this.path) ? noBody : this.#parsed();
		return this.#body;
	}

	#parsed(): Body {
		return parseReading(readArticleFile(this.#folder, this.path), this.id).article ?? noBody;
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
