import type {Dossier} from '../../core/dossier/dossier.ts';
import type {PlacedNote} from '../../core/dossier/notes.ts';
import {bundledFolder} from '../../library/packageFolder.ts';
import {
	annotatedFormats,
	type ExportFormat,
	type ExportOptions,
	exportFormats,
	unanalysedFormats,
} from './exportFormats.ts';
import {printKept} from './printKept.ts';

/** Prints the whole dossier in the format asked for. */
export function printExport(folder: string | undefined, format: ExportFormat, options: ExportOptions): Promise<void> {
	const {locale, table, excel} = options;
	return printKept(folder, locale, ['export', format, table, excel], async () => {
		const {analysedFolder, toldOf, unanalysedFolder} = await import('../dossierAccess.ts');
		const dossier = await (unanalysedFormats.has(format) ? unanalysedFolder : analysedFolder)(folder, locale);
		const notes = annotatedFormats.has(format) ? await notesOn(folder, dossier) : [];
		return {data: await exportFormats[format](dossier, options, notes), told: toldOf(dossier, folder, locale)};
	});
}

/** What the reader noted in the articles of a dossier. */
async function notesOn(folder: string | undefined, {articles}: Dossier): Promise<readonly PlacedNote[]> {
	const [{readDossierFile}, {placeNotes}] = await Promise.all([
		import('../../library/corrections/dossierFile.ts'),
		import('../../core/dossier/notes.ts'),
	]);
	return placeNotes(articles, readDossierFile(folder ?? bundledFolder()).corrections.notes);
}
