import type {Language} from '../../language/language.ts';
import type {NumberWords} from '../../language/numbers.ts';
import {phraseForm} from '../../language/phrases.ts';
import type {Token} from '../../text/token.ts';
import {type DigitValue, readDigits} from './digits.ts';

/** A number as it stands in a row of tokens, before anything is known of what it counts. */
export type Numeral = {
	/** Index of its first token, and of the one after its last. */
	readonly from: number;
	readonly to: number;
	readonly min: number;
	readonly max: number;
	/** `one`: a word for one that may be an article; `collective`: a dozen; `vague`: dozens. */
	readonly kind: 'digits' | 'words' | 'one' | 'collective' | 'vague' | 'share';
	/** A bare integer of four digits that could be a year. */
	readonly yearLike: boolean;
	readonly ambiguous: boolean;
};

/** Every number of a row of tokens, in order. */
export function findNumerals(tokens: readonly Token[], language: Language): Numeral[] {
	const found: Numeral[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const numeral = numeralAt(tokens, at, language.numbers) ?? lengthAt(tokens, at, language);
		if (!numeral) continue;
		found.push(numeral);
		at = numeral.to - 1;
	}
	return found;
}

function numeralAt(tokens: readonly Token[], at: number, words: NumberWords): Numeral | null {
	const token = tokens[at]!;
	if (token.kind === 'sign') return null;
	if (token.kind === 'number') return proportionAt(tokens, digitsAt(tokens, at, words), words);
	return (
		severalAt(tokens, at, words) ??
		shareAt(tokens, at, words) ??
		collectiveAt(tokens, at, words) ??
		proportionAt(tokens, spelledAt(tokens, at, words), words) ??
		vagueAt(tokens, at, words)
	);
}

/** `for a week`, `a year ago`: an article before a unit of time where a length is meant. */
function lengthAt(tokens: readonly Token[], at: number, {numbers, units, counting}: Language): Numeral | null {
	if (!numbers.articles.has(formAt(tokens, at)) || !numbers.countingArticles.has(formAt(tokens, at))) return null;
	const unit = units.names.startingAt(tokens, at + 1);
	if (unit?.meaning.measure !== 'duration') return null;
	const length = counting.lengthBefore.endingAt(tokens, at) ?? counting.lengthAfter.startingAt(tokens, unit.to);
	return length === null ? null : exact(at, at + 1, 1, 'one');
}

const exact = (from: number, to: number, value: number, kind: Numeral['kind'], ambiguous = false): Numeral => ({
	from,
	to,
	min: value,
	max: value,
	kind,
	yearLike: false,
	ambiguous,
});

const formAt = (tokens: readonly Token[], at: number): string => tokens[at]?.form ?? '';

// ---------------------------------------------------------------- digits

function digitsAt(tokens: readonly Token[], at: number, words: NumberWords): Numeral | null {
	const read = bareDecimal(tokens, at, words) ?? readDigits(tokens[at]!.text, words.decimal);
	if (!read) return null;
	const mixed = mixedFraction(tokens, at + 1);
	const halved = mixed === 0 && hasPhrase(tokens, at + 1, words.halfAfter);
	const to = at + 1 + (mixed > 0 ? 3 : halved ? phraseLength(tokens, at + 1, words.halfAfter) : 0);
	const {factor, to: end} = scaleAfter(tokens, to, words);
	const yearLike = end === at + 1 && /^(?:1[5-9]|20)\d\d$/u.test(tokens[at]!.text);
	const value = scaled(read.value + mixed + (halved ? 0.5 : 0), factor);
	return {...exact(at, end, value, 'digits', read.ambiguous), yearLike};
}

/** `.500`: a decimal without the zero before it. */
function bareDecimal(tokens: readonly Token[], at: number, {decimal}: NumberWords): DigitValue | null {
	const [before, sign, token] = [tokens[at - 2], tokens[at - 1], tokens[at]!];
	if (decimal !== '.' || sign?.text !== '.' || sign.end !== token.start || before?.end === sign.start) return null;
	return /^\d{1,4}$/u.test(token.text) ? {value: Number(`0.${token.text}`), ambiguous: false} : null;
}

