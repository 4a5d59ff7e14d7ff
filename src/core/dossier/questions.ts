import type {Status} from '../annotate/annotation.ts';
import {areApart, conceptById, isWithin} from '../language/concepts/concepts.ts';
import {alikeFates, crews, fates, fatesOfOneGroup, growingTolls, menOf, ruins} from '../language/concepts/fates.ts';
import type {Answer} from './answers.ts';
import {conversionOf, sameUnit} from './baseUnits.ts';
import {keyWeigher, overlap, type WeighedKeys} from './weighedKeys.ts';

/** The keys that answers have in common, with how much they tell: the rarer one is among the sentences of the dossier, the more. */
export type AnswerKeys = {readonly [name in 'participants' | 'countries' | 'about' | 'context']: WeighedKeys};

/** The keys of all answers, weighed. */
export function answerKeys(answers: readonly Answer[], sentences: number): AnswerKeys[] {
	const weighed = keyWeigher(keyWeights(answers, sentences));
	return answers.map(({participants, countries, about, context}) => ({
		participants: weighed(participants),
		countries: weighed(countries),
		about: weighed(about),
		context: weighed(context),
	}));
}

/** Inverse document frequency (Spärck Jones 1972) of all keys that answers carry, over the sentences they stand in. */
function keyWeights(answers: readonly Answer[], sentences: number): (key: string) => number {
	const places = new Map<string, Set<string>>();
	for (const {article, claim, context, participants, countries, about, scope} of answers) {
		const place = `${article} ${claim.sentence}`;
		for (const keys of [context, participants, countries, about, scope])
			for (const key of keys) {
				const known = places.get(key);
				if (known) known.add(place);
				else places.set(key, new Set([place]));
			}
	}
	const known = new Map<string, number>();
	for (const [key, {size}] of places) known.set(key, Math.log(1 + sentences / (1 + size)));
	return key => known.get(key)!;
}

/** What two answers have in common, each between 0 and 1 unless said otherwise. */
export type Likeness = {
	/** The same thing is counted: 1; one kind of it: 0.5. */
	readonly what: number;
	readonly event: number;
	/** Weighted share of participants in common. */
	readonly who: number;
	/** Whether they take part in both at all, so that `who` says something. */
	readonly whoKnown: number;
	readonly about: number;
	readonly context: number;
	/** 1: the same value, and a rare one; 0: no relation; below 0: orders of magnitude apart. */
	readonly value: number;
	readonly scope: number;
	readonly status: number;
	readonly time: number;
};

/** Whether a number counts those to whom something befell. */
export const isFate = ({count}: Answer): boolean => fates.has(count.what);

/** Killed, wounded and both together are measures of one thing, the losses: kept apart from everything else. */
const losses: ReadonlySet<string> = new Set(['dead', 'wounded', 'casualties']);
const bothLosses = (one: Answer, other: Answer): boolean =>
	losses.has(one.count.what) &&
	losses.has(other.count.what) &&
	(one.count.what === 'casualties' || other.count.what === 'casualties');

/** Killed and wounded: two sides of the losses, which only a number of both together can join. */
const sidesOfLosses = (one: Answer, other: Answer): boolean =>
	one.count.what !== other.count.what && losses.has(one.count.what) && losses.has(other.count.what);

/** Wounded and in hospital, missing and buried: often one number told in two ways. */
const toldAlike = ({count}: Answer, {count: {what}}: Answer): boolean => alikeFates.get(count.what) === what;

/** Two sides of one toll, which may stand in one fact although they count two things. */
export const sidesOfToll = (one: Answer, other: Answer): boolean => sidesOfLosses(one, other) || toldAlike(one, other);

