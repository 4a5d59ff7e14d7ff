import {
	type CommandTable,
	sharedOptions,
	type TableArgument,
	type TableCommand,
	type TableOption,
	type Values,
} from './commandTable.ts';
import {functionName, shellWord} from './shellWords.ts';

/** Completion for zsh: commands with what they do, their options and values. */
export function zshCompletion(table: CommandTable): string {
	const name = `_${functionName(table.name)}`;
	return `#compdef ${table.name}
# zsh completion for ${table.name}
${name}() {
	local curcontext=$curcontext state line
	local -a commands=(
${table.commands.map(({name: command, about}) => `\t\t${shellWord(`${command}:${about}`)}`).join('\n')}
	)
	_arguments -C \\
${table.options.map(option => `\t\t${optionSpec(option)} \\`).join('\n')}
		'1: :->first' '*:: :->rest' && return
	case $state in
		first)
			_describe -t commands command commands
			_files -/
			;;
		rest)
			case $words[1] in
${table.commands.map(command => commandBranch(command, table)).join('\n')}
			esac
			;;
	esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then ${name} "$@"; else compdef ${name} ${table.name}; fi
`;
}

const commandBranch = (command: TableCommand, table: CommandTable): string => {
	const specs = [
		...[...command.options, ...sharedOptions(table)].map(optionSpec),
		...command.arguments.map(argumentSpec),
	];
	return `\t\t\t\t${command.name}) _arguments ${specs.join(' ')} ;;`;
};

/** `'(-h --help)'{-h,--help}'[show this help]'`. */
function optionSpec({long, short, about, value}: TableOption): string {
	const what = `[${specText(about)}]${value ? `:${specText(value.name)}:${action(value)}` : ''}`;
	return short === null ? shellWord(`${long}${what}`) : `'(${short} ${long})'{${short},${long}}${shellWord(what)}`;
}

const argumentSpec = (argument: TableArgument): string =>
	shellWord(
		`${argument.name.includes('...') ? '*' : ''}:${specText(argument.name.replaceAll(/[<>[\].]/gu, ''))}:${action(argument)}`,
	);

const action = ({choices, takes}: Values): string => {
	if (takes === 'choice') return `(${choices.join(' ')})`;
	return takes === 'folder' ? '_files -/' : takes === 'file' ? '_files' : ' ';
};

/** Brackets and colons part the pieces of a specification. */
const specText = (text: string): string => text.replaceAll(/[\\[\]:]/gu, '\\$&');
