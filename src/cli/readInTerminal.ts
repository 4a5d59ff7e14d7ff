import {chooseLocale, type Locale} from '../i18n/locale.ts';
import {bundledFolder} from '../library/packageFolder.ts';
import {explainFolder} from './folderFailure.ts';
import {ProgressLine, pagesOn} from './progressLine.ts';

/** Opens the reader on a folder, or on the bundled dossier, and ends the program with its exit code when the person leaves. */
export async function readInTerminal(folder: string | undefined, lang?: Locale): Promise<never> {
	const {start} = await import('../ui/start.ts');
	const locale = lang ?? chooseLocale(process.env);
	const line = new ProgressLine();
	const options = {folder: folder ?? bundledFolder(), lang, onPage: pagesOn(line, locale), onRead: () => line.clear()};
	const code = await start(options).catch(error => explainFolder(error, locale));
	process.exit(code);
}
