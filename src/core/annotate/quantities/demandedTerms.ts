import type {Language} from '../../language/language.ts';
import {isNounAmong, isVerbAmong} from '../../text/wordAmong.ts';
import {ofAge} from './ages.ts';
import type {Draft, Reference} from './draft.ts';
import {longestSearch, reach, take} from './otherNumbers.ts';

/** Nobody is sent to prison for longer than so many years, or months. */
const longestTerm = 60;

/** Words at most from those who accuse to what they ask for: `l'accusation en avait demandé`. */
const demandReach = 8;

/** `eight years and a fine of 90,000.` **`Prosecutors had asked for 12`**: a term, in the unit of the last one, and no fine. */
export function byDemandedTerm(
	draft: Draft,
	drafts: readonly Draft[],
	index: number,
	language: Language,
): Reference | null {
	if (draft.amount.max > longestTerm || !isDemanded(draft, language)) return null;
	const term = drafts
		.slice(Math.max(0, index - longestSearch), index)
		.findLast(
			({measure, rule, sentence}) => measure === 'duration' && rule !== ofAge && draft.sentence - sentence <= reach,
		);
	return term ? take(term, 'demanded term') : null;
}

/** Whether somebody who accuses asks for the number. */
function isDemanded({tokens, from}: Draft, {counting, speech}: Language): boolean {
	const before = tokens.slice(Math.max(0, from - demandReach), from);
	const accuser = before.findIndex(token => isNounAmong(token, counting.accusers));
	const behind = accuser < 0 ? [] : before.slice(accuser + 1);
	return behind.some(token => isVerbAmong(token, speech.demands));
}
