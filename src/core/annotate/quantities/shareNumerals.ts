import type {Language} from '../../language/language.ts';
import type {NumberWords} from '../../language/numbers.ts';
import type {Token} from '../../text/token.ts';
import {adjectiveClass, functionClass, hasClass, nounClass, pluralNounClass, verbClass} from '../../text/wordClass.ts';
import {formAt} from '../tokenView.ts';
import {digitsAt} from './digitNumerals.ts';
import {isMainlyVerb} from './nouns.ts';
import {glued, type Numeral, numeralOf, phraseLength} from './numeral.ts';
import {roundAt} from './scales.ts';
import {spelledAt} from './spelledNumerals.ts';

/** `a third of`, `three-fourths`, `les deux tiers`, `la moitié`, `half of`. */
export function shareAt(tokens: readonly Token[], from: number, words: NumberWords): Numeral | null {
	const form = formAt(tokens, from);
	if (words.half.has(form)) return halfAt(tokens, from, words);
	const denominator = words.denominators.get(formAt(tokens, from + 1));
	if (denominator === undefined) return null;
	const count = words.articles.has(form) ? 1 : (words.cardinals.get(form) ?? 0);
	const follows = words.of.has(formAt(tokens, from + 2));
	if (follows && words.notWholes.has(formAt(tokens, from + 3))) return null;
	if (count === 0 || count >= denominator || (count === 1 && !follows)) return null;
	return (
		partOfRound(tokens, from, count / denominator, words) ?? numeralOf(from, from + 2, count / denominator, 'share')
	);
}

/** `3/4 of`, `2/3 des`: a share in digits, of what is named behind; `3/4 pound`: part of a unit. */
export function fractionAt(tokens: readonly Token[], at: number, language: Language): Numeral | null {
	const {units, numbers} = language;
	const {of} = numbers;
	const [over, slash, under] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (!/^[/⁄]$/u.test(slash?.text ?? '') || under?.kind !== 'number') return null;
	const unit = units.names.startingAt(tokens, at + 3)?.meaning.measure === 'measure';
	if (!unit && !of.has(formAt(tokens, at + 3))) return null;
	if (
		!glued(over, slash) ||
		!glued(slash, under) ||
		!/^\d$/u.test(over!.text) ||
		!/^(?:[2-9]|10|12|16|20|32|64|100|128)$/u.test(under.text)
	)
		return null;
	const value = Number(over!.text) / Number(under.text);
	return value > 0 && value < 1 && tokens[at - 1]?.text !== '/'
		? numeralOf(at, at + 3, value, unit ? 'words' : 'share')
		: null;
}

/** How far before a share the word may stand that tells of a change. */
const changeReach = 8;

/** `fell by a fifth`, `reculé d'un tiers`, `plus du quart`, `a third less`: a share whose whole is not named, with a change or a hedge. */
export function changeShareAt(tokens: readonly Token[], from: number, language: Language): Numeral | null {
	const {numbers, hedges} = language;
	const article = numbers.articles.has(formAt(tokens, from)) ? 1 : 0;
	const at = from + article;
	const half = numbers.half.has(formAt(tokens, at));
	const denominator = half ? 2 : numbers.denominators.get(formAt(tokens, at));
	const begins = half || article > 0 || numbers.shareOfArticles.has(formAt(tokens, from - 1));
	const share = denominator === undefined ? null : numeralOf(from, at + 1, 1 / denominator, 'share');
	if (!share || !begins) return null;
	if (numbers.lessThanWhole.has(formAt(tokens, at + 1))) return share;
	if (isNamed(tokens[at + 1], half, numbers)) return null;
	const hedge = hedges.before.endingAt(tokens, from);
	const hedged = hedge !== null && hedge.meaning !== 'exact';
	return hedged || isOfChange(tokens, hedge?.from ?? from, language) ? share : null;
}

/** Whether a noun or adjective stands behind an ordinal: `a third person`. */
function isNamed(next: Token | undefined, half: boolean, {of}: NumberWords): boolean {
	if (!next || of.has(next.form) || hasClass(next, functionClass)) return false;
	if (half ? hasClass(next, verbClass) : next.readings[0]?.pos === 'verb' || isMainlyVerb(next)) return false;
	return next.kind === 'number' || hasClass(next, nounClass | adjectiveClass);
}

/** Whether a word of change stands shortly before the preposition of its amount: `fell by`. */
const isOfChange = (tokens: readonly Token[], from: number, {counting}: Language): boolean =>
	counting.changeBy.has(formAt(tokens, from - 1)) &&
	tokens
		.slice(Math.max(0, from - 1 - changeReach), from - 1)
		.some(({readings}) => readings.some(({lemma, pos}) => pos !== 'adjective' && counting.changes.has(lemma)));

/** `a quarter of a million`. */
function partOfRound(tokens: readonly Token[], from: number, share: number, words: NumberWords): Numeral | null {
	if (!words.of.has(formAt(tokens, from + 2))) return null;
	const at = words.articles.has(formAt(tokens, from + 3)) ? from + 4 : from + 3;
	const round = roundAt(tokens, at, words);
	return round !== undefined && round >= 1e6 ? numeralOf(from, at + 1, share * round, 'words') : null;
}

