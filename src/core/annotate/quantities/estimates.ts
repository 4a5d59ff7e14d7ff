import type {Language} from '../../language/language.ts';
import type {Draft} from './draft.ts';

/** Words at most from such a noun to its number: `the previous` **`estimate`** `on Tuesday stood at`. */
const estimateReach = 6;

/** `The previous estimate stood at 50`: another value of what the sentence before tells first. */
export function isEstimate({tokens, from}: Draft, {counting, grammar}: Language): boolean {
	const first = Math.max(0, from - estimateReach);
	const noun = tokens.findLastIndex(
		({readings}, at) =>
			at >= first && at < from && readings.some(({pos, lemma}) => pos === 'noun' && counting.estimates.has(lemma)),
	);
	return noun >= 0 && noun + 1 < from && !grammar.genitives.has(tokens[noun + 1]!.form);
}
