import {areApart, isWithin} from '../../language/concepts/concepts.ts';
import {accusedByName, fatesOfHomes, groupsAboard, outOfHome, takenByName} from '../../language/concepts/fates.ts';
import {areOfTwoSexes, areOneBand, demographics, menOf, sexOf} from '../../language/concepts/kindsOfPeople.ts';
import {strikeShare} from '../../language/concepts/kindsOfThings.ts';
import {areOfTwoSides, bothSides, sideOf} from '../../language/concepts/sides.ts';
import {conceptSet} from '../../language/wordLists.ts';
import type {Answer} from '../answers/answer.ts';
import {isNation} from '../answers/members.ts';
import {
	areOneExactCount,
	areOneTellingCount,
	areOnlyServed,
	isTelling,
	sameNumber,
	sameRareValue,
} from '../answers/tellingNumbers.ts';
import {bothLosses, isFate, toldAlike} from '../answers/tolls.ts';
import {areAllLost, areOneCrowd, areOneGroup, isOtherKind} from './oneGroup.ts';
import {valueLikeness, valuesMeet} from './valueLikeness.ts';

/** 1 for the same thing counted, less for one that contains the other, 0 for different things. */
export function whatLikeness(one: Answer, other: Answer): number {
	const {measure} = one.quantity;
	if (measure === 'money' || measure === 'duration' || measure === 'multiple' || measure === 'measure') return 1;
	if (measure === 'share') return sharesLikeness(one, other);
	const what = one.count.what;
	const next = other.count.what;
	if (what === '' || next === '') return areOneTellingCount(one, other) || areOneExactCount(one, other) ? 0.3 : 0;
	if (what === next) return isRemainderOf(one, other) ? 0 : membersLikeness(one, other);
	if (bothLosses(one, other)) return 0.6 * membersLikeness(one, other);
	if (toldAlike(one, other)) return areAlike(one, other) ? 0.6 * membersLikeness(one, other) : 0;
	if (one.kind.isOfWork && other.kind.isOfWork) return areAlmostEqual(one, other) ? 0.6 : 0;
	if (one.kind.isOfSick && other.kind.isOfSick) return isTelling(one) && isTelling(other) ? 0.5 : 0;
	if (one.kind.isOfSeats && other.kind.isOfSeats) return areAlmostEqual(one, other) ? 0.6 : 0;
	if (one.kind.isOfTravellers && other.kind.isOfTravellers)
		return isTelling(one) && areAlmostEqual(one, other) ? 0.6 : 0;
	if (haveFled(one) && haveFled(other)) return areAsManyFled(one, other) ? 0.6 : 0;
	if (areTaken(one) && areTaken(other)) return isTelling(one) && areAlmostEqual(one, other) ? 0.6 : 0;
	if (areOneThing(one, other) || areOneThing(other, one)) return isTelling(one) && areAlmostEqual(one, other) ? 0.5 : 0;
	if (areAccusedByName(one, other) || areAccusedByName(other, one)) return valuesMeet(one, other) ? 0.6 : 0;
	if (areOneGroup(one, other) || areAllLost(one, other)) return 0.2;
	if (areOneCrowd(one, other)) return 0.4;
	if (areOneBand(what, next)) return 0.7;
	if ((what === 'man' && menOf.has(next)) || (next === 'man' && menOf.has(what))) return 0.5;
	if (isWithin(what, next) || isWithin(next, what)) return isFate(one) || isFate(other) ? 0 : 0.5;
	if (one.count.members === next || other.count.members === what) {
		if (!isTelling(one)) return 0;
		if (sameNumber(one, other) && !one.round) return 0.3;
		return !one.kind.isPerson && !other.kind.isPerson && areAlmostEqual(one, other) ? 0.4 : 0;
	}
	if (areOneThingTwice(one, other)) return 0.3;
	if (areLonersAlike(one, other)) return likeLoners;
	if (one.nearNouns.has(next) && !isFate(other)) return 0.5;
	return sameRareValue(one, other) && !areApart(what, next) && !(one.kind.isCrew || other.kind.isCrew) ? 0.1 : 0;
}

/** One exact number under two names, of people or of things, whom at most one of the two says something to have befallen. */
const areOneThingTwice = (one: Answer, other: Answer): boolean =>
	areOneExactCount(one, other) &&
	!(one.kind.isOfOneDay && other.kind.isOfOneDay) &&
	(countsPeople(one) === countsPeople(other) || one.low >= leastOfAnything) &&
	mayBeOneByName(one, other);

