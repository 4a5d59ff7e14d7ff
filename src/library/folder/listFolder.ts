import {accessSync, constants, type Dirent, readdirSync, realpathSync, type Stats, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Issue} from '../../core/article/article.ts';
import {markdownEndings} from '../../core/article/markdownFile.ts';
import {FileRefusal, isWithin} from '../files/readRegularFile.ts';
import {systemCode, systemReason} from '../files/systemError.ts';
import {broughtInOf, isBook} from './bookFile.ts';
import {fileIssue, refusalIssue} from './fileIssue.ts';
import {partsOfPages} from './pageFile.ts';

/** The folder itself cannot be read; `reason` says why. */
export class FolderError extends Error {
	readonly folder: string;
	readonly reason: 'missing' | 'notFolder' | 'unreadable';

	constructor(folder: string, reason: 'missing' | 'notFolder' | 'unreadable') {
		super(`${folder}: ${reason}`);
		this.folder = folder;
		this.reason = reason;
	}
}

const articleFile = new RegExp(`\\.(?:${markdownEndings}|txt|x?html?|mhtml?)$`, 'iu');
/** By an old convention a name in capitals (README, NOTICE) says that a file is about its folder; it is no article. */
const aboutFolder = new RegExp(`^[A-Z]{4,}(?:[._-][A-Za-z]{2})?\\.(?:${markdownEndings}|txt)$`, 'u');
const deepestFolder = 32;

/** What a walk through the folder has found so far. */
type Walk = {
	readonly root: string;
	readonly realRoot: string;
	readonly files: string[];
	/** PDF and EPUB files. */
	readonly books: string[];
	readonly issues: Issue[];
	/** Real paths of folders already walked: links may lead back to them. */
	readonly seen: Set<string>;
	/** The folder alone. */
	readonly flat: boolean;
};

/** What a link leads to, within the dossier; otherwise an issue says why it is skipped. */
function linkedTo(walk: Walk, path: string): Stats | null {
	try {
		const target = realpathSync(join(walk.root, path));
		if (isWithin(walk.realRoot, target)) return statSync(target);
		walk.issues.push(refusalIssue(path, new FileRefusal('linkOut')));
	} catch {
		walk.issues.push(refusalIssue(path, new FileRefusal('linkNowhere')));
	}
	return null;
}

function visitEntry(walk: Walk, entry: Dirent, path: string, depth: number): void {
	if (entry.name.startsWith('.')) return;
	if (aboutFolder.test(entry.name)) {
		walk.issues.push(
			fileIssue(path, 'aboutFolder', 'its name in capitals says that it is about the folder; it was left out'),
		);
		return;
	}
	const found = entry.isSymbolicLink() ? linkedTo(walk, path) : entry;
	if (found === null) return;
	if (found.isDirectory()) visitFolder(walk, path, depth + 1);
	else if (isBook(entry.name)) walk.books.push(path);
	else if (!articleFile.test(entry.name)) return;
	else if (found.isFile()) walk.files.push(path);
	else walk.issues.push(refusalIssue(path, new FileRefusal('notRegular')));
}

function visitFolder(walk: Walk, path: string, depth: number): void {
	if (walk.flat && depth > 0) return;
	const folder = join(walk.root, path);
	try {
		const real = realpathSync(folder);
		if (walk.seen.has(real)) return;
		walk.seen.add(real);
		if (depth > deepestFolder) {
			const message = `the folder lies more than ${deepestFolder} folders deep; it was skipped`;
			walk.issues.push(fileIssue(path, 'unreadable', message, 'tooDeep'));
			return;
		}
		const entries = readdirSync(folder, {withFileTypes: true});
		const isPartOfPage = partsOfPages(entries.map(({name}) => name));
		for (const entry of entries) {
			if (isPartOfPage(entry.name)) continue;
			visitEntry(walk, entry, path === '' ? entry.name : `${path}/${entry.name}`, depth);
		}
	} catch (error) {
		if (path === '') throw error;
		const code = systemReason(error);
		walk.issues.push(fileIssue(path, 'unreadable', `the folder cannot be read (${code}); it was skipped`, code));
	}
}

function openRoot(folder: string, flat: boolean): Walk {
	try {
		if (!statSync(folder).isDirectory()) throw new FolderError(folder, 'notFolder');
		return {root: folder, realRoot: realpathSync(folder), files: [], books: [], issues: [], seen: new Set(), flat};
	} catch (error) {
		if (error instanceof FolderError) throw error;
		throw new FolderError(folder, systemCode(error) === 'ENOENT' ? 'missing' : 'unreadable');
	}
}

/** Throws `FolderError` where a folder cannot be listed, without listing it. */
export function checkFolder(folder: string): void {
	openRoot(folder, true);
	try {
		accessSync(folder, constants.R_OK | constants.X_OK);
	} catch {
		throw new FolderError(folder, 'unreadable');
	}
}

/** Paths of the article files of a folder and its subfolders, sorted, and what had to be skipped; hidden files and those about the folder (README and the like) are left alone. With `flat` the folder alone. Throws `FolderError`. */
export function listFolder(folder: string, flat = false): {paths: string[]; issues: Issue[]} {
	const walk = openRoot(folder, flat);
	try {
		visitFolder(walk, '', 0);
	} catch {
		throw new FolderError(folder, 'unreadable');
	}
	return {paths: walk.files.sort(), issues: [...walk.issues, ...booksIssue(walk)]};
}

/** One line on all PDF and EPUB files, whose words are not read; those that articles beside them are named after are brought in. */
function booksIssue({files, books}: Walk): Issue[] {
	if (books.length === 0) return [];
	const isBroughtIn = broughtInOf(files);
	const [first, ...others] = books.filter(path => !isBroughtIn(path)).sort();
	if (first === undefined) return [];
	const more = others.length === 0 ? '' : `; there ${others.length === 1 ? 'is' : 'are'} ${others.length} more`;
	const message = `PDF and EPUB files are not read where they lie${more}`;
	return [fileIssue(first, 'toBringIn', message, others.length === 0 ? undefined : String(others.length))];
}
