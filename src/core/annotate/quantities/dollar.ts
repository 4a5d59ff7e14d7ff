import {bareDollar, dollarCountries} from '../../language/unitSymbols.ts';
import type {Mention} from '../annotation.ts';

/**
 * The currency that a bare `$` or `dollars` means in an article: that of the dollar country it names most; just
 * `dollar` when it names none.
 */
export function dollarOf(mentions: readonly Mention[]): string {
	const counts = new Map<string, number>();
	for (const {country} of mentions) {
		const code = country && dollarCountries.get(country);
		if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	let best = bareDollar;
	for (const [code, count] of counts)
		if (count > (counts.get(best) ?? 0) || (count === counts.get(best) && code === 'USD')) best = code;
	return best;
}
