import {readerWords} from '../core/dossier/corrections/readerWords.ts';
import type {Locale} from '../i18n/locale.ts';
import {articlesFor, dossierFor} from './dossierAccess.ts';

/** Whether the environment asks for plain sentences, by the variable that Ink itself reads. */
export const wantsLinear = (): boolean => process.env.INK_SCREEN_READER === 'true';

/** Reads a dossier in plain sentences until the person leaves. */
export async function readLinear(folder: string | undefined, lang: Locale): Promise<void> {
	const dossier = await dossierFor(folder, lang);
	const {corrections} = await articlesFor(folder, lang);
	const said = readerWords(dossier.articles, corrections);
	const {startLinear} = await import('../ui/startLinear.ts');
	process.exitCode = await startLinear({dossier, ...said, lang, input: process.stdin, output: process.stdout});
}
