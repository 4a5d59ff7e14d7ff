import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {countOf} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';
import {take} from './otherNumbers.ts';
import {hasPredicate} from './ownPredicate.ts';

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
	if (isForOrAgainst(before, draft, language) || (draft.amount.kind === 'one' && isLoneVoter(draft, before, language)))
		return countsVoters(before!, language) ? take(before!, 'shared noun') : countOf(vote, null, 'ballot');
	if (isForOrAgainst(draft, next, language)) return countOf(vote, null, 'ballot');
	if (before?.unit === vote && isSetAgainst(before, draft, language)) return countOf(vote, null, 'ballot');
	const first = isAgainst(before, draft, language) ? before! : isAgainst(draft, next, language) ? draft : null;
	if (first === null) return null;
	if (isResultOf(tokens, first.from, language) || isBallotPair(tokens, first.from, language))
		return countOf(vote, null, 'ballot');
	const told = tokens.slice(Math.max(0, first.from - reach), first.from);
	if (isInBrackets(first, language) && told.some(({form}) => language.counting.ballotNouns.has(form)))
		return countOf(vote, null, 'ballot');
	if (!language.counting.ballotBy.has(tokens[first.from - 1]?.form ?? '')) return null;
	return told.some(token => isVerbAmong(token, ballotVerbs)) ? countOf(vote, null, 'ballot') : null;
}

/** `passed the bill` **`51-50`**, `voted 51-50`, `a 51-50` **`vote`**: two numbers that a hyphen joins are votes here, and no score. */
export function isBallotPair(tokens: readonly Token[], from: number, language: Language): boolean {
	const {votingVerbs, ballotNouns} = language.counting;
	if (!/^[-–—]$/u.test(tokens[from + 1]?.text ?? '') || tokens[from + 2]?.kind !== 'number') return false;
	if (ballotNouns.has(tokens[from + 3]?.form ?? '') || isResultOf(tokens, from, language)) return true;
	return tokens.slice(Math.max(0, from - reach), from).some(token => isVerbAmong(token, votingVerbs));
}

/** `a vote` **`of`** `68 to 32`, `the vote` **`was`** `217 to 213`. */
function isResultOf(tokens: readonly Token[], from: number, {counting}: Language): boolean {
	const link = tokens[from - 1];
	if (!counting.ballotNouns.has(tokens[from - 2]?.form ?? '') || !link) return false;
	return counting.ofNumber.has(link.form) || isVerbAmong(link, counting.copulas);
}

/** `le scrutin fut serré` **`(6 contre 4)`**. */
const isInBrackets = ({tokens, from, to}: Draft, {counting}: Language): boolean =>
	tokens[from - 1]?.text === '(' && counting.ballotSideAgainst.has(tokens[to]?.form ?? '');

/** `six members for and` **`four`** `against`: those who vote, and no votes. */
const countsVoters = ({unit, measure}: Draft, {counting}: Language): boolean =>
	unit !== null &&
	measure === 'count' &&
	!counting.votedOn.has(unit) &&
	![...counting.voteVerbs.values()].includes(unit);

/** Words at most between a side and the next number: `305 pour` **`, et`** `199 contre`. */
const pairReach = 2;

/** `305` **`pour`**`, 199` **`contre`**, `61` **`were in favour`** `and 30` **`against`**: sides that stand behind their numbers. */
function isForOrAgainst(one: Draft | undefined, other: Draft | undefined, language: Language): boolean {
	if (!one || !other || one.sentence !== other.sentence) return false;
	const side = sideBehind(one, language);
	if (side === null || side > other.from || other.from - side > pairReach) return false;
	return language.counting.ballotSideAgainst.has(other.tokens[other.to]?.form ?? '');
}

/** Index of the token behind the words by which a number is for something; null where there are none. */
function sideBehind(draft: Draft, language: Language): number | null {
	const at = hasPredicate(draft, language) ? draft.counted.to + 1 : draft.to;
	return language.counting.ballotFor.startingAt(draft.tokens, at)?.to ?? null;
}

/** Tokens at most from one number of a vote to the next: `two voted against it` **`, and`** `one abstained`. */
const nextVote = 7;
/** Tokens at most from one voter to what that one does: `one` **`councillor has`** `abstained`. */
const voteReach = 4;

/** `nine for, two against and` **`one`** `abstaining`, `deux contre,` **`un`** `s'abstenant`: one voter, told behind others. */
export function isLoneVoter(draft: Draft, before: Draft | undefined, language: Language): boolean {
	if (before?.sentence !== draft.sentence || draft.from - before.to > nextVote) return false;
	const {tokens, amount} = draft;
	const end = amount.to + voteReach;
	return (
		tellsSide(before, draft.from, language) && (isBareSide(tokens, amount.to, language) || votes(draft, end, language))
	);
}

/** Whether the words between a number and a place tell how those voted whom it counts. */
const tellsSide = (draft: Draft, end: number, language: Language): boolean =>
	isSide(draft.tokens, draft.amount.to, language) || votes(draft, end, language);

/** Whether a verb between a number and a place tells that those whom it counts vote, or do not. */
function votes({tokens, amount}: Draft, end: number, {counting}: Language): boolean {
	for (let at = amount.to; at < Math.min(end, tokens.length) && tokens[at]!.kind === 'word'; at++)
		if (isVerbAmong(tokens[at], counting.voteVerbs)) return true;
	return false;
}

const isSide = (tokens: readonly Token[], at: number, {counting}: Language): boolean =>
	counting.ballotSideAgainst.has(tokens[at]?.form ?? '') || counting.ballotFor.startingAt(tokens, at) !== null;

/** A side of which nothing more is said: `one` **`against`**`,`. */
function isBareSide(tokens: readonly Token[], at: number, language: Language): boolean {
	if (!isSide(tokens, at, language)) return false;
	const next = tokens[language.counting.ballotFor.startingAt(tokens, at)?.to ?? at + 1];
	return next === undefined || next.kind === 'sign' || next.form === language.numbers.joiner;
}

/** `312 voix`**`, contre`** `247`: a number behind one of votes. */
const isSetAgainst = (one: Draft, {tokens, from, sentence}: Draft, {counting}: Language): boolean =>
	one.sentence === sentence &&
	from - one.to === 2 &&
	tokens[one.to]!.text === ',' &&
	counting.ballotSideAgainst.has(tokens[from - 1]!.form);

/** Whether a number is set against the next of its sentence: `320 to 276`, `320-276`, `320 contre 276`. */
function isAgainst(one: Draft | undefined, other: Draft | undefined, {counting}: Language): boolean {
	if (!one || !other || one.sentence !== other.sentence || other.from - one.to !== 1) return false;
	const link = one.tokens[one.to]!;
	return counting.ballotAgainst.has(link.form) || /^[-–—]$/u.test(link.text);
}
