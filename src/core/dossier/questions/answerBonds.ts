import type {Measure} from '../../annotate/annotation.ts';
import {areOfOneSide} from '../../language/concepts/sides.ts';
import {conceptSet} from '../../language/wordLists.ts';
import type {Answer} from '../answers/answer.ts';
import type {AnswerKeys} from '../answers/answerKeys.ts';
import {areOneAspect} from '../answers/aspectOf.ts';
import {areOfOneBallot} from '../answers/ballotShares.ts';
import {isSaidOnce} from '../answers/penalties.ts';
import {areOfOnePurpose, areOfTwoPurposes} from '../answers/purposeOf.ts';
import {areOneStretch} from '../answers/stretchOf.ts';
import {areTellingDurations} from '../answers/tellingNumbers.ts';
import {isFate, sidesOfToll} from '../answers/tolls.ts';
import {areRivalCounts} from '../answers/turnouts.ts';
import type {Bond} from '../grouping/bondedPairs.ts';
import {apartBecause, otherPatients} from './apartBecause.ts';
import {areOneArmysLosses, whatLikeness} from './countedLikeness.ts';
import {doubtOf} from './doubts.ts';
import {type Likeness, likeness, newLikeness} from './likeness.ts';
import {isOtherKind} from './oneGroup.ts';
import {statedValuesMeet, valuesMeet} from './valueLikeness.ts';

/**
 * Reasons that rest on how a verb or a noun was read. Where it was read wrong, most of the other answers to the question say so: such a
 * pair alone belongs apart, and in a group it is outvoted.
 */
const mayBeMisread: ReadonlySet<string> = new Set(['what', 'event', 'denial', 'stage', 'books', 'span']);
const misread = -1;

/** Bond of killed and wounded, which a number of both together may outweigh. */
const oneSide = -0.3;

/** Bond of two ages of one person, and what it tells that two ages are one. */
const sameAge = 1.5;

/** What it tells that two lengths of time are one, or almost, of which the number tells something. */
const sameLength = 1.2;

/** What it tells that both lengths are of what goes on, or both of how long help takes to come: an article tells few of either. */
const sameStretch = 0.6;

/** What it tells that two measures are of so much of one matter that becomes the same, or both the height or the depth of something: an article tells few of either. */
const sameAspect = 0.5;
const leastOfAspect = -0.2;

/** What it tells that two sums are both what is asked for, or both what something costs; and what it costs that only one is. */
const onePurpose = 0.5;
const otherPurpose = 0.3;

/** What it tells that one thing, of which both say the same beside, lasts almost as long: `five hours of deliberation`, `nearly six`. */
const almostAsLong = 0.5;
const longestTimes = 1.5;
const leastSharedBeside = 0.25;
/** Terms are set and not measured: five years are none of six. */
const handedOut: ReadonlySet<string> = conceptSet('sentence imprison demand');
const lastAlmostAsLong = (one: Answer, other: Answer, {event, about}: Likeness): boolean =>
	one.quantity.measure === 'duration' &&
	!one.isAge &&
	!valuesMeet(one, other) &&
	event === 1 &&
	about >= leastSharedBeside &&
	!handedOut.has(one.count.event ?? '') &&
	Math.max(one.high, other.high) <= longestTimes * Math.min(one.low, other.low);

/** What it costs two shares by which something rose or fell that they are unlike and nothing beside them is the same: two things change. */
const otherChange = 0.6;
const changeOtherwise = (one: Answer, other: Answer, {about, value}: Likeness): boolean =>
	one.quantity.measure === 'share' &&
	one.quantity.change !== undefined &&
	other.quantity.change !== undefined &&
	about === 0 &&
	value < leastOfOneThing;

/** What it tells that two distances are from one place. */
const sameAnchor = 0.8;

/** What it tells that two numbers of votes or seats are one party's. */
const sameOwner = 0.8;
const ofBallots: ReadonlySet<string> = conceptSet('vote voter seat');
const isOfBallot = ({count: {what, members}}: Answer): boolean => ofBallots.has(what) || ofBallots.has(members ?? '');
const areOfOneParty = (one: Answer, other: Answer): boolean =>
	one.owner !== null && one.owner === other.owner && (isOfBallot(one) || isOfBallot(other));

/** What it tells that two shares are of one side of a vote, or both of those who vote: told at any stage of the count, and by any side. */
const sameBallot = 0.8;

/** What it costs that one of two lengths is a distance from a place and the other from none, under no other name either. */
const noAnchor = 1.8;
const isFromElsewhere = ({anchor}: Answer, other: Answer): boolean =>
	anchor !== null && other.anchor === null && !other.isDistance;

/** What it tells that two numbers of one kind are the first of their articles. */
const bothLead = 0.9;
const leastAlikeLeads = 0.7;

/**
 * What it tells that two numbers are this near, neither of which has another one near in its article: of measures that lie in reach by
 * chance, and of one thing that is counted.
 */
const leastNear = 0.65;
const leastAlikeNear = 0.5;
const nearLoners: Readonly<Partial<Record<Measure, number>>> = {money: 0.9, duration: 1, count: 0.8, measure: 0.8};

