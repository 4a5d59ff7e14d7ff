import {join} from 'node:path';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {annotate} from '../core/annotate/annotate.ts';
import type {AnnotatedArticle} from '../core/annotate/annotation.ts';
import type {Article} from '../core/article/article.ts';
import type {Languages} from '../core/language/language.ts';
import {packageFolder} from './packageFolder.ts';
import {startThread} from './startThread.ts';

/** Hears of an analysed article: its place in the list, and its JSON where that is at hand. */
type Done = (place: number, annotated: AnnotatedArticle, json?: string) => void;

/** Analyses articles; the results come in any order. */
export type Annotator = (articles: readonly Article[], done: Done) => Promise<void>;

/** Articles whose turn has not come yet, taken by several threads. */
type Queue = {take(most: number): {readonly place: number; readonly article: Article}[]};

/** What a helper is handed and hands back. */
export type AnnotationTask = ReturnType<Queue['take']>;
/** What a helper made of each article. */
export type AnnotationResult = readonly {
	readonly place: number;
	/** As JSON, which the cache keeps: read anew, it is here sooner than a copy of the objects would be. */
	readonly annotated: string;
}[];

/** Milliseconds of work between two pauses, in which keys and messages get their turn. */
const longestTurn = 12;

/** Characters below which a second thread takes longer to start than the work takes. */
const worthHelp = 150_000;

/** Articles that a helper is handed at a time. */
const batch = 4;

const queueOf = (articles: readonly Article[]): Queue => {
	let next = 0;
	return {
		take: most => {
			const from = next;
			next = Math.min(articles.length, from + most);
			return articles.slice(from, next).map((article, at) => ({place: from + at, article}));
		},
	};
};

/** Analyses in this thread, with pauses. */
export const annotateHere =
	(languages: () => Languages): Annotator =>
	(articles, done) =>
		annotateFrom(queueOf(articles), languages, done);

async function annotateFrom(queue: Queue, languages: () => Languages, done: Done): Promise<void> {
	let turnEnds = performance.now() + longestTurn;
	for (let [task] = queue.take(1); task; [task] = queue.take(1)) {
		done(task.place, annotate(task.article, languages()));
		if (performance.now() < turnEnds) continue;
		await nextTurn();
		turnEnds = performance.now() + longestTurn;
	}
}

/** Analyses in this thread and, where there is enough to do, in others beside it. */
export const sharedAnnotator =
	(languages: () => Languages, lexicons: string, helpers: number): Annotator =>
	async (articles, done) => {
		const queue = queueOf(articles);
		const length = articles.reduce((sum, {text}) => sum + text.length, 0);
		const threads = length < worthHelp ? 0 : Math.min(helpers, 3);
		await Promise.all([
			annotateFrom(queue, languages, done),
			...Array.from({length: threads}, () => annotateElsewhere(queue, lexicons, done)),
		]);
	};

/**
 * A thread that takes from the queue until nothing is left. Rejects when it fails. Settles when it has gone, and with it its memory
 * and, held by its listeners, all that was analysed.
 */
function annotateElsewhere(queue: Queue, lexicons: string, done: Done): Promise<void> {
	const worker = startThread(join(packageFolder(), 'dist', 'annotationWorker.js'), {workerData: lexicons});
	return new Promise<void>((resolve, reject) => {
		const hand = (): void => {
			const tasks = queue.take(batch);
			if (tasks.length > 0) worker.postMessage(tasks);
			else resolve();
		};
		worker.on('message', (results: AnnotationResult) => {
			for (const {place, annotated} of results) done(place, JSON.parse(annotated) as AnnotatedArticle, annotated);
			hand();
		});
		worker.on('error', reject);
		hand();
	}).finally(() => worker.terminate());
}
