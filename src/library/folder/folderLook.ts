import {createHash} from 'node:crypto';
import {type Stats, statSync} from 'node:fs';
import {join} from 'node:path';
import {crc32} from 'node:zlib';
import {correctionsFile} from '../../core/dossier/corrections/corrections.ts';
import {pathWithinFolder, readRegularFile} from '../files/readRegularFile.ts';
import {largestYamlFile} from '../yaml/readYamlText.ts';
import type {listFolder} from './listFolder.ts';

/** How the files of a folder lie there, found without reading any but the one beside the articles. */
export type FolderLook = {
	/** Changes when a file comes, goes, or is written. */
	readonly state: string;
	/**
	 * Whether a change to come cannot look like none: a file that was written a moment ago could be written once more within the same
	 * tick of the disk's clock. What is made of a folder that is not settled is not kept (as git's index does with racy entries).
	 */
	readonly settled: boolean;
	/** Bytes of all articles' files. */
	readonly bytes: number;
	/** Milliseconds since 1970, by the disk's clock: the last change of any kind to one of them. */
	readonly changed: number;
};

/** Milliseconds: the coarsest clock of a disk in use (FAT) counts in steps of two seconds. */
export const coarsestClock = 2500;

/** How a file lies there, told without reading it: as `FolderLook` of a folder. */
export type FileLook = FolderLook;

/** Looks at the files of a folder, in their order. */
export const lookAtFiles = (folder: string, paths: readonly string[], now = Date.now()): FileLook[] =>
	paths.map(path => {
		// Joined by hand: in the first milliseconds of a program the usual way takes longer than looking.
		const found = statsOf(`${folder}/${path}`);
		// The time of the last change of any kind is the disk's own: no program sets it back.
		return found
			? {
					state: stateOf(found),
					settled: found.ctimeMs < now - coarsestClock,
					bytes: found.size,
					changed: found.ctimeMs,
				}
			: {state: 'gone', settled: true, bytes: 0, changed: 0};
	});

/** Looks at a folder whose article files are listed. */
export function lookAt(
	folder: string,
	{paths, issues}: ReturnType<typeof listFolder>,
	now = Date.now(),
	files: readonly FileLook[] = lookAtFiles(folder, paths, now),
): FolderLook {
	const corrections = Buffer.from(bytesOf(join(folder, correctionsFile))).toString('latin1');
	const lying = files.map(({state}, at) => `${paths[at]!}\0${state}\0`).join('');
	return {
		state: shortened(JSON.stringify([issues, corrections, lying])),
		settled: files.every(({settled}) => settled),
		bytes: files.reduce((sum, {bytes}) => sum + bytes, 0),
		changed: files.reduce((last, {changed}) => Math.max(last, changed), 0),
	};
}

/** Characters: what is no longer is its own name; to load what hashes takes a tenth of the start. */
const short = 8000;

const shortened = (text: string): string =>
	text.length <= short ? text : createHash('sha256').update(text).digest('base64url');

/** The state of what the files hold, wherever they lie: for a folder that is small, and the same on every machine.
 * Only the dossier that comes with the program is known by it: lengths and checksums tell it from what was made of it by hand. */
export function contentState(folder: string, {paths, issues}: ReturnType<typeof listFolder>): string {
	const files = [correctionsFile, ...paths].map(path => bytesOf(join(folder, path)));
	return JSON.stringify([paths, issues, files.map(bytes => [bytes.length, crc32(bytes)])]);
}

function bytesOf(path: string): Uint8Array {
	try {
		return readRegularFile(pathWithinFolder(path), largestYamlFile);
	} catch {
		return new Uint8Array();
	}
}

function statsOf(path: string): Stats | undefined {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}

const stateOf = ({size, mtimeMs, ctimeMs, ino}: Stats): string => `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
