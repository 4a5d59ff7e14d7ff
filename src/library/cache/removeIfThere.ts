import {rmSync} from 'node:fs';

/** Removes a file of the cache. Never fails. */
export function removeIfThere(path: string): void {
	try {
		rmSync(path, {force: true});
	} catch {
		// It stays; it will not be believed next time either.
	}
}
