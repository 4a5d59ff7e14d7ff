import {existsSync} from 'node:fs';
import {setImmediate as nextTurn, setTimeout as pause} from 'node:timers/promises';
import {parentPort, type ResourceLimits, workerData} from 'node:worker_threads';
import type {Article, ArticleId} from '../../core/article/article.ts';
import {type SearchLimits, search} from '../../core/search/search.ts';
import {readyIndex, type SearchIndex, type StoredIndex} from '../../core/search/searchIndex.ts';
import {isLarge, isListedFirst} from '../articles/catalogue.ts';
import {rowsOf} from '../articles/catalogueRow.ts';
import {cacheOf} from '../cache/cacheFolder.ts';
import {cacheFor} from '../cache/cacheFor.ts';
import {canKeepIn} from '../cache/canKeepIn.ts';
import {holdsSearchIndex, keepSearchIndex, readSearchIndex} from '../cache/searchIndexCache.ts';
import {systemReason} from '../files/systemError.ts';
import {folderSignature} from '../folder/folderSignature.ts';
import {type ListedFolder, listSources} from '../folder/listSources.ts';
import type {AnalysisMessage, AnalysisRequest, AnalysisTask, ThreadMessage} from './analysisMessages.ts';
import {annotatorFor} from './annotatorFor.ts';
import {type ApartAnalysis, startApart} from './apartAnalysis.ts';
import {boundYoungSpace} from './boundYoungSpace.ts';
import {collectGarbage} from './collectGarbage.ts';
import {keepForStart} from './keepForStart.ts';
import {newIndex} from './newIndex.ts';
import {type OpenedDossier, openKnown, openListed} from './openDossier.ts';
import {postParts} from './postParts.ts';
import {readTranslation} from './readTranslation.ts';
import {seldomProgress} from './seldomProgress.ts';

boundYoungSpace();
const {folder, lexicons} = workerData as AnalysisTask;
const port = parentPort!;
/** One for all analyses: it holds a few files open. */
const cache = cacheFor(folder);
/** The lexicons are loaded anew for each analysis: between two of them nobody needs them. */
const annotator = annotatorFor(lexicons);

/** For search, which a reader asks in one language. */
const translation = readTranslation(lexicons);

/** So many articles are compared at once, before anybody asks. */
const fewArticles = 16;

/** The analysis that counts: the one that was asked for last. */
let latest = 0;
/** Nothing else of the dossier is asked for later. */
let opened: (Pick<OpenedDossier, 'keptParallels' | 'parallelsOf'> & {readonly listed: ListedFolder}) | undefined;
/** The dossier is so large that it is worked out in threads that end. */
let large = false;
let index: SearchIndex | undefined;
/** Asked for while nothing could be searched yet, or not answered yet; only the last one matters. */
let asked: string | undefined;

const tell = (message: AnalysisMessage): void => port.postMessage(message);

/** How the folder lay when it was read last. */
let signature = '';

/** The large folder as it is shown. */
let shown: ListedFolder | undefined;

let watching = false;

/** Watches the folder from the first dossier on. */
async function watchOn(): Promise<void> {
	if (watching) return;
	watching = true;
	const {watchFolder} = await import('../folder/watchFolder.ts');
	const {ready, failed} = watchFolder(folder, lookAgain);
	void failed.then(error => tell({run: latest, kind: 'unwatched', reason: systemReason(error)}));
	// What came before the watch began.
	void ready.then(lookAgain);
}

/** One look after another: what a later one finds would be dropped while an earlier one still reads. */
let looking: Promise<void> = Promise.resolve();
const lookAgain = (): void => {
	looking = looking.then(tellIfChanged);
};

/** Whether the folder was there when it was looked at last. */
let isThere = true;

/** Tells that the folder has gone, which is watched for its return, or that it is there again; each once. */
function tellFolder(now: boolean): void {
	if (now !== isThere) tell({run: latest, kind: 'folder', isThere: now});
	isThere = now;
	if (!now) void watchOn();
}

