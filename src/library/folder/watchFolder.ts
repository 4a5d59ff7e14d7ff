import {existsSync, type Stats} from 'node:fs';
import {basename, resolve} from 'node:path';
import {type FSWatcher, watch} from 'chokidar';
import {systemCode} from '../files/systemError.ts';

/** Milliseconds of quiet after which a change is told: programs write files in several steps. */
const quiet = 250;

/** Milliseconds from a change until it is told at the latest, though others follow all the time: a program may write a log beside the articles. */
const longestUntold = 1000;

/** A folder whose changes are told until `stop` is called. */
export type FolderWatch = {
	/** Resolves when no later change is missed; also where the folder cannot be watched. */
	readonly ready: Promise<void>;
	/**
	 * Resolves with the first error for which changes may be missed, as when the system gives no more watches; never where there is
	 * none, nor for what may not be read, whose articles are no part of the dossier.
	 */
	readonly failed: Promise<Error>;
	stop(): void;
};

/**
 * Whether the system tells of a folder what becomes of the files in it: then these are not watched one by one, which takes 2 KB of each
 * of thousands.
 */
const foldersTellAll = process.platform === 'linux';

const codesOfNoRight: ReadonlySet<string> = new Set(['EACCES', 'EPERM']);

const isHidden = (path: string): boolean => basename(path).startsWith('.');

/** Milliseconds between two looks whether a folder that went away is back. */
const absence = 500;

/**
 * Tells when something in a folder has come, gone or changed; hidden files are passed over, links are not followed. A folder that goes
 * away and comes back, as when another state of it is checked out, is watched anew.
 */
export function watchFolder(folder: string, changed: () => void): FolderWatch {
	const root = resolve(folder);
	let timer: NodeJS.Timeout | undefined;
	/** When the first change came that is not told yet, on the clock of `performance`. */
	let untoldSince: number | undefined;
	let returning: NodeJS.Timeout | undefined;
	let fail: (error: Error) => void = () => undefined;
	const failed = new Promise<Error>(resolve => {
		fail = resolve;
	});
	let watcher = begin();

	function begin(): FSWatcher {
		const begun = watch(root, {
			ignoreInitial: true,
			followSymlinks: false,
			ignored: (path: string, stats?: Stats) =>
				path !== root && (isHidden(path) || (foldersTellAll && stats?.isDirectory() === false)),
		});
		begun.on('all', (event, path) => {
			tellSoon();
			if (event === 'unlinkDir' && path === root) awaitReturn();
		});
		if (foldersTellAll) begun.on('raw', (event, path) => heard(event, path ?? ''));
		// It may have gone before it was watched.
		begun.once('ready', () => existsSync(root) || awaitReturn());
		begun.on('error', error => codesOfNoRight.has(systemCode(error) ?? '') || fail(error as Error));
		return begun;
	}

	/** Of a folder that is deleted the system tells only that something of its name has gone, which may also be a file in it. */
	function heard(event: string, path: string): void {
		const isOwn = event === 'rename' && path === basename(root);
		if (isOwn || !isHidden(path)) tellSoon();
		if (isOwn) awaitReturn();
	}

	function tellSoon(): void {
		const now = performance.now();
		untoldSince ??= now;
		clearTimeout(timer);
		timer = setTimeout(tell, Math.min(quiet, untoldSince + longestUntold - now));
	}

	function tell(): void {
		untoldSince = undefined;
		changed();
	}

	/** Nothing is heard any more of a folder that was away: not even when it is the same. */
	function awaitReturn(): void {
		void watcher.close();
		clearTimeout(returning);
		returning = setTimeout(() => {
			if (!existsSync(root)) return awaitReturn();
			watcher = begin();
			watcher.once('ready', changed);
		}, absence);
	}

	const ready = new Promise<void>(done => {
		watcher.once('ready', done);
		watcher.on('error', () => done());
	});
	return {
		...{ready, failed},
		stop() {
			clearTimeout(timer);
			clearTimeout(returning);
			void watcher.close();
		},
	};
}
