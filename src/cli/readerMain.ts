import type {Locale} from '../i18n/locale.ts';
import {explain} from './explain.ts';
import {readInTerminal} from './readInTerminal.ts';

/** Opens the reader for a command, which stands in another bundle: what goes wrong is explained here, and ends the program. */
export const openReader = (folder: string | undefined, lang: Locale): Promise<never> =>
	readInTerminal(folder, lang).catch(async error => process.exit(await explain(error)));
