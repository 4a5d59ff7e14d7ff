import type {Language} from '../../language/language.ts';
import {isNounAmong} from '../../text/wordAmong.ts';
import type {Draft} from './draft.ts';

/** Words at most from such a noun to its number: `the previous` **`estimate`** `on Tuesday stood at`. */
const estimateReach = 6;

/** `The previous estimate stood at 50`: another value of what the sentence before tells first. */
export function isEstimate({tokens, from}: Draft, {counting, grammar}: Language): boolean {
	for (let at = from - 2; at >= Math.max(0, from - estimateReach); at--)
		if (isNounAmong(tokens[at], counting.estimates)) return !grammar.genitives.has(tokens[at + 1]!.form);
	return false;
}

/** Words at most from a verb of standing to its preposition: `s'en tenait` **`lundi soir`** `à 15`. */
const standingReach = 4;

/** `The town hall sticks` **`to its 15`**, `les syndicats parlent` **`de 900`**: somebody only gives another value. */
export function isHeldTo({tokens, from}: Draft, {speech, grammar}: Language): boolean {
	const link = grammar.possessives.has(tokens[from - 1]?.form ?? '') ? from - 2 : from - 1;
	const preposition = tokens[link]?.form ?? '';
	for (let at = link - 1; at >= Math.max(0, link - standingReach); at--)
		for (const {pos, lemma} of tokens[at]!.readings)
			if (
				pos === 'verb' &&
				speech.standing.get(lemma)?.some(({prepositions}) => prepositions.has(preposition)) === true
			)
				return true;
	return false;
}
