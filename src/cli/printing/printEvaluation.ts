import {cleanLine} from '../../core/article/cleanText.ts';
import {evaluate, missingArticles} from '../../core/evaluation/evaluate.ts';
import {type GoldFile, GoldFileError} from '../../core/evaluation/goldFile.ts';
import type {EvaluationMeasure, Miss} from '../../core/evaluation/measure.ts';
import {evaluationMessages, goldProblemText} from '../../i18n/evaluation.ts';
import type {Locale} from '../../i18n/locale.ts';
import {readGoldFile} from '../../library/readGoldFile.ts';
import {padEnd, padStart, widthOf} from '../../screens/rows/width.ts';
import {dossierFor} from '../dossierAccess.ts';
import {jsonText, printData, printMessage} from '../output.ts';
import {FailedError} from '../usage.ts';
import type {PrintOptions} from './printOptions.ts';

/** Prints precision and recall of a folder's analysis against a gold file; with `misses` also everything that went wrong. */
export async function printEvaluation(
	goldPath: string,
	folder: string | undefined,
	{locale, json, misses: wanted}: PrintOptions & {readonly misses: boolean},
): Promise<void> {
	const gold = goldFile(goldPath, locale);
	const dossier = await dossierFor(folder, locale);
	for (const file of missingArticles(gold, dossier))
		printMessage(evaluationMessages(locale).missingArticle(cleanLine(file)));
	const {measures, misses} = evaluate(gold, dossier);
	if (json) return printData(jsonText(wanted ? {measures, misses} : {measures}));
	printData(
		[...table(measures, locale), ...(wanted ? ['', ...misses.map(miss => missLine(miss, locale))] : [])].join('\n'),
	);
}

function goldFile(path: string, locale: Locale): GoldFile {
	try {
		return readGoldFile(path);
	} catch (error) {
		if (!(error instanceof GoldFileError)) throw error;
		throw new FailedError(
			evaluationMessages(locale).brokenGold(cleanLine(path), cleanLine(goldProblemText(error.problem, locale))),
		);
	}
}

const gap = '  ';

function table(measures: readonly EvaluationMeasure[], locale: Locale): string[] {
	const say = evaluationMessages(locale);
	const heads = [say.value, say.precision, say.recall];
	const names = Math.max(...measures.map(({id}) => widthOf(say.measures[id])));
	const shown = (value: number | null | undefined): string =>
		value === undefined ? '' : value === null ? '-' : value.toFixed(3);
	const line = (name: string, cells: readonly string[]): string =>
		[padEnd(name, names), ...cells.map((cell, index) => padStart(cell, widthOf(heads[index]!)))].join(gap).trimEnd();
	return [
		line('', heads),
		...measures.map(({id, value, precision, recall}) =>
			line(say.measures[id], [shown(value), shown(precision), shown(recall)]),
		),
	];
}

const missLine = ({kind, file, gold, found}: Miss, locale: Locale): string =>
	`${cleanLine(file)}: ${evaluationMessages(locale).misses[kind]}: ${[gold, found]
		.filter(words => words !== '')
		.map(words => cleanLine(words))
		.join(' → ')}`;