/** The `1/2` of `3 1/2`, as a number below one, or 0. */
function mixedFraction(tokens: readonly Token[], at: number): number {
	const [over, slash, under] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (slash?.text !== '/' || over?.kind !== 'number' || under?.kind !== 'number') return 0;
	const value = Number(over.text) / Number(under.text);
	return over.text.length === 1 && under.text.length === 1 && value < 1 ? value : 0;
}

/** A product without the noise of binary fractions: 1.1 million is 1100000. */
const scaled = (value: number, factor: number): number =>
	factor === 1 ? value : Number((value * factor).toPrecision(12));

type Scale = {readonly factor: number; readonly to: number};

/** The powers of ten that follow a number: words (`million`, `mille milliards`), or letters (`M€`, `11B`, `10K`). */
function scaleAfter(tokens: readonly Token[], from: number, words: NumberWords): Scale {
	let factor = 1;
	let to = from;
	for (let rounds = 0; rounds < 3; rounds++) {
		const next = to > from && words.of.has(formAt(tokens, to)) ? to + 1 : to + (isHyphenInside(tokens, to) ? 1 : 0);
		const scale = tokens[next]?.kind === 'word' ? scaleWord(tokens, next, words) : undefined;
		if (scale === undefined) break;
		factor *= scale;
		to = next + 1;
	}
	if (factor > 1) return {factor, to};
	const letter = scaleLetter(tokens, from, words);
	return letter === undefined ? {factor, to} : {factor: letter, to: from + 1};
}

/** Not the `hundreds` of `5 hundreds`; `mille` and `cent` are read as parts of a number in words. */
function scaleWord(tokens: readonly Token[], at: number, words: NumberWords): number | undefined {
	const form = formAt(tokens, at);
	return (
		words.scales.get(form) ??
		words.collectives.get(form) ??
		(words.vague.has(form) && form !== 'tens' && form !== 'scores' ? words.vague.get(form) : undefined)
	);
}

const isHyphenInside = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === '-' && tokens[at - 1]?.end === tokens[at]!.start && tokens[at + 1]?.start === tokens[at]!.end;

function scaleLetter(tokens: readonly Token[], at: number, words: NumberWords): number | undefined {
	const token = tokens[at];
	const factor = token && words.scaleLetters.get(token.text);
	if (!factor) return undefined;
	const glued = token.start === tokens[at - 1]!.end;
	const money = isMoneySign(tokens[at + 1]) || isMoneySign(tokens[firstOf(tokens, at - 1) - 1]);
	if (money) return factor;
	if (words.decimal === ',')
		return words.of.has(formAt(tokens, at + 1)) || token.text.startsWith('Md') ? factor : undefined;
	return glued && !/^[tTbGg]$/u.test(token.text) && !isLength(tokens, at) ? factor : undefined;
}

/** `2m tall`, `100m sprint`: metres, not millions. */
const isLength = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]!.text === 'm' &&
	(/^(?:tall|high|long|wide|deep|away|above|below|from|sprint|race|final|freestyle|hurdles)$/u.test(
		formAt(tokens, at + 1),
	) ||
		Number(tokens[at - 1]!.text) >= 1000);

const firstOf = (tokens: readonly Token[], at: number): number => (tokens[at]?.kind === 'number' ? at : at + 1);

const isMoneySign = (token: Token | undefined): boolean => token !== undefined && /^[$€£¥₹₩₽₺₴₦₪]$/u.test(token.text);

// ---------------------------------------------------------------- words

/** A number in words: `two thousand three hundred`, `quatre-vingt-dix-sept`, `trois millions deux cent mille`. */
function spelledAt(tokens: readonly Token[], from: number, words: NumberWords): Numeral | null {
	const first = words.cardinals.get(formAt(tokens, from));
	if (first === undefined) return null;
	let total = 0;
	let current = first === 1000 ? 1000 : first;
	let to = from + 1;
	for (; to < tokens.length; to++) {
		const joined = formAt(tokens, to) === words.joiner && joins(tokens, to, words, current) ? 1 : 0;
		const next = words.cardinals.get(formAt(tokens, to + joined));
		if (next === undefined) break;
		const added = compose(current, next);
		if (added === null) break;
		if (added >= 1000 && next === 1000) {
			total += added;
			current = 0;
		} else current = added;
		to += joined;
	}
	const lone = to === from + 1 && words.one.has(formAt(tokens, from));
	if (lone && hasPhrase(tokens, to, words.halfAfter)) return halfScaled(tokens, from, to, words);
	const {factor, to: end} = scaleAfter(tokens, to, words);
	if (lone && factor > 1)
		return exact(
			from,
			end,
			factor,
			words.articles.has(formAt(tokens, from)) && factor <= 1000 ? 'collective' : 'words',
		);
	const half = hasPhrase(tokens, end, words.halfAfter) ? phraseLength(tokens, end, words.halfAfter) : 0;
	if (half > 0) return halfScaled(tokens, from, end, words, (total + current) * factor, factor);
	return exact(from, end, scaled(total + current, factor), lone ? 'one' : 'words');
}

