import type {Locale} from '../i18n/locale.ts';
import {readInTerminal} from './readInTerminal.ts';

/** Opens the reader for a command, which stands in another bundle. */
export const openReader = (folder: string | undefined, lang: Locale): Promise<never> => readInTerminal(folder, lang);
