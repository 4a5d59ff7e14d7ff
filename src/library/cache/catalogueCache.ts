import {join} from 'node:path';
import type {Issue} from '../../core/article/article.ts';
import type {Corrections} from '../../core/dossier/corrections/corrections.ts';
import type {DossierArticle} from '../../core/dossier/dossier.ts';
import {once} from '../../core/text/once.ts';
import {type CatalogueRow, columnsOf, type RowColumns, rowAt, rowOf} from '../articles/catalogueRow.ts';
import {makeFolder, ownFolder} from '../files/makeFolder.ts';
import type {FolderLook} from '../folder/folderLook.ts';
import {programBuild} from '../programBuild.ts';
import {cacheOf} from './cacheFolder.ts';
import {fromPack, unpacked, writePack} from './pack.ts';

/** What lists show of a folder. */
type ListedFolder = {
	readonly title: string;
	readonly issues: readonly Issue[];
	readonly corrections: Corrections;
	readonly articles: readonly DossierArticle[];
};

/** The same as it is kept, without its rows. */
type StoredCatalogue = Omit<ListedFolder, 'articles'> & {
	/** When a file of the folder was changed last. */
	readonly changed: number;
	/** How many rows there are. */
	readonly size: number;
};

/** A list that was kept, and the state of the folder that it is of. */
export type KeptCatalogue = StoredCatalogue & {
	readonly state: string;
	rowAt(place: number): CatalogueRow;
};

/** Where the rows are kept: apart, since the first frame of a large folder shows none of them. */
const rowsOf = (state: string): string => `${state} rows`;

/** The build that keeps it; for tests also where the cache lies. */
export type CatalogueOptions = {readonly build?: string | null; readonly within?: string};

const catalogueFile = (folder: string, within?: string): string => join(cacheOf(folder, within), 'catalogue.rows');

/** Keeps what is to be listed of a folder, as it lay before its articles were read. */
export function keepCatalogue(
	folder: string,
	{state, settled, changed}: FolderLook,
	catalogue: () => ListedFolder,
	{build = programBuild(), within}: CatalogueOptions = {},
): void {
	const path = catalogueFile(folder, within);
	if (build === null || !settled || fromPack(path, build, pack => pack.holds(state))) return;
	const {articles, ...rest} = catalogue();
	if (articles.length === 0) return;
	const stored: StoredCatalogue = {...rest, changed, size: articles.length};
	const rows = JSON.stringify(columnsOf(articles.map(rowOf)));
	try {
		makeFolder(cacheOf(folder, within), ownFolder);
		writePack(
			path,
			build,
			[
				[state, JSON.stringify(stored)],
				[rowsOf(state), rows],
			],
			unpacked,
		);
	} catch {
		// A full or read-only disk: the next start lists the files by their names.
	}
}

/** The list of a folder as it was kept last, whatever has become of the folder since; null when there is none. */
export function readKeptCatalogue(
	folder: string,
	{build = programBuild(), within}: CatalogueOptions = {},
): KeptCatalogue | null {
	if (build === null) return null;
	return (
		fromPack(catalogueFile(folder, within), build, ({keys: [state], read, bytes}): KeptCatalogue | null => {
			const text = state === undefined ? undefined : read(state);
			const rows = state === undefined ? undefined : bytes(rowsOf(state));
			if (text === undefined || rows === undefined) return null;
			const columns = columnsIn(rows);
			return {...(JSON.parse(text) as StoredCatalogue), state: state!, rowAt: place => rowAt(columns(), place)};
		}) ?? null
	);
}

/** Read when a row is asked for. */
const columnsIn = (rows: Buffer): (() => RowColumns) => once(() => JSON.parse(rows.toString('utf8')) as RowColumns);
