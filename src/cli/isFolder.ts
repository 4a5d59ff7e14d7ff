import {statSync} from 'node:fs';

/** Whether a word of the command line names a folder that exists. */
export function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		// Nothing is there, or the word is longer than any name, or leads in a circle.
		return false;
	}
}
