import {InvalidArgumentError, Option} from 'commander';
import {addMessages} from '../../i18n/add.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {Take} from '../printing/chooseItems.ts';
import type {CommandKit} from './command.ts';

/** Options of `add` as commander hands them on. */
type AddOptions = {
	readonly to?: string;
	readonly dryRun?: boolean;
	readonly raw?: boolean;
	readonly json?: boolean;
	readonly allowLocal?: boolean;
	readonly take?: Take;
};

/** `briefing add URL|FILE...`: material from elsewhere as articles of a folder. */
export function defineAdd({define, json, locale}: CommandKit): void {
	const say = addMessages(locale);
	define('add', say.command)
		.argument('<sources...>', say.sources)
		.option('--to <folder>', say.to)
		.option('--dry-run', say.dryRun)
		.option('--raw', say.raw)
		.addOption(new Option('--take <n>', say.take).argParser(value => parseTake(value, locale)))
		.option('--allow-local', say.allowLocal)
		.addOption(json())
		.action(async (sources: string[], options: AddOptions) => {
			const {printAdd} = await import('../printing/printAdd.ts');
			const {to, dryRun = false, raw = false, allowLocal = false, take} = options;
			await printAdd({sources, to, dryRun, raw, allowLocal, take, json: options.json ?? false, locale});
		});
}

function parseTake(value: string, locale: Locale): Take {
	if (value === 'all') return 'all';
	const count = Number(value);
	if (Number.isInteger(count) && count > 0) return count;
	throw new InvalidArgumentError(addMessages(locale).takeRange);
}
