import {dossierFor} from './dossierAccess.ts';
import {type ExportFormat, type ExportOptions, exportFormats} from './exportFormats.ts';
import {printData} from './output.ts';

/** Prints the whole dossier in the format asked for. */
export async function printExport(
	folder: string | undefined,
	format: ExportFormat,
	options: ExportOptions,
): Promise<void> {
	printData(await exportFormats[format](await dossierFor(folder, options.locale), options));
}
