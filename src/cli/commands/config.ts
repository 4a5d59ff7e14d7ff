import type {CommandKit} from './command.ts';

/** `briefing config`: where the settings lie, and what they can be. */
export function defineConfig({define, locale, say}: CommandKit): void {
	define('config', say['command.config']).action(async () => {
		const {printConfig} = await import('../printing/printConfig.ts');
		await printConfig(locale);
	});
}
