import {cleanLine} from '../core/article/cleanText.ts';
import type {Dossier} from '../core/dossier/dossier.ts';
import {unanalysedDossier} from '../core/dossier/unanalysedDossier.ts';
import {cliMessages} from '../i18n/cli.ts';
import type {Locale} from '../i18n/locale.ts';
import {type ReadArticles, readArticles} from '../library/articles/readArticles.ts';
import {bundledFolder, lexiconFolder} from '../library/packageFolder.ts';
import {explainFolder} from './folderFailure.ts';
import {printMessage} from './output.ts';
import {issueLine} from './printing/issueLine.ts';
import {ProgressLine, pagesOn} from './progressLine.ts';

/** What is told on standard error of a folder: a line for all that is odd in it. */
export function toldOf(
	{issues, articles}: Pick<Dossier, 'issues' | 'articles'>,
	folder: string | undefined,
	locale: Locale,
): string[] {
	const none = cliMessages(locale)['note.noArticles'](cleanLine(folder ?? bundledFolder()));
	return [...issues.map(issue => issueLine(issue, locale)), ...(articles.length === 0 ? [none] : [])];
}

/** The dossier of a folder, analysed; what is odd in it is told. */
export async function dossierFor(folder: string | undefined, locale: Locale): Promise<Dossier> {
	const dossier = await analysedFolder(folder, locale);
	toldOf(dossier, folder, locale).forEach(printMessage);
	return dossier;
}

/** The same; what is odd is left to the caller to tell. */
export async function analysedFolder(folder: string | undefined, locale: Locale): Promise<Dossier> {
	const path = folder ?? bundledFolder();
	const [{openDossier}, {cacheFor}, {annotatorFor}] = await Promise.all([
		import('../library/analysis/openDossier.ts'),
		import('../library/cache/cacheFor.ts'),
		import('../library/analysis/annotatorFor.ts'),
	]);
	const annotator = annotatorFor(lexiconFolder());
	try {
		const {dossier} = await openDossier(path, {annotator, cache: cacheFor(path)});
		return dossier;
	} catch (error) {
		return explainFolder(error, locale);
	}
}

/** The same without analysis: articles alone. */
export async function unanalysedFolder(folder: string | undefined, locale: Locale): Promise<Dossier> {
	const {title, articles, issues} = await articlesFor(folder, locale);
	return unanalysedDossier(title, articles, issues);
}

/** The articles of a folder; what is odd is left to the caller to tell. */
export async function articlesFor(folder: string | undefined, locale: Locale): Promise<ReadArticles> {
	const line = new ProgressLine();
	try {
		return await readArticles(folder ?? bundledFolder(), pagesOn(line, locale));
	} catch (error) {
		return explainFolder(error, locale);
	} finally {
		line.clear();
	}
}
