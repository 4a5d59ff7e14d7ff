import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Dossier} from '../core/dossier/dossier.ts';
import {lexiconFolder, packageFolder} from './packageFolder.ts';

/** What the worker is given. */
export type AnalysisTask = {readonly folder: string; readonly lexicons: string};

/** What the worker tells. */
export type AnalysisMessage =
	| {readonly kind: 'progress'; readonly done: number; readonly total: number}
	| {readonly kind: 'dossier'; readonly dossier: Dossier};

/** Who hears how the analysis goes on. */
export type AnalysisListeners = {
	readonly progress: (done: number, total: number) => void;
	readonly dossier: (dossier: Dossier) => void;
	readonly failure: (error: unknown) => void;
};

/** Analyses a folder in a thread of its own, so that keys and the screen never wait for it. Returns what ends it. */
export function analyseFolder(folder: string, listeners: AnalysisListeners): () => void {
	const task: AnalysisTask = {folder, lexicons: lexiconFolder()};
	const worker = new Worker(join(packageFolder(), 'dist', 'analysisWorker.js'), {workerData: task});
	worker.on('message', (message: AnalysisMessage) => {
		if (message.kind === 'progress') listeners.progress(message.done, message.total);
		else listeners.dossier(message.dossier);
	});
	worker.on('error', listeners.failure);
	return () => void worker.terminate();
}
