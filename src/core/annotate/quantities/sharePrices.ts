import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {formAt} from '../tokenView.ts';
import {type FoundUnit, money} from './moneyBefore.ts';
import type {Numeral} from './numeral.ts';

/** Denominators in which shares were priced. */
const ofPrices = /^(?:2|4|8|16|32|64)$/u;

/** Whether a number with a fraction of a price ends before a token: `41` **`3/8`**. */
const endsWithFraction = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 2]?.text === '/' && tokens[at - 4]?.kind === 'number' && ofPrices.test(tokens[at - 1]!.text);

/**
 * `Norvent rose` **`1 3/8`**`, to` **`41`**: what rises or falls by a whole number and an eighth, with nothing named behind, is the price of a
 * share in dollars, and so is where it rises to.
 */
export function sharePrice(
	tokens: readonly Token[],
	{from, to}: Numeral,
	{counting, numbers}: Language,
	dollar: string,
): FoundUnit | null {
	const next = tokens[to];
	if (next !== undefined && !/^[,.;:)]$/u.test(next.text) && !numbers.rangeTo.has(next.form)) return null;
	const link = from - 1;
	const rises = isVerbAmong(tokens[link], counting.changes);
	const before = formAt(tokens, link - 1) === ',' ? link - 1 : link;
	const isReached = numbers.rangeTo.has(formAt(tokens, link)) && endsWithFraction(tokens, before);
	return (rises && endsWithFraction(tokens, to)) || isReached ? {unit: money(dollar), from, to, plus: 0} : null;
}
