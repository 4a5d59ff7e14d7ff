import {Command, Help, InvalidArgumentError, Option} from 'commander';
import {cliMessages} from '../i18n/cli.ts';
import {type Locale, locales} from '../i18n/locale.ts';
import {withPlaceholders} from '../i18n/placeholders.ts';
import {programVersion} from '../library/packageFolder.ts';
import {chooseTheme, themes} from '../ui/theme.ts';
import {bracketed} from './bracketed.ts';
import {bundledHint, namesNoFolder} from './bundledHint.ts';
import {columnsToPrint, narrowest, widest} from './columnsToPrint.ts';
import type {CommandKit} from './commands/command.ts';
import {commands} from './commands/commands.ts';
import {mistypedCommand} from './mistypedCommand.ts';
import {ofProgramAlone} from './ofProgramAlone.ts';
import {printData, printMessage} from './output.ts';
import type {PrintOptions} from './printing/printOptions.ts';
import {UsageError} from './usage.ts';
import {wantsLinear} from './wantsLinear.ts';
import {withChoices} from './withChoices.ts';

/** Values of the options as commander hands them on: the command's own and those that hold for all. */
type Options = {readonly json?: boolean; readonly width?: number};

/** Columns that a description is wrapped in at least, beside the names. */
const leastHelpColumn = 24;

/** How to print: as asked for, else as standard output allows. */
function printOptions(locale: Locale, {json = false, width}: Options): PrintOptions {
	const terminal = process.stdout.isTTY === true;
	return {
		locale,
		json,
		terminal,
		width:
			width ?? columnsToPrint({isTerminal: terminal, columns: process.stdout.columns, wanted: process.env.COLUMNS}),
		theme: terminal && process.env.TERM !== 'dumb' ? chooseTheme(process.env, undefined) : themes.print,
	};
}

/** The command line: what there is, and what each part does. What a command needs is loaded when it runs. */
export function buildProgram(locale: Locale): Command {
	const say = cliMessages(locale);
	const program = new Command('briefing');
	const options = (command: Command): PrintOptions => printOptions(locale, command.optsWithGlobals<Options>());
	const folder = ['[folder]', say['argument.folder']] as const;

	program
		.description(say.about)
		.argument(...folder)
		.addOption(new Option('--width <columns>', say['option.width']).argParser(value => parseWidth(value, locale)))
		.addOption(new Option('--lang <language>', say['option.lang']).choices(locales))
		.option('--linear', say['option.linear'])
		.version(programVersion(), '-V, --version', say['option.version'])
		.hook('preAction', (_program, command) => {
			const hint = namesNoFolder(command) ? bundledHint(command, locale) : null;
			if (hint !== null) printMessage(hint);
		})
		.action(async (path, {linear = false}: {readonly linear?: boolean}, command) => {
			const mistyped = mistypedCommand(path, program, locale);
			if (mistyped !== null) throw new UsageError(mistyped);
			await readFolder(path, linear, options(command));
		});

	const kit: CommandKit = {
		locale,
		say,
		folder,
		options,
		define: (name, about) => program.command(name).description(about),
		json: () => new Option('--json', say['option.json']),
	};
	for (const define of commands) define(kit);
	return inLanguage(program, locale);
}

/** The reader on a folder: in plain sentences where they are asked for, else in the terminal, or printed where there is none. */
async function readFolder(path: string | undefined, linear: boolean, options: PrintOptions): Promise<void> {
	if (linear || (process.stdin.isTTY && wantsLinear())) {
		const {readLinear} = await import('./readLinear.ts');
		return await readLinear(path, options.locale);
	}
	const {read} = await import('./read.ts');
	await read(path, options);
}

function parseWidth(value: string, locale: Locale): number {
	const width = Number(value);
	if (Number.isInteger(width) && width >= narrowest && width <= widest) return width;
	throw new InvalidArgumentError(cliMessages(locale)['error.widthRange']);
}

/** A command with what stands after it; that there are options is said once, above. */
const commandTerm = (command: Command): string =>
	[command.name(), ...command.registeredArguments.map(bracketed)].join(' ');

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
	const said = (usage: string): string => withPlaceholders(usage, locale);
	program.helpCommand(false);
	for (const command of [program, ...program.commands]) {
		command
			.helpOption('-h, --help', say['option.help'])
			.exitOverride()
			.configureOutput({writeOut: printData, writeErr: () => undefined})
			.configureHelp({
				styleTitle: title => titles[title] ?? title,
				showGlobalOptions: true,
				minWidthToWrap: leastHelpColumn,
				subcommandTerm: inner => said(commandTerm(inner)),
				argumentTerm: argument => said(bracketed(argument)),
				optionTerm: option => said(option.flags),
				commandUsage: inner => said(new Help().commandUsage(inner)),
				visibleGlobalOptions: inner => inner.parent?.options.filter(({long}) => !ofProgramAlone.has(long ?? '')) ?? [],
				optionDescription: ({description, argChoices}) => withChoices(description, argChoices),
				argumentDescription: ({description, argChoices}) => withChoices(description, argChoices),
			});
	}
	return program;
}
