import type {Language} from '../../language/language.ts';
import type {Unit} from '../../language/units.ts';
import type {Token} from '../../text/token.ts';
import {bareMagnitude} from './bareMagnitudes.ts';
import {belowZero} from './belowZero.ts';
import {joinParts} from './joinParts.ts';
import type {FoundUnit} from './moneyBefore.ts';
import type {Numeral} from './numeral.ts';
import {joinRange} from './ranges.ts';
import {unitOf} from './units.ts';

/** One number, or the two bounds of a range, with the unit that stands beside it. */
export type Amount = {
	/** First token of the number, its currency sign or the word before a range; and the one after the last. */
	readonly from: number;
	readonly to: number;
	/** The number alone. */
	readonly number: {readonly from: number; readonly to: number};
	readonly min: number;
	readonly max: number;
	readonly range: boolean;
	readonly kind: Numeral['kind'];
	readonly yearLike: boolean;
	readonly ambiguous: boolean;
	readonly unit: Unit | null;
};

/** Finds the units of the numbers, joins the bounds of ranges, and years with their months. */
export function findAmounts(
	tokens: readonly Token[],
	numerals: readonly Numeral[],
	language: Language,
	dollar: string,
): Amount[] {
	const amounts: Amount[] = [];
	for (let place = 0; place < numerals.length; place++) {
		const numeral = numerals[place]!;
		const last = amounts.at(-1);
		// The `50` of `12€50`, the `cent` of `pour cent`.
		if (last && numeral.from < last.to) continue;
		const unit = unitOf(tokens, numeral, language, dollar) ?? bareMagnitude(tokens, numeral, language);
		// `une magnitude 7`: the unit belongs to the number, and the article counts nothing.
		if (last?.kind === 'one' && unit && unit.from < last.to) amounts.pop();
		const read = amountOf(numeral, unit, amounts.at(-1)?.to ?? 0);
		const next = belowZero(tokens, read, language);
		const before = amounts.at(-1);
		const joined =
			before && !before.range
				? (joinParts(tokens, before, next, language) ?? joinRange(tokens, before, next, language))
				: null;
		if (joined) amounts[amounts.length - 1] = joined;
		else amounts.push(next);
	}
	return amounts;
}

/** `behind` is where the amount before ends: a sign between two numbers belongs to the first. */
function amountOf(numeral: Numeral, unit: FoundUnit | null, behind: number): Amount {
	const found = unit && unit.from >= behind ? unit : null;
	const {from, to, kind, yearLike, ambiguous} = numeral;
	return {
		from: Math.min(from, found?.from ?? from),
		to: Math.max(to, found?.to ?? to),
		number: {from, to},
		min: numeral.min + (found?.plus ?? 0),
		max: numeral.max + (found?.plus ?? 0),
		range: false,
		kind,
		yearLike,
		ambiguous,
		unit: found?.unit ?? null,
	};
}
