import {existsSync, statSync} from 'node:fs';
import type {Dossier} from '../core/dossier/dossier.ts';
import {cliMessages} from '../i18n/cli.ts';
import type {Locale} from '../i18n/locale.ts';
import {openDossier, readArticles} from '../library/openDossier.ts';
import {bundledFolder, lexiconFolder} from '../library/packageFolder.ts';
import {FolderError} from '../library/readFolder.ts';
import {readLanguages} from '../library/readLanguages.ts';
import {issueLine} from './issueLine.ts';
import {printMessage} from './output.ts';
import {FailedError} from './usage.ts';

/** Whether a word of the command line names a folder that exists. */
export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const folderMessage = {
	missing: 'error.folderMissing',
	notFolder: 'error.notFolder',
	unreadable: 'error.folderUnreadable',
} as const;

/** Turns a folder that cannot be read into the one line that says so. */
function failOnFolder(error: unknown, locale: Locale): never {
	if (!(error instanceof FolderError)) throw error;
	throw new FailedError(cliMessages(locale)[folderMessage[error.reason]](error.folder));
}

/** What a printing command needs: the dossier, analysed; its issues are told on standard error. */
export async function dossierFor(folder: string | undefined, locale: Locale): Promise<Dossier> {
	const path = folder ?? bundledFolder();
	try {
		const {dossier} = await openDossier(path, {languages: readLanguages(lexiconFolder())});
		for (const issue of dossier.issues) printMessage(issueLine(issue));
		if (dossier.articles.length === 0) printMessage(cliMessages(locale)['note.noArticles'](path));
		return dossier;
	} catch (error) {
		return failOnFolder(error, locale);
	}
}

/** The articles alone, for commands that need no analysis. */
export function articlesFor(folder: string | undefined, locale: Locale): ReturnType<typeof readArticles> {
	try {
		return readArticles(folder ?? bundledFolder());
	} catch (error) {
		return failOnFolder(error, locale);
	}
}
