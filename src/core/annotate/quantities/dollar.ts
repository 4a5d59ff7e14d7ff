import {dollarCountries} from '../../language/unitSymbols.ts';
import type {Mention} from '../annotation.ts';

/** The currency that a bare `$` or `dollars` means in an article: that of the dollar country it names most. */
export function dollarOf(mentions: readonly Mention[]): string {
	const counts = new Map<string, number>();
	for (const {country} of mentions) {
		const code = country && dollarCountries.get(country);
		if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	let best = 'USD';
	for (const [code, count] of counts) if (count > (counts.get(best) ?? 0)) best = code;
	return best;
}
