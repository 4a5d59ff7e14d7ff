import {join} from 'node:path';
import type {ResourceLimits} from 'node:worker_threads';
import type {ArticleId} from '../../core/article/article.ts';
import {packageFolder} from '../packageFolder.ts';
import type {AnalysisTask, ThreadMessage} from './analysisMessages.ts';
import {startThread} from './startThread.ts';

/** A thread that works out a dossier into the cache, and compares its articles as long as somebody asks. */
export type ApartAnalysis = {
	/** The dossier is in the cache. Rejects when the thread fails before. */
	readonly known: Promise<void>;
	/** The search index as well; settles in any case when the thread ends. */
	readonly indexed: Promise<void>;
	/** Asks for the parallels of an article; they are heard when they are found. */
	find(article: ArticleId): void;
	end(): void;
};

/** Who listens to the thread. */
type ApartListener = {
	/** Hears all that the thread tells. What it throws ends the thread as a failure. */
	readonly hear: (message: ThreadMessage) => void;
	/** The thread is gone. */
	readonly ended: (hasFailed: boolean) => void;
};

/** Starts an analysis in a thread of its own; `hear` is told its messages and `ended` its end, however it came. */
export function startApart(
	task: AnalysisTask,
	{hear, ended}: ApartListener,
	resourceLimits: ResourceLimits,
): ApartAnalysis {
	const thread = startThread(join(packageFolder(), 'dist', 'analysisThread.js'), {workerData: task, resourceLimits});
	const end = (): void => void thread.terminate();
	const done = new Promise<void>(resolve => thread.on('exit', () => resolve()));
	const kept = (what: 'dossier' | 'index'): Promise<void> =>
		new Promise(resolve => {
			thread.on('message', (message: ThreadMessage) => message.kind === 'kept' && message.what === what && resolve());
			void done.then(resolve);
		});
	const failed = new Promise<never>((_, reject) => {
		thread.on('error', reject);
		thread.on('message', (message: ThreadMessage) => {
			try {
				hear(message);
			} catch (error) {
				reject(error);
			}
		});
	});
	let hasFailed = false;
	failed.catch(() => {
		hasFailed = true;
		end();
	});
	void done.then(() => ended(hasFailed));
	const find = (article: ArticleId): void => thread.postMessage(article);
	return {known: Promise.race([kept('dossier'), failed]), indexed: kept('index'), find, end};
}
