import {Worker, type WorkerOptions} from 'node:worker_threads';
import {boundYoungSpace} from './boundYoungSpace.ts';

/** Starts a thread with the room for new objects that all have. */
export function startThread(path: string, options: WorkerOptions): Worker {
	const thread = new Worker(path, options);
	thread.once('online', boundYoungSpace);
	return thread;
}
