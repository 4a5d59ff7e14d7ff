import {basename, dirname, resolve} from 'node:path';
import type {Locale} from '../i18n/locale.ts';
import {messages} from '../i18n/messages.ts';
import {exportFile} from '../library/outside/exportFile.ts';
import {type ExportChoice, exportChoices} from './state/exportChoice.ts';
import type {Store} from './state/store.ts';

/** Writes a folder into a file as the command does, and says where it is. */
export async function exportDossier(folder: string, choice: ExportChoice, {state, dispatch}: Store): Promise<void> {
	const {locale} = state().settings;
	const words = messages(locale);
	dispatch({type: 'notice', text: words['notice.exporting']});
	// The folder where the person works may be gone.
	const path = await written(folder, choice, locale).catch(() => null);
	const text = path === null ? words['notice.notExported'] : words['notice.exported'](basename(path), dirname(path));
	dispatch({type: 'notice', text});
}

async function written(folder: string, choice: ExportChoice, locale: Locale): Promise<string | null> {
	const {words, ending} = exportChoices[choice];
	return exportFile({
		...{folder, ending, from: process.cwd(), program: process.argv[1] ?? ''},
		words: ['export', resolve(folder), ...words, '--lang', locale],
	});
}
