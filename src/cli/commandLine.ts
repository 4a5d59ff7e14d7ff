import {Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import {cliMessages} from '../i18n/cli.ts';
import {chooseLocale, type Locale, locales} from '../i18n/locale.ts';
import {programVersion} from '../library/packageFolder.ts';
import {chooseTheme, themes} from '../ui/theme.ts';
import {listings, type PrintOptions, printExport, printListing, printSearch, printShow} from './commands.ts';
import {isFolder} from './dossierAccess.ts';
import {printData} from './output.ts';
import {read} from './read.ts';
import {nearestName, UsageError} from './usage.ts';

/** Values of the options as commander hands them on. */
type Options = {readonly json?: boolean; readonly width?: number; readonly folder?: string};

const narrowest = 20;
const widest = 1000;
const defaultWidth = 100;

/** The language of the interface must be known before anything is said in it. */
function localeOf(words: readonly string[]): Locale {
	const at = words.findIndex(word => word === '--lang' || word.startsWith('--lang='));
	const option = at < 0 ? undefined : (words[at]!.split('=')[1] ?? words[at + 1]);
	return chooseLocale(process.env, option);
}

function printOptions(locale: Locale, {json = false, width}: Options): PrintOptions {
	const terminal = process.stdout.isTTY === true;
	return {
		locale,
		json,
		terminal,
		width: width ?? (terminal ? process.stdout.columns : defaultWidth),
		theme: terminal ? chooseTheme(process.env, undefined) : themes.print,
	};
}

/** The command line: what there is, and what each part does. */
function buildProgram(locale: Locale): Command {
	const say = cliMessages(locale);
	const folder = ['[folder]', say['argument.folder']] as const;
	const parseWidth = (value: string): number => {
		const width = Number(value);
		if (!Number.isInteger(width) || width < narrowest || width > widest)
			throw new InvalidArgumentError(say['error.widthRange']);
		return width;
	};
	const width = () => new Option('--width <columns>', say['option.width']).argParser(parseWidth);
	const json = () => new Option('--json', say['option.json']);
	const program = new Command('briefing')
		.description(say.about)
		.argument(...folder)
		.addOption(width())
		.addOption(new Option('--lang <language>', say['option.lang']).choices(locales))
		.version(programVersion(), '-V, --version', say['option.version'])
		.action((path: string | undefined, options: Options) => read(path, printOptions(locale, options)));
	const command = (name: string, about: string): Command =>
		program.command(name).description(about).helpOption('-h, --help', say['option.help']);

	for (const listing of listings) {
		command(listing.name, say[listing.about])
			.argument(...folder)
			.addOption(json())
			.addOption(width())
			.action((path, options: Options) => printListing(listing, path, printOptions(locale, options)));
	}
	command('show', say['command.show'])
		.argument('<id>', say['argument.id'])
		.argument(...folder)
		.addOption(json())
		.addOption(width())
		.action((id, path, options: Options) => printShow(id, path, printOptions(locale, options)));
	command('search', say['command.search'])
		.argument('<words...>', say['argument.words'])
		.option('--folder <folder>', say['option.folder'])
		.addOption(json())
		.addOption(width())
		.action((words: string[], options: Options) => {
			const last =
				words.length > 1 && options.folder === undefined && isFolder(words.at(-1)!) ? words.pop() : undefined;
			return printSearch(words.join(' '), options.folder ?? last, printOptions(locale, options));
		});
	command('export', say['command.export'])
		.argument(...folder)
		.addOption(new Option('--format <format>', say['option.format']).choices(['json']).default('json'))
		.action(path => printExport(path, locale));
	return configured(program, locale);
}

/** Commander's own words in the interface's language; its errors become ours, its exits ours. */
function configured(program: Command, locale: Locale): Command {
	const say = cliMessages(locale);
	const titles: Readonly<Record<string, string>> = {
		'Usage:': say.usage,
		'Options:': say.options,
		'Commands:': say.commands,
		'Arguments:': say.arguments,
	};
	program.helpOption('-h, --help', say['option.help']).helpCommand(false);
	for (const command of [program, ...program.commands]) {
		command
			.exitOverride()
			.configureOutput({writeOut: printData, writeErr: () => undefined})
			.configureHelp({styleTitle: title => titles[title] ?? title})
			// `--lang` and `--width` hold for every command, wherever they stand.
			.showSuggestionAfterError(false);
		if (command !== program) command.addOption(new Option('--lang <language>', say['option.lang']).choices(locales));
	}
	return program;
}

/** The word in quotation marks of one of commander's messages. */
const quoted = (message: string): string => /'([^']*)'/u.exec(message)?.[1] ?? '';

const optionNames = (program: Command): string[] =>
	[program, ...program.commands].flatMap(command => command.options.map(option => option.long ?? option.short ?? ''));

/** What was wrong with the command line, in one line with the nearest name. */
function usageMessage(error: CommanderError, program: Command, locale: Locale): string {
	const say = cliMessages(locale);
	const name = quoted(error.message);
	const bare = name.replace(/\s.*$/u, '').replace(/^.*?(?=--)/u, '');
	const nearOption = () => nearestName(name.replace(/=.*$/u, ''), ['--help', ...optionNames(program)]);
	const withHint = (problem: string, near?: string): string =>
		`${problem}; ${near ? say['error.didYouMean'](near) : say['error.seeHelp']}`;
	switch (error.code) {
		case 'commander.unknownOption':
			return withHint(say['error.unknownOption'](name), nearOption());
		case 'commander.missingArgument':
			return withHint(say['error.missingArgument'](name));
		case 'commander.optionMissingArgument':
			return withHint(say['error.missingValue'](bare));
		case 'commander.excessArguments':
			return withHint(say['error.tooMany']);
		case 'commander.invalidArgument':
			return invalidValueMessage(error, locale);
		default:
			return withHint(error.message.replace(/^error: /u, '').replace(/\s*\n\s*/gu, ' '));
	}
}

/** `option '--lang <language>' argument 'de' is invalid. Allowed choices are en, fr.` in our words. */
function invalidValueMessage(error: CommanderError, locale: Locale): string {
	const [, option = '', value = '', allowed = ''] =
		/option '([^' ]*).*?argument '([^']*)' is invalid\. (.*)$/su.exec(error.message) ?? [];
	return cliMessages(locale)['error.invalidValue'](option, value, allowed.replace(/^Allowed choices are |\.$/gu, ''));
}

/** Names of the commands. */
const commandNames = (program: Command): string[] => program.commands.map(command => command.name());

/** A first word that is no folder but nearly a command was meant as one. */
function refuseMistypedCommand(program: Command, words: readonly string[], locale: Locale): void {
	const first = words.find(word => !word.startsWith('-'));
	if (first === undefined || /[/\\.~]/u.test(first) || commandNames(program).includes(first) || isFolder(first)) return;
	const near = nearestName(first, commandNames(program));
	const say = cliMessages(locale);
	if (near) throw new UsageError(`${say['error.unknownCommand'](first)}; ${say['error.didYouMean'](near)}`);
}

/** Runs the command that the words after the program's name ask for; throws `UsageError` when they ask for none. Returns the exit code. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
	const locale = localeOf(words);
	const program = buildProgram(locale);
	refuseMistypedCommand(program, words, locale);
	try {
		await program.parseAsync(words, {from: 'user'});
		return 0;
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode === 0) return 0;
		throw new UsageError(usageMessage(error, program, locale));
	}
}
