import type {Locale} from '../../i18n/locale.ts';
import {type ManualMessages, manualMessages} from '../../i18n/manual.ts';
import {withPlaceholders} from '../../i18n/placeholders.ts';
import {withChoices} from '../withChoices.ts';
import type {CommandTable, TableArgument, TableCommand, TableOption} from './commandTable.ts';

/** The manual page in the language of the interface, as man(7) source in UTF-8. It bears no date: the same program prints the same page. */
export function manualPage(given: CommandTable, locale: Locale): string {
	const say = manualMessages(locale);
	const table = {
		...named(given, locale),
		version: given.version,
		commands: given.commands.map(command => named(command, locale)),
	};
	const title = `${table.name} ${table.version}`;
	return `${[
		`.TH ${quoted(table.name.toUpperCase())} 1 "" ${quoted(title)} ${quoted(say.manual)}`,
		...section(say.name, [`${roff(table.name)} \\- ${roff(say.purpose)}`]),
		...section(say.synopsis, synopsis(table)),
		...section(say.description, [
			...words(table.about),
			...say.paragraphs.flatMap(paragraph => ['.PP', ...words(paragraph)]),
		]),
		...section(
			say.commands,
			table.commands.flatMap(command => commandLines(command, table)),
		),
		...section(say.options, [...table.arguments.flatMap(argumentLines), ...table.options.flatMap(optionLines)]),
		...section(say.exitStatus, definitions(say.exitCodes)),
		...section(say.environment, definitions(say.variables)),
		...section(say.files, definitions(say.places)),
		...section(say.examples, exampleLines(say)),
	].join('\n')}\n`;
}

/** A command with what stands for values in the language of the interface. */
const named = (command: TableCommand, locale: Locale): TableCommand => ({
	...command,
	arguments: command.arguments.map(argument => ({...argument, name: withPlaceholders(argument.name, locale)})),
	options: command.options.map(({value, ...option}) => ({
		...option,
		value: value && {...value, name: withPlaceholders(`<${value.name}>`, locale).slice(1, -1)},
	})),
});

const section = (heading: string, lines: readonly string[]): string[] => [`.SH ${quoted(heading)}`, ...lines];

/**
 * Text as roff shows it: backslashes, hyphens that are typed, signs that make a request at the start of a line; no line ends before
 * French punctuation.
 */
export const roff = (text: string): string =>
	text
		.replaceAll('\\', '\\e')
		.replaceAll(/ (?=[:;?!»])|(?<=«) /gu, '\\~')
		.replaceAll(/(?<![\p{L}\d])-+/gu, dashes => dashes.replaceAll('-', '\\-'))
		.replaceAll(/^[.']/gmu, '\\&$&');

/** Prose in lines of source that are easy to read; the page is filled anew at any width. */
const words = (text: string): string[] => (text.match(/\S(?:.{0,76}\S)?(?=\s|$)/gu) ?? [text]).map(roff);

const quoted = (text: string): string => `"${roff(text).replaceAll('"', '\\(dq')}"`;
const bold = (text: string): string => `\\fB${roff(text)}\\fR`;
const italic = (text: string): string => `\\fI${roff(text)}\\fR`;

function synopsis({name, arguments: own, commands}: CommandTable): string[] {
	const lines = [
		[bold(name), ...own.map(argument => roff(argument.name))],
		...commands.map(command => [
			bold(`${name} ${command.name}`),
			roff('[options]'),
			...command.arguments.map(argument => roff(argument.name)),
		]),
	];
	return lines.flatMap((words, at) => [...(at > 0 ? ['.br'] : []), words.join(' ')]);
}

/** A command with its own arguments and options below it; those that the program has too stand in its own section. */
function commandLines({name, about, arguments: own, options}: TableCommand, table: CommandTable): string[] {
	const general = [...table.arguments.map(argument => argument.name), ...table.options.map(({long}) => long)];
	const details = [
		...own.filter(argument => !general.includes(argument.name)).flatMap(argumentLines),
		...options.filter(({long}) => !general.includes(long)).flatMap(optionLines),
	];
	const head = ['.TP', [bold(name), ...own.map(argument => italic(argument.name))].join(' '), ...words(about)];
	return details.length === 0 ? head : [...head, '.RS', ...details, '.RE'];
}

const argumentLines = ({name, about}: TableArgument): string[] => ['.TP', italic(name), ...words(about)];

function optionLines({long, short, about, value}: TableOption): string[] {
	const names = [short, long].filter(part => part !== null).map(bold);
	return [
		'.TP',
		`${names.join(', ')}${value ? ` ${italic(value.name)}` : ''}`,
		...words(withChoices(about, value?.choices)),
	];
}

const definitions = (list: ManualMessages['places']): string[] =>
	list.flatMap(([word, meaning]) => ['.TP', bold(word), ...words(meaning)]);

const exampleLines = ({exampleCommands}: ManualMessages): string[] =>
	exampleCommands.flatMap(([command, meaning], at) => [
		...(at > 0 ? ['.PP'] : []),
		...words(meaning),
		'.PP',
		'.RS',
		'.nf',
		roff(command),
		'.fi',
		'.RE',
	]);
