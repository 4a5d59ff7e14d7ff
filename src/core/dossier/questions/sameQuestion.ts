import {sharedUnit} from '../../annotate/quantities/earlierNumbers.ts';
import {rivalLength} from '../../annotate/quantities/rivalLengths.ts';
import {conceptSet} from '../../language/wordLists.ts';
import type {Answer} from '../answers/answer.ts';
import {areOneAspect} from '../answers/aspectOf.ts';
import {areOfOneBallot} from '../answers/ballotShares.ts';
import {areConversions} from '../answers/conversions.ts';
import {areRivalAmounts} from '../answers/rivalAmounts.ts';
import {areOneStretch} from '../answers/stretchOf.ts';
import {isTelling} from '../answers/tellingNumbers.ts';
import {isFate, isOnTop} from '../answers/tolls.ts';
import {areRivalCounts} from '../answers/turnouts.ts';
import {areOfTwoMeasures} from './apartBecause.ts';
import {meet} from './likeness.ts';
import {areOneCrowd, areOneGroup} from './oneGroup.ts';
import {areApartInTime} from './otherDays.ts';
import {valuesMeet} from './valueLikeness.ts';

/** Whether two numbers of one article answer one question: told again, by another speaker, or at another time. */
export function sameQuestion(one: Answer, other: Answer): boolean {
	if (areOfTwoMeasures(one, other) || areApartInTime(one, other)) return false;
	if (areConversions(one, other)) return true;
	if (areRivalCounts(one, other) && one.claim.sentence === other.claim.sentence) return true;
	if (areContrastedCounts(one, other) || areContrastedCounts(other, one)) return true;
	if (isGivenOtherwise(one, other)) return true;
	if (areRivalAmounts(one, other)) return true;
	if (isRivalOf(one, other) || isRivalOf(other, one)) return true;
	if (!sameLimits(one, other)) return false;
	if (areOfOneBallot(one, other) || areVotesCountedAgain(one, other)) return true;
	if (one.kind.isOfWork && other.kind.isOfWork && valuesMeet(one, other)) return true;
	if (areRivalCounts(one, other) && likeSize(one, other, mostRivalry)) return true;
	if ((areOneStretch(one, other) || areOneAspect(one, other)) && otherSpeakers(one, other)) return true;
	if (isRivalLength(one, other) || isRivalLength(other, one)) return true;
	if (areOneGroup(one, other) || areOneCrowd(one, other)) return true;
	if (one.count.what !== other.count.what) return false;
	if (one.members !== other.members && !(isFate(one) && isTelling(one))) return false;
	const event = one.count.event === other.count.event;
	const mayBeOne = event || one.count.event === null || other.count.event === null;
	if (valuesMeet(one, other)) {
		if (one.quantity.measure === 'duration') return areOnePenalty(one, other);
		return event || one.high >= 20 || (mayBeOne && areNear(one, other));
	}
	if (isToldBefore(one, other)) return true;
	if (one.quantity.measure === 'money') return isRounded(one, other) || isChanged(one, other);
	if (one.quantity.measure === 'measure') return event && isMeasuredOtherwise(one, other);
	if (one.quantity.measure !== 'count') return false;
	const listed = one.claim.sentence === other.claim.sentence && !one.count.contrasted && !other.count.contrasted;
	if (listed) return otherSpeakers(one, other) || isChange(one, other);
	const loose = isLooselyTold(one, other) || isLooselyTold(other, one);
	if (loose && (event || one.count.members !== null)) return true;
	if (one.kind.isGrowing)
		return (
			likeSize(one, other) ||
			(likeSize(one, other, mostRetold) && (otherSpeakers(one, other) || otherDates(one, other)))
		);
	if (one.kind.isSharedEvent && likeSize(one, other)) return true;
	if ((isCorrected(one, other) || isCorrected(other, one)) && likeSize(one, other, mostCorrected)) return true;
	return (
		(mayBeOne && otherSpeakers(one, other) && likeSize(one, other)) ||
		(event && !contested.has(one.count.what) && borrowsNoun(one, other))
	);
}

/** Votes on one side, and the same corrected: so few more or fewer, and at most so many in a hundred. */
const fewVotes = 2;
const mostCountedAgain = 1.03;
const areVotesCountedAgain = (one: Answer, other: Answer): boolean =>
	one.quantity.measure === 'count' &&
	one.kind.isOfBallot &&
	one.count.what === other.count.what &&
	Math.min(one.low, other.low) >= leastCountedAgain &&
	(Math.abs(one.low - other.low) <= fewVotes || likeSize(one, other, mostCountedAgain));
