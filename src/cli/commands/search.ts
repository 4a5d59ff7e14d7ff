import {isFolder} from '../isFolder.ts';
import type {PrintOptions} from '../printOptions.ts';
import type {CommandKit} from './command.ts';

/** `briefing search WORDS...`: what a search finds in a folder. */
export function defineSearch({define, json, options, say}: CommandKit): void {
	define('search', say['command.search'])
		.argument('<words...>', say['argument.words'])
		.option('--folder <folder>', say['option.folder'])
		.addOption(json())
		.action((words: string[], own: {readonly folder?: string}, command) =>
			searchWords(words, own.folder, options(command)),
		);
}

/** A last word that names a folder is the folder, unless one is given by name. */
async function searchWords(words: readonly string[], folder: string | undefined, options: PrintOptions): Promise<void> {
	const last = words.at(-1)!;
	const lastIsFolder = folder === undefined && words.length > 1 && isFolder(last);
	const query = (lastIsFolder ? words.slice(0, -1) : words).join(' ');
	const {printSearch} = await import('../printSearch.ts');
	await printSearch(query, folder ?? (lastIsFolder ? last : undefined), options);
}
