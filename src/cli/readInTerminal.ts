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
	// What reads the keyboard would keep the program from ending by itself, also after a failure.
	process.exit(
		await start(options)
			.catch(error => explainFolder(error, locale))
			.catch(explained),
	);
}

/** Explains what went wrong; the exit code. */
const explained = async (error: unknown): Promise<number> => (await import('./explain.ts')).explain(error);
