import {basename, dirname} from 'node:path';
import {messages} from '../i18n/messages.ts';
import {exportFile} from '../library/exportFile.ts';
import {type ExportChoice, exportChoices} from './state/exportChoice.ts';
import type {Store} from './state/store.ts';

/** Writes a folder into a file as the command does, and says where it is. */
export async function exportDossier(folder: string, choice: ExportChoice, {state, dispatch}: Store): Promise<void> {
	const {locale} = state().settings;
	const words = messages(locale);
	const {words: asked, ending} = exportChoices[choice];
	dispatch({type: 'notice', text: words['notice.exporting']});
	const path = await exportFile({
		...{folder, ending, from: process.cwd(), program: process.argv[1] ?? ''},
		words: ['export', folder, ...asked, '--lang', locale],
	});
	const text = path === null ? words['notice.notExported'] : words['notice.exported'](basename(path), dirname(path));
	dispatch({type: 'notice', text});
}
