import {availableParallelism} from 'node:os';
import type {Issue} from '../core/article/article.ts';
import type {Dossier} from '../core/dossier/dossier.ts';
import {unanalysedDossier} from '../core/dossier/unanalysedDossier.ts';
import {once} from '../core/text/once.ts';
import {cliMessages} from '../i18n/cli.ts';
import type {Locale} from '../i18n/locale.ts';
import {bundledFolder, lexiconFolder} from '../library/packageFolder.ts';
import {type ReadArticles, readArticles} from '../library/readArticles.ts';
import {explainFolder} from './folderFailure.ts';
import {issueLine} from './issueLine.ts';
import {printMessage} from './output.ts';
import {ProgressLine, pagesOn} from './progressLine.ts';

/** Tells on standard error what was odd in a folder. */
function tell(issues: readonly Issue[], articles: readonly unknown[], path: string, locale: Locale): void {
	for (const issue of issues) printMessage(issueLine(issue, locale));
	if (articles.length === 0) printMessage(cliMessages(locale)['note.noArticles'](path));
}

/** The dossier of a folder, analysed; what is odd in it is told. */
export async function dossierFor(folder: string | undefined, locale: Locale): Promise<Dossier> {
	const dossier = await analysedFolder(folder, locale);
	tell(dossier.issues, dossier.articles, folder ?? bundledFolder(), locale);
	return dossier;
}

/** The same; what is odd is left to the caller to tell. */
export async function analysedFolder(folder: string | undefined, locale: Locale): Promise<Dossier> {
	const path = folder ?? bundledFolder();
	const [{openDossier}, {readLanguages}, {cacheFor}, {sharedAnnotator}] = await Promise.all([
		import('../library/openDossier.ts'),
		import('../library/readLanguages.ts'),
		import('../library/cache/cacheFor.ts'),
		import('../library/annotator.ts'),
	]);
	const lexicons = lexiconFolder();
	const languages = once(() => readLanguages(lexicons));
	const annotator = sharedAnnotator(languages, lexicons, availableParallelism() - 1);
	try {
		const {dossier} = await openDossier(path, {languages, annotator, cache: cacheFor(path)});
		return dossier;
	} catch (error) {
		return explainFolder(error, locale);
	}
}

/** The same without analysis: articles alone. */
export async function unanalysedFor(folder: string | undefined, locale: Locale): Promise<Dossier> {
	const {title, articles, issues} = await articlesFor(folder, locale);
	tell(issues, articles, folder ?? bundledFolder(), locale);
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