/** 1 for the same thing counted, less for one that contains the other, 0 for different things. */
export function whatLikeness(one: Answer, other: Answer): number {
	const {measure} = one.quantity;
	if (measure === 'money' || measure === 'duration' || measure === 'multiple' || measure === 'measure') return 1;
	if (measure === 'share') return wholesLikeness(one.count.members, other.count.members);
	const what = one.count.what;
	const next = other.count.what;
	if (what === '' || next === '') return areOneTellingCount(one, other) ? 0.3 : 0;
	if (what === next) return membersLikeness(one, other);
	if (bothLosses(one, other)) return 0.6 * membersLikeness(one, other);
	if (toldAlike(one, other)) return areAlike(one, other) ? 0.6 * membersLikeness(one, other) : 0;
	if (ofWork.has(what) && ofWork.has(next)) return areAlmostEqual(one, other) ? 0.6 : 0;
	if (areOneGroup(one, other)) return 0.5;
	if (areOneCrowd(one, other)) return 0.4;
	if ((what === 'man' && menOf.has(next)) || (next === 'man' && menOf.has(what))) return 0.5;
	if (isWithin(what, next) || isWithin(next, what)) return fates.has(what) || fates.has(next) ? 0 : 0.5;
	if (one.count.members === next || other.count.members === what)
		return sameNumber(one, other) && isTelling(one) && !one.round ? 0.3 : 0;
	return sameRareValue(one, other) && !areApart(what, next) ? 0.1 : 0;
}

/** Whether a kind may be one of people: a noun that no table has often is one. */
const mayBePeople = (kind: string): boolean =>
	isWithin(kind, 'person') || (kind !== '' && conceptById(kind) === undefined);

/** Whether both count one number that tells something by itself. */
const areOneTellingCount = (one: Answer, other: Answer): boolean =>
	sameNumber(one, other) && !one.round && isTellingOfCrowd(one);

/** Kinds of people by sex and age: no crowd is of two of them. */
const demographics: ReadonlySet<string> = new Set('man woman child boy girl baby teenager adult elderly'.split(' '));

/** One telling number of people under two names: "up to 300 million guests", "300 million customers"; "14 officials", "14 individuals". */
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
	return here ? there || mayBeOf(other, one) : there && mayBeOf(one, other);
}

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

/** Whether both count the badly hurt. */
export const areGrave = ({count}: Answer, {count: other}: Answer): boolean =>
	count.severity === 'grave' && other.severity === 'grave';

/** Two fates of one number, or both of the badly hurt. */
const areAlike = (one: Answer, other: Answer): boolean =>
	areGrave(one, other) || (isTelling(one) && valuesMeet(one, other));

/** Jobs, those who hold them, and those who lose them: where a site closes, one number is told as any of them. */
export const ofWork: ReadonlySet<string> = new Set(['job', 'worker', 'laid_off']);
const mostApart = 1.1;

const areAlmostEqual = (one: Answer, other: Answer): boolean =>
	Math.max(one.low, other.low) <= mostApart * Math.min(one.high, other.high);

/** Shares of one thing, of things not both named, and of two things. */
const wholesLikeness = (whole: string | null, other: string | null): number =>
	whole === other ? 1 : whole === null || other === null ? 0.6 : 0.3;

/** Killed soldiers are not killed children, but may be killed persons: 1, 0, or something in between. */
function membersLikeness(one: Answer, other: Answer): number {
	const members = kindOfMembers(one);
	const next = kindOfMembers(other);
	if (members === next) return 1;
	const related = members === null || next === null || isWithin(members, next) || isWithin(next, members);
	if (!related) return areMembersTold(one, other, members, next) ? 0.4 : 0;
	return valuesMeet(one, other) ? 0.7 : 0.2;
}

/** Whether one number tells of two kinds: by trade or age on both sides; by nation on one where the number tells something by itself. */
const areMembersTold = (one: Answer, other: Answer, members: string | null, next: string | null): boolean =>
	isNation(members) || isNation(next)
		? isNation(members) !== isNation(next) && areOneTellingCount(one, other)
		: valuesMeet(one, other);

const isNation = (members: string | null): boolean => members?.startsWith('country:') ?? false;

/** Those whom a number counts; null for people of any kind. Of those aboard the passengers are one kind. */
export const kindOfMembers = ({count: {what, members}}: Answer): string | null =>
	members !== null && anybody.has(members) && !(what === 'aboard' && members === 'passenger') ? null : members;

