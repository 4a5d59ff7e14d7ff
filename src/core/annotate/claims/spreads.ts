import type {ClauseWords} from '../../language/clauses.ts';
import {countings} from '../../language/concepts/telling.ts';
import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import type {Scene} from './scene.ts';

/** Tokens at most from the verb to the number at the end of a spread, over what is said of the first: `14, the army figure, to`. */
const spreadReach = 14;

/** `estimates` **`range from`** `14, the army figure,` **`to 31`**, that of the union: the last number of those that are told of one thing. */
export function endsSpread({tokens, meanings, words}: Scene, at: number): boolean {
	if (!words.spreadEnds.has(tokens[at - 1]?.form ?? '')) return false;
	for (let verb = at - 2; verb > 0 && verb >= at - spreadReach; verb--) {
		if (!spreads(tokens[verb]!, words)) continue;
		return meanings.slice(0, verb).some(meaning => meaning !== undefined && isEstimate(meaning));
	}
	return false;
}

/** By any of its readings: `the dead range` is a noun phrase to the eye. */
const spreads = (token: Token, {spreading}: ClauseWords): boolean => isVerbAmong(token, spreading);

const isEstimate = ({id, group}: {readonly id: string; readonly group: string}): boolean =>
	id === 'death_toll' || id === 'number' || countings.has(group);
