import type {Article} from '../../core/article/article.ts';
import {unanalysedDossier} from '../../core/dossier/unanalysedDossier.ts';
import {articleHeader} from '../../screens/article.ts';
import type {Row} from '../../screens/rows/row.ts';
import {screenInput} from '../../screens/screen.ts';
import {articlesFor} from '../dossierAccess.ts';
import {jsonText, printData, printMessage} from '../output.ts';
import {issueLine} from './issueLine.ts';
import type {PrintOptions} from './printOptions.ts';
import {reportText} from './report.ts';
import {colouredArticle, findArticle, plainArticle} from './showArticle.ts';

/** What is known of an article, above its text: its title where the text has none, outlet, date, author, length. */
function headerRows(article: Article, articles: readonly Article[], {locale, width}: PrintOptions): Row[] {
	const dossier = unanalysedDossier('', articles, []);
	const header = articleHeader(
		{...article, origin: article.origin ?? article.id, story: null},
		screenInput(dossier, locale, width),
	);
	const titled = article.blocks.some(({kind}) => kind === 'title');
	return titled ? header : [{runs: [{text: article.title, role: 'title'}]}, ...header];
}

/** Columns beyond which lines of prose are hard to read. */
const widestProse = 100;

/** Prints one article of a folder. */
export async function printShow(id: string, folder: string | undefined, options: PrintOptions): Promise<void> {
	const {articles, issues} = await articlesFor(folder, options.locale);
	const article = findArticle(articles, id, options.locale);
	for (const issue of issues) if (issue.path === article.path) printMessage(issueLine(issue, options.locale));
	if (options.json) {
		const {articleWithText} = await import('./records.ts');
		return printData(jsonText(articleWithText({...article, origin: article.origin ?? article.id, story: null})));
	}
	const width = Math.min(options.width, widestProse);
	printData(`${reportText(headerRows(article, articles, options), width, options.theme)}\n`);
	const inColour = options.terminal && options.theme.name === 'terminal';
	printData(inColour ? await colouredArticle(article, width) : plainArticle(article, width, options.theme));
}
