import {cleanLine} from '../core/article/cleanText.ts';
import {cliMessages} from '../i18n/cli.ts';
import type {Locale} from '../i18n/locale.ts';
import {FolderError} from '../library/folder/listFolder.ts';
import {FailedError} from './usage.ts';

const messageOf = {
	missing: 'error.folderMissing',
	notFolder: 'error.notFolder',
	unreadable: 'error.folderUnreadable',
} as const;

/** Turns a folder that cannot be read into the one line that says so; throws anything else on. */
export function explainFolder(error: unknown, locale: Locale): never {
	if (!(error instanceof FolderError)) throw error;
	throw new FailedError(cliMessages(locale)[messageOf[error.reason]](cleanLine(error.folder)));
}
