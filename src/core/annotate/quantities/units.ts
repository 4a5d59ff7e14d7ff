import type {Language} from '../../language/language.ts';
import {dollarLetters, moneyCodes, moneySigns, spacedDollarLetters} from '../../language/unitSymbols.ts';
import type {Unit} from '../../language/units.ts';
import type {Token} from '../../text/token.ts';
import {functionClass, hasClass, nounClass} from '../../text/wordClass.ts';
import {glued, type Numeral, phraseLength} from './numeral.ts';
import {isTimes, symbolAt} from './symbols.ts';

/** A unit beside a number: the tokens of both, and the half that may follow it (`trois ans et demi`). */
export type FoundUnit = {readonly unit: Unit; readonly from: number; readonly to: number; readonly plus: number};

/** The unit of a number: a currency sign before it, a sign or word behind it. `dollar` is the code of a bare dollar sign. */
export function unitOf(
	tokens: readonly Token[],
	numeral: Numeral,
	language: Language,
	dollar: string,
): FoundUnit | null {
	if (numeral.kind === 'share') return null;
	return (
		moneyBefore(tokens, numeral, language, dollar) ??
		unitAfter(tokens, numeral, language, dollar) ??
		leadingUnit(tokens, numeral, language) ??
		ageUnit(tokens, numeral, language)
	);
}

const money = (code: string): Unit => ({name: code, key: code, measure: 'money'});

/** `$5`, `US$5`, `Rs. 500`, `EUR 10`. */
function moneyBefore(
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
	if (isScrapedPound(tokens, from, to)) return {unit: money('GBP'), from: from - 1, to, plus: 0};
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

/** `PS2.7m`, `PS2,500`: the pound sign as some scrapes spell it; not `PS5`, a thing. */
export const isScrapedPound = (tokens: readonly Token[], from: number, to: number): boolean =>
	tokens[from - 1]?.text === 'PS' &&
	glued(tokens[from - 1], tokens[from]) &&
	(to > from + 1 || /[.,]/u.test(tokens[from]!.text));

/** `Y=590`: the yen sign as agencies spell it. */
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

/** Behind a sum in dollars, whose they are: `$75` **`U.S.`** `a barrel`, `$10` **`Canadian`**; not `$5 million US aid`. */
function nationBehind(tokens: readonly Token[], to: number, {units, counting}: Language): string | undefined {
	const nation = tokens[to];
	const next = tokens[to + 1];
	if (counting.nounFirst || !nation?.capital || (hasClass(next, nounClass) && !hasClass(next, functionClass)))
		return undefined;
	return spacedDollarLetters.has(nation.text) && nation.text.length > 1
		? dollarLetters.get(nation.text)
		: units.nationalMoney.get(`${nation.form} dollar`);
}

/** `$5 million USD`. */
const skipMoneyName = (tokens: readonly Token[], to: number): number =>
	moneyCodes.has(tokens[to]?.text ?? '') ? to + 1 : to;

function unitAfter(tokens: readonly Token[], numeral: Numeral, language: Language, dollar: string): FoundUnit | null {
	const {from} = numeral;
	for (const at of places(tokens, numeral, language)) {
		const named = namedUnit(tokens, at, numeral, language, dollar);
		const symbol = symbolUnit(tokens, at, dollar, language);
		const found = named && symbol && symbol.to > named.to ? symbol : (named ?? symbol);
		if (found) return withHalf(tokens, {...found, from, plus: 0}, language, numeral);
	}
	return null;
}

/** Where the unit may begin: right behind the number, a hyphen or `of` between, or a national adjective. */
function places(tokens: readonly Token[], {to, kind}: Numeral, {units}: Language): number[] {
	const next = tokens[to];
	if (!next) return [];
	if (tokens[to + 1] === undefined && (next.text === '-' || units.of.has(next.form))) return [];
	if (next.text === '-' && next.start === tokens[to - 1]!.end) return [to + 1];
	if (units.of.has(next.form)) return units.ofAfterNumber || kind === 'collective' || kind === 'vague' ? [to + 1] : [];
	return [to];
}

function namedUnit(
	tokens: readonly Token[],
	at: number,
	numeral: Numeral,
	language: Language,
	dollar: string,
): {unit: Unit; to: number} | null {
	const {units} = language;
	const national = nationalMoney(tokens, at, language);
	if (national) return national;
	const found = units.names.startingAt(tokens, at) ?? moneyBehindAdjective(tokens, at, language);
	if (!found) return null;
	const {meaning: unit, to} = found;
	const single = to === at + 1;
	if (single && tokens[at]!.form.length === 1 && !mayStandAlone(tokens, at)) return null;
	if (unit.key === 'franc' && numeral.max === 1 && isNounAt(tokens, to)) return null;
	if (unit.key === 'USD' && unit.name === 'USD') return {unit: money(dollar), to};
	if (unit.key === 'lb' && numeral.min >= 1e6) return {unit: money('GBP'), to};
	return {unit, to};
}

/** Of the names of one letter, `2 m` and `10x`. */
const mayStandAlone = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]!.text === 'm' || isTimes(tokens, at);

