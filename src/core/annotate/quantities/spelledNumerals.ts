import type {NumberWords} from '../../language/numbers.ts';
import type {Token} from '../../text/token.ts';
import {formAt} from '../tokenView.ts';
import {type Numeral, numeralOf, phraseLength, product} from './numeral.ts';
import {scaleAfter} from './scales.ts';

/** A number in words: `two thousand three hundred`, `quatre-vingt-dix-sept`, `neuf millions trois cent mille`. */
export function spelledAt(tokens: readonly Token[], from: number, words: NumberWords): Numeral | null {
	const small = smallAt(tokens, from, words);
	if (!small) return null;
	const decimals = decimalsBehind(tokens, small.to, words);
	if (decimals) {
		const scale = scaleAfter(tokens, decimals.to, words);
		return numeralOf(from, scale.to, product(small.value + decimals.value, scale.factor), 'words');
	}
	const lone = small.to === from + 1 && words.one.has(formAt(tokens, from));
	const halfFirst = phraseLength(tokens, small.to, words.halfAfter);
	const scale = scaleAfter(tokens, small.to + halfFirst, words);
	const halfLast = halfFirst > 0 ? 0 : phraseLength(tokens, scale.to, words.halfAfter);
	const half = halfFirst > 0 || halfLast > 0 ? 0.5 : 0;
	const value = product(small.value + half, scale.factor);
	const to = scale.to + halfLast;
	const rest = scale.factor >= 1e6 && half === 0 ? restBelow(tokens, to, scale.factor, words) : null;
	if (lone && half === 0 && rest === null) return loneOf(from, to, scale.factor);
	return numeralOf(from, rest?.to ?? to, value + (rest?.max ?? 0), 'words');
}

/** `ninety-six` **`point five`**: the digits behind the word for the sign, below one; null where no digit follows. */
function decimalsBehind(tokens: readonly Token[], at: number, words: NumberWords): Small | null {
	if (!words.decimalPoints.has(formAt(tokens, at))) return null;
	let digits = '';
	let to = at + 1;
	for (let digit = digitAt(tokens, to, words); digit !== null; digit = digitAt(tokens, to, words)) {
		digits += digit;
		to++;
	}
	return digits === '' ? null : {value: Number(`0.${digits}`), to};
}

function digitAt(tokens: readonly Token[], at: number, words: NumberWords): number | null {
	const value = words.cardinals.get(formAt(tokens, at));
	return value !== undefined && value < 10 ? value : null;
}

/** A word for one: alone it may be an article, before a thousand it is a round number, before a million exact. */
const loneOf = (from: number, to: number, factor: number): Numeral =>
	numeralOf(from, to, factor, factor === 1 ? 'one' : factor <= 1000 ? 'collective' : 'words');

/** `neuf millions` **`trois cent mille`**: thousands that go on with a scale, below it; null for what is none. */
export function restBelow(tokens: readonly Token[], at: number, below: number, words: NumberWords): Numeral | null {
	const rest = spelledAt(tokens, at, words);
	return rest && rest.kind === 'words' && rest.max < below && rest.max >= 1000 ? rest : null;
}

type Small = {readonly value: number; readonly to: number};

/** A number below a million, as far as its words add up. */
function smallAt(tokens: readonly Token[], from: number, words: NumberWords): Small | null {
	const first = words.cardinals.get(formAt(tokens, from));
	if (first === undefined) return null;
	let thousands = first === 1000 ? 1000 : 0;
	let current = first === 1000 ? 0 : first;
	let to = from + 1;
	for (; to < tokens.length; to++) {
		const joined = formAt(tokens, to) === words.joiner && joins(tokens, to, words, current) ? 1 : 0;
		const next = words.cardinals.get(formAt(tokens, to + joined));
		const sum = next === undefined ? null : compose(current, next);
		if (sum === null) break;
		const isThousand = next === 1000;
		thousands += isThousand ? sum : 0;
		current = isThousand ? 0 : sum;
		to += joined;
	}
	return {value: thousands + current, to};
}

/** What the words so far and the next one make together; null when they are two numbers. */
function compose(current: number, next: number): number | null {
	if (next === 1000) return current < 1000 ? Math.max(1, current) * 1000 : null;
	if (next === 100) return composeHundred(current);
	const rest = current % 100;
	if (next === 20 && rest === 4) return current + 76;
	if (rest === 0) return current + next;
	if ((rest === 60 || rest === 80) && next < 20) return current + next;
	if (rest === 10 && next >= 7 && next <= 9) return current + next;
	return rest >= 20 && rest % 10 === 0 && next < 10 && next > 0 ? current + next : null;
}

function composeHundred(current: number): number | null {
	if (current === 0) return 100;
	return current < 20 ? current * 100 : null;
}

/** Whether `and` or `et` stands inside a number: behind hundreds, or before one. */
function joins(tokens: readonly Token[], at: number, words: NumberWords, current: number): boolean {
	const next = words.cardinals.get(formAt(tokens, at + 1));
	if (next === undefined) return false;
	if (words.countedHundreds) return current >= 100 && current % 100 === 0 && next < 100;
	return current % 100 >= 20 && (next === 1 || next === 11);
}
