import {createHash} from 'node:crypto';
import {join, resolve} from 'node:path';
import {makeFolder, ownFolder} from '../files/makeFolder.ts';
import {lookAt} from '../folder/folderLook.ts';
import {listFolder} from '../folder/listFolder.ts';
import {programBuild} from '../programBuild.ts';
import {cacheOf} from './cacheFolder.ts';
import {forgetOldest} from './forgetOldest.ts';
import {fromPack, writePack} from './pack.ts';

/** What was printed of a folder: the data as UTF-8, and the lines that were told beside it. */
type Printed = {readonly data: Buffer; readonly told: readonly string[]};

/** What one command prints of a folder, kept as long as nothing of the folder changes. */
export type PrintedCache = {
	find(): Printed | undefined;
	/** Never fails: where nothing can be written nothing is kept. */
	keep(data: string, told: readonly string[]): void;
};

const nothingKept: PrintedCache = {find: () => undefined, keep: () => undefined};

/** Answers that are kept of one folder; the oldest are forgotten first. */
const mostKept = 24;

/** Characters: longer data is made again. */
const longestData = 200_000_000;

const printedFile = /^[0-9a-f]{32}\.printed$/u;

/** The build that prints; for tests also where the cache lies and what time it is. */
type PrintedOptions = {readonly build?: string | null; readonly within?: string; readonly now?: number};

/** The answers to one question about a folder as it lies there now; `question` holds all that they depend on beside the folder. Throws `FolderError`. */
export function openPrinted(
	folder: string,
	question: readonly unknown[],
	{build = programBuild(), within, now}: PrintedOptions = {},
): PrintedCache {
	if (build === null) return nothingKept;
	const look = lookAt(folder, listFolder(folder), now);
	const place = cacheOf(folder, within);
	// The folder may be known by several names, and is called by the one that it is given.
	const asked = JSON.stringify([folder, resolve(folder), ...question]);
	const name = createHash('sha256').update(asked).digest('hex').slice(0, 32);
	const path = join(place, `${name}.printed`);
	return {
		find: () => readPrinted(path, build, look.state),
		keep: (data, told) => {
			if (!look.settled || data.length > longestData) return;
			try {
				makeFolder(place, ownFolder);
				writePack(path, build, [
					[dataKey(look.state), data],
					[toldKey(look.state), JSON.stringify(told)],
				]);
				forgetOldest(place, {most: mostKept, isMeant: name => printedFile.test(name)});
			} catch {
				// A full or read-only disk: it is made again next time.
			}
		},
	};
}

const dataKey = (state: string): string => `${state} data`;
const toldKey = (state: string): string => `${state} told`;

function readPrinted(path: string, build: string, state: string): Printed | undefined {
	return fromPack(path, build, pack => {
		const data = pack.bytes(dataKey(state));
		const told = pack.read(toldKey(state));
		return data && told !== undefined ? {data, told: JSON.parse(told) as string[]} : undefined;
	});
}