const anybody: ReadonlySet<string> = new Set([
	'person',
	'victim',
	'body',
	'dead',
	'wounded',
	'missing',
	'casualties',
	'population',
	'passenger',
	'migrant',
	'refugee',
	'participant',
	'protest',
	'job',
	'worker',
]);

/** Months and years are not all of one length: thirty days are a month. */
const calendarSlack = 1.015;

const slackOf = ({quantity}: Answer): number => (quantity.measure === 'duration' ? calendarSlack : 1.001);

/** Measures that were converted are rounded: 200 km/h are 124 mph. */
const conversionSlack = 1.03;

const slackBetween = (one: Answer, other: Answer): number =>
	one.quantity.measure === 'measure' && !sameUnit(one.quantity, other.quantity) ? conversionSlack : slackOf(one);

/** A bound raised by a slack; below zero that brings it nearer to zero. */
const raised = (bound: number, slack: number): number => (bound < 0 ? bound / slack : bound * slack);

/** Whether the bounds meet, hedges apart: the same value, or one range within the other. */
export function statedValuesMeet(one: Answer, other: Answer): boolean {
	const slack = slackBetween(one, other);
	return one.low <= raised(other.high, slack) && other.low <= raised(one.high, slack);
}

/** Whether they may be of one value as far as open bounds reach: "more than 900" and 971. */
export function valuesMeet(one: Answer, other: Answer): boolean {
	const slack = slackBetween(one, other);
	return one.lowest <= raised(other.highest, slack) && other.lowest <= raised(one.highest, slack);
}

/** The least number of which it tells something that another is almost the same. */
const leastTelling = 20;
const isTelling = ({low}: Answer): boolean => low >= leastTelling;

/** The least number of people of which it tells something that another is the same; of round ones, the least. */
const leastOfCrowd = 11;
const leastRound = 100_000;
const isTellingOfCrowd = ({low, round}: Answer): boolean => low >= (round ? leastRound : leastOfCrowd);

/** Numbers of units that say more than "two weeks" or "30 years": `69 days`, `a 178-year history`. */
const isTellingDuration = ({quantity: {min, max}}: Answer): boolean =>
	min !== null && min === max && min > leastTelling && min % 5 > 0;
export const areTellingDurations = (one: Answer, other: Answer): boolean =>
	one.quantity.measure === 'duration' && (isTellingDuration(one) || isTellingDuration(other));

/** Whole numbers that any text has, whatever it tells of. */
const isSmall = ({low, high}: Answer): boolean => high < 10 && Number.isInteger(low);

/** The same value, of two digits or more and at least a hundred: told of unlike things it is mostly one thing named twice. */
const sameRareValue = (one: Answer, other: Answer): boolean =>
	sameNumber(one, other) && one.low >= (one.round ? leastRound : 100);

const sameNumber = (one: Answer, other: Answer): boolean => one.low === other.low && one.high === other.high;

/** 1 for the same rare value; 0 for values within a factor of two or three; below 0 beyond. */
export function valueLikeness(one: Answer, other: Answer): number {
	if (statedValuesMeet(one, other)) return isSmall(one) ? 0.4 : one.round ? 0.75 : 1;
	if (valuesMeet(one, other)) return isSmall(one) ? 0.4 : 0.65;
	const a = Math.abs((one.low + one.high) / 2);
	const b = Math.abs((other.low + other.high) / 2);
	if (one.quantity.measure === 'duration') return lengthLikeness(one, other, a / b);
	if (a === 0 || b === 0) return -1;
	const distance = Math.abs(Math.log(a / b));
	if (distance < 0.03) return 0.9;
	if (distance < 0.18) return 0.65;
	if (distance < Math.LN2) return 0.3;
	return Math.max(growingTolls.has(one.count.what) ? -0.2 : -1, 0.35 * (1.4 - distance));
}

