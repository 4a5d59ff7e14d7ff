import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {ArticleId} from '../core/article/article.ts';
import type {Dossier, Parallel} from '../core/dossier/dossier.ts';
import {type PackedDossier, readPacked} from '../core/dossier/packed/packedDossier.ts';
import {knowWordCount} from '../core/dossier/wordCount.ts';
import type {SearchResults} from '../core/search/search.ts';
import {unpackArrays} from '../core/text/packArrays.ts';
import type {AnalysisMessage, AnalysisRequest, AnalysisTask} from './analysisMessages.ts';
import type {CatalogueRow} from './catalogue.ts';
import type {FolderLook} from './folderLook.ts';
import {lexiconFolder, packageFolder} from './packageFolder.ts';

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
	/** Files have come, gone or changed: it may be analysed again. */
	readonly changed: () => void;
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
	const task: AnalysisTask = {folder, lexicons: lexiconFolder()};
	let thread: Worker | undefined;
	let mayBeginAgain = true;
	let hasEnded = false;
	let run = 0;
	let parts: Partial<Record<keyof PackedDossier, object>> = {};
	const hear = (message: AnalysisMessage): void => {
		if (message.kind === 'part') parts[message.part] = unpackArrays(message.bytes);
		else if (message.kind === 'dossier') {
			const packed = parts as PackedDossier;
			const dossier = readPacked(packed, message.title, message.parallels ?? []);
			for (const [number, article] of dossier.articles.entries())
				knowWordCount(article, packed.articles.words[number]!);
			parts = {};
			listeners.dossier(dossier, message.parallels !== null, message.look);
		} else if (message.kind === 'rows') listeners.rows(message.rows);
		else if (message.kind === 'progress') listeners.progress(message.done, message.total);
		else if (message.kind === 'changed') listeners.changed();
		else if (message.kind === 'searchable') listeners.searchable();
		else if (message.kind === 'parallels') listeners.parallels(message.article, message.parallels);
		else if (message.kind === 'results') listeners.results(message.query, message.results);
		else listeners.failure(message.message, false);
	};
	const begin = (): Worker => {
		const begun = new Worker(path, {workerData: task, resourceLimits});
		begun.on('message', (message: AnalysisMessage) => message.run === run && hear(message));
		begun.on('error', error => thread === begun && bury(error));
		begun.on('exit', code => thread === begun && bury(new Error(`the thread ended (${code})`)));
		return begun;
	};
	const analyse = (): void => {
		if (hasEnded) return;
		run++;
		parts = {};
		thread ??= begin();
		thread.postMessage({kind: 'analyse', run} satisfies AnalysisRequest);
	};
	const bury = (error: unknown): void => {
		if (hasEnded) return;
		thread = undefined;
		const goesOn = mayBeginAgain;
		mayBeginAgain = false;
		listeners.failure(error, goesOn);
		if (goesOn) analyse();
	};
	/** What a dead thread was asked is asked again when the dossier is told anew. */
	const ask = (request: AnalysisRequest): void => {
		if (thread) thread.postMessage(request);
		else analyse();
	};
	analyse();
	return {
		again: () => {
			mayBeginAgain = true;
			analyse();
		},
		findParallels: article => ask({kind: 'parallels', run, article}),
		search: query => ask({kind: 'search', run, query}),
		end: () => {
			hasEnded = true;
			void thread?.terminate();
		},
	};
}
