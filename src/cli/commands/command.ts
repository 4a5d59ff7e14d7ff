import type {Command, Option} from 'commander';
import type {CliMessages} from '../../i18n/cli.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {PrintOptions} from '../printing/printOptions.ts';

/** What a command is made with. */
export type CommandKit = {
	readonly locale: Locale;
	readonly say: CliMessages;
	/** Adds a command to the program. */
	define(name: string, about: string): Command;
	/** Name and description of the argument that names a dossier. */
	readonly folder: readonly [name: string, about: string];
	/** The option that every listing has. */
	json(): Option;
	/** How to print, as the words after the command and standard output have it. */
	options(command: Command): PrintOptions;
};

/** Adds one command, or a family of them, to the program. What the command needs is loaded when it runs. */
export type DefineCommand = (kit: CommandKit) => void;
