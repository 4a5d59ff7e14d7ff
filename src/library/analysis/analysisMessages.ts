import type {ArticleId} from '../../core/article/article.ts';
import type {Parallel} from '../../core/dossier/dossier.ts';
import type {SearchResults} from '../../core/search/search.ts';
import type {CatalogueRow} from '../articles/catalogueRow.ts';
import type {DossierPart} from '../cache/keptDossier.ts';
import type {FolderChange} from '../folder/folderChange.ts';
import type {FolderLook} from '../folder/folderLook.ts';

/** What the worker is started with. */
export type AnalysisTask = {readonly folder: string; readonly lexicons: string};

/** What the worker is asked to do for a run, whose number its messages carry. */
export type AnalysisRequest =
	/** To analyse the folder as it is now. */
	| {readonly kind: 'analyse'; readonly run: number}
	| {readonly kind: 'parallels'; readonly run: number; readonly article: ArticleId}
	| {readonly kind: 'search'; readonly run: number; readonly query: string};

/** What a thread tells of an analysis while it goes on; `done` and `total` are articles. */
export type ThreadMessage =
	| {readonly kind: 'progress'; readonly done: number; readonly total: number}
	/** Articles that have been read, before they are analysed. */
	| {readonly kind: 'rows'; readonly rows: readonly CatalogueRow[]}
	/** The dossier is in the cache, or all that searching it needs. */
	| {readonly kind: 'kept'; readonly what: 'dossier' | 'index'}
	| {readonly kind: 'parallels'; readonly article: ArticleId; readonly parallels: readonly Parallel[]};

/** What the worker tells; `run` is the analysis that it is of. */
export type AnalysisMessage = {readonly run: number} & (
	| Exclude<ThreadMessage, {readonly kind: 'kept'}>
	| ({readonly kind: 'part'} & DossierPart)
	/** All parts have been told. A small dossier comes with the parallels of all its articles. */
	| {
			readonly kind: 'dossier';
			readonly title: string;
			readonly parallels: readonly Parallel[] | null;
			/** How the folder lay before it was read. */
			readonly look: FolderLook;
	  }
	/** From now on it can be searched. */
	| {readonly kind: 'searchable'}
	| {readonly kind: 'results'; readonly query: string; readonly results: SearchResults}
	/** Files of the folder have come, gone or changed since it was analysed. */
	| {readonly kind: 'changed'}
	/** The folder has gone; or it is there again, whatever lies in it now. */
	| {readonly kind: 'folder'; readonly isThere: boolean}
	/** Changes of the folder may be missed; `reason` is one word where the system has one. */
	| {readonly kind: 'unwatched'; readonly reason: string}
	/** What of a large folder is shown lies there no more as it is shown. */
	| ({readonly kind: 'lies'} & FolderChange)
	| {readonly kind: 'failure'; readonly message: string}
);
