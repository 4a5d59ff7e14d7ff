import type {Language} from '../../language/language.ts';
import {moneyOfNation} from '../../language/moneyOfNations.ts';
import {
	dollarLetters,
	gluedMoneyLetters,
	moneyCodes,
	moneySigns,
	spacedDollarLetters,
} from '../../language/unitSymbols.ts';
import type {Unit} from '../../language/units.ts';
import type {Token} from '../../text/token.ts';
import {functionClass, hasClass, nounClass} from '../../text/wordClass.ts';
import {nationalityOf} from '../nationality.ts';
import {glued, type Numeral} from './numeral.ts';

/** A unit beside a number: the tokens of both, and the half that may follow it (`trois ans et demi`). */
export type FoundUnit = {readonly unit: Unit; readonly from: number; readonly to: number; readonly plus: number};

/** Money of a currency by its ISO code. */
export const money = (code: string): Unit => ({name: code, key: code, measure: 'money'});

/** `$5`, `US$5`, `Rs. 500`, `EUR 10`. */
export function moneyBefore(
	tokens: readonly Token[],
	{from: first, to}: Numeral,
	language: Language,
	dollar: string,
): FoundUnit | null {
	const from = first - (isMinusInside(tokens, first, language) ? 1 : 0);
	const before = tokens[from - 1];
	if (!before) return null;
	const sign = moneySigns.get(before.text);
	if (sign !== undefined) {
		const letters =
			before.text === '$' && tokens[from - 2]?.end === before.start
				? dollarLetters.get(tokens[from - 2]!.text)
				: spacedLetters(tokens, from - 2);
		const nation = before.text === '$' ? nationBehind(tokens, to, language) : undefined;
		const code = before.text === '$' ? (letters ?? nation ?? dollar) : sign;
		const behind = nation && !letters ? to + 1 : skipMoneyName(tokens, to);
		return {unit: money(code), from: letters ? from - 2 : from - 1, to: behind, plus: 0};
	}
	const behindSign = tokens[from - 2];
	const after =
		behindSign?.text === '$' && behindSign.end === before.start ? dollarLetters.get(before.text) : undefined;
	if (after) return {unit: money(after), from: from - 2, to, plus: 0};
	const letter = letterOfMoney(tokens, from, to);
	if (letter !== undefined) return {unit: money(letter), from: from - 1, to, plus: 0};
	if (isScrapedYen(tokens, from)) return {unit: money('JPY'), from: from - 2, to, plus: 0};
	const dotted = before.text === '.' ? 1 : 0;
	const code = moneyCodes.get(tokens[from - 1 - dotted]?.text ?? '');
	return code ? {unit: money(code), from: from - 1 - dotted, to, plus: 0} : null;
}

/** `$-2bn`: a minus between the sign and its number. */
const isMinusInside = (tokens: readonly Token[], from: number, {numbers}: Language): boolean =>
	moneySigns.has(tokens[from - 2]?.text ?? '') &&
	numbers.minus.has(tokens[from - 1]!.form) &&
	glued(tokens[from - 2], tokens[from - 1]) &&
	glued(tokens[from - 1], tokens[from]);

/** The currency of letters that touch a number which only a sum is written like: `R15,000`, `R2.5bn`, `PS2,500`; not `PS5`, a thing, nor `R101`. */
export const letterOfMoney = (tokens: readonly Token[], from: number, to: number): string | undefined =>
	glued(tokens[from - 1], tokens[from]) && (to > from + 1 || /[.,]\d{2,3}$/u.test(tokens[from]!.text))
		? gluedMoneyLetters.get(tokens[from - 1]!.text)
		: undefined;

/** `Y=320`: the yen sign as agencies spell it. */
const isScrapedYen = (tokens: readonly Token[], from: number): boolean =>
	tokens[from - 1]?.text === '=' &&
	tokens[from - 2]?.text === 'Y' &&
	glued(tokens[from - 2], tokens[from - 1]) &&
	glued(tokens[from - 1], tokens[from]);

/** `US $5`: letters with a blank behind them. */
const spacedLetters = (tokens: readonly Token[], at: number): string | undefined => {
	const text = tokens[at]?.text ?? '';
	return spacedDollarLetters.has(text) ? dollarLetters.get(text) : undefined;
};

/** Behind a sum in dollars, whose they are: `$68` **`U.S.`** `a barrel`, `$10` **`Canadian`**; not `$5 million US aid`. */
function nationBehind(tokens: readonly Token[], to: number, language: Language): string | undefined {
	const nation = tokens[to];
	const next = tokens[to + 1];
	if (language.headFirst || !nation?.capital || (hasClass(next, nounClass) && !hasClass(next, functionClass)))
		return undefined;
	return spacedDollarLetters.has(nation.text) && nation.text.length > 1
		? dollarLetters.get(nation.text)
		: moneyOfNation(dollarName, nationalityOf(nation, language));
}

/** The key of what is called a dollar. */
const dollarName = 'USD';

/** `$5 million USD`. */
const skipMoneyName = (tokens: readonly Token[], to: number): number =>
	moneyCodes.has(tokens[to]?.text ?? '') ? to + 1 : to;
