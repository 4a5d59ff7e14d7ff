import {readerWords} from '../core/dossier/corrections/readerWords.ts';
import type {Locale} from '../i18n/locale.ts';
import {bundledFolder} from '../library/packageFolder.ts';
import {analysedFolder, articlesFor, dossierFor} from './dossierAccess.ts';

/** Reads a dossier in plain sentences until the person leaves. */
export async function readLinear(folder: string | undefined, lang: Locale): Promise<void> {
	const {startLinear} = await import('../ui/startLinear.ts');
	let isFirst = true;
	const open = async () => {
		// What is odd in the folder is told once.
		const dossier = await (isFirst ? dossierFor(folder, lang) : analysedFolder(folder, lang));
		isFirst = false;
		const {corrections} = await articlesFor(folder, lang);
		return {dossier, ...readerWords(dossier.articles, corrections)};
	};
	const streams = {input: process.stdin, output: process.stdout};
	process.exitCode = await startLinear({folder: folder ?? bundledFolder(), open, lang, ...streams});
}