async function tellIfChanged(): Promise<void> {
	if (!existsSync(folder)) return tellFolder(false);
	try {
		const now = listSources(folder);
		tellFolder(true);
		await tellChange(now);
		if (folderSignature(now) !== signature) tell({run: latest, kind: 'changed'});
	} catch {
		// It goes just now, or may not be read; what was read of it stays.
	}
}

/** Tells of a large folder at once what lies there otherwise than it is shown: to compare it again takes long. */
async function tellChange(now: ListedFolder): Promise<void> {
	const before = shown;
	if (before === undefined) return;
	const {folderChange} = await import('../folder/folderChange.ts');
	const change = await folderChange(before, now);
	// Meanwhile a new dossier may have been told.
	if (change === null || shown !== before) return;
	shown = now;
	tell({run: latest, kind: 'lies', ...change});
}

/** Analyses in this thread what the cache does not know. What is read is told where it was only listed so far. */
function openHere(run: number, listed: ListedFolder, isOnlyListed = false): Promise<OpenedDossier> {
	const tellProgress = seldomProgress((done, total) => tell({run, kind: 'progress', done, total}));
	const onProgress = (done: number, total: number): void => {
		if (run !== latest) throw new Overtaken();
		tellProgress(done, total);
	};
	const onRead = (articles: readonly Article[]): void => tell({run, kind: 'rows', rows: rowsOf(articles)});
	return openListed(listed, {annotator, lexicons, cache, onProgress, ...(isOnlyListed && {onRead})});
}

/** Works out a large dossier, and compares its articles as long as somebody asks. */
let apart: ApartAnalysis | undefined;
/** Articles whose parallels the thread was asked for and has not told yet. */
const waiting = new Set<ArticleId>();

/** Lets a thread of its own fill the cache, and opens what it left there. */
async function openLarge(run: number, listed: ListedFolder): Promise<OpenedDossier> {
	apart?.end();
	apart = undefined;
	waiting.clear();
	const known = openAgain(listed);
	if (known) return known;
	apart = analyseApart(run, listed);
	await apart.known;
	// The thread may have been ended for a later analysis: it has left nothing that would be found.
	if (run !== latest) throw new Overtaken();
	cache.refresh();
	// The thread has listed the folder later.
	return openHere(run, listSources(folder));
}

/** The dossier as the cache has it now. */
function openAgain(listed: ListedFolder): OpenedDossier | undefined {
	cache.refresh();
	return openKnown(listed, {annotator, cache});
}

/** Of a thread that only compares: room for what is thrown away at once is held longer than it saves of time. */
const whileComparing: ResourceLimits = {maxYoungGenerationSizeMb: 12};

function analyseApart(run: number, listed: ListedFolder, resourceLimits: ResourceLimits = {}): ApartAnalysis {
	const hear = (message: ThreadMessage): void => {
		if (run !== latest) throw new Overtaken();
		if (message.kind !== 'kept') tell({run, ...message});
		if (message.kind === 'parallels') waiting.delete(message.article);
	};
	const ended = (hasFailed: boolean): void => {
		if (run === latest) takeOver(listed, hasFailed);
	};
	return startApart(workerData as AnalysisTask, {hear, ended}, resourceLimits);
}

/** Ends an analysis that nobody waits for any more. */
class Overtaken extends Error {}

async function analyse(run: number): Promise<void> {
	const listed = listSources(folder);
	const paths = listed.files.map(({path}) => path);
	const {look} = listed;
	signature = folderSignature(listed);
	cache.refresh();
	// Where nothing can be kept a thread that ends would leave nothing: its work would be done again here.
	large = isLarge(paths) && canKeepIn(cacheOf(folder));
	const found = await (large ? openLarge(run, listed) : openHere(run, listed, isListedFirst(paths, look)));
	if (run !== latest) return;
	const {title} = listed;
	opened = {listed, keptParallels: found.keptParallels, parallelsOf: found.parallelsOf};
	index = undefined;
	const texts = postParts(port, run, found.parts(), () => run === latest);
	if (texts === null) return;
	const parallels = paths.length <= fewArticles ? listed.files.flatMap(({id}) => found.parallelsOf(id)) : null;
	shown = isLarge(paths) ? listed : undefined;
	tell({run, kind: 'dossier', title, parallels, look});
	keepForStart(listed, found, {parallels, large});
	if (large && !holdsSearchIndex(folder, found.state)) apart ??= analyseApart(run, listed);
	await (apart?.indexed ?? nextTurn());
	if (run !== latest) return;
	index = readyIndex(searchIndexOf(found), texts, translation);
	tell({run, kind: 'searchable'});
	answer();
	await warmUp(index);
	if (run !== latest) return;
	await watchOn();
	// What the others say is found before somebody reads a sentence.
	if (!large) {
		const ids = listed.files.map(({id}) => id);
		await found.keepParallels(ids, () => run === latest);
		// All of it is in the cache: what was worked out need not be held any longer.
		if (run === latest) openAnew(listed);
	}
}

