import {existsSync, statSync} from 'node:fs';
import type {Dossier} from '../core/dossier/dossier.ts';
import {cliMessages} from '../i18n/cli.ts';
import type {Locale} from '../i18n/locale.ts';
import {openDossier} from '../library/openDossier.ts';
import {bundledFolder, lexiconFolder} from '../library/packageFolder.ts';
import {readArticles} from '../library/readArticles.ts';
import {readLanguages} from '../library/readLanguages.ts';
import {explainFolder} from './folderFailure.ts';
import {issueLine} from './issueLine.ts';
import {printMessage} from './output.ts';

/** Whether a word of the command line names a folder that exists. */
export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** What a printing command needs: the dossier, analysed; its issues are told on standard error. */
export async function dossierFor(folder: string | undefined, locale: Locale): Promise<Dossier> {
	const path = folder ?? bundledFolder();
	try {
		const {dossier} = await openDossier(path, {languages: readLanguages(lexiconFolder())});
		for (const issue of dossier.issues) printMessage(issueLine(issue));
		if (dossier.articles.length === 0) printMessage(cliMessages(locale)['note.noArticles'](path));
		return dossier;
	} catch (error) {
		return explainFolder(error, locale);
	}
}

/** The articles alone, for commands that need no analysis. */
export function articlesFor(folder: string | undefined, locale: Locale): ReturnType<typeof readArticles> {
	try {
		return readArticles(folder ?? bundledFolder());
	} catch (error) {
		return explainFolder(error, locale);
	}
}