/** Whether the nouns and what is said to have befallen those counted allow both to be one. */
const mayBeOneByName = (one: Answer, other: Answer): boolean =>
	!(one.kind.isFate && other.kind.isFate) &&
	!areOnlyServed(one) &&
	!areOnlyServed(other) &&
	mayBeCalled(one, other) &&
	mayBeCalled(other, one) &&
	!(isDemographic(one) && isDemographic(other)) &&
	!areApart(one.count.what, other.count.what);

const likeLoners = 0.2;
const leastNear = 0.65;
/** Numbers this near, of people or of things, beside which their articles have no other one that is near: one thing under two names. */
const areLonersAlike = (one: Answer, other: Answer): boolean =>
	one.alone &&
	other.alone &&
	isTelling(one) &&
	isTelling(other) &&
	mayBeOneByName(one, other) &&
	!(one.kind.isThing && other.kind.isThing) &&
	!(one.kind.isOfOneDay || other.kind.isOfOneDay) &&
	countsPeople(one) === countsPeople(other) &&
	valueLikeness(one, other) >= leastNear;

/** People may be told by what they do, `83,536 arrivals`, but twelve people and twelve houses are mostly twelve by chance. */
const leastOfAnything = 100;
const countsPeople = ({kind}: Answer): boolean => kind.isFate || kind.isPerson;
const isDemographic = ({kind, members}: Answer): boolean => kind.isDemographic || demographics.has(members ?? '');

/** Whether what one number counts may be told under the name of the other: neither rescuers, nor people of another kind who do something else. */
const mayBeCalled = (one: Answer, other: Answer): boolean =>
	!one.kind.isCrew && one.count.what !== 'victim' && (one.count.event === null || !isOtherKind(one, other));

/** Whether both count the badly hurt. */
export const areGrave = ({count}: Answer, {count: other}: Answer): boolean =>
	count.severity === 'grave' && other.severity === 'grave';

/** Two fates of one number, or both of the badly hurt. */
const areAlike = (one: Answer, other: Answer): boolean =>
	areGrave(one, other) ||
	((isTelling(one) || one.kind.isOfAccused || other.kind.isOfAccused) && valuesMeet(one, other));

/** `68,000 cars`, `nearly 70,000 units`: a word for any thing, and a thing by its name. */
const areOneThing = ({kind}: Answer, {kind: other}: Answer): boolean => kind.isAnyThing && other.isThing;

const mostApart = 1.1;
/** Whether two numbers differ by less than a tenth. */
const areAlmostEqual = (one: Answer, other: Answer, most = mostApart): boolean =>
	Math.max(one.low, other.low) <= most * Math.min(one.high, other.high);

/** Numbers from here on are large. */
export const leastOfPart = 1000;
/** Whether two large numbers differ by less than a tenth: they may be one part of something, although only one is told as a part. */
export const areAlmostOne = (one: Answer, other: Answer): boolean =>
	one.quantity.measure === 'count' && Math.min(one.low, other.low) >= leastOfPart && areAlmostEqual(one, other);

/** Refugees, people who have fled or lost their homes, and those who are put up elsewhere: `3,400 evacuees`, `3 500 sinistrés`, `3,400 people have been rehoused`. */
const haveFled = ({count: {what, event}, kind}: Answer): boolean =>
	outOfHome.has(what) || (kind.isPerson && event === 'rehouse');
const mostFled = 1.25;
const areAsManyFled = (one: Answer, other: Answer): boolean =>
	isTelling(one) ? areAlmostEqual(one, other, mostFled) : valuesMeet(one, other);

/** Those taken prisoner, by what befell them or by name. */
const areTaken = ({count: {what}}: Answer): boolean => what === 'captured' || takenByName.has(what);

/** `seven defendants`, and seven who were charged: those who stand accused, by name and by what the law has done to them. */
const areAccusedByName = ({count: {what, event}, kind}: Answer, {kind: other, count: {what: fate}}: Answer): boolean =>
	other.isOfAccused && (accusedByName.has(what) || (kind.isPerson && event === fate));

/** Of the homes that lose power, few are left without after some days: far fewer are those who remain. */
const isRemainderOf = (one: Answer, other: Answer): boolean =>
	fatesOfHomes.has(one.count.what) && valueLikeness(one, other) < 0;

/** Shares of a vote are one where they are of one side of it, or of those who vote; others are alike as their wholes are. */
function sharesLikeness(one: Answer, other: Answer): number {
	const {what, members} = one.count;
	const {what: next, members: others} = other.count;
	if (one.kind.isOfBallot && other.kind.isOfBallot) return what === next ? 1 : 0;
	if (what === strikeShare && next === strikeShare) return groupsLikeness(members, others);
	if (one.kind.isOfBallot !== other.kind.isOfBallot) {
		const [ballot, unsaid] = one.kind.isOfBallot ? [one, other] : [other, one];
		if (ballot.owner !== null) return ofVotes.has(unsaid.members ?? 'vote') ? 0.6 : unsaidShare;
		return unsaid.owner === null ? unsaidShare : 0;
	}
	return wholesLikeness(members, others);
}