/** The same of lengths of time that do not meet, of which one is so many times the other. */
function lengthLikeness(one: Answer, other: Answer, times: number): number {
	const isNear = Math.abs(Math.log(times)) < 0.03 || areOneCoarsely(one, other);
	if (isNear && areTellingDurations(one, other)) return 0.65;
	return times > 0.5 && times < 2 ? 0.1 : -1;
}

/** Whether the length that is told in the coarser unit may be the other one: "two months" and "69 days". */
function areOneCoarsely(one: Answer, other: Answer): boolean {
	const [here, there] = [one, other].map(({quantity}) => conversionOf(quantity).factor) as [number, number];
	const slack = here === there ? 0 : Math.max(here, there) / 2;
	return one.low <= other.high + slack && other.low <= one.high + slack;
}

/** 1: limited to the same places; 0: one or both not limited; below 0: to other places, or one limited where that matters. */
function scopeLikeness(one: Answer, other: Answer): number {
	const here = one.scope;
	const there = other.scope;
	if (one.compass !== null && one.compass === other.compass) return 1;
	if (here.size === 0 && there.size === 0) return 0;
	if (
		meet(here, there) ||
		(here.size === 0 && !one.wide && meet(one.setting, there)) ||
		(there.size === 0 && !other.wide && meet(here, other.setting))
	)
		return 1;
	if (isFate(one)) return here.size > 0 && there.size > 0 ? -1 : limitsMatter(one, other) ? -1 : 0;
	return here.size > 0 && there.size > 0 ? -0.5 : 0;
}

/** Of two numbers of which one is limited: whether it is a part of what the other counts. */
const limitsMatter = (one: Answer, other: Answer): boolean =>
	one.manyScopes || other.manyScopes || one.wide || other.wide;

/** Whether two sets of places have one in common. */
export function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	for (const place of one) if (other.has(place)) return true;
	return false;
}

/** Whether both are limited to countries, and not to the same ones. */
export function otherCountries({scopeCountries: here}: Answer, {scopeCountries: there}: Answer): boolean {
	if (here.size === 0 || there.size === 0) return false;
	return here.size !== there.size || [...here].some(place => !there.has(place));
}

/** What is given stands, although only planned things are said of it. */
export const statusOf = ({claim: {status}, count: {given}}: Answer): Status =>
	given && status === 'planned' ? 'asserted' : status;

function statusLikeness(one: Answer, other: Answer): number {
	const status = statusOf(one);
	const next = statusOf(other);
	if (status === next) return 1;
	return status === 'planned' || next === 'planned' ? 0 : 0.7;
}

function timeLikeness(one: Answer, other: Answer): number {
	const date = one.asOf;
	const next = other.asOf;
	if (date === null || next === null) return 0;
	if (date.slice(0, 4) !== next.slice(0, 4)) return -1;
	return date.slice(0, 7) === next.slice(0, 7) ? 1 : 0.3;
}

function eventLikeness(one: Answer, other: Answer): number {
	const event = one.count.event;
	const next = other.count.event;
	if (event === null || next === null) return 0.4;
	if (event === next) return 1;
	if (
		(losses.has(event) && losses.has(next)) ||
		(ruins.has(event) && ruins.has(next)) ||
		alikeFates.get(event) === next
	)
		return 0.7;
	if (one.count.what === next || other.count.what === event) return 0.6;
	return one.about.has(next) || other.about.has(event) ? 0.6 : 0;
}

/** All that two answers with these keys have in common; `what` is how alike what they count is (see `whatLikeness`). */
export function likeness(one: Answer, other: Answer, what: number, here: AnswerKeys, there: AnswerKeys): Likeness {
	return {
		what,
		event: eventLikeness(one, other),
		who: Math.max(overlap(here.participants, there.participants), overlap(here.countries, there.countries)),
		whoKnown: one.participants.size > 0 && other.participants.size > 0 ? 1 : 0,
		about: overlap(here.about, there.about),
		context: overlap(here.context, there.context),
		value: valueLikeness(one, other),
		scope: scopeLikeness(one, other),
		status: statusLikeness(one, other),
		time: timeLikeness(one, other),
	};
}
