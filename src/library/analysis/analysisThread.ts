import {parentPort, workerData} from 'node:worker_threads';
import type {ArticleId} from '../../core/article/article.ts';
import {rowsOf} from '../articles/catalogueRow.ts';
import {cacheFor} from '../cache/cacheFor.ts';
import {holdsSearchIndex, keepSearchIndex} from '../cache/searchIndexCache.ts';
import type {AnalysisTask, ThreadMessage} from './analysisMessages.ts';
import {annotatorFor} from './annotatorFor.ts';
import {boundYoungSpace} from './boundYoungSpace.ts';
import {collectGarbage} from './collectGarbage.ts';
import {endWhenQuiet} from './endWhenQuiet.ts';
import {openDossier} from './openDossier.ts';
import {seldomProgress} from './seldomProgress.ts';

// Analyses a large folder into the cache, finds what the other articles say of those that are asked for, and ends: what the work takes
// of memory goes with its thread.

boundYoungSpace();
const {folder, lexicons} = workerData as AnalysisTask;
/** Milliseconds without a question after which nobody seems to compare any more; and when nobody has begun to. */
const patience = 20_000;
const soon = 200;

const tell = (message: ThreadMessage): void => parentPort!.postMessage(message);

const found = await openDossier(folder, {
	annotator: annotatorFor(lexicons),
	lexicons,
	cache: cacheFor(folder),
	onProgress: seldomProgress((done, total) => tell({kind: 'progress', done, total})),
	onRead: articles => tell({kind: 'rows', rows: rowsOf(articles)}),
});
tell({kind: 'kept', what: 'dossier'});
if (!holdsSearchIndex(folder, found.state)) {
	// Loaded only here: who compares an article of a dossier that is known needs none of it.
	const [{newIndex}, {readTranslation}] = await Promise.all([import('./newIndex.ts'), import('./readTranslation.ts')]);
	keepSearchIndex(folder, found.state, newIndex(folder, found, readTranslation(lexicons).names()));
}
tell({kind: 'kept', what: 'index'});

const asked = new Set<ArticleId>();
const hearQuestion = endWhenQuiet({
	...{soon, patience},
	prepare: () => found.keepParallels(asked),
	end: () => parentPort!.close(),
});
/** Milliseconds after an answer in which the next question usually comes: then what answering took is given back. */
const settled = 800;
let tidying: NodeJS.Timeout | undefined;

parentPort!.on('message', (article: ArticleId) => {
	hearQuestion();
	clearTimeout(tidying);
	asked.add(article);
	tell({kind: 'parallels', article, parallels: found.parallelsOf(article)});
	tidying = setTimeout(() => void collectGarbage(), settled);
});
