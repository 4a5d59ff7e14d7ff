import {availableParallelism} from 'node:os';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {parentPort, workerData} from 'node:worker_threads';
import type {Article} from '../core/article/article.ts';
import {search} from '../core/search/search.ts';
import {buildSearchIndex, type SearchIndex} from '../core/search/searchIndex.ts';
import {once} from '../core/text/once.ts';
import type {AnalysisMessage, AnalysisRequest, AnalysisTask} from './analysisMessages.ts';
import {sharedAnnotator} from './annotator.ts';
import {cacheFor} from './cache/cacheFor.ts';
import {isLarge, keepCatalogue, rowOf, signatureOf} from './catalogue.ts';
import {listSources} from './listSources.ts';
import {type OpenedDossier, openDossier} from './openDossier.ts';
import {readLanguages} from './readLanguages.ts';

const {folder, lexicons} = workerData as AnalysisTask;
const port = parentPort!;
const languages = once(() => readLanguages(lexicons));
const cache = cacheFor(folder);

/** So many articles are compared at once, before anybody asks. */
const fewArticles = 16;

/** The analysis that counts: the one that was asked for last. */
let latest = 0;
let opened: OpenedDossier | undefined;
let index: SearchIndex | undefined;
/** Asked for while nothing could be searched yet, or not answered yet; only the last one matters. */
let asked: string | undefined;
let takeNext: () => void = () => undefined;

const tell = (message: AnalysisMessage): void => port.postMessage(message);

/** How the folder lay when it was read last. */
let signature = '';
let watching = false;

/** Watches the folder from the first dossier on. */
async function watchOn(): Promise<void> {
	if (watching) return;
	watching = true;
	const {watchFolder} = await import('./watchFolder.ts');
	watchFolder(folder, () => {
		try {
			if (signatureOf(listSources(folder)) !== signature) tell({run: latest, kind: 'changed'});
		} catch {
			// The folder itself has gone; what was read of it stays.
		}
	});
}

/** Ends an analysis that nobody waits for any more. */
class Overtaken extends Error {}

async function analyse(run: number): Promise<void> {
	const annotator = sharedAnnotator(languages, lexicons, availableParallelism() - 1);
	const onProgress = (done: number, total: number): void => {
		if (run !== latest) throw new Overtaken();
		tell({run, kind: 'progress', done, total});
	};
	const listed = listSources(folder);
	signature = signatureOf(listed);
	const onRead = (articles: readonly Article[]): void => {
		const rows = articles.map(article => rowOf({...article, origin: article.origin ?? article.id}));
		if (isLarge(listed)) tell({run, kind: 'rows', rows});
	};
	const found = await openDossier(folder, {languages, cache, annotator, onProgress, onRead});
	if (run !== latest) return;
	keepCatalogue(folder, signature, found.dossier);
	opened = found;
	index = undefined;
	for (const chunk of found.chunks()) {
		tell({run, kind: 'chunk', chunk});
		await new Promise<void>(resolve => {
			takeNext = resolve;
		});
		if (run !== latest) return;
	}
	const {title, articles} = found.dossier;
	tell({run, kind: 'dossier', title, parallels: articles.length <= fewArticles ? found.dossier.parallels : null});
	await nextTurn();
	index = buildSearchIndex(found.dossier);
	warmUp(index);
	tell({run, kind: 'searchable'});
	answer();
	await watchOn();
}

/** The first queries are slow, because their code has not run yet: better nobody waits for them. */
function warmUp(built: SearchIndex): void {
	for (const query of ['a', 'de la', 'ministre', 'goverment said']) search(built, query);
}

function answer(): void {
	if (asked === undefined || index === undefined) return;
	const query = asked;
	asked = undefined;
	tell({run: latest, kind: 'results', query, results: search(index, query)});
}

port.on('message', (request: AnalysisRequest) => {
	if (request.kind === 'analyse') {
		latest = request.run;
		takeNext();
		analyse(latest).catch((error: unknown) => {
			if (!(error instanceof Overtaken)) tell({run: request.run, kind: 'failure', message: String(error)});
		});
	} else if (request.run !== latest) return;
	else if (request.kind === 'next') takeNext();
	else if (request.kind === 'search') {
		if (asked === undefined) setImmediate(answer);
		asked = request.query;
	} else {
		const parallels = opened?.parallelsOf(request.article) ?? [];
		tell({run: latest, kind: 'parallels', article: request.article, parallels});
	}
});
