import type {Argument, Command, Option} from 'commander';
import {bracketed} from '../bracketed.ts';
import {ofProgramAlone} from '../ofProgramAlone.ts';

/** What may stand where a value is expected: some words, or any file or folder. */
export type Values = {readonly choices: readonly string[]; readonly takes: 'choice' | 'folder' | 'file' | 'other'};

/** An option as plain data. */
export type TableOption = {
	/** `--format`. */
	readonly long: string;
	/** `-h`; null when there is none. */
	readonly short: string | null;
	readonly about: string;
	/** How the help writes the value; null for a flag. */
	readonly value: (Values & {readonly name: string}) | null;
};

/** An argument as plain data. */
export type TableArgument = Values & {
	/** As the help writes it: `<id>`, `[folder]`, `<words...>`. */
	readonly name: string;
	readonly about: string;
};

/** A command as plain data. */
export type TableCommand = {
	readonly name: string;
	readonly about: string;
	readonly arguments: readonly TableArgument[];
	readonly options: readonly TableOption[];
};

/** The whole command line as plain data: what help, completions and manual page are made of. */
export type CommandTable = TableCommand & {readonly version: string; readonly commands: readonly TableCommand[]};

/** Reads the table from commander, which prints the help from the same. */
export const commandTable = (program: Command): CommandTable => ({
	...tableCommand(program),
	version: program.version() ?? '',
	commands: program.commands.map(tableCommand),
});

const tableCommand = (command: Command): TableCommand => ({
	name: command.name(),
	about: command.description(),
	arguments: command.registeredArguments.map(tableArgument),
	// The option that shows the help is no option for commander, but it is in its help.
	options: command.createHelp().visibleOptions(command).map(tableOption),
});

const tableArgument = (argument: Argument): TableArgument => ({
	name: bracketed(argument),
	about: argument.description,
	...valuesOf(argument.name(), argument.argChoices),
});

const tableOption = (option: Option): TableOption => ({
	long: option.long ?? '',
	short: option.short ?? null,
	about: option.description,
	value:
		option.required || option.optional
			? {name: valueName(option.flags), ...valuesOf(valueName(option.flags), option.argChoices)}
			: null,
});

/** `format` in `--format <format>`. */
const valueName = (flags: string): string => /[<[](?<name>[^>\]]*)[>\]]/u.exec(flags)?.groups?.name ?? '';

/** What a value is: its choices, or what its name says. */
function valuesOf(name: string, choices: readonly string[] = []): Values {
	if (choices.length > 0) return {choices, takes: 'choice'};
	return {choices, takes: takenBy.get(name) ?? 'other'};
}

/** Names of arguments and values that stand for something on the disk. */
const takenBy: ReadonlyMap<string, Values['takes']> = new Map([
	['folder', 'folder'],
	['gold', 'file'],
	['sources', 'file'],
]);

/** The program's options that every command takes too: all that are not about the program alone. */
export const sharedOptions = ({options}: CommandTable): TableOption[] =>
	options.filter(({long}) => !ofProgramAlone.has(long));