/** `un franc` **`succès`**: the unit is an adjective here. */
const isNounAt = (tokens: readonly Token[], at: number): boolean =>
	hasClass(tokens[at], nounClass) && !hasClass(tokens[at], functionClass);

/** `dollars canadiens`, `Canadian dollars`. */
function nationalMoney(
	tokens: readonly Token[],
	at: number,
	{units, counting}: Language,
): {unit: Unit; to: number} | null {
	const first = tokens[at];
	const second = tokens[at + 1];
	if (!first || !second || first.kind !== 'word' || second.kind !== 'word') return null;
	const [noun, adjective] = counting.nounFirst ? [first, second] : [second, first];
	const iso = units.nationalMoney.get(
		counting.nounFirst ? `${singular(noun)} ${singular(adjective)}` : `${singular(adjective)} ${singular(noun)}`,
	);
	return iso ? {unit: money(iso), to: at + 2} : null;
}

const singular = ({form}: Token): string => (form.endsWith('s') && form.length > 3 ? form.slice(0, -1) : form);

function symbolUnit(
	tokens: readonly Token[],
	at: number,
	dollar: string,
	language: Language,
): {unit: Unit; to: number} | null {
	const token = tokens[at]!;
	const sign = moneySigns.get(token.text);
	if (sign !== undefined) return {unit: money(token.text === '$' ? dollar : sign), to: at + 1};
	const letters =
		tokens[at + 1]?.text === '$' && tokens[at + 1]!.start === token.end ? dollarLetters.get(token.text) : undefined;
	if (letters) return {unit: money(letters), to: at + 2};
	const code = moneyCodes.get(token.text) ?? language.units.moneyLetters.get(token.text);
	if (code) return {unit: money(code), to: at + 1};
	return symbolAt(tokens, at);
}

/** Units whose parts are said behind them, as decimals. */
const splitUnits: ReadonlySet<string> = new Set(['second', 'm', 'EUR']);

/** `49 secondes` **`26`**, `1 mètre 80`, `2 euros 50`: the parts behind the unit, below one; null when there are none. */
function decimalsBehind(tokens: readonly Token[], {unit, to}: FoundUnit, kind: Numeral['kind']): number | null {
	const parts = tokens[to];
	const next = tokens[to + 1];
	if (!splitUnits.has(unit.key) || kind !== 'digits' || parts?.kind !== 'number') return null;
	const counts = next?.kind === 'word' && hasClass(next, nounClass);
	return !counts && /^\d{1,2}$/u.test(parts.text) ? Number(`0.${parts.text}`) : null;
}

/** `trois ans et demi`: adds the half behind the unit. */
function withHalf(tokens: readonly Token[], found: FoundUnit, {numbers}: Language, {kind}: Numeral): FoundUnit {
	const half = kind === 'vague' ? 0 : phraseLength(tokens, found.to, numbers.halfAfter);
	const behind = numbers.decimalsBehindUnit ? decimalsBehind(tokens, found, kind) : null;
	if (behind !== null) return {...found, to: found.to + 1, plus: behind};
	return half > 0 ? {...found, to: found.to + half, plus: 0.5} : found;
}

/** `magnitude of 6.1`, `magnitude 7`. */
function leadingUnit(tokens: readonly Token[], {from, to}: Numeral, {units}: Language): FoundUnit | null {
	const found = units.leading.endingAt(tokens, from);
	return found && {unit: found.meaning, from: found.from, to, plus: 0};
}

/** `7,199 Chinese yuan`. */
function moneyBehindAdjective(tokens: readonly Token[], at: number, {units}: Language) {
	if (tokens[at]?.capital !== true) return null;
	const found = units.names.startingAt(tokens, at + 1);
	return found?.meaning.measure === 'money' ? found : null;
}

/** `aged 34`, and the age between commas behind a name: `Anna Lind, 34, said`. */
function ageUnit(
	tokens: readonly Token[],
	{from, to, min, max, kind}: Numeral,
	{units, counting}: Language,
): FoundUnit | null {
	if (!Number.isInteger(max) || max > 120 || min < 1 || kind === 'one') return null;
	const aged = counting.aged.endingAt(tokens, from);
	const after = tokens[to];
	if (aged && after?.text !== '%') return {unit: units.age, from, to, plus: 0};
	const name = tokens[from - 2];
	const apposed = tokens[from - 1]?.text === ',' && after?.text === ',' && kind === 'digits' && name !== undefined;
	return apposed && name.capital && !counting.months.has(name.form) && name.kind === 'word'
		? {unit: units.age, from, to, plus: 0}
		: null;
}
