import type {Language} from '../../language/language.ts';
import type {Draft, Reference} from './draft.ts';
import {scaleOf} from './lentScales.ts';
import {product} from './numeral.ts';
import {isOfSize} from './ofThem.ts';
import {longestSearch, take} from './otherNumbers.ts';
import {givesAnother, leavesOutVerb} from './rivalLengths.ts';

/** From here on a number is told in a scale of its own. */
const leastScaled = 1000;

/**
 * `The mayor says six million, the insurer` **`four`**, `60 milliards d'économies, clame le ministre ;` **`quarante-deux`**`, rétorque la région`: another
 * sum, in the scale and the currency of the one before it in its sentence.
 */
export function byRivalSum(
	draft: Draft,
	drafts: readonly Draft[],
	index: number,
	language: Language,
): (Reference & {amount: Draft['amount']}) | null {
	const {amount, part, sentence} = draft;
	if (part || amount.max >= leastScaled) return null;
	const before = drafts.slice(Math.max(0, index - longestSearch), index).findLast(({amount: {kind}}) => kind !== 'one');
	if (before?.sentence !== sentence || before.measure !== 'money' || !isOfSize(draft, before)) return null;
	const scale = scaleOf(before);
	if (scale === 1 || !(leavesOutVerb(draft, before, language) || givesAnother(draft, language))) return null;
	return {
		...take(before, 'sum'),
		amount: {...amount, min: product(amount.min, scale), max: product(amount.max, scale)},
	};
}
