import {randomBytes} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {makeFolder, ownFolder} from '../files/makeFolder.ts';
import {removeIfThere} from './removeIfThere.ts';

/** Bytes: a disk that has not even these is full. */
const leastRoom = 65_536;

/** Whether anything can be kept in a folder of the cache: on a read-only disk, or a full one, the work of one thread never reaches another. */
export function canKeepIn(folder: string): boolean {
	const draft = join(folder, `${randomBytes(8).toString('hex')}.${randomBytes(6).toString('hex')}.tmp`);
	try {
		makeFolder(folder, ownFolder);
		writeFileSync(draft, new Uint8Array(leastRoom), {flag: 'wx', mode: 0o600});
		return true;
	} catch {
		return false;
	} finally {
		removeIfThere(draft);
	}
}
