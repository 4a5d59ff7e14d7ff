import {dossierFor, unanalysedFor} from './dossierAccess.ts';
import {type ExportFormat, type ExportOptions, exportFormats, unanalysedFormats} from './exportFormats.ts';
import {printData} from './output.ts';

/** Prints the whole dossier in the format asked for. */
export async function printExport(
	folder: string | undefined,
	format: ExportFormat,
	options: ExportOptions,
): Promise<void> {
	const open = unanalysedFormats.has(format) ? unanalysedFor : dossierFor;
	printData(await exportFormats[format](await open(folder, options.locale), options));
}
