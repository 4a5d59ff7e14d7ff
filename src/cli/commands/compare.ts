import type {CommandKit} from './command.ts';

/** `briefing compare ID[:TEXT]`: what every other source says of the same. */
export function defineCompare({define, folder, json, options, say}: CommandKit): void {
	define('compare', say['command.compare'])
		.argument('<id[:text]>', say['argument.compared'])
		.argument(...folder)
		.addOption(json())
		.action(async (subject, path, _options, command) => {
			const {printCompare} = await import('../printing/printCompare.ts');
			await printCompare(subject, path, options(command));
		});
}
