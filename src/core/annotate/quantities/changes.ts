import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {perWordFlag} from '../../text/word.ts';
import {hasClass, nounClass} from '../../text/wordClass.ts';
import type {Draft} from './draft.ts';

/** How far before a number the word may stand that tells of a change. */
const reach = 12;
/** The same before `from 12 to 9`, which says more of one itself. */
export const longestChange = 18;

/** How far the word of change may stand before the `from` of a number without a `to`. */
const longestPhrase = 6;

/** Marks the numbers that are the amount of a rise or fall, or one side of it; changes the drafts. */
export function markChanges(drafts: readonly Draft[], languageOf: (draft: Draft) => Language): void {
	for (let index = 0; index < drafts.length; index++) {
		const draft = drafts[index]!;
		const language = languageOf(draft);
		const {counting} = language;
		const moved = draft.measure !== 'multiple' && isFromTo(draft, drafts[index + 1], language.counting);
		const verb = changeBefore(draft.tokens, draft.from, moved ? longestChange : reach, language);
		if (moved && verb) {
			draft.change = 'from';
			drafts[index + 1]!.change = 'to';
		} else if (verb?.kind && draft.change === undefined)
			draft.change = changeOf(draft, verb.kind, from(draft, verb), counting);
		draft.change ??= changeBehind(draft, language);
	}
}

/** `a 12 percent` **`rise`**: a share right before the noun of the change. */
function changeBehind(draft: Draft, {counting, headFirst}: Language): Draft['change'] {
	const noun = headFirst || !isShare(draft) ? undefined : draft.tokens[draft.to];
	const lemma = noun?.readings.find(({pos, number}) => pos === 'noun' && number === 'singular')?.lemma;
	return lemma === undefined ? undefined : counting.changes.get(lemma);
}

const from = (draft: Draft, verb: {at: number}): number => draft.from - verb.at;

/** `from 12 to 9`: two numbers beside each other, each behind its preposition. */
function isFromTo(draft: Draft, next: Draft | undefined, counting: Language['counting']): boolean {
	if (!next || next.sentence !== draft.sentence || next.from - draft.to > 2) return false;
	if (counting.changeBy.has(formBefore(draft)) && isAmount(draft, next)) return false;
	return counting.changeFrom.has(formBefore(draft)) && counting.changeTo.has(formBefore(next));
}

/** `de 25 points, à 4 %`: a comma or another unit tells that the first is the amount of the change. */
const isAmount = (draft: Draft, next: Draft): boolean =>
	next.from - draft.to > 1 || (draft.amount.unit !== null && next.amount.unit?.key !== draft.amount.unit.key);

const formBefore = ({tokens, from}: Draft): string => tokens[from - 1]?.form ?? '';

function changeOf(
	draft: Draft,
	kind: 'rise' | 'fall',
	distance: number,
	counting: Language['counting'],
): Draft['change'] {
	const before = formBefore(draft);
	if (counting.changeTo.has(before)) return 'to';
	if (counting.changeBy.has(before) && (distance <= longestPhrase || !counting.changeFrom.has(before))) return kind;
	if (counting.changeFrom.has(before)) return distance <= longestPhrase ? 'from' : undefined;
	return isShare(draft) && distance <= 3 ? kind : undefined;
}

/** Shares and multiples are amounts also without preposition: `rose 3 %`. */
const isShare = ({measure}: Draft): boolean => measure === 'share' || measure === 'multiple';

type Change = {readonly kind: 'rise' | 'fall' | null; readonly at: number};

function changeBefore(
	tokens: readonly Token[],
	from: number,
	farthest: number,
	{counting, numbers}: Language,
): Change | null {
	const {changes, moves, determiners} = counting;
	for (let at = from - 1; at >= Math.max(0, from - farthest); at--) {
		if (tokens[at]!.kind === 'sign' && /^[;:()]$/u.test(tokens[at]!.text)) return null;
		if (!mayChange(tokens[at]!, counting)) continue;
		const before = tokens[at - 1]?.form ?? '';
		// `un montant`: behind a determiner what may be a noun is no verb.
		const isNoun = (determiners.has(before) || numbers.articles.has(before)) && hasClass(tokens[at], nounClass);
		for (const {lemma, pos} of tokens[at]!.readings) {
			if (pos !== 'noun' && (pos !== 'verb' || isNoun)) continue;
			const kind = changes.get(lemma);
			if (kind) return {kind, at};
			if (moves.has(lemma)) return {kind: null, at};
		}
	}
	return null;
}

/** Whether a word may tell of a change, as a noun or a verb: hardly any does. */
const mayChange = perWordFlag(({readings}, {changes, moves}: Language['counting']) =>
	readings.some(({lemma, pos}) => (pos === 'noun' || pos === 'verb') && (changes.has(lemma) || moves.has(lemma))),
);