const areNearLoners = (one: Answer, other: Answer, alike: Likeness): boolean =>
	one.alone &&
	other.alone &&
	alike.value >= leastNear &&
	alike.what >= leastAlikeNear &&
	alike.scope >= 0 &&
	((isBounded(one) && isBounded(other)) || !sharesNothing(alike)) &&
	(one.anchor === null) === (other.anchor === null);

/** What is told as more than something may be anything above. */
const isBounded = ({quantity: {min, max}}: Answer): boolean => min !== null && max !== null;

/** What it tells that one number is the police's and the other that of those who called to march. */
const rivalCounts = 1;

/** Less near than this, two numbers may be of two things that are counted under one noun. */
const leastAlikeUntold = 0.65;

/** What it costs two such counts that of neither is told what happened to those counted. */
const untoldEvent = 0.4;
const befellUntold = ({count, quantity}: Answer, {count: other}: Answer, {value}: Likeness): boolean =>
	quantity.measure === 'count' && count.event === null && other.event === null && value < leastAlikeUntold;

/** What it costs two such tolls that only of one is told whom it befell: they may be some of all. */
const kindUntold = 0.3;
const befellSome = (one: Answer, {members}: Answer, {value}: Likeness): boolean =>
	isFate(one) && (one.members === null) !== (members === null) && value < leastAlikeUntold;

/** What it costs that only one of two lengths says of which kind of penalty it is. */
const unsaidPenalty = 0.6;

/** What it tells that two penalties are of one kind, and both asked for, given or threatened with. */
const onePenalty = 0.4;
const areOnePenalty = ({penalty, stage}: Answer, {penalty: kind, stage: next}: Answer): boolean =>
	penalty !== null && penalty === kind && stage !== null && stage === next;

/** What it costs that only one of two unlike penalties is told as asked for or as given. */
const unsaidStage = 1.2;

/** What it costs two measures to lie so far apart: what is measured twice is measured much alike. */
const leastAlikeMeasures = 0.6;
const otherMeasure = 0.5;

/** What it costs to be a toll of another place, or of a place where the other is of all. */
const otherPlace = 1;

/** What it tells that both count as many of one thing: `three inquiries`; one person or two is told of many. */
const fewOfOneThing = 0.3;
const countOneThing = ({count: {what}, kind, quantity, low}: Answer, {count: {what: next}}: Answer): boolean =>
	what === next && quantity.measure === 'count' && low > 1 && !kind.isPerson && !kind.isFate;

/** What it tells that two tolls are those of one side of those who fight, or of one nation. */
const oneSidesToll = 0.7;
const areOneSidesTolls = (one: Answer, other: Answer): boolean =>
	one.kind.isFate &&
	one.count.what === other.count.what &&
	(areOfOneSide(one.members ?? '', other.members ?? '') || areOneArmysLosses(one, other));

/** What it costs that one of two sums only names an order of size: `millions of dollars` are earned, and two million asked for. */
const vagueSum = 1.2;
const orderOfSize = 4;
const isVagueSum = ({quantity: {measure}, low, high}: Answer): boolean =>
	measure === 'money' && high > orderOfSize * low;

/** What each likeness weighs, fitted by hand on development dossiers; above 0 the answers belong together. */
const weights: Readonly<Record<Exclude<keyof Likeness, 'whoKnown'>, number>> = {
	what: 0.8,
	event: 0.7,
	who: 1.2,
	about: 1.2,
	context: 1.6,
	value: 2,
	scope: 0.5,
	status: 0.3,
	time: 0.4,
};
const bias = -1.94;
/** Participants known on both sides that are all different. */
const strangers = -0.6;
/** Amounts of time are said of everything; so many of a kind, and lengths and weights, are said of one thing more often than not. */
const measureBias: Readonly<Record<string, number>> = {
	duration: -1.2,
	multiple: -2,
	share: -0.4,
	money: 0,
	count: 0.3,
	measure: 0.3,
};

/** Sentences with less in common than this are of two things, unless their numbers are one. */
const leastShared = 0.02;
const sharesNothing = ({event, who, about, context, scope}: Likeness): boolean =>
	event < 1 && who + about + context < leastShared && scope < 1;

/** Less alike than this, two numbers count things that are not called one. */
const leastOfOneThing = 0.3;

/** "7,000 people" and "2,800 people" with nothing beside them in common: people are counted everywhere. */
const tellsNothing = ({value, event, who, about, scope}: Likeness): boolean =>
	value < 0.3 && event < 1 && who + about === 0 && scope < 1;

/** Two things that last may last equally long: sentences with less in common than this are of two. */
const sharedByLasting = 0.3;
const lastsApart = ({quantity}: Answer, {context}: Likeness): boolean =>
	quantity.measure === 'duration' && context < sharedByLasting;

/** `a trip of three days` and `three days of mourning`: a few units of time of two events, of which nothing beside them is the same. */
const lastOtherwise = ({quantity, isAge}: Answer, {event, about, value}: Likeness): boolean =>
	quantity.measure === 'duration' && !isAge && event + about === 0 && value === fewUnits;

