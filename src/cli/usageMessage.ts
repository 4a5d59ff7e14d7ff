import type {Command, CommanderError} from 'commander';
import {cliMessages} from '../i18n/cli.ts';
import type {Locale} from '../i18n/locale.ts';
import {mistypedCommand} from './mistypedCommand.ts';
import {nearestName} from './usage.ts';

/** The word in quotation marks of one of commander's messages. */
const quoted = (message: string): string => /'([^']*)'/u.exec(message)?.[1] ?? '';

/** The long name in `--width <columns>`. */
const longName = (flags: string): string => /--[\w-]+/u.exec(flags)?.[0] ?? flags;

const optionNames = (program: Command): string[] =>
	[program, ...program.commands].flatMap(command => command.options.map(({long}) => long ?? ''));

/**
 * `option '--lang <language>' argument 'de' is invalid. Allowed choices are en, fr.` in our words; of an argument commander says
 * `command-argument value 'ksh' is invalid for argument 'shell'. Allowed choices are bash.`
 */
function invalidValue(message: string, locale: Locale): string {
	const match = ofOption.exec(message) ?? ofArgument.exec(message);
	const {flags = '', value = '', allowed = ''} = match?.groups ?? {};
	const choices = allowed.replace(/^Allowed choices are |\.$/gu, '');
	return cliMessages(locale)['error.invalidValue'](longName(flags), value, choices);
}

const ofOption = /option '(?<flags>[^']*)' argument '(?<value>.*?)' is invalid\. (?<allowed>.*)$/su;
const ofArgument = /value '(?<value>.*?)' is invalid for argument '(?<flags>[^']*)'\. (?<allowed>.*)$/su;

/** Too many words of the program itself, which takes a folder alone: the first may have been meant as a command. Commander names any command that has too many. */
const tooMany = (message: string, program: Command, locale: Locale): string | null =>
	quoted(message) === '' ? mistypedCommand(program.args[0], program, locale) : null;

/** What is wrong with the command line, in one line of the interface's language with the nearest name. */
export function usageMessage({code, message}: CommanderError, program: Command, locale: Locale): string {
	const say = cliMessages(locale);
	const name = quoted(message);
	const hinted = (problem: string, near?: string): string =>
		say['error.hinted'](problem, near ? say['error.didYouMean'](near) : say['error.seeHelp']);
	switch (code) {
		case 'commander.unknownOption': {
			const near = nearestName(name.replace(/=.*$/u, ''), ['--help', ...optionNames(program)]);
			return hinted(say['error.unknownOption'](name), near);
		}
		case 'commander.missingArgument':
			return hinted(say['error.missingArgument'](name));
		case 'commander.optionMissingArgument':
			return hinted(say['error.missingValue'](longName(name)));
		case 'commander.excessArguments':
			return tooMany(message, program, locale) ?? hinted(say['error.tooMany']);
		case 'commander.invalidArgument':
			return invalidValue(message, locale);
		default:
			return hinted(message.replace(/^error: /u, '').replace(/\s*\n\s*/gu, ' '));
	}
}