/** Of fewer votes, any two numbers are near. */
const leastCountedAgain = 20;

/** `16 000 personnes ont défilé,` **`contre 280 000`** `pour les syndicats`: the count of a side, set against one of nobody in particular. */
const areContrastedCounts = (one: Answer, {claim, kind, counter, count}: Answer): boolean =>
	kind.isSharedEvent &&
	one.kind.isSharedEvent &&
	count.contrasted &&
	counter !== null &&
	one.counter === null &&
	one.claim.sentence === claim.sentence;

/** Sentenced to five years, told in the title and again in the text: the same kind of penalty of the same length. */
const areOnePenalty = (one: Answer, other: Answer): boolean =>
	one.count.event === 'sentence' && other.count.event === 'sentence' && one.penalty === other.penalty;

/** A large sum, and the same to its last franc. */
const mostRounded = 1.01;
const leastRounded = 1_000_000;
const isRounded = (one: Answer, other: Answer): boolean =>
	Math.min(one.low, other.low) >= leastRounded &&
	Math.max(one.high, other.high) <= mostRounded * Math.min(one.low, other.low) &&
	Math.abs(one.low - other.low) <= Math.max(lastDigitOf(one), lastDigitOf(other));

/** What the last digit that is not nought is worth: revenue of 6.41 billion is none of 6.46 billion rounded. */
const lastDigitOf = ({low}: Answer): number => 10 ** /0*$/u.exec(String(Math.round(low)))![0].length;

/** "The collapse of two houses. Two old houses they were": told again at once. */
const areNear = ({claim: {sentence}}: Answer, {claim: {sentence: other}}: Answer): boolean =>
	Math.abs(sentence - other) === 1;

/** What two measure is told at most so many times as large by one. */
const mostMeasured = 1.5;

/** "Our map shows 50 acres burnt; the owners arrive at 40": the second measure borrows its unit, in a clause of its own, and what happens. */
function isMeasuredOtherwise(one: Answer, other: Answer): boolean {
	const later = one.index > other.index ? one : other;
	return (
		one.count.event !== null &&
		one.claim.start !== other.claim.start &&
		one.claim.sentence === other.claim.sentence &&
		later.quantity.rule === sharedUnit &&
		likeSize(one, other, mostMeasured)
	);
}

/** A bound holds what is at most so many times as high. */
const mostLoose = 1.5;

/** `40 dead`, **`up from`** `31`, `rather than the 31 reported initially`: one of the two has taken the place of the other. */
const isToldBefore = (one: Answer, other: Answer): boolean =>
	one.claim.sentence === other.claim.sentence &&
	one.count.superseded !== other.count.superseded &&
	likeSize(one, other);

/** "More than 100 acts of fraud", and further down "145 counts of fraud". */
const isLooselyTold = ({quantity, low}: Answer, {quantity: {relation}, low: told}: Answer): boolean =>
	opensUpwards.has(quantity.relation) &&
	!opensUpwards.has(relation) &&
	low >= 20 &&
	low <= told &&
	told <= mostLoose * low;

const opensUpwards: ReadonlySet<string> = new Set(['more-than', 'at-least']);

/** `raised its offer from 30 to 45 million`, `set at 6 million at first, and raised to 9`: two times of one sum. */
const isChanged = (one: Answer, other: Answer): boolean =>
	one.claim.sentence === other.claim.sentence &&
	likeSize(one, other) &&
	(one.count.superseded !== other.count.superseded || isFromTo(one, other) || isFromTo(other, one));
const isFromTo = ({quantity: {change}}: Answer, {quantity: {change: next}}: Answer): boolean =>
	change === 'from' && next === 'to';

/** "From 16 to 34", "rose to 34": two times of one toll. */
const isChange = (one: Answer, other: Answer): boolean =>
	isFate(one) && (one.quantity.change !== undefined || other.quantity.change !== undefined);

/** A toll is told again at most this many times as high; what is less is a part of it. */
const mostGrowth = 4;

/** Told by another, or of another day, a toll is at most this many times as high: `of 90 dead four died of the fever`. */
const mostRetold = 16;

/** Of two sides one counts at most this many times as many as the other: who calls a march, and the police. */
const mostRivalry = 8;

const likeSize = (one: Answer, other: Answer, most = mostGrowth): boolean =>
	Math.max(one.high, other.high) <= most * Math.min(one.low, other.low);

