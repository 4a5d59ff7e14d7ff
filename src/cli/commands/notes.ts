import type {CommandKit} from './command.ts';

/** `briefing notes`: what was marked and noted. */
export function defineNotes({define, folder, json, options, say}: CommandKit): void {
	define('notes', say['command.notes'])
		.argument(...folder)
		.addOption(json())
		.action(async (path, _options, command) => {
			const {printNotes} = await import('../printing/printNotes.ts');
			await printNotes(path, options(command));
		});
}
