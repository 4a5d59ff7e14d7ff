import {dollarCountries} from '../../language/unitSymbols.ts';
import type {UnitWords} from '../../language/units.ts';
import type {Mention} from '../annotation.ts';

/**
 * The currency that a bare `$` or `dollars` means in an article: that of the dollar country it names most; when it
 * names none that of the United States in English, and just `dollar` elsewhere. Where a dollar is that of one country
 * anyhow, another that is named once among several is named in passing.
 */
export function dollarOf(mentions: readonly Mention[], {bareDollar}: UnitWords): string {
	const counts = new Map<string, number>();
	const countries = new Set<string>();
	for (let at = 0; at < mentions.length; at++) {
		const {country} = mentions[at]!;
		if (country === undefined) continue;
		countries.add(country);
		const code = dollarCountries.get(country);
		if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	const inPassing = ofOneCountry.has(bareDollar) && countries.size > 1 ? 1 : 0;
	let best = bareDollar;
	for (const [code, count] of counts)
		if (count > Math.max(counts.get(best) ?? 0, inPassing) || (count === counts.get(best) && code === 'USD'))
			best = code;
	return best;
}

const ofOneCountry: ReadonlySet<string> = new Set(dollarCountries.values());
