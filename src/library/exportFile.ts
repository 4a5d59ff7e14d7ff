import {spawn} from 'node:child_process';
import {type FileHandle, open, rm} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {realFolder} from './dossierName.ts';
import {isWithin} from './readRegularFile.ts';
import {systemCode} from './systemError.ts';

/** What is written, and where from. */
type Export = {
	readonly folder: string;
	/** The command that prints it, with the program that runs it. */
	readonly program: string;
	readonly words: readonly string[];
	/** What the file's name ends with, after that of the folder. */
	readonly ending: string;
	/** Where the person works. */
	readonly from: string;
};

/**
 * Writes what a command prints of a folder into a new file; returns its path, or null when it could not be made. In a process of its
 * own, so that a vast dossier holds nothing up. Never over another file, and never into the folder, where it would be read as an article.
 */
export async function exportFile({folder, program, words, ending, from}: Export): Promise<string | null> {
	const dossier = resolve(folder);
	const opened = await newFile(placeBeside(dossier, from), basename(dossier), ending);
	if (!opened) return null;
	const isPrinted = await print(opened.file, [program, ...words]);
	if ((await isClosed(opened.file)) && isPrinted) return opened.path;
	await rm(opened.path, {force: true}).catch(() => undefined);
	return null;
}

/** Where the person works, or beside the dossier where that is in it, by whichever links. */
function placeBeside(dossier: string, from: string): string {
	const real = realFolder(dossier);
	return isWithin(real, realFolder(resolve(from))) ? dirname(real) : resolve(from);
}

/** Closes a file; a disk may say only now that it is full. */
const isClosed = (file: FileHandle): Promise<boolean> =>
	file.close().then(
		() => true,
		() => false,
	);

/** More files of one name than anybody keeps. */
const mostFiles = 1000;

async function newFile(
	place: string,
	name: string,
	ending: string,
): Promise<{readonly file: FileHandle; readonly path: string} | null> {
	for (let number = 1; number < mostFiles; number++) {
		const path = join(place, `${name}${number === 1 ? '' : `-${number}`}${ending}`);
		try {
			return {file: await open(path, 'wx'), path};
		} catch (error) {
			if (systemCode(error) !== 'EEXIST') return null;
		}
	}
	return null;
}

const print = (file: FileHandle, words: readonly string[]): Promise<boolean> =>
	new Promise(done => {
		const child = spawn(process.execPath, words, {stdio: ['ignore', file.fd, 'ignore']});
		child.on('error', () => done(false));
		child.on('close', code => done(code === 0));
	});
