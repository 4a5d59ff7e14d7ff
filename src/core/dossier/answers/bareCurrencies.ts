import {withoutRate} from '../../language/measures.ts';
import {sharedCurrencyNames} from '../../language/unitSymbols.ts';
import type {AnswerDraft} from './answer.ts';
import {comparedQuantity} from './comparedParts.ts';
import {unitKind} from './unitKind.ts';

/** Takes sums in a currency of which no country is told, `120,000 francs`, for those of the only one of that name that any article tells in full. */
export function nameCurrencies(answers: readonly AnswerDraft[]): void {
	const sums = answers.filter(({quantity}) => quantity.measure === 'money');
	const units = new Set(sums.map(({quantity}) => withoutRate(quantity.unit)));
	const named = new Map<string, string>();
	for (const [name, codes] of sharedCurrencyNames) {
		const told = [...units].filter(unit => codes.has(unit));
		if (units.has(name) && told.length === 1) named.set(name, told[0]!);
	}
	if (named.size === 0) return;
	for (const answer of sums) {
		answer.quantity = inNamed(answer, named);
		answer.unit = unitKind(answer.quantity);
	}
}

function inNamed({quantity}: AnswerDraft, named: ReadonlyMap<string, string>): AnswerDraft['quantity'] {
	const name = withoutRate(quantity.unit);
	const code = named.get(name);
	return code === undefined ? quantity : comparedQuantity({...quantity, unit: code + quantity.unit.slice(name.length)});
}
