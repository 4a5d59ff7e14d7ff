import {availableParallelism} from 'node:os';
import {parentPort, workerData} from 'node:worker_threads';
import {once} from '../core/text/once.ts';
import type {AnalysisTask, ThreadMessage} from './analysisMessages.ts';
import {sharedAnnotator} from './annotator.ts';
import {cacheFor} from './cache/cacheFor.ts';
import {rowOf} from './catalogue.ts';
import {openDossier} from './openDossier.ts';
import {readLanguages} from './readLanguages.ts';

// Analyses a large folder into the cache, and ends: what the work takes of memory goes with its thread.

const {folder, lexicons} = workerData as AnalysisTask;
const languages = once(() => readLanguages(lexicons));
const tell = (message: ThreadMessage): void => parentPort!.postMessage(message);

await openDossier(folder, {
	languages,
	cache: cacheFor(folder),
	annotator: sharedAnnotator(languages, lexicons, availableParallelism() - 1),
	onProgress: (done, total) => tell({kind: 'progress', done, total}),
	onRead: articles =>
		tell({kind: 'rows', rows: articles.map(article => rowOf({...article, origin: article.origin ?? article.id}))}),
});
