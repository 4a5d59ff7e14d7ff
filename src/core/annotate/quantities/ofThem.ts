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

/** A sum is told again at most so many times as high, or as low. */
const mostTimes = 4;

/** `Le budget était de 625 millions de livres. Le maire` **`en avance 880`**: the sum that was told last, where the number is of its size in its scale. */
export function bySumOfThem(
	draft: Draft,
	drafts: readonly Draft[],
	index: number,
	language: Language,
): (Reference & {amount: Draft['amount']}) | null {
	const {amount, sentence, part} = draft;
	if (part || amount.number.to - amount.number.from > 1 || !isOfThem(draft, language)) return null;
	const before = drafts.slice(Math.max(0, index - longestSearch), index).findLast(({unit}) => unit !== null);
	if (before?.measure !== 'money' || sentence - before.sentence > reach) return null;
	const scale = scaleOf(before);
	const times = (amount.max * scale) / before.amount.max;
	if (scale === 1 || times > mostTimes || times < 1 / mostTimes) return null;
	const [min, max] = [product(amount.min, scale), product(amount.max, scale)];
	return {...take(before, 'sum'), per: null, amount: {...amount, min, max}};
}