/** How alike two lengths are that have one small number. */
const fewUnits = 0.4;

/** Whether two sentences tell different things in different words. */
const leastSharedByTellings = 0.3;
const tellOtherThings = ({event, about, context}: Likeness): boolean =>
	event + about === 0 && context < leastSharedByTellings;

/** Ages of nobody with a name. */
const areAgesOfAnybody = (one: Answer, other: Answer): boolean =>
	one.isAge && other.isAge && one.ageOf === null && other.ageOf === null;

/** `23 people` arrested and `23 pupils` who win a prize; a thief of 34 and a victim of 34. */
const areOtherPeople = (one: Answer, other: Answer, alike: Likeness): boolean =>
	tellOtherThings(alike) && (isOtherKind(one, other) || isOtherKind(other, one) || areAgesOfAnybody(one, other));

const alikeness = newLikeness();

/** How much two answers with these keys belong together; above 0 they do, null where they must never. */
export function bondOf(one: Answer, other: Answer, here: AnswerKeys, there: AnswerKeys): Bond {
	const what = whatLikeness(one, other);
	const because = apartBecause(one, other, what);
	if (because !== null) return mayBeMisread.has(because) ? misread : null;
	if (what === 0 && sidesOfToll(one, other)) return oneSide;
	const alike = likeness(one, other, what, here, there, alikeness);
	if (areOtherPeople(one, other, alike) || lastOtherwise(one, alike)) return null;
	let bond =
		bias -
		doubtOf(one, other, what) +
		(measureBias[one.quantity.measure] ?? 0) +
		strangers * alike.whoKnown * (1 - alike.who) * (alike.value === 1 ? 0.5 : 1) +
		weights.what * alike.what +
		weights.event * alike.event +
		weights.who * alike.who +
		weights.about * alike.about +
		weights.context * alike.context +
		weights.value * alike.value +
		weights.scope * alike.scope +
		weights.status * alike.status +
		weights.time * alike.time;
	if (one.quantity.measure === 'measure' && alike.value < leastAlikeMeasures) bond -= otherMeasure;
	if (alike.event === 0 && (alike.value === 0.4 || lastsApart(one, alike))) bond -= 0.5;
	if (alike.whoKnown === 1 && alike.who + alike.about + alike.event === 0 && alike.context < 0.1) bond -= 0.6;
	if (one.count.members !== null && one.count.members === other.count.members && !isFate(one)) bond += 0.6;
	if (sharesNothing(alike) && (alike.value < 0.75 || what < leastOfOneThing || one.quantity.measure === 'duration'))
		bond -= 0.8;
	if (one.count.what === 'person' && other.count.what === 'person' && tellsNothing(alike)) bond -= 0.6;
	if (one.ageOf !== null && one.ageOf === other.ageOf) return sameAge;
	if (alike.value === 0.4 && countOneThing(one, other)) bond += fewOfOneThing;
	if (areOneStretch(one, other)) bond = Math.max(bond, 0) + sameStretch;
	if (areOfOnePurpose(one, other)) bond += onePurpose;
	if (areOfTwoPurposes(one, other)) bond -= otherPurpose;
	if (areOneAspect(one, other)) bond = Math.max(bond, leastOfAspect) + sameAspect;
	if (one.isAge && other.isAge && alike.value === 1) bond += sameAge;
	if (areTellingDurations(one, other) && alike.value >= 0.65) bond += sameLength;
	if (lastAlmostAsLong(one, other, alike)) bond += almostAsLong;
	if (changeOtherwise(one, other, alike)) bond -= otherChange;
	if (one.anchor !== null && one.anchor === other.anchor) bond += sameAnchor;
	if (areOfOneBallot(one, other)) bond += sameBallot;
	else if (areOfOneParty(one, other)) bond += sameOwner;
	if (isFromElsewhere(one, other) || isFromElsewhere(other, one)) bond -= noAnchor;
	if (one.lead && other.lead && alike.what >= leastAlikeLeads && alike.scope >= 0) bond += bothLead;
	if (areNearLoners(one, other, alike)) bond += nearLoners[one.quantity.measure] ?? 0;
	if (areRivalCounts(one, other)) bond += rivalCounts;
	if (befellUntold(one, other, alike)) bond -= untoldEvent;
	if (befellSome(one, other, alike)) bond -= kindUntold;
	if (areOneSidesTolls(one, other)) bond += oneSidesToll;
	if (isVagueSum(one) !== isVagueSum(other)) bond -= vagueSum;
	if (otherPatients(one, other)) bond -= 1.5;
	if (areOnePenalty(one, other)) bond += onePenalty;
	if ((one.stage === null) !== (other.stage === null) && !valuesMeet(one, other)) bond -= unsaidStage;
	if (isSaidOnce(one.penalty, other.penalty)) bond -= unsaidPenalty;
	if (alike.scope === -1 && !statedValuesMeet(one, other)) bond -= otherPlace;
	return bond;
}
