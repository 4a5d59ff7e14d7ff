import type {AnnotatedArticle, Claim, Count, Quantity} from '../../annotate/annotation.ts';
import {ofElection, votersTold} from '../../language/ballotShares.ts';
import {
	type BallotMargin,
	type BallotSide,
	ballotBehind,
	ballotMargin,
	bareBallotBehind,
	betweenBallots,
	isOfRival,
	isVotedDown,
	setsAgainst,
	wholeOfShare,
} from '../../language/ballots.ts';
import {conceptSet} from '../../language/wordLists.ts';
import {lookupOf} from '../articleLookup.ts';
import {ballotShareOf} from './ballotShares.ts';
import {countedKind} from './countedKind.ts';

/** What is counted on each side of a vote. */
const counted: Readonly<Record<BallotSide, string>> = {
	for: 'vote_for',
	against: 'vote_against',
	abstained: 'abstain',
	away: 'vote_away',
};

/** What a number of votes is that is on no side. */
const countedBetween: Readonly<Record<BallotMargin, string>> = {
	margin: 'vote_margin',
	needed: 'vote_needed',
	short: 'vote_short',
};

/** Events of a vote, with the side that those who do it are on, and the side of the votes by which it is done. */
const sideOf: ReadonlyMap<string, BallotSide> = new Map([
	['approve', 'for'],
	['reject', 'against'],
]);

/** Whether an article tells of a vote, so that `247 contre` is one side of it. */
export const tellsOfVote = ({claims}: AnnotatedArticle): boolean =>
	claims.some(({event, counts}) => isVote(event) || counts.some(({what}) => isVote(what)));

const isVote = (key: string | null): boolean => key === 'vote' || key === 'abstain';

/** Whether an article tells of a vote of the people: its shares may be those of the vote. */
export const tellsOfElection = ({article}: AnnotatedArticle): boolean => ofElection.test(article.text);

/** Who votes in parliaments and councils: told without the word, what they do is a vote. */
const voters: ReadonlySet<string> = conceptSet('deputy senator councillor vote');

/** Text behind a number in which its side is told. */
const reach = 70;

/**
 * What a number counts that is one side of a vote, by whatever noun it is told: `36 deputies voted against` counts votes against as `36 votes
 * against` does. Other numbers of an article that tells of a vote count what they did.
 */
export function ballotOf(
	found: AnnotatedArticle,
	claim: Claim,
	count: Count,
	quantity: Quantity,
	owner: string | null = null,
): Count {
	if (quantity.measure === 'share') return ballotShareOf(found, count, owner);
	if (quantity.measure !== 'count' || !mayBeBallot(count)) return count;
	const margin = count.what === 'vote' ? marginTold(found, quantity) : null;
	if (margin !== null) return {...count, what: countedBetween[margin], event: 'vote'};
	const side = sideTold(found, claim, count, quantity);
	return side === null
		? votersOf(found, count, quantity)
		: {...count, what: counted[side], members: null, event: 'vote'};
}

/** Fewer people than this are no electorate. */
const leastVoters = 100;

/** Those who may vote and those who did, by whatever noun they are told: `7 million people are on the roll`, `2 million ballots were cast`. */
function votersOf(found: AnnotatedArticle, count: Count, {min, max, number, start, sentence}: Quantity): Count {
	if ((min ?? max ?? 0) < leastVoters) return count;
	const {text} = found.article;
	const {start: from, end} = found.sentences[sentence]!;
	const told = votersTold(text.slice(from, start), text.slice(number.end, end));
	if (told === null) return count;
	return told === 'cast' && !wholeOfShare.test(text.slice(from, start))
		? {...count, what: 'active_voter', members: null, event: 'vote'}
		: {...count, what: 'registered_voter', members: null, event: null};
}

/** Those who vote together as one: `9 states`, `four capitals`, `les 12 gouvernements`. */
const votingBodies: ReadonlySet<string> = conceptSet('state government capital delegate');

const mayBeBallot = ({what}: Count): boolean =>
	what === '' ||
	what === 'vote' ||
	what === 'abstain' ||
	what === 'seat' ||
	votingBodies.has(what) ||
	countedKind(what).mayBePeople;

/** What stands before a number in its sentence, and behind its digits. */
function textsBeside(
	{article: {text}, sentences}: AnnotatedArticle,
	{sentence, start, number}: Quantity,
): [string, string] {
	const {start: from, end} = sentences[sentence]!;
	return [text.slice(Math.max(from, start - reach), start), text.slice(number.end, Math.min(end, number.end + reach))];
}

const marginTold = (found: AnnotatedArticle, quantity: Quantity): BallotMargin | null =>
	ballotMargin(...textsBeside(found, quantity));

function sideTold(found: AnnotatedArticle, claim: Claim, count: Count, quantity: Quantity): BallotSide | null {
	const {text} = found.article;
	const sentenceEnd = found.sentences[quantity.sentence]!.end;
	const next = found.quantities[count.quantity + 1]?.start ?? sentenceEnd;
	const behind = text.slice(quantity.end, Math.max(quantity.end, Math.min(sentenceEnd, next, quantity.end + reach)));
	const noun = count.what === 'vote' || count.what === 'abstain' ? text.slice(quantity.number.end, quantity.end) : '';
	if (betweenBallots.test(`${noun}${behind}`) && next < sentenceEnd) {
		if (isOfRival(text.slice(found.quantities[count.quantity + 1]!.end, sentenceEnd))) return null;
		if (count.what === 'vote' || setsAgainst(behind)) return firstSide(found, count, quantity);
	}
	const told = ballotBehind(`${noun}${behind}`);
	if (told !== null) return told;
	const opposite = oppositeOf(found, claim, count, quantity);
	if (opposite !== null) return opposite;
	return bareBallotBehind(behind) ?? (voters.has(count.what) ? (sideOf.get(count.event ?? '') ?? null) : null);
}

/** The side of the first of two numbers of votes: against what is voted down by them. */
const firstSide = (found: AnnotatedArticle, {event}: Count, quantity: Quantity): BallotSide =>
	sideOf.get(event ?? '') ?? (isVotedDown(textsBeside(found, quantity)[0]) ? 'against' : 'for');

/** `312 voix contre 247`: the second number is of the other side. */
function oppositeOf(
	found: AnnotatedArticle,
	claim: Claim,
	{quantity: index}: Count,
	{start, end, sentence}: Quantity,
): BallotSide | null {
	const before = found.quantities[index - 1];
	if (before === undefined || before.end > start || before.measure !== 'count') return null;
	const {text} = found.article;
	if (!betweenBallots.test(text.slice(before.number.end, start))) return null;
	if (isOfRival(text.slice(end, found.sentences[sentence]!.end))) return null;
	const count = lookupOf(found).countOf(index - 1);
	if (count === undefined) return null;
	const side = ballotOf(found, claim, count, before);
	return side.what === 'vote_for' ? 'against' : side.what === 'vote_against' ? 'for' : null;
}
