import {mkdirSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import {systemCode} from './systemError.ts';

/** Mode of a folder that only the person may list, enter and change. */
export const ownFolder = 0o700;

/**
 * Makes a folder, and those above it that are missing; nothing where it is there. Throws what the disk throws. Node's own way never
 * comes back from a disk that lets nothing be made in a folder by saying that it is not there (/proc, what an automounter keeps).
 */
export function makeFolder(path: string, mode?: number): void {
	const code = codeOfMaking(path, mode);
	if (code !== 'ENOENT' || dirname(path) === path) return;
	makeFolder(dirname(path), mode);
	if (codeOfMaking(path, mode) === 'ENOENT') throw Object.assign(new Error(`ENOENT: ${path}`), {code: 'ENOENT'});
}

/** Null where the folder is there now; ENOENT where what it is to lie in is not. Throws anything else. */
function codeOfMaking(path: string, mode: number | undefined): 'ENOENT' | null {
	try {
		mkdirSync(path, {mode});
		return null;
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return 'ENOENT';
		if (statSync(path, {throwIfNoEntry: false})?.isDirectory()) return null;
		throw error;
	}
}
