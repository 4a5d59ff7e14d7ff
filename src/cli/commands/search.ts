import {bundledHint} from '../bundledHint.ts';
import {isFolder} from '../isFolder.ts';
import {printMessage} from '../output.ts';
import type {PrintOptions} from '../printing/printOptions.ts';
import type {CommandKit} from './command.ts';

/** `briefing search WORDS...`: what a search finds in a folder. */
export function defineSearch({define, json, locale, options, say}: CommandKit): void {
	define('search', say['command.search'])
		.argument('<words...>', say['argument.words'])
		.option('--folder <folder>', say['option.folder'])
		.addOption(json())
		.action((words: string[], own: {readonly folder?: string}, command) => {
			const [query, folder] = askedFor(words, own.folder);
			const hint = folder === undefined ? bundledHint(command, locale) : null;
			if (hint !== null) printMessage(hint);
			return searchWords(query, folder, options(command));
		});
}

/** What is searched for, and where: a last word that names a folder is the folder, unless one is given by name. */
function askedFor(words: readonly string[], named: string | undefined): [query: string, folder: string | undefined] {
	const last = words.at(-1)!;
	const lastIsFolder = named === undefined && words.length > 1 && isFolder(last);
	return lastIsFolder ? [words.slice(0, -1).join(' '), last] : [words.join(' '), named];
}

async function searchWords(query: string, folder: string | undefined, options: PrintOptions): Promise<void> {
	const {printSearch} = await import('../printing/printSearch.ts');
	await printSearch(query, folder, options);
}
