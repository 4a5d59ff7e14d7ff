import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {isNounAmong, isVerbAmong} from '../../text/wordAmong.ts';
import type {Draft} from './draft.ts';

/** Tokens at most from a number to the total that it brings others to. */
const longestRaise = 20;

/** Tokens at most behind a total to the noun that says that it is one: `neuf` **`le nombre`** `des victimes`. */
const longestBehind = 3;

/**
 * `Two died,` **`bringing the toll to`** `nine`, `deux corps ont été retrouvés, ce qui` **`porte à`** `neuf le nombre des victimes`: whether a
 * number is told to bring a total to the next one. Not where the total is of a wider place (`231 died in Honduras, bringing the toll`
 * **`in the region`** `to 357`) or of who is left (`the number` **`still`** `held`).
 */
export function raisesToNext(draft: Draft, next: Draft | undefined, {counting, names}: Language): boolean {
	if (next?.sentence !== draft.sentence || draft.unit === null || next.from - draft.to > longestRaise) return false;
	if (draft.measure !== 'count' || next.measure !== 'count' || draft.amount.max >= next.amount.max) return false;
	const between = draft.tokens.slice(draft.to, next.from);
	const {form = ''} = between.at(-1) ?? {};
	const verb = between.findIndex(token => isVerbAmong(token, counting.raises));
	return (
		verb >= 0 &&
		counting.changeTo.has(form) &&
		countsAlike(draft, next, counting) &&
		isTotal([...between.slice(verb), ...draft.tokens.slice(next.to, next.to + longestBehind)], counting) &&
		!between.some(({text}) => /^[;:]$/u.test(text)) &&
		!between.slice(verb, -1).some(token => names.placePrepositions.has(token.form))
	);
}

/** Whether a number has no noun of its own, or one that tells what befell people, as a toll does. */
const countsAlike = (draft: Draft, {counted, unit}: Draft, {tollFates}: Language['counting']): boolean =>
	counted.at === null || unit === draft.unit || tollFates.has(unit ?? '');

/** Whether words name a total, and no rest. */
const isTotal = (words: readonly Token[], {totals, rests}: Language['counting']): boolean =>
	words.some(word => isNounAmong(word, totals)) && !words.some(({form}) => rests.has(form));
