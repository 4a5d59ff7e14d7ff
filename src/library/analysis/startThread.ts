import {Worker, type WorkerOptions} from 'node:worker_threads';
import {boundYoungSpace} from './boundYoungSpace.ts';

/** Milliseconds between two words on it, until the thread runs. */
const often = 2;

/**
 * Starts a thread with the room for new objects that all have. That of the others is bound anew at every turn until it runs: when its
 * heap is made is not told, and one collection while they are not bound is enough for theirs to grow.
 */
export function startThread(path: string, options: WorkerOptions): Worker {
	const thread = new Worker(path, options);
	const timer = setInterval(boundYoungSpace, often).unref();
	thread.once('online', boundYoungSpace);
	for (const event of ['online', 'exit']) thread.once(event, () => clearInterval(timer));
	return thread;
}
