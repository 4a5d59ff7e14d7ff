import {search} from '../../core/search/search.ts';
import {buildSearchIndex} from '../../core/search/searchIndex.ts';
import {readTranslation} from '../../library/analysis/readTranslation.ts';
import {lexiconFolder} from '../../library/packageFolder.ts';
import {screenInput} from '../../screens/screen.ts';
import {screens} from '../../screens/screens.ts';
import {dossierFor} from '../dossierAccess.ts';
import {jsonText, printData} from '../output.ts';
import type {PrintOptions} from './printOptions.ts';
import {reportText} from './report.ts';

/** Prints what a search finds in a folder. */
export async function printSearch(query: string, folder: string | undefined, options: PrintOptions): Promise<void> {
	const dossier = await dossierFor(folder, options.locale);
	const index = buildSearchIndex(dossier, readTranslation(lexiconFolder()));
	if (options.json) return printData(jsonText(search(index, query)));
	const subject = {kind: 'query', text: query} as const;
	const input = screenInput(dossier, options.locale, options.width, {subject, search: text => search(index, text)});
	printData(reportText(screens.search.rows(input), options.width, options.theme));
}
