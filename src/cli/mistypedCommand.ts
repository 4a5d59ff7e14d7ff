import type {Command} from 'commander';
import {cliMessages} from '../i18n/cli.ts';
import type {Locale} from '../i18n/locale.ts';
import {isFolder} from './isFolder.ts';
import {nearestName} from './usage.ts';

/** A word that is no folder but nearly a command was meant as one: says so in one line; null for any other word. */
export function mistypedCommand(word: string | undefined, program: Command, locale: Locale): string | null {
	if (word === undefined || /[/\\.~]/u.test(word) || isFolder(word)) return null;
	const say = cliMessages(locale);
	const near = nearestName(
		word,
		program.commands.map(command => command.name()),
	);
	return near ? say['error.hinted'](say['error.unknownCommand'](word), say['error.didYouMean'](near)) : null;
}
