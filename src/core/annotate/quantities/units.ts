import {namesPeople} from '../../language/concepts/namesPeople.ts';
import type {Language} from '../../language/language.ts';
import {moneyOfNation} from '../../language/moneyOfNations.ts';
import {dollarLetters, moneyCodes, moneySigns} from '../../language/unitSymbols.ts';
import type {Unit} from '../../language/units.ts';
import {isInCapitals} from '../../text/isInCapitals.ts';
import type {Token} from '../../text/token.ts';
import {adjectiveClass, functionClass, hasClass, nounClass, pluralNounClass} from '../../text/wordClass.ts';
import {nationalityOf} from '../nationality.ts';
import {type FoundUnit, money, moneyBefore} from './moneyBefore.ts';
import {nounOf} from './nouns.ts';
import {type Numeral, phraseLength} from './numeral.ts';
import {sharePrice} from './sharePrices.ts';
import {isTimes, symbolAt} from './symbols.ts';

/** The unit of a number: a currency sign before it, a sign or word behind it. `dollar` is the code of a bare dollar sign. */
export function unitOf(
	tokens: readonly Token[],
	numeral: Numeral,
	language: Language,
	dollar: string,
): FoundUnit | null {
	if (numeral.kind === 'share') return null;
	return (
		namedBehindSign(tokens, numeral, language, moneyBefore(tokens, numeral, language, dollar)) ??
		unitAfter(tokens, numeral, language, dollar) ??
		leadingUnit(tokens, numeral, language) ??
		ageUnit(tokens, numeral, language) ??
		sharePrice(tokens, numeral, language, dollar)
	);
}

/** `$3 billion` **`Swiss francs`**: a sum whose money is named in words is of that, whatever sign stands before it. */
function namedBehindSign(
	tokens: readonly Token[],
	{to}: Numeral,
	language: Language,
	found: FoundUnit | null,
): FoundUnit | null {
	if (found === null) return null;
	const national = nationalMoney(tokens, to, language);
	const named = language.units.names.startingAt(tokens, to);
	const isNational = named !== null && named.to > to + 1 && named.meaning.measure === 'money';
	return {...found, ...(national ?? (isNational ? {unit: named.meaning, to: named.to} : null))};
}

function unitAfter(tokens: readonly Token[], numeral: Numeral, language: Language, dollar: string): FoundUnit | null {
	const {from} = numeral;
	for (const at of places(tokens, numeral, language)) {
		const named = namedUnit(tokens, at, numeral, language, dollar);
		const symbol = symbolUnit(tokens, at, dollar, language);
		const found = named && symbol && symbol.to > named.to ? symbol : (named ?? symbol);
		if (found && isEmployer(tokens, at, found.to, language)) return null;
		if (found) return withHalf(tokens, {unit: found.unit, from, to: found.to, plus: 0}, language, numeral);
	}
	return null;
}

/** `27,000` **`HP`** `workers`: capitals before a plural of people are those of a body. */
function isEmployer(tokens: readonly Token[], at: number, to: number, language: Language): boolean {
	const next = tokens[to];
	if (to !== at + 1 || !isInCapitals(tokens[at]!) || !hasClass(next, pluralNounClass)) return false;
	return isPerson(next!, language);
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
	const found =
		units.names.startingAt(tokens, at) ??
		moneyBehindAdjective(tokens, at, language) ??
		unitBehindAdjective(tokens, at, language);
	if (!found) return null;
	const {meaning: unit, to} = found;
	const single = to === at + 1;
	if (single && tokens[at]!.form.length === 1 && !mayStandAlone(tokens, at)) return null;
	if (unit.key === 'franc' && numeral.max === 1 && isNounAt(tokens, to)) return null;
	if (unit.key === 'BTC' && hasClass(tokens[to], pluralNounClass)) return null;
	if (unit.key === 'USD' && unit.name === 'USD') return {unit: money(dollar), to};
	if (unit.key === 'lb' && (numeral.min >= 1e6 || isPaid(tokens, numeral, units)) && !isWeighed(tokens, to, units))
		return {unit: money('GBP'), to};
	return {unit, to};
}

/** Words at most from what is paid to its sum: **`fined`** `the club up to` `3,000 pounds`. */
const paidReach = 4;

/** **`a fine of`** `3,000 pounds`, **`coûte`** `30 livres`: what is paid, or that it is, stands before the number. */
const isPaid = (tokens: readonly Token[], {from}: Numeral, {paid}: Language['units']): boolean =>
	tokens.slice(Math.max(0, from - paidReach), from).some(({readings}) => readings.some(({lemma}) => paid.has(lemma)));

/** Words at most from `of` to what is weighed: `of` **`raw and frozen`** `fish`. */
const weighedReach = 3;

/** `3 million pounds` **`of wet concrete`**: a weight, where so many pounds would be money. */
const isWeighed = (tokens: readonly Token[], at: number, {of, weighed}: Language['units']): boolean =>
	of.has(tokens[at]?.form ?? '') && tokens.slice(at + 1, at + 1 + weighedReach).some(({form}) => weighed.has(form));

/** Of the names of one letter, `2 m` and `10x`. */
const mayStandAlone = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]!.text === 'm' || isTimes(tokens, at);

/** `un franc` **`succès`**, `three bitcoin` **`wallets`**: the unit is an adjective here. */
const isNounAt = (tokens: readonly Token[], at: number): boolean =>
	hasClass(tokens[at], nounClass) && !hasClass(tokens[at], functionClass);

