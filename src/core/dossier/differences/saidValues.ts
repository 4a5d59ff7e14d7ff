import type {FactCause} from '../dossier.ts';

/** The two values to tell of a cause: in words of the texts, else as numbers; null where it has none or they read alike. */
export function saidValues(cause: FactCause, format: (value: number) => string): readonly [string, string] | null {
	const said = cause.said?.every(words => words !== '') ? cause.said : null;
	const told = said !== null && !readAlike(said) ? said : 'values' in cause ? numbersOf(cause.values, format) : null;
	return told === null || readAlike(told) ? null : told;
}

const numbersOf = ([one, other]: readonly [number, number], format: (value: number) => string): [string, string] => [
	format(one),
	format(other),
];

const readAlike = ([one, other]: readonly [string, string]): boolean => one.toLowerCase() === other.toLowerCase();
