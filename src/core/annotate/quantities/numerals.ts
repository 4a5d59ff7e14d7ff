import type {Language} from '../../language/language.ts';
import type {NumberWords} from '../../language/numbers.ts';
import type {Token} from '../../text/token.ts';
import {perWordFlag} from '../../text/word.ts';
import {hasClass, pluralNounClass} from '../../text/wordClass.ts';
import {formAt} from '../tokenView.ts';
import {digitsAt} from './digitNumerals.ts';
import {glued, type Numeral, numeralOf, phraseLength} from './numeral.ts';
import {collectiveAt, severalAt, vagueAt} from './roundNumerals.ts';
import {changeShareAt, fractionAt, proportionAt, shareAt} from './shareNumerals.ts';
import {spelledAt} from './spelledNumerals.ts';

/** Every number of a row of tokens, in order. */
export function findNumerals(tokens: readonly Token[], language: Language): Numeral[] {
	const found: Numeral[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const {kind} = tokens[at]!;
		if (kind === 'sign' || (kind === 'word' && !mayBegin(tokens[at]!, language))) continue;
		const numeral = kind === 'number' ? numberAt(tokens, at, language) : wordsAt(tokens, at, language);
		if (!numeral) continue;
		const part = partOfUnit(tokens, numeral, language);
		const to = part?.to ?? behindRepeat(tokens, numeral, language.numbers);
		found.push(part ?? (to === numeral.to ? numeral : {...numeral, to}));
		at = to - 1;
	}
	return found;
}

/** `ninety-two (92)`: the same number again in digits belongs to the words. */
function behindRepeat(tokens: readonly Token[], {to, max, kind}: Numeral, words: NumberWords): number {
	if (kind === 'digits' || tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')') return to;
	const again = tokens[to + 1]!.kind === 'number' ? digitsAt(tokens, to + 1, words) : null;
	return again?.max === max ? to + 3 : to;
}

/** `half an hour`, `a quarter of a percentage point`, `un quart d'heure`: a share of one unit is a number of that unit. */
function partOfUnit(tokens: readonly Token[], numeral: Numeral, {numbers, units}: Language): Numeral | null {
	if (numeral.kind !== 'share') return null;
	const of = numbers.of.has(formAt(tokens, numeral.to)) ? 1 : 0;
	const article = numbers.articles.has(formAt(tokens, numeral.to + of)) ? 1 : 0;
	const at = numeral.to + of + article;
	const unit = of + article > 0 ? units.names.startingAt(tokens, at)?.meaning : undefined;
	const whole = unit === undefined || (unit.key === '%' && article === 0) || /s$/u.test(formAt(tokens, at));
	return whole ? null : {...numeral, to: at, kind: 'words'};
}

const knownBeginnings = new WeakMap<NumberWords, ReadonlySet<string>>();

const mayBegin = perWordFlag(
	({form}, {numbers, counting}: Language) => beginningsOf(numbers).has(form) || counting.both.has(form),
);

/** The words that a number may begin with. */
function beginningsOf(words: NumberWords): ReadonlySet<string> {
	const before = knownBeginnings.get(words);
	if (before) return before;
	const {cardinals, articles, vague, several, half, halfBefore} = words;
	const shares = words.shareOfArticles.size > 0 ? words.denominators.keys() : [];
	const all = new Set([
		...cardinals.keys(),
		...articles,
		...vague.keys(),
		...several,
		...half,
		...halfBefore,
		...shares,
	]);
	knownBeginnings.set(words, all);
	return all;
}

/** No proportion begins with the end of a name: `CO2 sur huit ans`. */
function numberAt(tokens: readonly Token[], at: number, language: Language): Numeral | null {
	const {numbers} = language;
	const fraction = fractionAt(tokens, at, language);
	if (fraction) return fraction;
	const digits = digitsAt(tokens, at, numbers);
	const named = tokens[at - 1]?.kind === 'word' && glued(tokens[at - 1], tokens[at]);
	return named ? digits : proportionAt(tokens, digits, language);
}