/** Shares of all who strike, or of those of one trade; of two trades they are two. */
const groupsLikeness = (members: string | null, others: string | null): number =>
	members === others ? 1 : members === null || others === null ? 0.6 : 0;

/** Of two shares, one of a vote, and one of which it is not told of what it is. */
const unsaidShare = 0.3;
const ofVotes: ReadonlySet<string> = conceptSet('vote voter');

/** Shares of one thing, of things not both named, and of two things. */
const wholesLikeness = (whole: string | null, other: string | null): number =>
	whole === other ? 1 : whole === null || other === null ? 0.6 : 0.3;

/** Killed soldiers are not killed children and men no women, but may be killed persons: 1, 0, or something in between. */
function membersLikeness(one: Answer, other: Answer): number {
	const {members} = one;
	const next = other.members;
	if (areFewPatients(one, other) || areFewPatients(other, one)) return 0;
	if (members === next || areOneArmysLosses(one, other)) return 1;
	if (areOfTwoSexes(members ?? '', next ?? '')) return 0;
	if (areOfTwoSides(members ?? '', next ?? '')) return 0;
	if (areOneBand(members ?? '', next ?? '')) return 0.7;
	if (isGroupAboard(one) !== isGroupAboard(other) && !valuesMeet(one, other)) return 0;
	const related =
		members === null ||
		next === null ||
		isWithin(members, next) ||
		isWithin(next, members) ||
		isManOf(members, next) ||
		isManOf(next, members);
	if (!related) return areMembersTold(one, other, members, next) ? 0.4 : 0;
	if (valuesMeet(one, other)) return 0.7;
	if (isOfAttackers(members) !== isOfAttackers(next)) return 0;
	if (areLeadTolls(one, other)) return 0.7;
	return isPartOfAll(one, other) || isPartOfAll(other, one) ? 0 : 0.2;
}

/** Attackers who are killed are none of those whom they kill, and hardly ever in the toll. */
const isOfAttackers = (members: string | null): boolean => members !== null && sideOf(members) === 'rebel';

/** Men who are told by what they do too: prisoners, workers, soldiers. */
const isManOf = (one: string, other: string): boolean =>
	one === 'man' && isWithin(other, 'person') && !demographics.has(other) && sexOf(other) === null;

/** The losses of one state, none of which are told to be of others than those who fight for it. */
export const areOneArmysLosses = (one: Answer, other: Answer): boolean =>
	one.count.nation !== null &&
	one.count.nation === other.count.nation &&
	one.count.nation !== bothSides &&
	mayFight(one) &&
	mayFight(other);
const mayFight = ({members}: Answer): boolean =>
	members === null || isNation(members) || members === 'fighter' || sideOf(members) === 'troop';

/** The first tolls of two articles: what kind of people they are is told by one, and not by the other. */
const areLeadTolls = (one: Answer, other: Answer): boolean =>
	one.lead && other.lead && !isDemographic(one) && !isDemographic(other);

/** So many times as many are all of whom some are children. */
const timesAsMany = 2;

/** The children, or those of one side, among those to whom something befell, far fewer than all of them. */
const isPartOfAll = ({members, kind, high}: Answer, {members: all, low}: Answer): boolean =>
	kind.isFate &&
	(demographics.has(members ?? '') || sideOf(members ?? '') !== null) &&
	all === null &&
	low >= timesAsMany * high;

/** So few patients who die are those of one ward or night; all dead are so many times as many. */
const mostPatients = 10;
const timesPatients = 4;

/** `two patients died overnight`: a few of all the dead, and not the toll. */
const areFewPatients = ({count, kind, high}: Answer, {count: other, low}: Answer): boolean =>
	kind.isFate &&
	count.members === 'patient' &&
	other.members !== 'patient' &&
	high < mostPatients &&
	low >= timesPatients * high;

/** The passengers or the crew, and not all on board. */
const isGroupAboard = ({count: {what}, members}: Answer): boolean =>
	what === 'aboard' && groupsAboard.has(members ?? '');

/** Whether one number tells of two kinds: by trade or age on both sides; by nation on one where the number tells something by itself. */
const areMembersTold = (one: Answer, other: Answer, members: string | null, next: string | null): boolean =>
	isNation(members) || isNation(next)
		? isNation(members) !== isNation(next) && areOneTellingCount(one, other)
		: valuesMeet(one, other) || (isFate(one) && isTelling(one) && areAlmostEqual(one, other));
