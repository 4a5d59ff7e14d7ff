import {join} from 'node:path';
import type {Worker} from 'node:worker_threads';
import type {ArticleId} from '../../core/article/article.ts';
import type {Dossier, Parallel} from '../../core/dossier/dossier.ts';
import {type PackedDossier, readPacked} from '../../core/dossier/packed/packedDossier.ts';
import {knowWordCount} from '../../core/dossier/wordCount.ts';
import type {SearchResults} from '../../core/search/search.ts';
import {unpackArrays} from '../../core/text/packArrays.ts';
import type {CatalogueRow} from '../articles/catalogueRow.ts';
import type {FolderChange} from '../folder/folderChange.ts';
import type {FolderLook} from '../folder/folderLook.ts';
import {lexiconFolder, packageFolder} from '../packageFolder.ts';
import type {AnalysisMessage, AnalysisRequest, AnalysisTask} from './analysisMessages.ts';
import {startThread} from './startThread.ts';

/** Who hears how the analysis goes on. */
export type AnalysisListeners = {
	/** Articles that have been read, and are not analysed yet; told only of a large folder. */
	readonly rows: (rows: readonly CatalogueRow[]) => void;
	readonly progress: (done: number, total: number) => void;
	/** `compared`: the dossier has its parallels; else they have to be asked for. */
	readonly dossier: (dossier: Dossier, compared: boolean, look: FolderLook) => void;
	/** The dossier that was told last can be searched. */
	readonly searchable: () => void;
	readonly parallels: (article: ArticleId, parallels: readonly Parallel[]) => void;
	readonly results: (query: string, results: SearchResults) => void;
	/** Files of a large folder lie there otherwise than they are shown. */
	readonly lies: (change: FolderChange) => void;
	/** Files have come, gone or changed: it may be analysed again. */
	readonly changed: () => void;
	/** The folder has gone; or it is there again. */
	readonly folder: (isThere: boolean) => void;
	/** Changes of the folder may be missed, for this reason. */
	readonly unwatched: (reason: string) => void;
	/** `goesOn`: the folder is being analysed anew. */
	readonly failure: (error: unknown, goesOn: boolean) => void;
};

/** A folder's analysis in a thread of its own, so that keys and the screen never wait for it. */
export type Analysis = {
	/** Analyses the folder as it is now; what is on its way from before is not told any more. */
	again(): void;
	/** Asks for the parallels of an article. */
	findParallels(article: ArticleId): void;
	/** Asks for the results of a query; those of a query that another one follows at once are left out. */
	search(query: string): void;
	end(): void;
};

/** Room for what is thrown away at once: more of it is held than it saves of time. */
const resourceLimits = {maxYoungGenerationSizeMb: 12};

const program = (): string => join(packageFolder(), 'dist', 'analysisWorker.js');

/**
 * Starts the thread, which begins with the folder as it is. A thread that dies is told of, and another begins in its place: once by
 * itself, then when something is asked. `path`, of what it runs, is for tests.
 */
export function analyseFolder(folder: string, listeners: AnalysisListeners, path = program()): Analysis {
	const analysis = new AnalysisInThread(path, {folder, lexicons: lexiconFolder()}, listeners);
	analysis.analyse();
	return analysis;
}

/** How the folder lies now, and whether that is seen, is no part of an analysis. */
const ofFolder: ReadonlySet<AnalysisMessage['kind']> = new Set(['lies', 'folder', 'unwatched']);

class AnalysisInThread implements Analysis {
	readonly #path: string;
	readonly #task: AnalysisTask;
	readonly #listeners: AnalysisListeners;
	#thread: Worker | undefined;
	#mayBeginAgain = true;
	#hasEnded = false;
	/** Numbers the analyses: what an earlier one still tells is not heard. */
	#run = 0;
	/** What of the dossier has arrived. */
	#parts: Partial<Record<keyof PackedDossier, object>> = {};

	constructor(path: string, task: AnalysisTask, listeners: AnalysisListeners) {
		this.#path = path;
		this.#task = task;
		this.#listeners = listeners;
	}

	again(): void {
		this.#mayBeginAgain = true;
		this.analyse();
	}

	findParallels(article: ArticleId): void {
		this.#ask({kind: 'parallels', run: this.#run, article});
	}

	search(query: string): void {
		this.#ask({kind: 'search', run: this.#run, query});
	}

	end(): void {
		this.#hasEnded = true;
		void this.#thread?.terminate();
	}

	analyse(): void {
		if (this.#hasEnded) return;
		this.#run++;
		this.#parts = {};
		this.#thread ??= this.#begin();
		this.#thread.postMessage({kind: 'analyse', run: this.#run} satisfies AnalysisRequest);
	}

	/** What a dead thread was asked is asked again when the dossier is told anew. */
	#ask(request: AnalysisRequest): void {
		if (this.#thread) this.#thread.postMessage(request);
		else this.analyse();
	}

	#begin(): Worker {
		const begun = startThread(this.#path, {workerData: this.#task, resourceLimits});
		begun.on('message', (message: AnalysisMessage) => {
			if (message.run === this.#run || ofFolder.has(message.kind)) this.#hear(message);
		});
		begun.on('error', error => this.#thread === begun && this.#bury(error));
		begun.on('exit', code => this.#thread === begun && this.#bury(new Error(`the thread ended (${code})`)));
		return begun;
	}

	#bury(error: unknown): void {
		if (this.#hasEnded) return;
		this.#thread = undefined;
		const goesOn = this.#mayBeginAgain;
		this.#mayBeginAgain = false;
		this.#listeners.failure(error, goesOn);
		if (goesOn) this.analyse();
	}

	#hear(message: AnalysisMessage): void {
		const listeners = this.#listeners;
		if (message.kind === 'part') this.#parts[message.part] = unpackArrays(message.bytes);
		else if (message.kind === 'dossier') this.#tellDossier(message);
		else if (message.kind === 'rows') listeners.rows(message.rows);
		else if (message.kind === 'progress') listeners.progress(message.done, message.total);
		else if (message.kind === 'lies') listeners.lies(message);
		else if (message.kind === 'changed') listeners.changed();
		else if (message.kind === 'folder') listeners.folder(message.isThere);
		else if (message.kind === 'unwatched') listeners.unwatched(message.reason);
		else if (message.kind === 'searchable') listeners.searchable();
		else if (message.kind === 'parallels') listeners.parallels(message.article, message.parallels);
		else if (message.kind === 'results') listeners.results(message.query, message.results);
		else listeners.failure(message.message, false);
	}

	#tellDossier({title, parallels, look}: Extract<AnalysisMessage, {kind: 'dossier'}>): void {
		const packed = this.#parts as PackedDossier;
		const dossier = readPacked(packed, title, parallels ?? []);
		for (const [number, article] of dossier.articles.entries()) knowWordCount(article, packed.articles.words[number]!);
		this.#parts = {};
		this.#listeners.dossier(dossier, parallels !== null, look);
	}
}
