import {createHash} from 'node:crypto';
import {statSync} from 'node:fs';
import {join} from 'node:path';
import {converterFile} from '../add/converter.ts';
import {makeFolder, ownFolder} from '../files/makeFolder.ts';
import {pageFolder} from './cacheFolder.ts';
import {forgetOldest} from './forgetOldest.ts';
import {fromPack, writePack} from './pack.ts';

/** The Markdown of saved pages that were read, by what the pages hold. */
export type PageCache = {
	find(page: Uint8Array): string | undefined;
	/** Never fails: where nothing can be written nothing is kept. */
	keep(page: Uint8Array, markdown: string): void;
	/** Forgets the oldest, when there are too many. */
	settle(): void;
};

/** Pages kept; when there are more, half of them are forgotten. */
const mostKept = 2000;

/** The one entry of each file. */
const entry = 'page';

/** The pages that the converter, as it is built, has read. `within` is for tests. */
export function openPages(within = pageFolder()): PageCache {
	const build = converterBuild();
	const fileOf = (page: Uint8Array): string =>
		join(within, `${createHash('sha256').update(build).update(page).digest('hex').slice(0, 40)}.page`);
	return {
		find: page => fromPack(fileOf(page), build, pack => pack.read(entry)),
		keep: (page, markdown) => {
			try {
				makeFolder(within, ownFolder);
				writePack(fileOf(page), build, [[entry, markdown]]);
			} catch {
				// A full or read-only disk: the page is read again next time.
			}
		},
		settle: () => forgetOldest(within, {most: mostKept, left: mostKept / 2}),
	};
}

/** What tells one build of the converter from another. */
function converterBuild(): string {
	const {size, mtimeMs} = statSync(converterFile(), {throwIfNoEntry: false}) ?? {size: 0, mtimeMs: 0};
	return `${size} ${mtimeMs}`;
}