/** `two and a half million`, `deux millions et demi`. */
function halfScaled(
	tokens: readonly Token[],
	from: number,
	at: number,
	words: NumberWords,
	value = 1,
	unit = 1,
): Numeral {
	const after = at + phraseLength(tokens, at, words.halfAfter);
	const {factor, to} = scaleAfter(tokens, after, words);
	return exact(from, to, scaled(value + unit / 2, factor), 'words');
}

/** What two neighbouring number words make together; null when they are two numbers. */
function compose(current: number, next: number): number | null {
	if (next === 1000) return current > 0 && current < 1000 ? current * 1000 : current === 0 ? 1000 : null;
	if (next === 100)
		return current > 1 && current < 20
			? current * 100
			: current === 1
				? 100
				: current === 0 || current % 1000 === 0
					? current + 100
					: null;
	if (next === 20 && current % 100 === 4) return current + 76;
	const rest = current % 100;
	if (rest === 0) return current + next;
	if ((rest === 60 || rest === 80) && next < 20) return current + next;
	return rest >= 20 && rest % 10 === 0 && next < 10 && next > 0 ? current + next : null;
}

/** Whether `and` or `et` stands inside a number: after hundreds, or before one. */
function joins(tokens: readonly Token[], at: number, words: NumberWords, current: number): boolean {
	const next = words.cardinals.get(formAt(tokens, at + 1));
	if (next === undefined) return false;
	if (words.joiner === 'and') return (current % 100 === 0 || current === 0) && next < 100;
	return current % 100 >= 20 && (next === 1 || next === 11);
}

const phraseLength = (tokens: readonly Token[], at: number, phrases: readonly string[]): number => {
	for (const phrase of phrases) {
		const parts = phrase.split(' ');
		if (parts.every((part, index) => formAt(tokens, at + index) === part)) return parts.length;
	}
	return 0;
};

const hasPhrase = (tokens: readonly Token[], at: number, phrases: readonly string[]): boolean =>
	phraseLength(tokens, at, phrases) > 0;

// ---------------------------------------------------------------- round numbers

/** `a dozen`, `half a million`, `une centaine`, `une demi-douzaine`, `a couple of`. */
function collectiveAt(tokens: readonly Token[], from: number, words: NumberWords): Numeral | null {
	const halfFirst = words.halfBefore.has(formAt(tokens, from));
	const article = from + (halfFirst ? 1 : 0);
	if (!words.articles.has(formAt(tokens, article)))
		return halfFirst ? halfCollective(tokens, from, article, words) : null;
	const half = words.halfBefore.has(formAt(tokens, article + 1)) ? 1 : 0;
	const noun = article + 1 + half;
	const value = roundAt(tokens, noun, words);
	if (value === undefined) return null;
	const inner = scaleAfter(tokens, noun + 1 + (words.of.has(formAt(tokens, noun + 1)) ? 1 : 0), words);
	const to = inner.factor > 1 ? inner.to : noun + 1;
	const halving = halfFirst || half ? 0.5 : 1;
	const sure = value >= 1e6 && !halfFirst;
	return exact(from, to, value * inner.factor * halving, sure ? 'words' : 'collective');
}

/** `half million`: a half without article. */
function halfCollective(tokens: readonly Token[], from: number, noun: number, words: NumberWords): Numeral | null {
	const value = roundAt(tokens, noun, words);
	return value === undefined ? null : exact(from, noun + 1, value / 2, 'collective');
}