const wordsAt = (tokens: readonly Token[], at: number, language: Language): Numeral | null =>
	severalAt(tokens, at, language.numbers) ??
	shareAt(tokens, at, language.numbers) ??
	halfUnitAt(tokens, at, language) ??
	collectiveAt(tokens, at, language.numbers) ??
	changeShareAt(tokens, at, language) ??
	proportionAt(tokens, spelledAt(tokens, at, language.numbers), language) ??
	vagueAt(tokens, at, language.numbers) ??
	bothAt(tokens, at, language) ??
	lengthAt(tokens, at, language);

/** **`both`** `pilots`: two that are known, right before their plural. */
const bothAt = (tokens: readonly Token[], at: number, {counting}: Language): Numeral | null =>
	counting.both.has(formAt(tokens, at)) && hasClass(tokens[at + 1], pluralNounClass) && !tokens[at + 1]!.capital
		? numeralOf(at, at + 1, 2, 'words')
		: null;

/** `up from a year earlier`: a point in time. */
function isComparison(tokens: readonly Token[], at: number, {counting, numbers}: Language): boolean {
	const {changeFrom, changeBy, comparedWith, additional} = counting;
	const before = formAt(tokens, at - 1);
	const more = comparedWith.has(before) && additional.has(formAt(tokens, at - 2));
	if (more && isAmountEnd(tokens[at - 3], numbers)) return true;
	return changeFrom.has(before) && !changeBy.has(before);
}

/** `1.1m` **`more than`** `a year ago`: a number or a noun ends before. */
const isAmountEnd = (token: Token | undefined, {amountEnds}: Language['numbers']): boolean =>
	token !== undefined && (token.kind === 'number' || token.text === '%' || amountEnds.has(token.form));

/** `une demi-heure`, `a half hour`, `half-hour`: half of a unit of time or measurement. */
function halfUnitAt(tokens: readonly Token[], at: number, {numbers, units}: Language): Numeral | null {
	const article = numbers.articles.has(formAt(tokens, at)) ? 1 : 0;
	if (!numbers.halfBefore.has(formAt(tokens, at + article))) return null;
	const hyphen = formAt(tokens, at + article + 1) === '-' ? 1 : 0;
	const unit = units.names.startingAt(tokens, at + article + 1 + hyphen)?.meaning;
	const whole = unit === undefined || unit.measure === 'money' || unit.measure === 'multiple';
	return whole ? null : numeralOf(at, at + article + 1, 0.5, 'words');
}

/**
 * `for a week`, `a week long`, `a day or two`, `a year and a half`: an article before a unit of time where a length is meant; `nearly a ton`,
 * `a mile and a half`: before another unit where it is hedged or a half follows.
 */
function lengthAt(tokens: readonly Token[], at: number, language: Language): Numeral | null {
	const {numbers, units, counting, hedges} = language;
	if (!numbers.countingArticles.has(formAt(tokens, at))) return null;
	const unit = units.names.startingAt(tokens, at + 1);
	if (!unit || isComparison(tokens, at, language)) return null;
	const andHalf = phraseLength(tokens, unit.to, numbers.halfAfter) > 0;
	const inName = tokens[unit.to]?.kind === 'number' && glued(tokens[unit.to - 1], tokens[unit.to]);
	if (unit.meaning.measure === 'measure' && !inName)
		return andHalf || hedges.before.endingAt(tokens, at) !== null ? numeralOf(at, at + 1, 1, 'one') : null;
	if (unit.meaning.measure !== 'duration') return null;
	const length = counting.lengthBefore.endingAt(tokens, at) ?? counting.lengthOfOne.startingAt(tokens, unit.to);
	const orTwo =
		numbers.rangeOr.has(formAt(tokens, unit.to)) && numbers.cardinals.get(formAt(tokens, unit.to + 1)) === 2;
	return length !== null || orTwo || andHalf ? numeralOf(at, at + 1, 1, 'one') : null;
}