/** `dollars canadiens`, `Canadian dollars`. */
function nationalMoney(tokens: readonly Token[], at: number, language: Language): {unit: Unit; to: number} | null {
	const {units, headFirst} = language;
	const [noun, adjective] = headFirst ? [tokens[at], tokens[at + 1]] : [tokens[at + 1], tokens[at]];
	if (noun?.kind !== 'word' || adjective?.kind !== 'word') return null;
	const named = units.names.startingAt(tokens, headFirst ? at : at + 1);
	if (named === null || tokens[named.to - 1] !== noun) return null;
	const key = named.meaning.key;
	const iso =
		units.nationalMoney.get(`${adjective.form} ${key}`) ?? moneyOfNation(key, nationalityOf(adjective, language));
	return iso ? {unit: money(iso), to: at + 2} : null;
}

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
	const letter = tokens[at + 1]?.text === '-' ? undefined : language.units.moneyLetters.get(token.text);
	const code = moneyCodes.get(token.text) ?? letter;
	if (code) return {unit: money(code), to: at + 1};
	return symbolAt(tokens, at);
}

/** Units whose parts are said behind them, as decimals. */
const splitUnits: ReadonlySet<string> = new Set(['second', 'm', 'EUR', 'CHF', 'franc']);

/** `49 secondes` **`26`**, `1 mètre 80`, `2 euros 50`, `3 fr. 20 suisses`: the parts behind the unit, below one; null when there are none. */
function decimalsBehind(tokens: readonly Token[], {unit, to}: FoundUnit, kind: Numeral['kind']): number | null {
	const parts = tokens[to];
	const next = tokens[to + 1];
	if (!splitUnits.has(unit.key) || kind !== 'digits' || parts?.kind !== 'number') return null;
	const counts = next?.kind === 'word' && hasClass(next, nounClass) && !hasClass(next, adjectiveClass);
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

/** Units whose names mean nothing else, as those of a foot or a pound do. */
const plainUnits: ReadonlySet<string> = new Set(['km', 'm', 'cm', 'mm', 'tonne', 'kg', 'litre', 'ha', 'EUR', 'USD']);

/** `two` **`measly`** `kilometres`, `deux` **`bons`** `kilomètres`: an adjective between a number and its unit. */
function unitBehindAdjective(tokens: readonly Token[], at: number, {units}: Language) {
	const adjective = tokens[at];
	const unit = tokens[at + 1];
	if (adjective?.kind !== 'word' || adjective.capital || (unit?.form.length ?? 0) < leastUnitName) return null;
	if (!hasClass(adjective, adjectiveClass) || hasClass(adjective, functionClass)) return null;
	const found = units.names.startingAt(tokens, at + 1);
	return found !== null && plainUnits.has(found.meaning.key) ? found : null;
}

/** Shorter names of units may be other words. */
const leastUnitName = 4;

const dash = /^[–—]$/u;

/** `aged 34`, and the age between commas behind a name: `Anna Lind, 34, said`, `Anna Lind, 34 – who said`. */
function ageUnit(tokens: readonly Token[], {from, to, min, max, kind}: Numeral, language: Language): FoundUnit | null {
	const {units, counting, grammar} = language;
	if (!Number.isInteger(max) || max > 120 || min < 1 || kind === 'one') return null;
	const aged = counting.aged.endingAt(tokens, from);
	const after = tokens[to];
	if (aged && after?.text !== '%') return {unit: units.age, from, to, plus: 0};
	const [first, name] = [tokens[from - 3], tokens[from - 2]];
	const apposed = tokens[from - 1]?.text === ',' && kind === 'digits' && name !== undefined;
	const closed =
		after?.text === ',' || (dash.test(after?.text ?? '') && first?.capital && !grammar.prepositions.has(first.form));
	if (!apposed || name.kind !== 'word' || counting.months.has(name.form)) return null;
	if (!closed)
		return endsItem(after, language) && isFullName(tokens, from - 2, language)
			? {unit: units.age, from, to, plus: 0}
			: null;
	const isOne = isOnePerson(name, language) && first?.kind !== 'number' && !counting.alikeInPlural.has(name.form);
	return name.capital || isOne ? {unit: units.age, from, to, plus: 0} : null;
}

/** `Anna Lind, 34`**`;`** `Per Berg, 40` **`and`** `Ida Moe, 29`**`.`**: what stands behind each age of a list. */
const endsItem = (after: Token | undefined, {numbers}: Language): boolean =>
	after === undefined || /^[;.]$/u.test(after.text) || after.form === numbers.joiner;

/** Words at most of somebody's name. */
const longestName = 5;

/** Whether capitals that end at a token are somebody's full name: given names, some of them known, and more. */
function isFullName(tokens: readonly Token[], last: number, {gazetteer}: Language): boolean {
	let first = last;
	while (first > last - longestName && tokens[first - 1]?.kind === 'word' && tokens[first - 1]!.capital) first--;
	return tokens[last]!.capital && tokens.slice(first, last).some(({text}) => gazetteer.isGivenName(text));
}

/** `the` **`striker`**`, 29, signed`: one person; not `of 240` **`staff`**`, 96, or 40 %`. */
const isOnePerson = (noun: Token, language: Language): boolean =>
	!hasClass(noun, pluralNounClass) && isPerson(noun, language);

function isPerson(noun: Token, {code}: Language): boolean {
	const lemma = nounOf(noun);
	return lemma !== null && namesPeople(lemma, code);
}
