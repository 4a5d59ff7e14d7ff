import {getHeapStatistics, setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

type Collect = (options: {readonly execution: 'async'}) => Promise<void>;

/** Bytes in use beyond which a collection takes seconds, in which nobody is answered. */
const mostAtOnce = 600_000_000;

/** How garbage is collected. */
type CollectOptions = {
	/** A larger heap is left to the engine. */
	readonly mostBytes?: number;
	/** Whether what is kept is moved together: it leaves whole pages to give back, and takes room for both until it is done. */
	readonly isMoved?: boolean;
};

/**
 * Gives back the memory that an analysis no longer needs. The engine collects only when it wants more: a thread that has done its
 * work and waits for questions would hold several times what it keeps. Node offers no other way to ask for it.
 */
export async function collectGarbage({mostBytes = mostAtOnce, isMoved = true}: CollectOptions = {}): Promise<void> {
	if (getHeapStatistics().used_heap_size > mostBytes) return;
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as Collect;
	if (isMoved) setFlagsFromString('--compact-on-every-full-gc');
	await collect({execution: 'async'});
	if (isMoved) setFlagsFromString('--no-compact-on-every-full-gc');
}
