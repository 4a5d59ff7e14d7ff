import {rmSync, writeFileSync} from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import {announce, draftOf, nameDraft, recall, removeForsaken} from './drafts.ts';

/**
 * Writes a file whole or not at all, in the place of the one that is there. What runs that were killed while they wrote have left is
 * removed before. Throws what the disk throws. `within` is for tests.
 */
export function writeWhole(path: string, content: string, within?: string): void {
	removeForsaken(within);
	const announcement = announce(path, within);
	try {
		writeFileAtomic.sync(path, content);
	} finally {
		recall(announcement);
	}
}

/** The same for a file that is not there yet: throws EEXIST where anything has its name, a link that leads nowhere too. */
export function writeNew(path: string, content: string, within?: string): void {
	removeForsaken(within);
	const announcement = announce(path, within);
	const draft = draftOf(path);
	try {
		writeFileSync(draft, content, {flag: 'wx', flush: true});
		nameDraft(draft, path);
	} finally {
		rmSync(draft, {force: true});
		recall(announcement);
	}
}
