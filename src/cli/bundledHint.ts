import type {Command} from 'commander';
import {cliMessages} from '../i18n/cli.ts';
import type {Locale} from '../i18n/locale.ts';
import {realFolder} from '../library/folder/dossierName.ts';
import {listFolder} from '../library/folder/listFolder.ts';
import {bundledFolder} from '../library/packageFolder.ts';

/** Who stands in a folder of articles and names none may mean that one: says in one line that what follows is the bundled dossier; null elsewhere. */
export function bundledHint(command: Command, locale: Locale): string | null {
	if (!holdsOtherArticles(process.cwd())) return null;
	return cliMessages(locale)['note.bundled'](`${spelledOut(command)} .`);
}

/** Whether the command takes a folder and was given none. */
export const namesNoFolder = ({registeredArguments, args}: Command): boolean =>
	registeredArguments.at(-1)?.name() === 'folder' && args.length < registeredArguments.length;

function holdsOtherArticles(folder: string): boolean {
	try {
		return realFolder(folder) !== realFolder(bundledFolder()) && listFolder(folder, true).paths.length > 0;
	} catch {
		return false;
	}
}

/** `briefing show ID`. */
const spelledOut = (command: Command): string => {
	const needed = command.registeredArguments
		.filter(({required}) => required)
		.map(argument => argument.name().toUpperCase());
	return [...(command.parent ? [command.parent.name()] : []), command.name(), ...needed].join(' ');
};
