import type {Argument} from 'commander';

/** An argument as the help writes it: `<id>`, `[folder]`, `<words...>`. */
export function bracketed(argument: Argument): string {
	const name = argument.name() + (argument.variadic ? '...' : '');
	return argument.required ? `<${name}>` : `[${name}]`;
}
