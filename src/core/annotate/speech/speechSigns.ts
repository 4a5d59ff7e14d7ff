import type {SpeechWords} from '../../language/speech.ts';
import type {Token} from '../../text/token.ts';
import {perWord, type Word} from '../../text/word.ts';

// What a sentence has to hold for a rule to find anything in it, one bit each: most rules find nothing in most sentences.
/** A colon: the speaker before it, or behind it. */
export const colonSign = 1;
/** An opening bracket. */
export const bracketSign = 2;
/** A dash or hyphen. */
export const dashSign = 4;
/** A verb of change: `doubled`, `raised`. */
export const changeSign = 8;
/** A noun of hearsay: `rumeurs`, `reports`. */
export const hearsaySign = 16;

/** A count that names nobody by itself: `bilan`, `toll`. */
export const tollSign = 32;

/** A count that somebody may own, in small letters: the police `figure`. */
export const ownedSign = 64;

/** What a sentence holds: bits of this file. */
export function speechSigns(tokens: readonly Token[], speech: SpeechWords): number {
	let signs = 0;
	for (const token of tokens) signs |= signsOf(token, speech);
	return signs;
}

const marks: ReadonlyMap<string, number> = new Map([
	[':', colonSign],
	['(', bracketSign],
	['–', dashSign],
	['—', dashSign],
	['-', dashSign],
]);

const signsOf = perWord(
	({text, capital, readings}: Word, {changes, hearsayNouns, tolls, ownedCounts}: SpeechWords): number => {
		let signs = marks.get(text) ?? 0;
		for (const {pos, lemma} of readings) {
			if (pos === 'verb' && changes.has(lemma)) signs |= changeSign;
			if (pos === 'noun' && hearsayNouns.has(lemma)) signs |= hearsaySign;
			if (pos === 'noun' && tolls.has(lemma)) signs |= tollSign;
			if (pos === 'noun' && !capital && ownedCounts.has(lemma)) signs |= ownedSign;
		}
		return signs;
	},
);

/** Whether a word is of one of these kinds. */
export const hasSigns = (token: Token, speech: SpeechWords, signs: number): boolean =>
	(signsOf(token, speech) & signs) !== 0;
