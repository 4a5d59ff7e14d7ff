import {chooseLocale, type Locale} from '../i18n/locale.ts';
import {bundledFolder} from '../library/packageFolder.ts';
import {explainFolder} from './folderFailure.ts';

/** Opens the reader on a folder, or on the bundled dossier, and ends the program with its exit code when the person leaves. */
export async function readInTerminal(folder: string | undefined, lang?: Locale): Promise<never> {
	const {start} = await import('../ui/start.tsx');
	const code = await start({folder: folder ?? bundledFolder(), lang}).catch(error =>
		explainFolder(error, lang ?? chooseLocale(process.env)),
	);
	process.exit(code);
}
