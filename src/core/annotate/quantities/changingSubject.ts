import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {functionClass, hasClass, pluralNounClass} from '../../text/wordClass.ts';
import {countOf} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';
import {casualtyOf, isClosed, nounOf} from './nouns.ts';

/** How many words before a number the verb of change may stand, and before that its subject. */
const changeReach = 14;
const subjectReach = 4;

/** `Measles` **`cases`** `jumped to 42,200`, `les arrivées sont passées de 3 000 à 4 000`: the plural that a verb of change is said of. */
export function byChangingSubject({tokens, from, amount}: Draft, language: Language): Reference | null {
	const {counting} = language;
	const before = tokens[from - 1]?.form ?? '';
	if (!Number.isInteger(amount.max)) return null;
	const verb = reachedAt(tokens, from, language);
	if (verb !== null) return pluralBefore(tokens, verb, language) ?? countedByAct(tokens, verb, language);
	if (![counting.changeTo, counting.changeFrom, counting.changeBy].some(words => words.has(before))) return null;
	for (let at = from - 2; at >= Math.max(0, from - changeReach); at--) {
		if (/^[;:.]$/u.test(tokens[at]!.text)) return null;
		if (
			!tokens[at]!.readings.some(
				({lemma, pos}) => pos === 'verb' && (counting.changes.has(lemma) || counting.moves.has(lemma)),
			)
		)
			continue;
		return pluralBefore(tokens, at, language);
	}
	return null;
}

/** Where a verb stands that a number is reached with: `Ebola cases` **`pass`** `10,000`; null without one. */
function reachedAt(tokens: readonly Token[], from: number, {hedges, counting}: Language): number | null {
	const verb = (hedges.verbObjects.endingAt(tokens, from)?.from ?? from) - 1;
	const reaches = tokens[verb]?.readings.some(({lemma, pos}) => pos === 'verb' && counting.reaches.has(lemma)) ?? false;
	return reaches ? verb : null;
}

/** **`Egg`** `recall hits`: what is done to the things counted, behind their noun. */
function countedByAct(tokens: readonly Token[], verb: number, {counting}: Language): Reference | null {
	const act = tokens[verb - 1];
	const noun = tokens[verb - 2];
	if (act === undefined || noun?.kind !== 'word' || !counting.acts.has(act.form)) return null;
	const lemma = nounOf(noun);
	return lemma === null || hasClass(noun, functionClass) ? null : countOf(lemma, noun, 'subject');
}

function pluralBefore(tokens: readonly Token[], verb: number, language: Language): Reference | null {
	const {counting, grammar} = language;
	for (let at = verb - 1; at >= Math.max(0, verb - subjectReach); at--) {
		const token = tokens[at]!;
		if (token.kind !== 'word') return null;
		if (!hasClass(token, pluralNounClass) || isClosed(token, language)) continue;
		if (grammar.prepositions.has(tokens[at - 1]?.form ?? '')) continue;
		const lemma = casualtyOf(token, language) ?? nounOf(token)!;
		return counting.sums.has(lemma) ? null : countOf(lemma, token, 'subject');
	}
	return null;
}
