import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {parentPort, Worker, workerData} from 'node:worker_threads';
import {search} from '../core/search/search.ts';
import {buildSearchIndex, type SearchIndex} from '../core/search/searchIndex.ts';
import {once} from '../core/text/once.ts';
import type {AnalysisMessage, AnalysisRequest, AnalysisTask, ThreadMessage} from './analysisMessages.ts';
import {sharedAnnotator} from './annotator.ts';
import {cacheFor} from './cache/cacheFor.ts';
import {isLarge, keepCatalogue} from './catalogue.ts';
import {fileState, lookAt} from './folderLook.ts';
import {type ListedFolder, listSources} from './listSources.ts';
import {type OpenedDossier, openDossier, openKnown} from './openDossier.ts';
import {packageFolder} from './packageFolder.ts';
import {readLanguages} from './readLanguages.ts';

const {folder, lexicons} = workerData as AnalysisTask;
const port = parentPort!;
/** Loaded anew for each analysis: between two of them nobody needs the lexicons. */
const newLanguages = () => once(() => readLanguages(lexicons));

/** So many articles are compared at once, before anybody asks. */
const fewArticles = 16;

/** The analysis that counts: the one that was asked for last. */
let latest = 0;
let opened: Pick<OpenedDossier, 'parallelsOf'> | undefined;
let index: SearchIndex | undefined;
/** Asked for while nothing could be searched yet, or not answered yet; only the last one matters. */
let asked: string | undefined;
let takeNext: () => void = () => undefined;

const tell = (message: AnalysisMessage): void => port.postMessage(message);

/** How the folder lay when it was read last; notes only stand beside what is analysed. */
let signature = '';

function signatureOf({title, corrections}: ListedFolder, paths: readonly string[]): string {
	const {notes: _, ...stated} = corrections;
	return JSON.stringify([title, stated, paths.map(path => fileState(join(folder, path)))]);
}

let watching = false;

/** Watches the folder from the first dossier on. */
async function watchOn(): Promise<void> {
	if (watching) return;
	watching = true;
	const {watchFolder} = await import('./watchFolder.ts');
	watchFolder(folder, () => {
		try {
			const listed = listSources(folder);
			const now = signatureOf(
				listed,
				listed.files.map(({path}) => path),
			);
			if (now !== signature) tell({run: latest, kind: 'changed'});
		} catch {
			// The folder itself has gone; what was read of it stays.
		}
	});
}

/** Analyses in this thread what the cache does not know. */
function openHere(run: number): Promise<OpenedDossier> {
	const onProgress = (done: number, total: number): void => {
		if (run !== latest) throw new Overtaken();
		tell({run, kind: 'progress', done, total});
	};
	const languages = newLanguages();
	const annotator = sharedAnnotator(languages, lexicons, availableParallelism() - 1);
	return openDossier(folder, {languages, cache: cacheFor(folder), annotator, onProgress});
}

/** Lets a thread of its own fill the cache, and opens what it left there. */
async function openLarge(run: number): Promise<OpenedDossier> {
	const known = openKnown(folder, {languages: newLanguages(), cache: cacheFor(folder)});
	if (known) return known;
	await analyseApart(run);
	return openHere(run);
}

function analyseApart(run: number): Promise<void> {
	const thread = new Worker(join(packageFolder(), 'dist', 'analysisThread.js'), {workerData});
	return new Promise<void>((resolve, reject) => {
		thread.on('message', (message: ThreadMessage) => {
			if (run === latest) tell({run, ...message});
			else reject(new Overtaken());
		});
		thread.on('error', reject);
		thread.on('exit', () => resolve());
	}).finally(() => void thread.terminate());
}

/** Ends an analysis that nobody waits for any more. */
class Overtaken extends Error {}

async function analyse(run: number): Promise<void> {
	const listed = listSources(folder);
	const paths = listed.files.map(({path}) => path);
	signature = signatureOf(listed, paths);
	const look = lookAt(folder, listed.listing);
	const found = await (isLarge(paths) ? openLarge(run) : openHere(run));
	if (run !== latest) return;
	const {title, articles, issues} = found.dossier;
	keepCatalogue(folder, look, {title, articles, issues, corrections: listed.corrections});
	opened = {parallelsOf: found.parallelsOf};
	index = undefined;
	for (const chunk of found.chunks()) {
		tell({run, kind: 'chunk', chunk});
		await new Promise<void>(resolve => {
			takeNext = resolve;
		});
		if (run !== latest) return;
	}
	const parallels = articles.length <= fewArticles ? found.dossier.parallels : null;
	tell({run, kind: 'dossier', title, parallels, look});
	await nextTurn();
	index = buildSearchIndex(found.dossier);
	warmUp(index);
	tell({run, kind: 'searchable'});
	answer();
	await watchOn();
	// What comparing sentences needs is made ready before somebody reads one.
	if (run === latest && articles[0]) opened.parallelsOf(articles[0].id);
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
