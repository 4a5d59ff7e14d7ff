import type {Language} from '../../language/language.ts';
import {adverbClass, finiteClass, functionClass, hasClass, infinitiveClass, verbClass} from '../../text/wordClass.ts';
import type {Draft, Reference} from './draft.ts';
import {scaleOf} from './lentScales.ts';
import {product} from './numeral.ts';
import {longestSearch, reach, take} from './otherNumbers.ts';

/** Tokens at most between the pronoun and its number: `en ont déjà obtenu`, `n'en voit que`. */
const pronounReach = 4;

/** `il en obtient` **`90`**, `n'en voit que` **`1,6`**: so many of what was told before. */
export function isOfThem({tokens, from}: Pick<Draft, 'tokens' | 'from'>, {grammar}: Language): boolean {
	if (grammar.ofThem === null) return false;
	let isTold = false;
	for (let at = from - 1; at >= Math.max(0, from - 1 - pronounReach); at--) {
		const token = tokens[at]!;
		if (token.form === grammar.ofThem) return isTold;
		if (!hasClass(token, verbClass | adverbClass | functionClass) || grammar.prepositions.has(token.form)) return false;
		isTold ||= hasClass(token, finiteClass | infinitiveClass);
	}
	return false;
}

/** A sum or a share is told again at most so many times as high, or as low. */
const mostTimes = 6;

/**
 * `Le budget était de 625 millions de livres. Le maire` **`en avance 880`**, `La hausse sera de 7 %. Les syndicats` **`en réclament 10`**: the sum or the share
 * that was told last, where the number is of its size in its scale.
 */
export function byAmountOfThem(
	draft: Draft,
	drafts: readonly Draft[],
	index: number,
	language: Language,
): (Reference & {amount: Draft['amount']}) | null {
	const {amount, sentence, part} = draft;
	if (part || amount.number.to - amount.number.from > 1 || !isOfThem(draft, language)) return null;
	const before = drafts.slice(Math.max(0, index - longestSearch), index).findLast(({unit}) => unit !== null);
	if (!before || !isAmount(before) || sentence - before.sentence > reach || !isOfSize(draft, before)) return null;
	const scale = scaleOf(before);
	const [min, max] = [product(amount.min, scale), product(amount.max, scale)];
	return {...take(before, 'sum'), ...(scale > 1 && {per: null}), amount: {...amount, min, max}};
}

/** Whether a number that stands alone is of the size of a sum or a share told before, in its scale. */
export function isOfSize({amount}: Draft, before: Draft): boolean {
	const times = (amount.max * scaleOf(before)) / before.amount.max;
	return times <= mostTimes && times >= 1 / mostTimes;
}

/** A sum of money or a share. */
export const isAmount = ({measure}: Draft): boolean => measure === 'money' || measure === 'share';
