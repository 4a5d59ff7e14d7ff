import {type ExportFormat, type ExportOptions, exportFormats, unanalysedFormats} from './exportFormats.ts';
import {printKept} from './printKept.ts';

/** Prints the whole dossier in the format asked for. */
export function printExport(folder: string | undefined, format: ExportFormat, options: ExportOptions): Promise<void> {
	const {locale, table, excel} = options;
	return printKept(folder, locale, ['export', format, table, excel], async () => {
		const {analysedFolder, toldOf, unanalysedFolder} = await import('../dossierAccess.ts');
		const dossier = await (unanalysedFormats.has(format) ? unanalysedFolder : analysedFolder)(folder, locale);
		return {data: await exportFormats[format](dossier, options), told: toldOf(dossier, folder, locale)};
	});
}