const otherDates = ({asOf}: Answer, {asOf: other}: Answer): boolean =>
	asOf !== null && other !== null && asOf !== other;

const otherSpeakers = ({speaker}: Answer, {speaker: other}: Answer): boolean =>
	speaker !== null && other !== null && speaker !== other;

/** "25,000 people marched, against 32,000": the second number has no noun of its own. */
function borrowsNoun(one: Answer, other: Answer): boolean {
	if (one.claim.sentence !== other.claim.sentence || one.count.another !== other.count.another) return false;
	const {noun, start} = other.index > one.index ? other.quantity : one.quantity;
	return noun !== null && noun.end <= start;
}

/**
 * `the town counts 420 oaks, the gardeners` **`say 900`**, `three dead, against the` **`16 that the union gives`**: behind a number and with its
 * noun or unit, another one that is set against it, or that somebody else is named for.
 */
function isGivenOtherwise(one: Answer, other: Answer): boolean {
	const [first, later] = one.index < other.index ? [one, other] : [other, one];
	return (
		(borrowsNoun(first, later) || borrowsUnit(first, later)) &&
		!contested.has(later.count.what) &&
		!later.part &&
		!later.count.everywhere &&
		covers(later.scope, first) &&
		likeSize(first, later, mostRivalry) &&
		(later.count.contrasted || (later.speaker !== null && later.speaker !== first.speaker))
	);
}

/** Numbers that are told at most so far behind the one whose other values they are, in its sentence or the next one. */
const rivalReach = 2;

/** `three tanks, and not two`, `the union counts 90. The town holds to 80`: another value of the same thing is told right behind. */
const isRivalOf = (one: Answer, later: Answer): boolean =>
	(later.count.rival || (later.setAgainst && later.index - one.index === 1)) &&
	later.index > one.index &&
	later.index - one.index <= rivalReach &&
	later.claim.sentence - one.claim.sentence <= 1 &&
	one.count.what === later.count.what &&
	mayBeSame(one.members, later.members) &&
	likeSize(one, later, mostRivalry);

const mayBeSame = (one: string | null, other: string | null): boolean =>
	one === null || other === null || one === other;

/** `It lasted six hours,` **`not three`**: a length that is set against the one right before it. */
const isRivalLength = (one: Answer, later: Answer): boolean =>
	later.quantity.rule === rivalLength && later.index === one.index + 1 && likeSize(one, later, mostRivalry);

/** `The town says 50 acres, the owners` **`40`**: the second amount has no unit of its own. */
const borrowsUnit = (first: Answer, later: Answer): boolean =>
	first.claim.sentence === later.claim.sentence && later.quantity.rule === sharedUnit;

/** What sides win of each other: `7 million votes, against 6 million` are of two of them. */
const contested: ReadonlySet<string> = conceptSet('vote seat goal point');

/** Who corrects another puts the number at most so many times as high, or as low. */
const mostCorrected = 5;

/** "3,500 people live in the camp. The town put them at 900": somebody gives another number for those of an earlier sentence. */
const isCorrected = ({quantity: {noun}, claim}: Answer, later: Answer): boolean =>
	noun !== null &&
	noun.start === later.quantity.noun?.start &&
	later.claim.sentence > claim.sentence &&
	later.speaker !== null &&
	later.count.event === null;

/** So many times a toll is at least another that is told for one place: those are a part of it. */
const leastOfWhole = 2;
const isMuchLess = (one: Answer, other: Answer): boolean =>
	Math.min(one.high, other.high) >= 20 && Math.max(one.low, other.low) >= leastOfWhole * Math.min(one.high, other.high);

function sameLimits(one: Answer, other: Answer): boolean {
	if (isOnTop(one) !== isOnTop(other)) return false;
	if (one.compass !== other.compass || one.holder !== other.holder) return false;
	// What is a part of all by its place is the whole of that place.
	if (one.part !== other.part && !(one.scope.size > 0 && meet(one.scope, other.scope))) return false;
	const isLimited = one.scope.size === 0 || other.scope.size === 0;
	if (isFate(one) && !one.manyScopes && isLimited && !isMuchLess(one, other)) return true;
	return covers(one.scope, other) && covers(other.scope, one);
}

/** Whether every place is one that the answer is limited to, or its article's title names where it names none. */
function covers(places: ReadonlySet<string>, {scope, setting}: Answer): boolean {
	const limits = scope.size > 0 ? scope : setting;
	return [...places].every(place => limits.has(place));
}
