import {readerWords} from '../../core/dossier/corrections/readerWords.ts';
import {unanalysedDossier} from '../../core/dossier/unanalysedDossier.ts';
import {screenInput} from '../../screens/screen.ts';
import {screens} from '../../screens/screens.ts';
import {articlesFor} from '../dossierAccess.ts';
import {jsonText, printData} from '../output.ts';
import type {PrintOptions} from './printOptions.ts';
import {reportText} from './report.ts';

/** Prints the marked passages of a folder with their notes; nothing needs to be analysed for them. */
export async function printNotes(
	folder: string | undefined,
	{locale, json, width, theme}: PrintOptions,
): Promise<void> {
	const {title, articles, issues, corrections} = await articlesFor(folder, locale);
	const {notes, decisions} = readerWords(articles, corrections);
	if (json) printData(jsonText(notes.map(({text, ...where}) => ({...text, ...where}))));
	else {
		const dossier = unanalysedDossier(title, articles, issues);
		printData(reportText(screens.notes.rows(screenInput(dossier, locale, width, {notes, decisions})), width, theme));
	}
}
