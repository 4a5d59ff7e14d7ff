import type {ClauseWords} from '../../language/clauses.ts';
import type {Token} from '../../text/token.ts';
import {perWord, type Word} from '../../text/word.ts';

// What a sentence has to hold for a rule to find anything in it, one bit each: most rules find nothing in most sentences.
/** A word that denies, by itself or beside another: `not`, `ne`, `personne`. */
export const negationSign = 1;
/** A word that keeps a statement at a distance: `présumé`, `reportedly`. */
export const distanceSign = 2;
/** A word of how badly somebody is hurt: `seriously`, `minor`. */
export const severitySign = 4;
/** A word of a count that another one has taken the place of: `previous`. */
export const earlierSign = 8;
/** A word of a vote that is not wholly counted: `partial`. */
export const partialSign = 32;
/** A word that makes a number hold everywhere: `worldwide`. */
export const everywhereSign = 16;
/** A word that says whether something is so: `false`, `vrai`. */
export const truthSign = 64;

/** What the words of a sentence show of these, together. */
export function clauseSigns(tokens: readonly Token[], words: ClauseWords): number {
	let signs = 0;
	for (let at = 0; at < tokens.length; at++) signs |= signsOf(tokens[at]!, words);
	return signs;
}

const signsOf = perWord(({form}: Word, words: ClauseWords): number => {
	const denies =
		words.negations.has(form) ||
		words.notYet.has(form) ||
		words.negationParticles.has(form) ||
		words.particleNegations.has(form);
	return (
		(denies ? negationSign : 0) |
		(words.distancing.has(form) ? distanceSign : 0) |
		(words.falsities.has(form) || words.truths.has(form) || words.wrongly.has(form) ? truthSign : 0) |
		(words.grave.has(form) || words.light.has(form) ? severitySign : 0) |
		(words.earlier.has(form) || words.formerly.has(form) || words.pluperfects.has(form) ? earlierSign : 0) |
		(words.partial.has(form) || words.tallied.has(form) ? partialSign : 0) |
		(words.everywhere.has(form) ? everywhereSign : 0)
	);
});
