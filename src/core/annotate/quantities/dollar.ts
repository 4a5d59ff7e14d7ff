import {dollarCountries} from '../../language/unitSymbols.ts';
import type {UnitWords} from '../../language/units.ts';
import type {Mention} from '../annotation.ts';

/**
 * The currency that a bare `$` or `dollars` means in an article: that of the dollar country it names most; when it
 * names none that of the United States in English, and just `dollar` elsewhere.
 */
export function dollarOf(mentions: readonly Mention[], {bareDollar}: UnitWords): string {
	const counts = new Map<string, number>();
	for (let at = 0; at < mentions.length; at++) {
		const {country} = mentions[at]!;
		const code = country && dollarCountries.get(country);
		if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	let best = bareDollar;
	for (const [code, count] of counts)
		if (count > (counts.get(best) ?? 0) || (count === counts.get(best) && code === 'USD')) best = code;
	return best;
}