/** `half of the seats`, `half the population`; not `half a million`. */
function halfAt(tokens: readonly Token[], from: number, words: NumberWords): Numeral | null {
	const next = formAt(tokens, from + 1);
	if (!words.shareFollows.has(next) || words.halfOf.has(formAt(tokens, from - 1))) return null;
	const round = words.articles.has(next) ? roundAt(tokens, from + 2, words) : undefined;
	return round === undefined ? numeralOf(from, from + 1, 0.5, 'share') : null;
}

/** Wholes that shares are given of, besides those up to ten. */
const roundWholes: ReadonlySet<number> = new Set([12, 20, 50, 100, 1000, 10_000, 100_000]);

/** Of these, and of those up to ten, what so many `out of` another number are a share of. */
const usualWholes: ReadonlySet<number> = new Set([2, 3, 4, 5, 10, 20, 100, 1000, 10_000, 100_000]);

/** `one in every five`, `neuf Français sur dix`: a share of a small whole; else the number itself, as in `deux` **`granges sur sept`**. */
export function proportionAt(tokens: readonly Token[], first: Numeral | null, language: Language): Numeral | null {
	const {numbers} = language;
	if (!first || first.min >= 1000 || first.min === 0) return first;
	for (const at of [first.to, ...endsOfNamed(tokens, first.to, numbers)]) {
		const length = phraseLength(tokens, at, numbers.proportion);
		const whole = length === 0 ? null : wholeAt(tokens, at + length, numbers);
		if (whole && ((at > first.to && isCounted(tokens[whole.to])) || isPercent(tokens, whole.to, numbers))) continue;
		if (whole && whole.min > Math.max(1, first.min) && isShareOf(first, whole, isOutOf(tokens, at, language)))
			return numeralOf(first.from, whole.to, first.min / whole.min, 'share');
	}
	return first;
}

/** `seven` **`out of`** `twelve`, `deux granges` **`sur`** `sept`: so many of a number that may be all that there are. */
const isOutOf = (tokens: readonly Token[], at: number, {counting}: Language): boolean =>
	counting.outOfBare.startingAt(tokens, at) !== null;

/** Whether a number is a share of another: of several that are out of it, only of a usual one. */
const isShareOf = (first: Numeral, whole: Numeral, outOf: boolean): boolean =>
	outOf && first.min > 1
		? usualWholes.has(whole.min)
		: whole.min <= 10 || roundWholes.has(whole.min) || isOneIn(first, whole);

/** Words at most that say what a share is of, between its number and its whole, and of an aside among them. */
const longestNamed = 5;
const longestAside = 6;

/** Where what a share is of may end: behind its noun, and behind each word that narrows it: `un | train | régional | sur cinq`. */
function endsOfNamed(tokens: readonly Token[], from: number, {of}: NumberWords): number[] {
	const ends: number[] = [];
	for (let at = from; at < from + longestNamed; at++) {
		const aside = at > from ? asideLength(tokens, at) : 0;
		if (aside > 0) return [...ends, at + aside];
		const token = tokens[at];
		if (token?.kind !== 'word') return ends;
		const links = of.has(token.form) || (of.has(formAt(tokens, at - 1)) && hasClass(token, functionClass));
		if (at > from && links) continue;
		const isAdjective = hasClass(token, adjectiveClass) && !hasClass(token, functionClass);
		if (!token.capital && !isAdjective && !hasClass(token, nounClass)) return ends;
		ends.push(at + 1);
	}
	return ends;
}

/** `un TGV` **`(train à grande vitesse)`** `sur huit`: the tokens of what stands in brackets; 0 where none do. */
function asideLength(tokens: readonly Token[], from: number): number {
	if (tokens[from]?.text !== '(') return 0;
	const end = tokens.slice(from, from + longestAside).findIndex(({text}) => text === ')');
	return end < 0 ? 0 : end + 1;
}

/** `3 assists in 12` **`games`**, `deux morts sur dix` **`jours`**: what follows is counted by the number itself. */
const isCounted = (next: Token | undefined): boolean =>
	hasClass(next, pluralNounClass) && !hasClass(next, functionClass) && !isMainlyVerb(next!);

/** `one hour in 9` **`%`** `of places`: the second number is a share by itself. */
const isPercent = (tokens: readonly Token[], at: number, {amountEnds}: NumberWords): boolean =>
	tokens[at]?.text === '%' || amountEnds.has(formAt(tokens, at));

/** `one in 36`: of one alone the whole may be any number. */
const isOneIn = (first: Numeral, whole: Numeral): boolean =>
	first.max === 1 && whole.kind === 'digits' && Number.isInteger(whole.max) && whole.max < 1000 && !whole.yearLike;

function wholeAt(tokens: readonly Token[], at: number, words: NumberWords): Numeral | null {
	const token = tokens[at];
	if (!token || token.kind === 'sign') return null;
	return token.kind === 'number' ? digitsAt(tokens, at, words) : spelledAt(tokens, at, words);
}
