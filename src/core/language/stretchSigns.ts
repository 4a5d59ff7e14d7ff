import type {StretchWords} from './stretchKinds.ts';
import {wordEnd, wordStart} from './wordEdges.ts';

/** Source of a pattern for at most so many words in a row, with blanks, commas and quotation marks before each; as few as will do. */
export const few = (most: number): string => String.raw`(?:[\s,"“”«»]+[\p{L}’'-]+){0,${most}}?`;
/** Verbs of what takes so long. */
export const takes = `(?:take[ns]?|took|taking|need(?:s|ed)?|m(?:is|it|irent|et|ettent|ettra)|fallu|fallut)`;
/** Words of one clause, no sign between them. */
const fewPlain = (most: number): string => String.raw`(?:\s+[\p{L}\p{N}’'-]+){0,${most}}?`;
const hedges = String.raw`up\s+to|as\s+long\s+as|at\s+(?:least|most)|(?:more|less|fewer|longer)\s+than|no\s+more\s+than|about|around|some|roughly|nearly|almost|over|under|only|just|barely|another|an?|the|approximately|close\s+to|jusqu['’]à|au\s+(?:moins|plus)|(?:plus|moins|près)\s+d[e'’]|environ|quelques?|presque|quasiment|à\s+peine|les?|la|une?|pas\s+loin\s+d[e'’]|seulement|autour\s+d[e'’]`;
const hedgesAtEnd = new RegExp(String.raw`(?:${wordStart}(?:${hedges})\s*)+$`, 'iu');
const goesOnFor = 'for|during|throughout|pendant|durant|depuis|pour';
const isAsLongAs = String.raw`(?:long(?:ue)?s?\s+)?(?:of|d[e'’])|at|to|by|for|pour|last(?:s|ed|ing)?|à|dur(?:é|e|a|ait|ée)`;
const until = String.raw`after|within|in|under|au\s+bout\s+d[e'’]|après|en|sous|dans`;
const laterOn = String.raw`later|plus\s+tard`;
const before = String.raw`earlier|before|previously|plus\s+tôt|auparavant|avant`;
const passes = String.raw`${takes}|(?:was|were|est|fut|passed|went\s+by|elapsed|ha[sd]|have|given|gave|a|ont|auront|aura|donn(?:é|ée?s?)|laissé|dispose(?:nt|ra)?\s+de)`;
const compound = /-(?:second|minute|hour|day|night|week|month|year)s?$/iu;

/** What stands before a number, hedges left out, and behind it; and whether the number opens a compound: `nine-hour`. */
type Told = {readonly opening: string; readonly closing: string; readonly isCompound: boolean};
type Sign = (told: Told) => boolean;

/** The words around a number as signs are looked for in them. */
export const toldAround = (opening: string, number: string, closing: string): Told => ({
	opening: opening.replace(hedgesAtEnd, ''),
	closing,
	isCompound: compound.test(number),
});

/** One of several patterns as a word; what is missing is never found. */
function word(...patterns: readonly (string | undefined)[]): string {
	const given = patterns.filter(pattern => pattern !== undefined);
	return given.length === 0 ? '(?!)' : `${wordStart}(?:${given.join('|')})${wordEnd}`;
}

const endsBy = (pattern: string): RegExp => new RegExp(`${pattern}\\s*$`, 'iu');
const opensBy = (pattern: string): RegExp => new RegExp(`^\\s+${pattern}`, 'iu');
const itTakes = endsBy(word(passes) + fewPlain(4));
const isLater = opensBy(word(laterOn));
const isEarlier = opensBy(word(before));

/** Tells whether the words around a number say that it is of such a kind. */
export function signOf(words: StretchWords): Sign {
	const plain = signWithEnd(words, words.ends);
	const {setting, endsInSetting} = words;
	if (setting === undefined || endsInSetting === undefined) return plain;
	const isThere = new RegExp(word(setting), 'iu');
	const inSetting = signWithEnd(words, endsInSetting);
	return told => plain(told) || (isThere.test(told.opening) && inSetting(told));
}

/** The same where certain words tell what ends it. */
function signWithEnd(
	{nouns, states, begins, verbs, until: last, behind}: StretchWords,
	ends: string | undefined,
): Sign {
	const any = new RegExp(word(nouns, states, ends, begins, verbs, last, behind), 'iu');
	const goesOn = endsBy(`${word(nouns, states)}${fewPlain(5)},?\\s+(?:${goesOnFor})`);
	const isSoLong = endsBy(`${word(nouns)},?${fewPlain(3)},?\\s+(?:${isAsLongAs})`);
	const ofVerb = endsBy(word(verbs));
	const endsWithin = endsBy(`${word(ends)},?${fewPlain(5)},?[\\s’']+(?:${until})`);
	const ended = endsBy(`${word(ends)}${fewPlain(3)},?`);
	const begun = endsBy(`${word(begins)}${fewPlain(3)},?`);
	const ofIt = opensBy(String.raw`(?:of|de|d['’])\s*(?:\p{L}+\s+){0,2}?${word(nouns)}`);
	const longIt = opensBy(String.raw`(?:\p{L}+\s+){0,2}?${word(nouns)}`);
	const inIt = opensBy(word(states, behind));
	const toEnd = opensBy(`(?:to|for|before|until|till|pour|à|avant)${fewPlain(5)}[\\s’']+${word(ends)}`);
	const untilIt = opensBy(
		`(?:[\\p{L}’']+\\s+){0,5}?(?:before|until|without|between|avant|sans|entre)${fewPlain(9)}[\\s’']+${word(last)}`,
	);
	const thenEnded = opensBy(`(?:${laterOn}|after|après),?${fewPlain(5)}[\\s’']+${word(ends)}`);
	return ({opening, closing, isCompound}) =>
		any.test(`${opening} ${closing}`) &&
		(goesOn.test(opening) ||
			isSoLong.test(opening) ||
			ofVerb.test(opening) ||
			endsWithin.test(opening) ||
			ofIt.test(closing) ||
			inIt.test(closing) ||
			(isCompound && longIt.test(closing)) ||
			(itTakes.test(opening) && toEnd.test(closing)) ||
			thenEnded.test(closing) ||
			untilIt.test(closing) ||
			(isLater.test(closing) && ended.test(opening)) ||
			(isEarlier.test(closing) && begun.test(opening)));
}
