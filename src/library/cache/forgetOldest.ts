import {statSync} from 'node:fs';
import {join} from 'node:path';
import {namesIn} from '../files/namesIn.ts';
import {removeIfThere} from './removeIfThere.ts';

/** How many files of a folder are kept. */
type Room = {
	readonly most: number;
	/** How many are left when there were more. */
	readonly left?: number;
	/** The files that are meant; others stay. */
	readonly isMeant?: (name: string) => boolean;
};

/** Removes the files of a folder of the cache that were written first, when there are too many. Never fails. */
export function forgetOldest(folder: string, {most, left = most, isMeant = () => true}: Room): void {
	const names = namesIn(folder).filter(isMeant);
	if (names.length <= most) return;
	const paths = names.map(name => join(folder, name));
	const ages = paths.map(path => ({path, written: writtenAt(path)})).sort((a, b) => a.written - b.written);
	for (const {path} of ages.slice(0, names.length - left)) removeIfThere(path);
}

/** When a file was written; one that is gone by now counts as the oldest. */
function writtenAt(path: string): number {
	try {
		return statSync(path).mtimeMs;
	} catch {
		return 0;
	}
}
