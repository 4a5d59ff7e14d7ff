import {Command, InvalidArgumentError, Option} from 'commander';
import {cliMessages} from '../i18n/cli.ts';
import {type Locale, locales} from '../i18n/locale.ts';
import {programVersion} from '../library/packageFolder.ts';
import {chooseTheme, themes} from '../ui/theme.ts';
import {isFolder} from './isFolder.ts';
import {listings} from './listings.ts';
import {printData} from './output.ts';
import type {PrintOptions} from './printOptions.ts';
import {nearestName, UsageError} from './usage.ts';

/** Values of the options as commander hands them on: the command's own and those that hold for all. */
type Options = {readonly json?: boolean; readonly width?: number; readonly folder?: string};

const narrowest = 20;
const widest = 1000;
/** Columns when the text goes into a pipe or file. */
const pipeWidth = 120;

/** How to print: as asked for, else as standard output allows. */
function printOptions(locale: Locale, {json = false, width}: Options): PrintOptions {
	const terminal = process.stdout.isTTY === true;
	return {
		locale,
		json,
		terminal,
		width: width ?? (terminal ? process.stdout.columns : pipeWidth),
		theme: terminal ? chooseTheme(process.env, undefined) : themes.print,
	};
}

/** The command line: what there is, and what each part does. What a command needs is loaded when it runs. */
export function buildProgram(locale: Locale): Command {
	const say = cliMessages(locale);
	const program = new Command('briefing');
	const options = (command: Command): PrintOptions => printOptions(locale, command.optsWithGlobals<Options>());
	const define = (name: string, about: string): Command => program.command(name).description(about);
	const json = () => new Option('--json', say['option.json']);
	const folder = ['[folder]', say['argument.folder']] as const;

	program
		.description(say.about)
		.argument(...folder)
		.addOption(new Option('--width <columns>', say['option.width']).argParser(value => parseWidth(value, locale)))
		.addOption(new Option('--lang <language>', say['option.lang']).choices(locales))
		.option('--linear', say['option.linear'])
		.version(programVersion(), '-V, --version', say['option.version'])
		.action(async (path, {linear}: {readonly linear?: boolean}, command) => {
			refuseMistypedCommand(path, program, locale);
			const {readLinear, wantsLinear} = await import('./readLinear.ts');
			if (linear || (process.stdin.isTTY && wantsLinear())) return await readLinear(path, locale);
			const {read} = await import('./read.ts');
			await read(path, options(command));
		});

	for (const listing of listings) {
		define(listing.name, say[listing.about])
			.argument(...folder)
			.addOption(json())
			.action(async (path, _options, command) => {
				const {printListing} = await import('./printListing.ts');
				await printListing(listing, path, options(command));
			});
	}
	define('show', say['command.show'])
		.argument('<id>', say['argument.id'])
		.argument(...folder)
		.addOption(json())
		.action(async (id, path, _options, command) => {
			const {printShow} = await import('./printShow.ts');
			await printShow(id, path, options(command));
		});
	define('search', say['command.search'])
		.argument('<words...>', say['argument.words'])
		.option('--folder <folder>', say['option.folder'])
		.addOption(json())
		.action((words: string[], own: Options, command) => searchWords(words, own.folder, options(command)));
	define('export', say['command.export'])
		.argument(...folder)
		.addOption(new Option('--format <format>', say['option.format']).choices(['json']).default('json'))
		.action(async path => {
			const {printExport} = await import('./printExport.ts');
			await printExport(path, locale);
		});
	define('evaluate', say['command.evaluate'])
		.argument('<gold>', say['argument.gold'])
		.argument(...folder)
		.addOption(json())
		.option('--misses', say['option.misses'])
		.action(async (gold, path, {misses = false}, command) => {
			const {printEvaluation} = await import('./printEvaluation.ts');
			await printEvaluation(gold, path, {...options(command), misses});
		});
	return inLanguage(program, locale);
}

/** A word that is no folder but nearly a command was meant as one. */
function refuseMistypedCommand(word: string | undefined, program: Command, locale: Locale): void {
	if (word === undefined || /[/\\.~]/u.test(word) || isFolder(word)) return;
	const say = cliMessages(locale);
	const near = nearestName(
		word,
		program.commands.map(command => command.name()),
	);
	if (near) throw new UsageError(`${say['error.unknownCommand'](word)}; ${say['error.didYouMean'](near)}`);
}

/** A last word that names a folder is the folder, unless one is given by name. */
async function searchWords(words: readonly string[], folder: string | undefined, options: PrintOptions): Promise<void> {
	const last = words.at(-1)!;
	const lastIsFolder = folder === undefined && words.length > 1 && isFolder(last);
	const query = (lastIsFolder ? words.slice(0, -1) : words).join(' ');
	const {printSearch} = await import('./printSearch.ts');
	await printSearch(query, folder ?? (lastIsFolder ? last : undefined), options);
}

function parseWidth(value: string, locale: Locale): number {
	const width = Number(value);
	if (Number.isInteger(width) && width >= narrowest && width <= widest) return width;
	throw new InvalidArgumentError(cliMessages(locale)['error.widthRange']);
}

/** Commander's own words in the interface's language; it neither prints errors nor ends the program. */
function inLanguage(program: Command, locale: Locale): Command {
	const say = cliMessages(locale);
	const titles: Readonly<Record<string, string>> = {
		'Usage:': say.usage,
		'Options:': say.options,
		'Global Options:': say.globalOptions,
		'Commands:': say.commands,
		'Arguments:': say.arguments,
	};
	program.helpCommand(false);
	for (const command of [program, ...program.commands]) {
		command
			.helpOption('-h, --help', say['option.help'])
			.exitOverride()
			.configureOutput({writeOut: printData, writeErr: () => undefined})
			.configureHelp({styleTitle: title => titles[title] ?? title, showGlobalOptions: true});
	}
	return program;
}
