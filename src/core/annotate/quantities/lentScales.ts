import type {Language} from '../../language/language.ts';
import type {Amount} from './amounts.ts';
import type {Draft} from './draft.ts';
import {isCompared} from './headFirst.ts';
import {product} from './numeral.ts';

/**
 * `300 millions de doses, dont 90`, `asked for £150 million and got 90`: a small part of a number with a scale word is in the same scale, and so is a sum that
 * has its currency from one.
 */
export function inScaleOf(draft: Draft, earlier: Draft, {counting}: Language): Amount {
	const {amount, part, tokens} = draft;
	const scale = scaleOf(earlier);
	const isInScale = part || earlier.measure === 'money' || isCompared(tokens, amount.from, counting);
	if (!isInScale || scale === 1 || amount.max >= 1000 || amount.number.to - amount.number.from > 1) return amount;
	return {...amount, min: product(amount.min, scale), max: product(amount.max, scale)};
}

/** The scale that a number is told in by a word, its own or one that it has from another; 1 where it is in none. */
export function scaleOf({amount: {max, number}, tokens}: Draft): number {
	const scale = 1000 ** Math.floor(Math.log10(Math.max(1, max)) / 3);
	const isTold = number.to - number.from > 1 || tokens[number.from]!.text.length < digitsOfMillion;
	return isTold && scale >= 1e6 ? scale : 1;
}

/** A million that no word tells has as many. */
const digitsOfMillion = 7;

/** How many times as large as the number before it one may be and count the same. */
const mostTimes = 1000;
/** Whether a number is too large to have the noun of one of the sentence before: 22 arrests, 700,000 people. */
export const isOutOfScale = (draft: Draft, earlier: Draft): boolean =>
	draft.sentence !== earlier.sentence &&
	earlier.measure === 'count' &&
	draft.amount.max >= mostTimes * Math.max(earlier.amount.max, 1);

/** Only counts of things carry over to a later sentence; in one sentence money and shares do too. */
export function compatible(draft: Draft, earlier: Draft): boolean {
	if (earlier.measure === 'multiple') return false;
	if (earlier.measure === 'count' && !Number.isInteger(draft.amount.max)) return !Number.isInteger(earlier.amount.max);
	if (draft.amount.max >= 1e6 && earlier.amount.max < 1e3) return false;
	if (draft.sentence !== earlier.sentence) return earlier.measure === 'count' && !isOutOfScale(draft, earlier);
	if (earlier.measure === 'duration') return draft.part && draft.amount.max <= earlier.amount.max;
	if (earlier.measure === 'share' && draft.amount.max > 100) return false;
	if (earlier.part && !draft.part) return false;
	if (earlier.measure === 'count') return !draft.part || draft.amount.max <= earlier.amount.max;
	if (earlier.measure === 'money' && isFew(draft) && earlier.amount.max >= leastOfSum) return false;
	return !draft.counted.ofThem && (!draft.part || earlier.measure === 'money');
}

/** A sum from which on a small number in words, without a scale, is none: `fined them $5,000 and suspended` **`all three`**. */
const leastOfSum = 1000;
const isFew = ({amount: {kind, max}}: Draft): boolean => kind === 'words' && max <= 12;
