import {areApart, conceptById, isWithin} from '../language/concepts/concepts.ts';
import {crews, fates, fatesOfAccused, fatesOfOneGroup} from '../language/concepts/fates.ts';
import {anybody, demographics} from '../language/concepts/kindsOfPeople.ts';
import type {Answer} from './answers.ts';
import {kindOfMembers} from './members.ts';
import {isTellingOfCrowd, sameNumber} from './tellingNumbers.ts';

/** Whether a kind may be one of people: a noun that no table has often is one. */
export const mayBePeople = (kind: string): boolean =>
	isWithin(kind, 'person') || (kind !== '' && conceptById(kind) === undefined);

/** One telling number of people under two names: "up to 40 million guests", "40 million customers"; "17 referees", "17 individuals". */
export function areOneCrowd(one: Answer, other: Answer): boolean {
	if (!sameNumber(one, other) || !isTellingOfCrowd(one)) return false;
	const kinds = [one, other].map(({count: {what}}) => what);
	if (kinds.every(kind => demographics.has(kind)) || kinds.some(kind => fates.has(kind) || crews.has(kind)))
		return false;
	return (
		kinds.every(mayBePeople) &&
		kinds.some(kind => isWithin(kind, 'person')) &&
		!areApart(one.count.what, other.count.what)
	);
}

/** One telling number of people whom one thing after another befell: "47 pupils are trapped", "all 47 were rescued". */
export function areOneGroup(one: Answer, other: Answer): boolean {
	if (!sameNumber(one, other) || one.round || !isTellingOfCrowd(one)) return false;
	const [here, there] = [fatesOfOneGroup.has(one.count.what), fatesOfOneGroup.has(other.count.what)];
	if (here && there) return true;
	return (here && mayBeOf(other, one)) || (there && mayBeOf(one, other)) || areAccused(one, other);
}

/** "17 referees", and "17 were charged". */
const areAccused = (one: Answer, other: Answer): boolean =>
	(fatesOfAccused.has(one.count.what) && mayBeOf(other, one)) ||
	(fatesOfAccused.has(other.count.what) && mayBeOf(one, other));

/** Whether the people that one number counts may be those whom something befell: neither another kind of people nor their rescuers. */
function mayBeOf({count: {what}}: Answer, fate: Answer): boolean {
	if (!mayBePeople(what) || crews.has(what)) return false;
	const members = kindOfMembers(fate);
	return (
		members === null ||
		anybody.has(what) ||
		!isWithin(members, 'person') ||
		demographics.has(what) !== demographics.has(members) ||
		isWithin(what, members) ||
		isWithin(members, what)
	);
}

/** Whether the people that one number counts are of a kind of their own, and the others of another one, or accused of whom no kind is told. */
export function isOtherKind({count: {what}}: Answer, other: Answer): boolean {
	if (anybody.has(what) || demographics.has(what) || fates.has(what) || !isWithin(what, 'person')) return false;
	const kind = fates.has(other.count.what) ? kindOfMembers(other) : other.count.what;
	if (kind === null) return fatesOfAccused.has(other.count.what);
	return isWithin(kind, 'person') && !demographics.has(kind) && !isWithin(what, kind) && !isWithin(kind, what);
}
