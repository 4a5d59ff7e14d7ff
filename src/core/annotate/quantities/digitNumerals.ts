import type {NumberWords} from '../../language/numbers.ts';
import type {Token} from '../../text/token.ts';
import {type DigitValue, readDigits} from './digits.ts';
import {glued, type Numeral, numeralOf, phraseLength, product} from './numeral.ts';
import {scaleAfter} from './scales.ts';

/** A number in digits with what belongs to it: `3 1/2`, `2 and a half million`, `1.8m`. */
export function digitsAt(tokens: readonly Token[], at: number, words: NumberWords): Numeral | null {
	const text = tokens[at]!.text;
	if (isMalformed(tokens, at)) return null;
	const decimal = bareDecimal(tokens, at, words);
	const read = decimal ?? readDigits(text, words.decimal);
	if (!read) return null;
	const sign = glued(tokens[at], tokens[at + 1]) ? (fractions.get(tokens[at + 1]!.text) ?? 0) : 0;
	const fraction = sign > 0 ? sign : mixedFraction(tokens, at + 1);
	const half = fraction > 0 ? 0 : phraseLength(tokens, at + 1, words.halfAfter);
	const to = at + 1 + (sign > 0 ? 1 : fraction > 0 ? 3 : half);
	const scale = scaleAfter(tokens, to, words);
	const told = scale.factor >= million ? decimalOfMillions(text, words) : null;
	const value = product((told ?? read.value) + fraction + (half > 0 ? 0.5 : 0), scale.factor);
	const bare = scale.to === at + 1;
	return {
		...numeralOf(decimal ? at - 1 : at, scale.to, value, 'digits'),
		ambiguous: told === null && read.ambiguous,
		yearLike: bare && /^(?:1[5-9]|2[01])\d\d$/u.test(text),
	};
}

const million = 1_000_000;

/** `2.375 millions` where a comma is usual before decimals: nobody tells thousands of millions to the last one; null for other digits. */
function decimalOfMillions(text: string, {decimal}: NumberWords): number | null {
	return decimal === ',' && /^\d{1,3}\.\d{2}[1-9]$/u.test(text) ? Number(text) : null;
}

/** `.500`: a decimal without the zero before it. */
function bareDecimal(tokens: readonly Token[], at: number, {decimal}: NumberWords): DigitValue | null {
	const before = tokens[at - 2];
	const sign = tokens[at - 1];
	const token = tokens[at]!;
	if (decimal !== '.' || sign?.text !== '.' || sign.end !== token.start || before?.end === sign.start) return null;
	return /^\d{1,4}$/u.test(token.text) ? {value: Number(`0.${token.text}`), ambiguous: false} : null;
}

/** `1 234.567,8`, `1..500`, `1,,500`: separators that no way of writing has, between digits that touch them. */
const isMalformed = (tokens: readonly Token[], at: number): boolean =>
	[1, -1].some(step => {
		for (let next = at; next !== at + 4 * step; next += step) {
			const [one, other] = step > 0 ? [tokens[next], tokens[next + 1]] : [tokens[next - 1], tokens[next]];
			if (!glued(one, other)) return false;
			const reached = tokens[next + step]!;
			if (reached.kind === 'number') return true;
			if (!/^[.,'’٬]$/u.test(reached.text)) return false;
		}
		return false;
	});

/** Fractions in one sign. */
const fractions: ReadonlyMap<string, number> = new Map([
	['½', 1 / 2],
	['¼', 1 / 4],
	['¾', 3 / 4],
	['⅓', 1 / 3],
	['⅔', 2 / 3],
	['⅛', 1 / 8],
]);

/** The `1/2` of `3 1/2`, the `5/16` of `1 5/16`, as a number below one, or 0. */
function mixedFraction(tokens: readonly Token[], at: number): number {
	const over = tokens[at];
	const slash = tokens[at + 1];
	const under = tokens[at + 2];
	if (slash?.text !== '/' || over?.kind !== 'number' || under?.kind !== 'number') return 0;
	const value = Number(over.text) / Number(under.text);
	const isFraction = /^\d$/u.test(under.text) || /^(?:16|32|64)$/u.test(under.text);
	return isFraction && /^\d\d?$/u.test(over.text) && value < 1 ? value : 0;
}
