import {Option} from 'commander';
import type {CommandKit} from './command.ts';

/** `briefing export`: the whole dossier in a format that others read. */
export function defineExport({define, folder, locale, say}: CommandKit): void {
	define('export', say['command.export'])
		.argument(...folder)
		.addOption(new Option('--format <format>', say['option.format']).choices(['json']).default('json'))
		.action(async path => {
			const {printExport} = await import('../printExport.ts');
			await printExport(path, locale);
		});
}