/** The value of a round noun: `dozen`, `centaine`, `million`; not a plural. */
function roundAt(tokens: readonly Token[], at: number, words: NumberWords): number | undefined {
	const form = formAt(tokens, at);
	if (words.vague.has(form) || (words.cardinals.has(form) && words.decimal === ',')) return undefined;
	if (words.pairs.has(form)) return words.of.has(formAt(tokens, at + 1)) ? 2 : undefined;
	return words.collectives.get(form) ?? words.scales.get(form);
}

/** `dozens`, `des dizaines de milliers`: only an order of magnitude. */
function vagueAt(tokens: readonly Token[], from: number, words: NumberWords): Numeral | null {
	const value = words.vague.get(formAt(tokens, from));
	if (value === undefined) return null;
	const next = words.of.has(formAt(tokens, from + 1)) ? words.vague.get(formAt(tokens, from + 2)) : undefined;
	const scale = value * (next ?? 1);
	return {...exact(from, from + (next ? 3 : 1), scale, 'vague'), min: 2 * scale, max: 10 * scale - 1};
}

/** `several hundred`, `quelques milliers`. */
function severalAt(tokens: readonly Token[], from: number, words: NumberWords): Numeral | null {
	if (!words.several.has(formAt(tokens, from))) return null;
	const form = formAt(tokens, from + 1);
	const value =
		words.vague.get(form) ??
		(words.decimal === '.' ? (words.scales.get(form) ?? words.collectives.get(form)) : undefined);
	if (value === undefined) return null;
	const inner = scaleAfter(tokens, from + 2 + (words.of.has(formAt(tokens, from + 2)) ? 1 : 0), words);
	const scale = value * inner.factor;
	return {...exact(from, inner.factor > 1 ? inner.to : from + 2, scale, 'vague'), min: 2 * scale, max: 10 * scale - 1};
}

// ---------------------------------------------------------------- shares

/** `a third of`, `three-fourths`, `les deux tiers`, `la moitié`, `half of`. */
function shareAt(tokens: readonly Token[], from: number, words: NumberWords): Numeral | null {
	const form = formAt(tokens, from);
	if (words.half.has(form)) return halfAt(tokens, from, words);
	const count = words.articles.has(form) ? 1 : words.cardinals.get(form);
	const denominator = words.denominators.get(formAt(tokens, from + 1));
	if (count === undefined || denominator === undefined || count === 0 || count >= denominator) return null;
	const follows = words.of.has(formAt(tokens, from + 2));
	if (count === 1 && !follows) return null;
	const round = follows && words.articles.has(formAt(tokens, from + 3)) ? roundAt(tokens, from + 4, words) : undefined;
	if (round !== undefined && round >= 1e6) return exact(from, from + 5, (count / denominator) * round, 'words');
	return exact(from, from + 2, count / denominator, 'share');
}

function halfAt(tokens: readonly Token[], from: number, words: NumberWords): Numeral | null {
	const next = formAt(tokens, from + 1);
	if (!words.shareFollows.has(next)) return null;
	const round = words.articles.has(next) ? roundAt(tokens, from + 2, words) : undefined;
	return round === undefined ? exact(from, from + 1, 0.5, 'share') : null;
}

/** `one in every five`, `neuf Français sur dix`: a share of a small whole; else the number itself. */
function proportionAt(tokens: readonly Token[], first: Numeral | null, words: NumberWords): Numeral | null {
	if (!first || first.min >= 1000 || first.min === 0) return first;
	for (const at of [first.to, first.to + 1]) {
		const length = phraseLength(tokens, at, words.proportion);
		if (length === 0) continue;
		const second = wholeAt(tokens, at + length, words);
		if (second && second.min > first.min && isRoundWhole(second.min))
			return exact(first.from, second.to, first.min / second.min, 'share');
	}
	return first;
}

const isRoundWhole = (value: number): boolean => value <= 10 || [12, 20, 50, 100, 1000, 10000, 100000].includes(value);

function wholeAt(tokens: readonly Token[], at: number, words: NumberWords): Numeral | null {
	const token = tokens[at];
	if (!token || token.kind === 'sign') return null;
	return token.kind === 'number' ? digitsAt(tokens, at, words) : spelledAt(tokens, at, words);
}

/** The form of a token with its elision written out. */
export const plainForm = (token: Token | undefined): string => (token ? phraseForm(token.form) : '');
