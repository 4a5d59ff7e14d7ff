import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {countOf} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';

/** Words at most from what is decided by a ballot to its result: `the bill was passed on Monday by`. */
const reach = 15;

/** The votes of a ballot that stand without their noun: `passed by 320 to 276`, `a vote of 68 to 32`, `a majority of 44`. */
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
	if (isForOrAgainst(draft, next, language) || isForOrAgainst(before, draft, language))
		return countOf(vote, null, 'ballot');
	const first = isAgainst(before, draft, language) ? before! : isAgainst(draft, next, language) ? draft : null;
	if (first === null) return null;
	if (isResultOf(tokens, first.from, language) || isBallotPair(tokens, first.from, language))
		return countOf(vote, null, 'ballot');
	const told = tokens.slice(Math.max(0, first.from - reach), first.from);
	if (isInBrackets(first, language) && told.some(({form}) => language.counting.ballotNouns.has(form)))
		return countOf(vote, null, 'ballot');
	if (!language.counting.ballotBy.has(tokens[first.from - 1]?.form ?? '')) return null;
	return told.some(token => isVerbOf(token, ballotVerbs)) ? countOf(vote, null, 'ballot') : null;
}

/** `passed the bill` **`51-50`**, `voted 51-50`, `a 51-50` **`vote`**: two numbers that a hyphen joins are votes here, and no score. */
export function isBallotPair(tokens: readonly Token[], from: number, language: Language): boolean {
	const {votingVerbs, ballotNouns} = language.counting;
	if (!/^[-–—]$/u.test(tokens[from + 1]?.text ?? '') || tokens[from + 2]?.kind !== 'number') return false;
	if (ballotNouns.has(tokens[from + 3]?.form ?? '') || isResultOf(tokens, from, language)) return true;
	return tokens.slice(Math.max(0, from - reach), from).some(token => isVerbOf(token, votingVerbs));
}

/** `a vote` **`of`** `68 to 32`, `the vote` **`was`** `217 to 213`. */
function isResultOf(tokens: readonly Token[], from: number, {counting}: Language): boolean {
	const link = tokens[from - 1];
	if (!counting.ballotNouns.has(tokens[from - 2]?.form ?? '') || !link) return false;
	return (
		counting.ofNumber.has(link.form) ||
		link.readings.some(({pos, lemma}) => pos === 'verb' && counting.copulas.has(lemma))
	);
}

const isVerbOf = ({readings}: Token, verbs: ReadonlySet<string>): boolean =>
	readings.some(({lemma, pos}) => pos === 'verb' && verbs.has(lemma));

/** `le scrutin fut serré` **`(6 contre 4)`**. */
const isInBrackets = ({tokens, from, to}: Draft, {counting}: Language): boolean =>
	tokens[from - 1]?.text === '(' && counting.ballotSideAgainst.has(tokens[to]?.form ?? '');

/** Words at most between a number for and the next against: `305` **`pour, et`** `199 contre`. */
const pairReach = 3;

/** `305` **`pour`**`, 199` **`contre`**, `61 in favour and 30 against`: sides that stand behind their numbers. */
function isForOrAgainst(one: Draft | undefined, other: Draft | undefined, {counting}: Language): boolean {
	if (!one || !other || one.sentence !== other.sentence || other.from - one.to > pairReach) return false;
	const side = counting.ballotFor.startingAt(one.tokens, one.to);
	return side !== null && side.to <= other.from && counting.ballotSideAgainst.has(other.tokens[other.to]?.form ?? '');
}

/** Whether a number is set against the next of its sentence: `320 to 276`, `320-276`, `320 contre 276`. */
function isAgainst(one: Draft | undefined, other: Draft | undefined, {counting}: Language): boolean {
	if (!one || !other || one.sentence !== other.sentence || other.from - one.to !== 1) return false;
	const link = one.tokens[one.to]!;
	return counting.ballotAgainst.has(link.form) || /^[-–—]$/u.test(link.text);
}
