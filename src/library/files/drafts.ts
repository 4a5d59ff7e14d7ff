import {randomInt} from 'node:crypto';
import {
	closeSync,
	linkSync,
	lstatSync,
	openSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import envPaths from 'env-paths';
import {coarsestClock} from '../folder/folderLook.ts';
import {isStillRunning} from './isStillRunning.ts';
import {makeFolder} from './makeFolder.ts';
import {namesIn} from './namesIn.ts';
import {systemCode} from './systemError.ts';

// A file is written beside its place first, as a draft that has its name and a number, so that it is never there in part.

/** What a run says before it writes a draft: when it is killed meanwhile, the next one knows what it has left. */
type Announcement = {readonly owner: number; readonly since: number; readonly path: string};

/** In the person's own files: a dossier's folder holds nothing but the dossier. `within` is for tests. */
const announcements = (): string => join(envPaths('briefing', {suffix: ''}).data, 'writing');

/** Says that a file is being written, by a draft beside it; where that was said, null where nothing can be. */
export function announce(path: string, within = announcements()): string | null {
	const told: Announcement = {owner: process.pid, since: Date.now(), path: realPath(path)};
	const file = join(within, `${process.pid}-${told.since}-${randomInt(numbers)}.json`);
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

/** What is announced is over: the draft is gone, or has become the file. */
export function recall(announcement: string | null): void {
	if (announcement !== null) rmSync(announcement, {force: true});
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

/** The numbers of drafts: up to nine digits; `write-file-atomic` gives its own up to ten. */
const numbers = 1_000_000_000;
const draftNumber = /^\d{1,10}$/u;

/** A name for a draft of a file. */
export const draftOf = (path: string): string => `${path}.${randomInt(numbers)}`;

/** The drafts of a file that came while it was written. */
function draftsOf(path: string, since: number): string[] {
	const beginning = `${basename(path)}.`;
	return namesIn(dirname(path))
		.filter(name => name.startsWith(beginning) && draftNumber.test(name.slice(beginning.length)))
		.map(name => join(dirname(path), name))
		.filter(draft => isFileSince(draft, since - coarsestClock));
}

function isFileSince(path: string, since: number): boolean {
	const found = lstatSync(path, {throwIfNoEntry: false});
	return found?.isFile() === true && found.ctimeMs >= since;
}

/**
 * Gives a draft a name that nothing else has; throws EEXIST where something has it. A second name is never another file's; where the
 * disk knows no second names, the first is changed into one that nobody has. The draft's own name may stay.
 */
export function nameDraft(draft: string, path: string): void {
	try {
		linkSync(draft, path);
	} catch (error) {
		if (systemCode(error) === 'EEXIST') throw error;
		closeSync(openSync(path, 'wx'));
		renameSync(draft, path);
	}
}