/** The index as it was kept, or else made and kept. */
function searchIndexOf(found: OpenedDossier): StoredIndex {
	const kept = readSearchIndex(folder, found.state);
	if (kept) return kept;
	const made = newIndex(folder, found, translation.names());
	keepSearchIndex(folder, found.state, made);
	return made;
}

/** Milliseconds without a question after which nobody is likely to wait. */
const quiet = 1500;
let lastAsked = 0;

/** What the analysis itself held is collected when all of it has returned, and nobody asks anything. */
async function analyseAndTidy(run: number): Promise<void> {
	await analyse(run);
	do await pause(quiet);
	while (performance.now() - lastAsked < quiet);
	if (run === latest) await collectGarbage();
}

/** The screen shows four of each group but passages; as many more stand in for what has gone from the folder since. */
const limits: Partial<SearchLimits> = {articles: 8, actors: 8, figures: 8, facts: 8};

/**
 * The first queries are slow, because their code has not run yet: better nobody waits for them. They come letter by letter, as they are
 * typed. What is asked meanwhile is answered in between.
 */
async function warmUp(built: SearchIndex): Promise<void> {
	for (const query of ['a', 'de la', 'ministre', 'goverment said']) {
		for (let end = 1; end <= query.length; end++) {
			search(built, query.slice(0, end), limits);
			await nextTurn();
			if (index !== built) return;
		}
	}
}

/**
 * Tells what the others say of an article: as it was kept; else of a small dossier as it is found, of a large one as the thread finds
 * it that compares. Nothing before there is a dossier: with it, it is asked again.
 */
function findParallels(article: ArticleId): void {
	if (!opened) return;
	const kept = opened.keptParallels(article);
	if (kept || !large) {
		tell({run: latest, kind: 'parallels', article, parallels: kept ?? opened.parallelsOf(article)});
		return;
	}
	waiting.add(article);
	apart ??= analyseApart(latest, opened.listed, whileComparing);
	apart.find(article);
}

/** What was worked out and is in the cache by now need not be held any longer. */
function openAnew(listed: ListedFolder): void {
	const known = openAgain(listed);
	if (known) opened = {listed, keptParallels: known.keptParallels, parallelsOf: known.parallelsOf};
}

/** What a thread that has ended left in the cache is found there; what it was still asked is found by another, or here when it failed. */
function takeOver(listed: ListedFolder, hasFailed: boolean): void {
	apart = undefined;
	openAnew(listed);
	const unanswered = [...waiting];
	waiting.clear();
	for (const article of unanswered) {
		if (hasFailed) tell({run: latest, kind: 'parallels', article, parallels: opened?.parallelsOf(article) ?? []});
		else findParallels(article);
	}
}

function answer(): void {
	if (asked === undefined || index === undefined) return;
	const query = asked;
	asked = undefined;
	tell({run: latest, kind: 'results', query, results: search(index, query, limits)});
}

port.on('message', (request: AnalysisRequest) => {
	lastAsked = performance.now();
	if (request.kind === 'analyse') {
		latest = request.run;
		analyseAndTidy(latest).catch((error: unknown) => {
			if (error instanceof Overtaken) return;
			if (existsSync(folder)) tell({run: request.run, kind: 'failure', message: String(error)});
			else tellFolder(false);
		});
	} else if (request.run !== latest) return;
	else if (request.kind === 'search') {
		if (asked === undefined) setImmediate(answer);
		asked = request.query;
	} else {
		findParallels(request.article);
	}
});
