import {Argument, type Command} from 'commander';
import {printData} from '../output.ts';
import type {CommandTable} from '../shell/commandTable.ts';
import type {CommandKit} from './command.ts';

/** Completion scripts by shell. */
const shells: Readonly<Record<string, () => Promise<(table: CommandTable) => string>>> = {
	bash: async () => (await import('../shell/bashCompletion.ts')).bashCompletion,
	zsh: async () => (await import('../shell/zshCompletion.ts')).zshCompletion,
	fish: async () => (await import('../shell/fishCompletion.ts')).fishCompletion,
};

/** `briefing completion SHELL` and `briefing man`: made of the same table as the help. */
export function defineShell({define, locale, say}: CommandKit): void {
	define('completion', say['command.completion'])
		.addArgument(new Argument('<shell>', say['argument.shell']).choices(Object.keys(shells)))
		.action(async (shell: string, _options, command: Command) => {
			const completion = await shells[shell]!();
			printData(completion(await tableOf(command)));
		});
	define('man', say['command.man']).action(async (_options, command: Command) => {
		const {manualPage} = await import('../shell/manualPage.ts');
		printData(manualPage(await tableOf(command), locale));
	});
}

async function tableOf({parent}: Command): Promise<CommandTable> {
	const {commandTable} = await import('../shell/commandTable.ts');
	return commandTable(parent!);
}
