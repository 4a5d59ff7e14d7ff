import {Option} from 'commander';
import {csvTableNames} from '../../reports/csvTableNames.ts';
import {type ExportFormat, exportFormats} from '../printing/exportFormats.ts';
import {UsageError} from '../usage.ts';
import type {CommandKit} from './command.ts';

type Options = {
	readonly format: ExportFormat;
	readonly table?: (typeof csvTableNames)[number];
	readonly excel?: boolean;
};

/** `briefing export`: the whole dossier in a format that others read. */
export function defineExport({define, folder, locale, say}: CommandKit): void {
	define('export', say['command.export'])
		.argument(...folder)
		.addOption(
			new Option('--format <format>', say['option.format']).choices(Object.keys(exportFormats)).default('json'),
		)
		.addOption(new Option('--table <table>', say['option.table']).choices(csvTableNames))
		.option('--excel', say['option.excel'])
		.action(async (path, {format, table, excel = false}: Options) => {
			const misplaced = table ? '--table' : excel ? '--excel' : null;
			if (format !== 'csv' && misplaced !== null) throw new UsageError(say['error.onlyCsv'](misplaced));
			const {printExport} = await import('../printing/printExport.ts');
			await printExport(path, format, {locale, table: table ?? 'facts', excel});
		});
}

/** `briefing schema`: what the JSON export holds, for programs that check it. */
export function defineSchema({define, say}: CommandKit): void {
	define('schema', say['command.schema']).action(async () => {
		const [{exportSchema}, {jsonText, printData}] = await Promise.all([
			import('../../reports/exportSchema.ts'),
			import('../output.ts'),
		]);
		printData(jsonText(exportSchema));
	});
}
