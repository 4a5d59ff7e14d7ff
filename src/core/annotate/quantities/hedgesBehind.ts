import type {HedgeMeaning} from '../../language/hedges.ts';
import type {Language} from '../../language/language.ts';
import {moneySigns} from '../../language/unitSymbols.ts';
import type {Token} from '../../text/token.ts';

/** A hedge behind a number: its meaning and its tokens, end excluded. */
type HedgeBehind = {readonly meaning: HedgeMeaning; readonly from: number; readonly to: number};

/** The hedge right behind a number; not what begins as one, `27 000` **`au plus fort`** `de la crue`, nor what adds the next one or is of its hedge: `$20 million` **`plus`** `about $4 million in costs`, `40 and` **`up to`** `60`. */
export function hedgeRightBehind(
	tokens: readonly Token[],
	at: number,
	{hedges, numbers}: Language,
): HedgeBehind | null {
	const found = hedges.after.startingAt(tokens, at);
	if (found === null || found.meaning === 'exact') return null;
	if (found.to - found.from > 1) {
		const ofNext = hedges.before.startingAt(tokens, found.to - 1);
		return ofNext !== null && ofNext.to > found.to ? null : found;
	}
	const next = tokens[found.to];
	const isNext =
		next !== undefined &&
		(next.kind === 'number' ||
			moneySigns.has(next.text) ||
			numbers.cardinals.has(next.form) ||
			numbers.vague.has(next.form) ||
			hedges.before.startingAt(tokens, found.to) !== null);
	return isNext ? null : found;
}

/** The hedge behind what a number counts or is measured in, at a token: `18 personnes` **`au moins`**, `15 km`**`, at most,`**; null without one. */
export const hedgeBehind = (
	tokens: readonly Token[],
	at: number,
	hasNoun: boolean,
	language: Language,
): HedgeMeaning | null => (hasNoun ? hedgeOfNoun(tokens, at, language) : null) ?? hedgeAside(tokens, at, language);

/** Right behind the noun, and of no number that follows; a bound of one word ends its part of the sentence or has a preposition behind it: `40 personnes` **`maximum`** `par salle`. */
function hedgeOfNoun(tokens: readonly Token[], at: number, language: Language): HedgeMeaning | null {
	const {hedges, grammar} = language;
	const found = hedges.after.startingAt(tokens, at);
	if (found === null || found.meaning === 'exact' || tokens[at]!.kind !== 'word') return null;
	if (isOfNext(tokens, found.to, language)) return null;
	const stands =
		found.to - found.from > 1 ||
		found.meaning === 'approx' ||
		isClosed(tokens, found.to) ||
		(grammar.prepositions.has(tokens[found.to]!.form) && hedges.before.startingAt(tokens, found.to) === null);
	return stands ? found.meaning : null;
}

/** Between commas, in brackets, or at the end: `260 habitants`**`, à vue de nez`**`.` */
function hedgeAside(tokens: readonly Token[], at: number, {hedges}: Language): HedgeMeaning | null {
	const isOpened = /^[,(–—-]$/u.test(tokens[at]?.text ?? '');
	const from = isOpened ? at + 1 : at;
	const found = hedges.asides.startingAt(tokens, from) ?? (isOpened ? hedges.after.startingAt(tokens, from) : null);
	return found === null || found.meaning === 'exact' || !isClosed(tokens, found.to) ? null : found.meaning;
}

const isClosed = (tokens: readonly Token[], at: number): boolean => /^[.,;:!?)»”"–—]?$/u.test(tokens[at]?.text ?? '');

/** Whether a number begins at a place, or what compares. */
function isOfNext(tokens: readonly Token[], at: number, {numbers, counting}: Language): boolean {
	const next = tokens[at];
	const form = next?.form ?? '';
	return (
		next?.kind === 'number' ||
		[numbers.cardinals, numbers.of, numbers.countingArticles, counting.comparedWith].some(words => words.has(form))
	);
}
