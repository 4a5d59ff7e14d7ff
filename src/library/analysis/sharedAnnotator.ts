import {join} from 'node:path';
import type {Worker} from 'node:worker_threads';
import type {AnnotatedArticle} from '../../core/annotate/annotation.ts';
import type {Article} from '../../core/article/article.ts';
import {once} from '../../core/text/once.ts';
import {packageFolder} from '../packageFolder.ts';
import type {AnnotationResult, Annotator, Done, Queue} from './annotator.ts';
import {startThread} from './startThread.ts';

/** Characters below which a second thread takes longer to start than the work takes. */
const worthHelp = 150_000;

/** Articles that a helper is handed at a time. */
const batch = 2;
/** Batches that a helper has at most: while what it made of one is taken up, which this thread may be too busy for, it has another. */
const mostHanded = 2;

/**
 * Analyses in this thread and, where there is enough to do, in others beside it: they start before the articles are read, as they need
 * longer until they can begin. Settles when they have gone, and with them their memory and, held by their listeners, all that was analysed.
 */
export const sharedAnnotator =
	(lexicons: string, helpers: number): Annotator =>
	async (read, done, expected = 0) => {
		const startFor = (length: number): Helper[] =>
			Array.from({length: length < worthHelp ? 0 : Math.min(helpers, 3)}, () => new Helper(lexicons));
		let started = startFor(expected);
		try {
			// First what gives other things their turn: meanwhile the threads make their heaps, which has to be heard of (`startThread`).
			const [{annotateFrom, queueOf}, {readLanguages}] = await Promise.all([
				import('./annotator.ts'),
				import('./readLanguages.ts'),
			]);
			const articles = await read();
			if (started.length === 0) started = startFor(sharedLength(articles));
			const queue = queueOf(articles);
			const languages = once(() => readLanguages(lexicons));
			try {
				await Promise.all([
					...started.map(helper => helper.annotate(queue, done)),
					annotateFrom(queue, languages, done),
				]);
			} finally {
				// When one has failed, the others go no further.
				queue.clear();
			}
		} finally {
			await Promise.all(started.map(helper => helper.end()));
		}
	};

/** Characters that several threads may share: one article is analysed by one, and by this one without a second copy of it all. */
const sharedLength = (articles: readonly Article[]): number =>
	articles.length > 1 ? articles.reduce((sum, {text}) => sum + text.length, 0) : 0;

/** A thread that analyses. */
class Helper {
	readonly #thread: Worker;
	/** Rejects when the thread fails, which it may before it has anything to do. */
	readonly #failure: Promise<never>;

	constructor(lexicons: string) {
		this.#thread = startThread(join(packageFolder(), 'dist', 'annotationWorker.js'), {workerData: lexicons});
		this.#failure = new Promise((_, reject) => this.#thread.on('error', reject));
		// Told to who waits for its work.
		this.#failure.catch(() => undefined);
	}

	/** Takes from the queue until nothing is left. Rejects when it fails, or `done` throws. */
	annotate(queue: Queue, done: Done): Promise<void> {
		const work = new Promise<void>((resolve, reject) => {
			let handed = 0;
			const hand = (): void => {
				for (let tasks = queue.take(batch); tasks.length > 0; tasks = queue.take(batch)) {
					this.#thread.postMessage(tasks);
					if (++handed === mostHanded) return;
				}
				if (handed === 0) resolve();
			};
			this.#thread.on('message', (results: AnnotationResult) => {
				try {
					handed--;
					for (const {place, annotated} of results) done(place, JSON.parse(annotated) as AnnotatedArticle, annotated);
					hand();
				} catch (error) {
					reject(error);
				}
			});
			hand();
		});
		return Promise.race([work, this.#failure]);
	}

	end(): Promise<number> {
		return this.#thread.terminate();
	}
}
