import {lstatSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import envPaths from 'env-paths';
import writeFileAtomic from 'write-file-atomic';
import {coarsestClock} from './folderLook.ts';
import {isStillRunning} from './isStillRunning.ts';
import {makeFolder} from './makeFolder.ts';
import {namesIn} from './namesIn.ts';

/** What a run says before it writes: when it is killed meanwhile, the next one knows what it has left. */
type Announcement = {readonly owner: number; readonly since: number; readonly path: string};

/** In the person's own files: a dossier's folder holds nothing but the dossier. */
const announcements = (): string => join(envPaths('briefing', {suffix: ''}).data, 'writing');

/**
 * Writes a file whole or not at all: beside it first, under its name and a number, and then in its place. What runs that were killed
 * while they wrote have left is removed before. Throws what the disk throws. `within` is for tests.
 */
export function writeWhole(path: string, content: string, within = announcements()): void {
	removeForsaken(within);
	const announcement = announce(path, within);
	try {
		writeFileAtomic.sync(path, content);
	} finally {
		if (announcement !== null) rmSync(announcement, {force: true});
	}
}

/** Removes what runs that were killed while they wrote have left beside their files. Never fails. */
export function removeForsaken(within = announcements()): void {
	for (const name of namesIn(within)) {
		const announcement = join(within, name);
		try {
			const {owner, since, path} = JSON.parse(readFileSync(announcement, 'utf8')) as Announcement;
			if (isStillRunning(owner, since)) continue;
			for (const draft of draftsOf(path, since)) rmSync(draft);
			rmSync(announcement);
		} catch {
			// It is being written, or another run removes it as well.
		}
	}
}

/** Says that a file is being written, by a draft beside it that has its name and a number; where that was said, null where nothing can be. */
export function announce(path: string, within = announcements()): string | null {
	const told: Announcement = {owner: process.pid, since: Date.now(), path: realPath(path)};
	const file = join(within, `${process.pid}-${told.since}.json`);
	try {
		makeFolder(within);
		writeFileSync(file, JSON.stringify(told));
		return file;
	} catch {
		return null;
	}
}

/** The file itself where the path is a link: beside it the draft lies. */
function realPath(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return resolve(path);
	}
}

/** Files named after another with a number, as the drafts of `write-file-atomic` are, that came while it was written. */
function draftsOf(path: string, since: number): string[] {
	const beginning = `${basename(path)}.`;
	return namesIn(dirname(path))
		.filter(name => name.startsWith(beginning) && /^\d{1,10}$/u.test(name.slice(beginning.length)))
		.map(name => join(dirname(path), name))
		.filter(draft => isFileSince(draft, since - coarsestClock));
}

function isFileSince(path: string, since: number): boolean {
	const found = lstatSync(path, {throwIfNoEntry: false});
	return found?.isFile() === true && found.ctimeMs >= since;
}
