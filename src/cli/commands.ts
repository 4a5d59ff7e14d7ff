import type {Dossier} from '../core/dossier/dossier.ts';
import {exportJson} from '../core/dossier/exportJson.ts';
import {search} from '../core/search/search.ts';
import {buildSearchIndex} from '../core/search/searchIndex.ts';
import type {Locale} from '../i18n/locale.ts';
import type {ScreenId} from '../screens/row.ts';
import {screenInput} from '../screens/screen.ts';
import {screens} from '../screens/screens.ts';
import type {Theme} from '../ui/theme.ts';
import {articlesFor, dossierFor} from './dossierAccess.ts';
import {issueLine} from './issueLine.ts';
import {printData, printMessage} from './output.ts';
import {actorRecords, articleRecords, articleWithText, factRecords, figureRecords, timelineRecords} from './records.ts';
import {reportText} from './report.ts';
import {colouredArticle, findArticle, plainArticle} from './showArticle.ts';

/** How a command prints. */
export type PrintOptions = {
	readonly locale: Locale;
	readonly width: number;
	readonly theme: Theme;
	/** Standard output is a terminal. */
	readonly terminal: boolean;
	readonly json: boolean;
};

/** A command that prints the rows of one screen, or its records as JSON. */
export type Listing = {
	readonly name: string;
	readonly screen: ScreenId;
	readonly about:
		| 'command.list'
		| 'command.actors'
		| 'command.figures'
		| 'command.facts'
		| 'command.timeline'
		| 'command.overview';
	readonly records: (dossier: Dossier) => unknown;
};

const overviewRecord = (dossier: Dossier) => ({
	dossier: dossier.title,
	articles: articleRecords(dossier),
	actors: dossier.actors.length,
	figures: dossier.figures.length,
	facts: factRecords(dossier),
	issues: dossier.issues,
});

/** The listings, in the order of the help. */
export const listings: readonly Listing[] = [
	{name: 'overview', screen: 'overview', about: 'command.overview', records: overviewRecord},
	{name: 'list', screen: 'articles', about: 'command.list', records: articleRecords},
	{name: 'actors', screen: 'actors', about: 'command.actors', records: actorRecords},
	{name: 'figures', screen: 'figures', about: 'command.figures', records: figureRecords},
	{name: 'facts', screen: 'facts', about: 'command.facts', records: factRecords},
	{name: 'timeline', screen: 'timeline', about: 'command.timeline', records: timelineRecords},
];

const jsonText = (value: unknown): string => JSON.stringify(value, null, '\t');

/** Prints one listing of a folder. */
export async function printListing(listing: Listing, folder: string | undefined, options: PrintOptions): Promise<void> {
	const dossier = await dossierFor(folder, options.locale);
	if (options.json) return printData(jsonText(listing.records(dossier)));
	const rows = screens[listing.screen].rows(screenInput(dossier, options.locale, options.width));
	printData(reportText(rows, options.width, options.theme));
}

/** Prints the whole dossier in the format asked for; JSON is the only one yet. */
export async function printExport(folder: string | undefined, locale: Locale): Promise<void> {
	printData(exportJson(await dossierFor(folder, locale)));
}

/** Columns beyond which lines of prose are hard to read. */
const widestProse = 100;

/** Prints one article of a folder. */
export async function printShow(id: string, folder: string | undefined, options: PrintOptions): Promise<void> {
	const {articles, issues} = articlesFor(folder, options.locale);
	const article = findArticle(articles, id, options.locale);
	for (const issue of issues) if (issue.path === article.path) printMessage(issueLine(issue));
	if (options.json) return printData(jsonText(articleWithText({...article, origin: article.origin ?? article.id})));
	const width = Math.min(options.width, widestProse);
	const inColour = options.terminal && options.theme.name === 'terminal';
	printData(inColour ? await colouredArticle(article, width) : plainArticle(article, width, options.theme));
}

/** Prints what a search finds in a folder. */
export async function printSearch(query: string, folder: string | undefined, options: PrintOptions): Promise<void> {
	const dossier = await dossierFor(folder, options.locale);
	const index = buildSearchIndex(dossier);
	if (options.json) return printData(jsonText(search(index, query)));
	const subject = {kind: 'query', text: query} as const;
	const input = screenInput(dossier, options.locale, options.width, {subject, search: text => search(index, text)});
	printData(reportText(screens.search.rows(input), options.width, options.theme));
}
