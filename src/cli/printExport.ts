import {exportJson} from '../core/dossier/exportJson.ts';
import type {Locale} from '../i18n/locale.ts';
import {dossierFor} from './dossierAccess.ts';
import {printData} from './output.ts';

/** Prints the whole dossier in the format asked for; JSON is the only one yet. */
export async function printExport(folder: string | undefined, locale: Locale): Promise<void> {
	printData(exportJson(await dossierFor(folder, locale)));
}
