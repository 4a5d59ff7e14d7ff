import type {CommandKit} from './command.ts';

/** `briefing cache`: what is kept of analysed dossiers; `--clear` forgets it. */
export function defineCache({define, locale, json, say}: CommandKit): void {
	define('cache', say['command.cache'])
		.option('--clear', say['option.clear'])
		.addOption(json())
		.action(async ({clear, json: asJson}: {readonly clear?: boolean; readonly json?: boolean}) => {
			const {printCache} = await import('../printing/printCache.ts');
			printCache({clear: clear ?? false, json: asJson ?? false, locale});
		});
}
