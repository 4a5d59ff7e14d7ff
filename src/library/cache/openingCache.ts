import {join} from 'node:path';
import type {Row} from '../../screens/rows/row.ts';
import type {FrameLine} from '../../ui/view/region.ts';
import {makeFolder, ownFolder} from '../files/makeFolder.ts';
import type {FolderLook} from '../folder/folderLook.ts';
import {programBuild} from '../programBuild.ts';
import {cacheOf} from './cacheFolder.ts';
import {jsonFromPack, writePack} from './pack.ts';

/** The screen that a dossier opens with, as it was shown when all of the dossier was known. */
export type Opening = {
	/** All that the rows depend on beside the folder. */
	readonly question: string;
	readonly rows: readonly Row[];
	/** What stands beside the rows: where the row under the cursor leads. */
	readonly preview: readonly FrameLine[];
};

/** The build that shows it; for tests also where the cache lies. */
type OpeningOptions = {readonly build?: string | null; readonly within?: string};

const openingFile = (folder: string, within?: string): string => join(cacheOf(folder, within), 'opening.rows');

/** The opening of a folder that lies as it did when it was kept; null when there is none. */
export function readOpening(
	folder: string,
	{state}: Pick<FolderLook, 'state'>,
	{build = programBuild(), within}: OpeningOptions = {},
): Opening | null {
	return build === null ? null : (jsonFromPack<Opening>(openingFile(folder, within), build, state) ?? null);
}

/** Keeps it for the next start. `look` is how the folder lay before it was read. Never fails: where nothing can be written nothing is kept. */
export function keepOpening(
	folder: string,
	{state, settled}: FolderLook,
	opening: Opening,
	{build = programBuild(), within}: OpeningOptions = {},
): void {
	if (build === null || !settled) return;
	try {
		makeFolder(cacheOf(folder, within), ownFolder);
		writePack(openingFile(folder, within), build, [[state, JSON.stringify(opening)]]);
	} catch {
		// A full or read-only disk: the next start shows it when the dossier is known.
	}
}
