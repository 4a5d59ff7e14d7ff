import {francCountries} from '../../language/unitSymbols.ts';
import type {Mention, Quantity} from '../annotation.ts';

/** Units that are francs of more than one country: without a country, and those of Africa. */
const bareFranc = 'franc';
const cfa: ReadonlySet<string> = new Set(['XOF', 'XAF']);

/** The quantities with the francs of the countries that the article names most; as they are where it names none of theirs. */
export function withFrancs(quantities: readonly Quantity[], mentions: readonly Mention[]): Quantity[] {
	return quantities.map(quantity => {
		const [unit = '', ...rate] = quantity.unit.split(' ');
		if (quantity.measure !== 'money' || !(unit === bareFranc || cfa.has(unit))) return quantity;
		return {...quantity, unit: [francOf(mentions, unit), ...rate].join(' ')};
	});
}

/** The francs of the countries that are named most; of those of Africa the other ones only where these are named more. */
function francOf(mentions: readonly Mention[], unit: string): string {
	const counts = new Map<string, number>();
	for (const {country} of mentions) {
		const code = country && francCountries.get(country);
		if (code && (unit === bareFranc || cfa.has(code))) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	let best = unit;
	for (const [code, count] of counts) if (count > (counts.get(best) ?? 0)) best = code;
	return best;
}
