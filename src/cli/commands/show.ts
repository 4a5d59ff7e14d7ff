import type {CommandKit} from './command.ts';

/** `briefing show ID`: one article. */
export function defineShow({define, folder, json, options, say}: CommandKit): void {
	define('show', say['command.show'])
		.argument('<id>', say['argument.id'])
		.argument(...folder)
		.addOption(json())
		.action(async (id, path, _options, command) => {
			const {printShow} = await import('../printing/printShow.ts');
			await printShow(id, path, options(command));
		});
}
