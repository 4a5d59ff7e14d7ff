import type {CommandTable, TableOption, Values} from './commandTable.ts';
import {fishWord} from './shellWords.ts';

/** Completion for fish: commands with what they do, their options and values. */
export function fishCompletion({name, options, commands, arguments: own}: CommandTable): string {
	const line = (rest: string): string => `complete -c ${name} ${rest}`;
	const first = '-n __fish_use_subcommand';
	return `${[
		`# fish completion for ${name}`,
		line('-f'),
		...commands.map(command => line(`${first} -a ${command.name} -d ${fishWord(command.about)}`)),
		...own.flatMap(argument => valueWords(argument)).map(words => line(`${first} -a ${words}`)),
		...options.map(option => line(optionWords(option))),
		...commands.flatMap(command => {
			const after = `-n ${fishWord(`__fish_seen_subcommand_from ${command.name}`)}`;
			return [
				...command.arguments.flatMap(argument => valueWords(argument)).map(words => line(`${after} -a ${words}`)),
				// Help is an option of the program too, and fish shows it once.
				...command.options.filter(({long}) => long !== '--help').map(option => line(`${after} ${optionWords(option)}`)),
			];
		}),
	].join('\n')}\n`;
}

function optionWords({long, short, about, value}: TableOption): string {
	const values = value ? [' -x', ...valueWords(value).map(words => `-a ${words}`)].join(' ') : '';
	return `-l ${long.slice(2)}${short === null ? '' : ` -s ${short.slice(1)}`}${values} -d ${fishWord(about)}`;
}

/** What fish is to offer: choices, or what its own functions find. */
const valueWords = ({choices, takes}: Values): string[] => {
	if (takes === 'choice') return [fishWord(choices.join(' '))];
	if (takes === 'folder') return [fishWord('(__fish_complete_directories)')];
	return takes === 'file' ? [fishWord('(__fish_complete_path)')] : [];
};
