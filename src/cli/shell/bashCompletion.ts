import {type CommandTable, sharedOptions, type TableCommand, type TableOption, type Values} from './commandTable.ts';
import {functionName, shellWord} from './shellWords.ts';

/**
 * Completion for bash 3.2 and later, without bash-completion: commands and folders first, after a command its options and what its
 * arguments take. It looks only at the words typed; nothing of the program runs.
 */
export function bashCompletion(table: CommandTable): string {
	const name = `_${functionName(table.name)}`;
	return `# bash completion for ${table.name}
${name}() {
	local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command='' options choices kind at
	for ((at = 1; at < COMP_CWORD; at++)); do
		case \${COMP_WORDS[at]} in
			${table.commands.map(command => command.name).join('|')}) command=\${COMP_WORDS[at]}; break ;;
		esac
	done
	case $command in
${table.commands.map(command => branch(command, table)).join('\n')}
${branch({...table, name: '*'}, table)}
	esac
	case $before in
${optionsWithValues(table).map(valueBranch).join('\n')}
	esac
	[[ $word == -* ]] && choices=$options kind=none
	COMPREPLY=()
	while IFS= read -r at; do COMPREPLY+=("$at"); done < <(
		compgen -W "$choices" -- "$word"
		case $kind in
			folder) compgen -d -- "$word" ;;
			file) compgen -f -- "$word" ;;
		esac
	)
}
complete -o filenames -F ${name} ${table.name}
`;
}

/** What may follow a command, or the program's name alone. */
function branch(command: TableCommand, table: CommandTable): string {
	const alone = command.name === '*';
	const options = alone ? command.options : [...command.options, ...sharedOptions(table)];
	const choices = alone
		? table.commands.map(({name}) => name)
		: command.arguments.flatMap(argument => argument.choices);
	const settings = [
		`options=${shellWord(options.flatMap(optionNames).join(' '))}`,
		`choices=${shellWord(choices.join(' '))}`,
		`kind=${kindOf(command.arguments)}`,
	];
	return `\t\t${command.name}) ${settings.join(' ')} ;;`;
}

/** What else may be typed: a file where one is asked for, a folder where a dossier is. */
const kindOf = (values: readonly Values[]): string =>
	(['file', 'folder'] as const).find(kind => values.some(({takes}) => takes === kind)) ?? 'none';

const optionNames = ({long, short}: TableOption): string[] => (short === null ? [long] : [short, long]);

type OptionWithValue = {readonly long: string; readonly value: Values};

/** Options that take a value; the same name means the same everywhere. */
function optionsWithValues(table: CommandTable): OptionWithValue[] {
	const all = [table, ...table.commands].flatMap(({options}) => options);
	return [...new Map(all.flatMap(({long, value}) => (value ? [[long, {long, value}] as const] : []))).values()];
}

const valueBranch = ({long, value}: OptionWithValue): string =>
	`\t\t${long}) options='' choices=${shellWord(value.choices.join(' '))} kind=${kindOf([value])} ;;`;
