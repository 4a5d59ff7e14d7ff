import {CommanderError} from 'commander';
import {cliMessages} from '../i18n/cli.ts';
import {reasonText} from '../i18n/issues.ts';
import {chooseLocale, type Locale} from '../i18n/locale.ts';
import {isFolder} from './isFolder.ts';
import {OutputError} from './output.ts';
import {buildProgram} from './program.ts';
import {exitCode, FailedError, UsageError} from './usage.ts';
import {usageMessage} from './usageMessage.ts';

/** The language of the interface must be known before anything is said in it: as asked for, else as settled, else the system's. */
async function localeOf(words: readonly string[]): Promise<Locale> {
	const at = words.findIndex(word => word === '--lang' || word.startsWith('--lang='));
	const option = at < 0 ? undefined : (words[at]!.split('=')[1] ?? words[at + 1]);
	if (option !== undefined) return chooseLocale(process.env, option);
	const {readConfig} = await import('../ui/readConfig.ts');
	const {config} = await readConfig();
	return config.language ?? chooseLocale(process.env);
}

/** `help` and `help facts` as `--help` and `facts --help`, as long as no folder is called so. */
const withHelp = (words: readonly string[]): readonly string[] =>
	words[0] === 'help' && !isFolder('help') ? [...words.slice(1), '--help'] : words;

/** Runs the command that the words after the program's name ask for; throws `UsageError` when they ask for none. Returns the exit code. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
	const locale = await localeOf(words);
	const program = buildProgram(locale);
	try {
		await program.parseAsync(withHelp(words), {from: 'user'});
	} catch (error) {
		if (error instanceof OutputError)
			throw new FailedError(cliMessages(locale)['error.output'](reasonText(error.message, locale)));
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode !== 0) throw new UsageError(usageMessage(error, program, locale));
	}
	return exitCode.fine;
}
