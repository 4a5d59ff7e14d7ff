import type {Language} from '../../language/language.ts';
import type {Draft} from './draft.ts';

/** Words at most from such a noun to its number: `the previous` **`estimate`** `on Tuesday stood at`. */
const estimateReach = 6;

/** `The previous estimate stood at 50`: another value of what the sentence before tells first. */
export function isEstimate({tokens, from}: Draft, {counting, grammar}: Language): boolean {
	for (let at = from - 2; at >= Math.max(0, from - estimateReach); at--)
		if (tokens[at]!.readings.some(({pos, lemma}) => pos === 'noun' && counting.estimates.has(lemma)))
			return !grammar.genitives.has(tokens[at + 1]!.form);
	return false;
}
