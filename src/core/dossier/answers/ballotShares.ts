import type {AnnotatedArticle, Count, Quantity} from '../../annotate/annotation.ts';
import {
	type BallotShare,
	betweenSides,
	betweenTimes,
	isExpected,
	ofOpinionPoll,
	ofOutcome,
	otherSide,
	roundIn,
	roundTold,
	shareBefore,
	shareBehind,
	tellsOfVoting,
} from '../../language/ballotShares.ts';
import {strikeShare} from '../../language/concepts/kindsOfThings.ts';
import {percentSign} from '../../language/percentSign.ts';
import {conceptSet} from '../../language/wordLists.ts';
import type {Answer} from './answer.ts';

/** What a share of a vote counts. */
const counted: Readonly<Record<BallotShare, string>> = {
	turnout: 'turnout_vote',
	abstained: 'abstain',
	for: 'vote_for',
	against: 'vote_against',
};

/** Of whom or what a share of a vote is told: of others, such as polling stations, it is none. */
const wholes: ReadonlySet<string> = conceptSet('vote election voter person citizen adult registered_voter attend');
const ofVoters: ReadonlySet<string> = conceptSet('voter registered_voter');

/** Text behind a share in which it is told of what. */
const reach = 110;

/**
 * A share that is one of a vote as what it is of: turnout by any name, those who stay away, each of the two sides, and what a party or a
 * candidate has; those of an opinion poll are others.
 */
export function ballotShareOf(found: AnnotatedArticle, count: Count, owner: string | null): Count {
	const {start, end} = found.sentences[found.quantities[count.quantity]!.sentence]!;
	const sentence = found.article.text.slice(start, end);
	const share = shareTold(found, count.quantity, count.members);
	const isOwned = share === null && owner !== null && isOfOutcome(count, sentence);
	if (share === null && !isOwned) return count;
	const what = share === null ? 'vote_share' : counted[share];
	const quantity = found.quantities[count.quantity]!;
	const kind = ofOpinionPoll.test(sentence)
		? 'poll_'
		: isExpected(found.article.text.slice(Math.max(start, quantity.start - expectedReach), quantity.start))
			? 'expected_'
			: '';
	return {...count, what: `${kind}${what}`, members: null, event: 'vote'};
}

const isOfOutcome = ({members}: Count, sentence: string): boolean =>
	members === null ? ofOutcome.test(sentence) : wholes.has(members);

/** Text right before a share that tells that it was only expected. */
const expectedReach = 80;

/** Text at the beginning of an article that tells of which round it is. */
const opening = 300;

/** Which of two rounds of a vote a share is of: named beside it, else the one that its article tells of; null where neither is told. */
export function roundOf({article: {text}, quantities, sentences}: AnnotatedArticle, index: number): 1 | 2 | null {
	const {start, end, sentence} = quantities[index]!;
	const to = shareBeside(quantities, index, 1)?.start ?? sentences[sentence]!.end;
	const behind = text.slice(end, to).split(/[,;:.]/u)[0]!;
	return roundIn(behind) ?? roundIn(text.slice(sentences[sentence]!.start, start)) ?? roundTold(text.slice(0, opening));
}

/** Whether two shares are of one side of a vote, or both of those who vote, or of those who strike. */
export const areOfOneBallot = (one: Answer, other: Answer): boolean =>
	one.quantity.measure === 'share' &&
	(one.kind.isOfBallot || one.count.what === strikeShare) &&
	one.count.what === other.count.what &&
	one.count.members === other.count.members &&
	one.owner === other.owner;

function shareTold(found: AnnotatedArticle, index: number, members: string | null): BallotShare | null {
	const {article, quantities, sentences} = found;
	const quantity = quantities[index]!;
	if (members !== null && !wholes.has(members)) return null;
	const {start, end} = sentences[quantity.sentence]!;
	const next = shareBeside(quantities, index, 1);
	const rest = article.text.slice(quantity.number.end, end);
	const behind = next === undefined ? rest : rest.slice(0, next.start - quantity.number.end);
	if (next !== undefined && isOpening.test(behind)) return shareTold(found, quantities.indexOf(next), members);
	const told = shareBehind(behind.replace(percentSign, '').slice(0, reach));
	if (told !== null) return told;
	const before = shareBeside(quantities, index, -1);
	const first = article.text.slice(before?.number.end ?? start, quantity.start).replace(percentSign, '');
	const known = before === undefined ? null : shareOfNext(found, quantities.indexOf(before), first);
	return known ?? shareBefore(first) ?? (ofVoters.has(members ?? '') && tellsOfVoting(first) ? 'turnout' : null);
}

/** What a share is of that is set against the one before it in the sentence. */
function shareOfNext(found: AnnotatedArticle, before: number, between: string): BallotShare | null {
	const isSide = betweenSides.test(between);
	if (!isSide && !betweenTimes.test(between)) return null;
	const share = shareTold(found, before, null);
	return !isSide || share === null ? share : (otherSide[share] ?? share);
}

/** `three quarters` **`(`**`74.2%)`: the same share again. */
const isOpening = /^\s*\($/u;

/** The next share of the same sentence, in one direction. */
function shareBeside(quantities: readonly Quantity[], index: number, step: 1 | -1): Quantity | undefined {
	const {sentence} = quantities[index]!;
	for (let at = index + step; quantities[at]?.sentence === sentence; at += step)
		if (quantities[at]!.measure === 'share') return quantities[at];
	return undefined;
}
