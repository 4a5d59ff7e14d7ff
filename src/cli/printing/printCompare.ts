import type {DossierArticle} from '../../core/dossier/dossier.ts';
import {cliMessages} from '../../i18n/cli.ts';
import type {Comparison} from '../../screens/comparison/comparison.ts';
import {comparisonPage} from '../../screens/comparison/comparisonRows.ts';
import {articleComparisons, quotedComparisons} from '../../screens/comparison/quotedComparisons.ts';
import type {Row} from '../../screens/rows/row.ts';
import {type ScreenInput, screenInput} from '../../screens/screen.ts';
import {blankRow, mutedRow} from '../../screens/sources.ts';
import {dossierFor} from '../dossierAccess.ts';
import {jsonText, printData} from '../output.ts';
import {FailedError} from '../usage.ts';
import type {PrintOptions} from './printOptions.ts';
import {reportText} from './report.ts';
import {findArticle} from './showArticle.ts';

/** The words of `ID:TEXT`: no id has a colon. */
function parseSubject(subject: string): {readonly id: string; readonly text: string} {
	const colon = subject.indexOf(':');
	return colon < 0 ? {id: subject, text: ''} : {id: subject.slice(0, colon), text: subject.slice(colon + 1).trim()};
}

/** Prints what the side panel shows: for all of an article, or for the sentences that hold some words. */
export async function printCompare(subject: string, folder: string | undefined, options: PrintOptions): Promise<void> {
	const {id, text} = parseSubject(subject);
	const dossier = await dossierFor(folder, options.locale);
	const article = findArticle(dossier.articles, id, options.locale);
	const input = screenInput(dossier, options.locale, options.width);
	const found = comparisonsOf(article, text, input);
	if (options.json) {
		const {comparisonRecord} = await import('./comparisonRecord.ts');
		return printData(jsonText(found.map(comparison => comparisonRecord(comparison, input.lookup))));
	}
	const rows =
		found.length > 0
			? found.flatMap((comparison, at) => [...(at > 0 ? betweenRows(input) : []), ...comparisonPage(comparison, input)])
			: nothingRows(input);
	printData(reportText(rows, options.width, options.theme));
}

function comparisonsOf(article: DossierArticle, text: string, {lookup, locale}: ScreenInput): readonly Comparison[] {
	if (text === '') return articleComparisons(lookup, article.id);
	const found = quotedComparisons(lookup, article.id, text);
	if (found === null) throw new FailedError(cliMessages(locale)['error.noWords'](text, article.id));
	return found;
}

const betweenRows = ({signs, width}: ScreenInput): Row[] => [
	blankRow,
	{runs: [{text: signs.horizontal.repeat(width), role: 'rule'}]},
	blankRow,
];

const nothingRows = ({lookup, messages}: ScreenInput): Row[] => [
	mutedRow(messages[lookup.dossier.articles.length < 2 ? 'comparison.only' : 'comparison.allSilent']),
];
