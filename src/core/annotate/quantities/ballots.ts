import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {countOf} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';

/** Words at most from what is decided by a ballot to its result: `the bill was passed on Monday by`. */
const reach = 15;

/** The votes of a ballot that stand without their noun: `passed by 320 to 276`, `a majority of 44`. */
export function byBallot(
	draft: Draft,
	before: Draft | undefined,
	next: Draft | undefined,
	language: Language,
): Reference | null {
	const {tokens, from, amount} = draft;
	const {ballotVerbs, majorities, vote, ofNumber} = language.counting;
	if (amount.max >= 1e6 || !Number.isInteger(amount.max)) return null;
	if (ofNumber.has(tokens[from - 1]?.form ?? '') && majorities.has(tokens[from - 2]?.form ?? ''))
		return countOf(vote, null, 'ballot');
	const first = isAgainst(before, draft, language) ? before! : isAgainst(draft, next, language) ? draft : null;
	if (first === null || !language.counting.ballotBy.has(tokens[first.from - 1]?.form ?? '')) return null;
	const told = tokens.slice(Math.max(0, first.from - reach), first.from);
	return told.some(token => isVerbOf(token, ballotVerbs)) ? countOf(vote, null, 'ballot') : null;
}

const isVerbOf = ({readings}: Token, verbs: ReadonlySet<string>): boolean =>
	readings.some(({lemma, pos}) => pos === 'verb' && verbs.has(lemma));

/** Whether a number is set against the next of its sentence: `320 to 276`, `320-276`, `320 contre 276`. */
function isAgainst(one: Draft | undefined, other: Draft | undefined, {counting}: Language): boolean {
	if (!one || !other || one.sentence !== other.sentence || other.from - one.to !== 1) return false;
	const link = one.tokens[one.to]!;
	return counting.ballotAgainst.has(link.form) || /^[-–—]$/u.test(link.text);
}
