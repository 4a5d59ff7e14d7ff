import {InvalidArgumentError, Option} from 'commander';
import {type CheckKind, checkKinds} from '../printing/checkKinds.ts';
import type {CommandKit} from './command.ts';

/** `briefing check`: what could not be read, what has no date, what conflicts; for scripts by its exit code. */
export function defineCheck({define, folder, json, options, say}: CommandKit): void {
	define('check', say['command.check'])
		.argument(...folder)
		.addOption(new Option('--fail-on <kinds>', say['option.failOn']).choices(checkKinds).argParser(parseKinds))
		.addOption(json())
		.action(async (path, {failOn}: {readonly failOn?: readonly CheckKind[]}, command) => {
			const {printCheck} = await import('../printing/printCheck.ts');
			await printCheck(path, failOn ?? null, options(command));
		});
}

/** Several kinds stand after one another with commas, or the option is repeated. */
function parseKinds(value: string, before: readonly CheckKind[] = []): CheckKind[] {
	const names = value.split(',').map(name => name.trim());
	if (!names.every(isKind)) throw new InvalidArgumentError(`Allowed choices are ${checkKinds.join(', ')}.`);
	return [...before, ...names];
}

const isKind = (name: string): name is CheckKind => (checkKinds as readonly string[]).includes(name);
