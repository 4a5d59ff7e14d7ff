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
		const code = francOf(mentions, unit === bareFranc ? null : cfa);
		return code === null ? quantity : {...quantity, unit: [code, ...rate].join(' ')};
	});
}

/** The francs, one of these where they are given, of the countries that are named most; null for none. */
function francOf(mentions: readonly Mention[], wanted: ReadonlySet<string> | null): string | null {
	const counts = new Map<string, number>();
	let best: string | null = null;
	for (const {country} of mentions) {
		const code = country && francCountries.get(country);
		if (!code || (wanted !== null && !wanted.has(code))) continue;
		counts.set(code, (counts.get(code) ?? 0) + 1);
		if (best === null || counts.get(code)! > counts.get(best)!) best = code;
	}
	return best;
}
