import {withoutRate} from '../language/measures.ts';
import {sharedCurrencyNames} from '../language/unitSymbols.ts';
import type {Answer} from './answers.ts';
import {comparedQuantity} from './comparedParts.ts';

/** Takes sums in a currency of which no country is told, `120,000 francs`, for those of the only one of that name that any article tells in full. */
export function withNamedCurrencies(answers: readonly Answer[]): readonly Answer[] {
	const sums = answers.filter(({quantity}) => quantity.measure === 'money');
	const units = new Set(sums.map(({quantity}) => withoutRate(quantity.unit)));
	const named = new Map<string, string>();
	for (const [name, codes] of sharedCurrencyNames) {
		const told = [...units].filter(unit => codes.has(unit));
		if (units.has(name) && told.length === 1) named.set(name, told[0]!);
	}
	return named.size === 0 ? answers : answers.map(answer => ({...answer, quantity: inNamed(answer, named)}));
}

function inNamed({quantity}: Answer, named: ReadonlyMap<string, string>): Answer['quantity'] {
	const name = withoutRate(quantity.unit);
	const code = quantity.measure === 'money' ? named.get(name) : undefined;
	return code === undefined ? quantity : comparedQuantity({...quantity, unit: code + quantity.unit.slice(name.length)});
}
