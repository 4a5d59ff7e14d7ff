import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';

/** Words at most from a number and its comma to the verb by which it is told: `40,` **`the union`** `says`. */
const tellingReach = 4;

/** `Quarante,` **`rétorque`** `l'autre`, `3,000,` **`the organisers say`**: whether a verb of speech stands behind a number and its comma. */
export function isTold(tokens: readonly Token[], to: number, {speech, counting}: Language): boolean {
	if (tokens[to]?.text !== ',') return false;
	for (let at = to + 1; at <= to + tellingReach && tokens[at]?.kind === 'word'; at++)
		for (const {pos, lemma} of tokens[at]!.readings)
			if (pos === 'verb' && (speech.verbs.has(lemma) || counting.tellingVerbs.has(lemma))) return true;
	return false;
}
