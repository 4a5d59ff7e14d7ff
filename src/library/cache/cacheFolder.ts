import {type Dirent, readdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import envPaths from 'env-paths';
import {dossierName} from '../folder/dossierName.ts';

/** What the cache holds of one dossier. */
export type CachedDossier = {readonly name: string; readonly bytes: number; readonly used: Date};

/** Where the program keeps what it can work out again: XDG on Linux, the usual places elsewhere. */
const ownCache = (): string => envPaths('briefing', {suffix: ''}).cache;

/** Where it keeps what it has worked out of dossiers, each in a folder of its own. `within` is for tests. */
export const cacheFolder = (within = ownCache()): string => join(within, 'analysis');

/** Where it keeps the Markdown of saved pages, of whichever dossier. */
export const pageFolder = (within = ownCache()): string => join(within, 'pages');

/** The folder in the cache that belongs to a dossier. */
export const cacheOf = (folder: string, within = cacheFolder()): string => join(within, dossierName(folder));

/** All dossiers of the cache, by name. */
export function cachedDossiers(within = cacheFolder()): CachedDossier[] {
	return entriesOf(within)
		.filter(entry => entry.isDirectory())
		.map(({name}) => {
			const files = entriesOf(join(within, name)).flatMap(file => statsOf(join(within, name, file.name)));
			const used = Math.max(0, ...files.map(({mtimeMs}) => mtimeMs));
			return {name, bytes: files.reduce((sum, {size}) => sum + size, 0), used: new Date(used)};
		})
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Forgets everything. Throws what the disk throws. */
export function clearCache(within = ownCache()): void {
	for (const folder of [cacheFolder(within), pageFolder(within)]) rmSync(folder, {recursive: true, force: true});
}

function entriesOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, {withFileTypes: true});
	} catch {
		return [];
	}
}

function statsOf(path: string): {mtimeMs: number; size: number}[] {
	try {
		return [statSync(path)];
	} catch {
		return [];
	}
}
