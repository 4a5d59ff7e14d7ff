import {mkdirSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import type {Issue} from '../core/article/article.ts';
import {articleIds} from '../core/article/articleId.ts';
import {cleanLine} from '../core/article/cleanText.ts';
import {type Corrections, noCorrections} from '../core/dossier/corrections/corrections.ts';
import type {DossierArticle} from '../core/dossier/dossier.ts';
import {knowWordCount} from '../core/dossier/wordCount.ts';
import {cacheOf} from './cache/cacheFolder.ts';
import {type KnownDossier, readKnown} from './cache/knownDossier.ts';
import {type Opening, readOpening} from './cache/openingCache.ts';
import {fromPack, jsonFromPack, unpacked, writePack} from './cache/pack.ts';
import {columnsOf, type RowColumns, rowAt, rowOf, rowOfFile} from './catalogueRow.ts';
import {type FolderLook, lookAt} from './folderLook.ts';
import {articleOfRow, ListedArticle} from './listedArticle.ts';
import {programBuild} from './programBuild.ts';
import {listFolder} from './readFolder.ts';

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
