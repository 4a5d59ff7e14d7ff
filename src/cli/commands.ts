import type {Article} from '../core/article/article.ts';
import type {Dossier} from '../core/dossier/dossier.ts';
import {exportJson} from '../core/dossier/exportJson.ts';
import {unanalysedDossier} from '../core/dossier/unanalysedDossier.ts';
import {search} from '../core/search/search.ts';
import {buildSearchIndex} from '../core/search/searchIndex.ts';
import type {Locale} from '../i18n/locale.ts';
import {articleHeader} from '../screens/article.ts';
import type {Row, ScreenId} from '../screens/row.ts';
import {screenInput} from '../screens/screen.ts';
import {screens} from '../screens/screens.ts';
import {padEnd, widthOf} from '../screens/width.ts';
import type {Theme} from '../ui/theme.ts';
import {articlesFor, dossierFor, unanalysedFor} from './dossierAccess.ts';
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

const screenRows = (
	screen: ScreenId,
	dossier: Dossier,
	{locale, width}: Pick<PrintOptions, 'locale' | 'width'>,
): Row[] => screens[screen].rows(screenInput(dossier, locale, width));

const gap = 2;
const leastListing = 40;

/** The articles with the id that `show` takes before each, or below it when there is no room. */
function articleRows(dossier: Dossier, {locale, width}: PrintOptions): Row[] {
	const longest = Math.max(0, ...dossier.articles.map(({id}) => widthOf(id)));
	const beside = width - longest - gap >= leastListing;
	const rows = screenRows('articles', dossier, {locale, width: beside ? width - longest - gap : width});
	return rows.flatMap(row => {
		const id = row.opens?.subject?.kind === 'article' ? row.opens.subject.id : '';
		if (!beside) return [row, {runs: [{text: `  ${id}`, role: 'key'}]}];
		return [{...row, runs: [{text: padEnd(id, longest + gap), role: 'key'}, ...row.runs]}];
	});
}

/** Prints one listing of a folder. */
export async function printListing(listing: Listing, folder: string | undefined, options: PrintOptions): Promise<void> {
	const needsAnalysis = options.json || listing.screen !== 'articles';
	const dossier = needsAnalysis ? await dossierFor(folder, options.locale) : unanalysedFor(folder, options.locale);
	if (options.json) return printData(jsonText(listing.records(dossier)));
	const rows =
		listing.screen === 'articles' ? articleRows(dossier, options) : screenRows(listing.screen, dossier, options);
	printData(reportText(rows, options.width, options.theme));
}

/** Prints the whole dossier in the format asked for; JSON is the only one yet. */
export async function printExport(folder: string | undefined, locale: Locale): Promise<void> {
	printData(exportJson(await dossierFor(folder, locale)));
}

/** What is known of an article, above its text: its title where the text has none, outlet, date, author, length. */
function headerRows(article: Article, articles: readonly Article[], {locale, width}: PrintOptions): Row[] {
	const dossier = unanalysedDossier('', articles, []);
	const header = articleHeader({...article, origin: article.origin ?? article.id}, screenInput(dossier, locale, width));
	const titled = article.blocks.some(({kind}) => kind === 'title');
	return titled ? header : [{runs: [{text: article.title, role: 'title'}]}, ...header];
}

/** Columns beyond which lines of prose are hard to read. */
const widestProse = 100;

/** Prints one article of a folder. */
export async function printShow(id: string, folder: string | undefined, options: PrintOptions): Promise<void> {
	const {articles, issues} = articlesFor(folder, options.locale);
	const article = findArticle(articles, id, options.locale);
	for (const issue of issues) if (issue.path === article.path) printMessage(issueLine(issue, options.locale));
	if (options.json) return printData(jsonText(articleWithText({...article, origin: article.origin ?? article.id})));
	const width = Math.min(options.width, widestProse);
	printData(`${reportText(headerRows(article, articles, options), width, options.theme)}\n`);
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
