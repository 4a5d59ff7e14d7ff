import {spawn} from 'node:child_process';
import {rmSync} from 'node:fs';
import {type FileHandle, open, rm} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {announce, draftOf, nameDraft, recall, removeForsaken} from '../files/drafts.ts';
import {isWithin} from '../files/readRegularFile.ts';
import {systemCode} from '../files/systemError.ts';
import {realFolder} from '../folder/dossierName.ts';

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
 * own, so that a vast dossier holds nothing up. Never over another file, and never into the folder, where it would be read as an
 * article. The file is there when it is whole: who ends the program before leaves nothing.
 */
export async function exportFile({folder, program, words, ending, from}: Export): Promise<string | null> {
	const dossier = resolve(folder);
	const name = join(placeBeside(dossier, from), basename(dossier));
	const draft = draftOf(name + ending);
	removeForsaken();
	const announcement = announce(name + ending);
	const file = await open(draft, 'wx').catch(() => null);
	const isPrinted = file !== null && (await printInto(file, draft, [program, ...words]));
	const path = isPrinted ? placed(draft, name, ending) : null;
	if (file) await rm(draft, {force: true}).catch(() => undefined);
	recall(announcement);
	return path;
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

/** Gives a whole file its name, or that with a number; null when it cannot be had. */
function placed(draft: string, name: string, ending: string): string | null {
	for (let number = 1; number < mostFiles; number++) {
		const path = `${name}${number === 1 ? '' : `-${number}`}${ending}`;
		try {
			nameDraft(draft, path);
			return path;
		} catch (error) {
			if (systemCode(error) !== 'EEXIST') return null;
		}
	}
	return null;
}

/** Whether all that the command prints stands in the file; when the program ends before, neither goes on. */
async function printInto(file: FileHandle, draft: string, words: readonly string[]): Promise<boolean> {
	const child = spawn(process.execPath, words, {stdio: ['ignore', file.fd, 'ignore']});
	const breakOff = (): void => {
		child.kill();
		rmSync(draft, {force: true});
	};
	process.once('exit', breakOff);
	const isPrinted = await new Promise<boolean>(done => {
		child.on('error', () => done(false));
		child.on('close', code => done(code === 0));
	});
	process.off('exit', breakOff);
	return (await isClosed(file)) && isPrinted;
}
