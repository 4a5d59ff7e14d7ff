import {areApart, isWithin} from '../../language/concepts/concepts.ts';
import {accusedByName, takenByName} from '../../language/concepts/fates.ts';
import {anybody, areOfTwoSexes, areOneBand, demographics} from '../../language/concepts/kindsOfPeople.ts';
import type {Answer} from '../answers/answer.ts';
import {isNation} from '../answers/members.ts';
import {isTellingOfCrowd, sameNumber} from '../answers/tellingNumbers.ts';

/** One telling number of people under two names: "up to 40 million guests", "40 million customers"; "17 referees", "17 individuals". */
export function areOneCrowd(one: Answer, other: Answer): boolean {
	if (!sameNumber(one, other) || !isTellingOfCrowd(one)) return false;
	const [here, there] = [one.kind, other.kind];
	if (here.isDemographic && there.isDemographic) return false;
	if (here.isFate || here.isCrew || there.isFate || there.isCrew) return false;
	return (
		here.mayBePeople &&
		there.mayBePeople &&
		(here.isPerson || there.isPerson) &&
		!areApart(one.count.what, other.count.what)
	);
}

/** One telling number of people whom one thing after another befell: "47 pupils are trapped", "all 47 were rescued". */
export function areOneGroup(one: Answer, other: Answer): boolean {
	if (!sameNumber(one, other) || one.round || !isTellingOfCrowd(one)) return false;
	const [here, there] = [one.kind.isOfOneGroup, other.kind.isOfOneGroup];
	if (here && there) return areOfOneKind(one, other);
	return (here && mayBeOf(other, one)) || (there && mayBeOf(one, other)) || areAccused(one, other);
}

/** Almost as many dead as were on board: where nobody lives, one number is told as either. */
export const areAllLost = (one: Answer, other: Answer): boolean =>
	(isLostOf(one, other) || isLostOf(other, one)) && one.members === other.members && areAlmostAsMany(one, other);

/** Whether a number is of those who are dead or on board, and tells something. */
export const mayAllBeLost = (answer: Answer): boolean =>
	(answer.count.what === 'dead' || answer.count.what === 'aboard') && isTellingOfCrowd(answer);

const isLostOf = ({count: {what}}: Answer, {count: {what: next}}: Answer): boolean =>
	what === 'dead' && next === 'aboard';

const mostApart = 1.05;
const areAlmostAsMany = (one: Answer, other: Answer): boolean =>
	isTellingOfCrowd(one) && Math.max(one.low, other.low) <= mostApart * Math.min(one.high, other.high);

/** Whether those whom two things befell may be the same: soldiers are no villagers, but may be people of any kind, of some age or sex. */
function areOfOneKind({members}: Answer, {members: others}: Answer): boolean {
	if (members === null || others === null || isNation(members) || isNation(others)) return true;
	if (areOfTwoSexes(members, others)) return false;
	return (
		demographics.has(members) !== demographics.has(others) || isWithin(members, others) || isWithin(others, members)
	);
}

/** "17 referees", and "17 were charged". */
const areAccused = (one: Answer, other: Answer): boolean =>
	(one.kind.isOfAccused && mayBeOf(other, one)) || (other.kind.isOfAccused && mayBeOf(one, other));

/** Whether the people that one number counts may be those whom something befell: neither another kind of people nor their rescuers. */
function mayBeOf({count: {what}, kind}: Answer, {members}: Answer): boolean {
	if (!kind.mayBePeople || kind.isCrew) return false;
	return (
		members === null ||
		anybody.has(what) ||
		!isWithin(members, 'person') ||
		kind.isDemographic !== demographics.has(members) ||
		isWithin(what, members) ||
		isWithin(members, what)
	);
}

/** Whether the people that one number counts are of a kind of their own, and the others of another one, or accused of whom no kind is told. */
export function isOtherKind({count: {what}, kind: own}: Answer, other: Answer): boolean {
	if (anybody.has(what) || own.isDemographic || own.isFate || !own.isPerson) return false;
	if (takenByName.has(what) && other.count.what === 'captured') return false;
	const kind = other.kind.isFate ? other.members : other.count.what;
	if (kind === null) return other.kind.isOfAccused && !accusedByName.has(what);
	return (
		isWithin(kind, 'person') &&
		!demographics.has(kind) &&
		!areOneBand(what, kind) &&
		!isWithin(what, kind) &&
		!isWithin(kind, what)
	);
}
