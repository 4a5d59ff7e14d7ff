import type {CommandKit} from './command.ts';

/** `briefing watch`: what changes in a dossier while it is looked at. */
export function defineWatch({define, folder, json, options, say}: CommandKit): void {
	define('watch', say['command.watch'])
		.argument(...folder)
		.addOption(json())
		.action(async (path, _options, command) => {
			const {printWatch} = await import('../printing/printWatch.ts');
			await printWatch(path, options(command));
		});
}
