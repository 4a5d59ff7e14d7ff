import type {Answer} from '../answers/answer.ts';
import type {AnswerKeys} from '../answers/answerKeys.ts';
import {sidesOfToll} from '../answers/tolls.ts';
import type {Bond} from '../grouping/bondedPairs.ts';
import {apartBecause} from './apartBecause.ts';
import {signsOf} from './bondSigns.ts';
import {whatLikeness} from './countedLikeness.ts';
import {doubtOf} from './doubts.ts';
import {type Likeness, likeness, newLikeness} from './likeness.ts';
import {isOtherKind} from './oneGroup.ts';
import {valueWeights} from './valueLikeness.ts';

/**
 * Reasons that rest on how a verb or a noun was read. Where it was read wrong, most of the other answers to the question say so: such a
 * pair alone belongs apart, and in a group it is outvoted.
 */
const oftenMisread: ReadonlySet<string> = new Set(['what', 'event', 'denial', 'stage', 'books', 'span']);
const misread = -1;

/** Bond of killed and wounded, which a number of both together may outweigh. */
const oneSide = -0.3;

/** Bond of two ages of one person. */
const ageOfOne = 1.5;

/** What each likeness weighs, fitted by hand on development dossiers; above 0 the answers belong together. */
const weights: Readonly<Record<Exclude<keyof Likeness, 'whoKnown' | 'isSmallValue'>, number>> = {
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
/** Participants known on both sides that are all different; half as much where the value is one, and a rare one. */
const strangers = -0.6;
const strangersOfOneValue = 0.5;
/** Amounts of time are said of everything; so many of a kind, and lengths and weights, are said of one thing more often than not. */
const measureBias: Readonly<Record<string, number>> = {
	duration: -1.2,
	multiple: -2,
	share: -0.4,
	money: 0,
	count: 0.3,
	measure: 0.3,
};

/** `a trip of three days` and `three days of mourning`: a few units of time of two events, of which nothing beside them is the same. */
const lastOtherwise = ({quantity, isAge}: Answer, {event, about, isSmallValue}: Likeness): boolean =>
	quantity.measure === 'duration' && !isAge && event + about === 0 && isSmallValue;

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
	if (because !== null) return oftenMisread.has(because) ? misread : null;
	if (what === 0 && sidesOfToll(one, other)) return oneSide;
	const alike = likeness(one, other, what, here, there, alikeness);
	if (areOtherPeople(one, other, alike) || lastOtherwise(one, alike)) return null;
	if (one.ageOf !== null && one.ageOf === other.ageOf) return ageOfOne;
	let bond = weighed(one, other, alike);
	for (const {applies, least, weight} of signsOf(one.quantity.measure))
		if (applies(one, other, alike)) bond = Math.max(bond, least) + weight;
	return bond;
}

/** What two answers have in common, weighed. */
const weighed = (one: Answer, other: Answer, alike: Likeness): number =>
	bias -
	doubtOf(one, other, alike.what) +
	(measureBias[one.quantity.measure] ?? 0) +
	strangers * alike.whoKnown * (1 - alike.who) * (alike.value === valueWeights.rare ? strangersOfOneValue : 1) +
	weights.what * alike.what +
	weights.event * alike.event +
	weights.who * alike.who +
	weights.about * alike.about +
	weights.context * alike.context +
	weights.value * alike.value +
	weights.scope * alike.scope +
	weights.status * alike.status +
	weights.time * alike.time;
