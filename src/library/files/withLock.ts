import {createHash, randomUUID} from 'node:crypto';
import {linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import envPaths from 'env-paths';
import {isStillRunning} from './isStillRunning.ts';
import {makeFolder} from './makeFolder.ts';
import {systemCode} from './systemError.ts';

/** Milliseconds that a program waits for another; after that it goes on: writing a file takes far less. */
const patience = 3000;

/** Milliseconds after which a lock without a living owner's number is nobody's. */
const forgotten = 1000;

const pause = new Int32Array(new SharedArrayBuffer(4));

const lockFolder = (): string => join(envPaths('briefing', {suffix: ''}).data, 'locks');

/** One lock a file, outside of the dossier, which may be read-only or shared. */
const lockOf = (path: string, within: string): string =>
	join(within, `${createHash('sha256').update(path).digest('hex').slice(0, 32)}.lock`);

/**
 * Does something to a file while no other run of the program does: what is read, changed and written again would else take the other's
 * change back. A lock whose owner was killed is taken over. Where no lock can be made, it is done all the same. `within` is for tests.
 */
export function withLock<Result>(path: string, action: () => Result, within = lockFolder()): Result {
	const lock = lockOf(path, within);
	const owner = `${process.pid} ${randomUUID()}`;
	const isOurs = acquire(lock, owner, within);
	try {
		return action();
	} finally {
		if (isOurs) release(lock, owner);
	}
}

function acquire(lock: string, owner: string, within: string): boolean {
	try {
		makeFolder(within);
	} catch {
		return false;
	}
	for (const end = performance.now() + patience; performance.now() < end; Atomics.wait(pause, 0, 0, 3)) {
		try {
			writeFileSync(lock, owner, {flag: 'wx'});
			return true;
		} catch (error) {
			if (systemCode(error) !== 'EEXIST') return false;
			takeAway(lock);
		}
	}
	return false;
}

function release(lock: string, owner: string): void {
	try {
		if (readFileSync(lock, 'utf8') === owner) rmSync(lock);
	} catch {
		// Somebody thought that it was forgotten.
	}
}

/** Removes a lock whose owner is gone. Between looking and removing it may have become somebody's: then it is put back. */
function takeAway(lock: string): void {
	try {
		const found = readFileSync(lock, 'utf8');
		if (isHeld(found, lock)) return;
		const aside = `${lock}.${randomUUID()}`;
		renameSync(lock, aside);
		try {
			if (readFileSync(aside, 'utf8') !== found) linkSync(aside, lock);
		} finally {
			rmSync(aside);
		}
	} catch {
		// It is gone already.
	}
}

function isHeld(owner: string, lock: string): boolean {
	const number = Number.parseInt(owner, 10);
	const since = statSync(lock).mtimeMs;
	return number > 0 ? isStillRunning(number, since) : Date.now() - since < forgotten;
}
