import type {Status} from '../../annotate/annotation.ts';
import {alikeFates, losses, ruins} from '../../language/concepts/fates.ts';
import {areOneEvent, statesSize} from '../../language/concepts/telling.ts';
import type {Answer} from '../answers/answer.ts';
import type {AnswerKeys} from '../answers/answerKeys.ts';
import {isFate} from '../answers/tolls.ts';
import {overlap} from '../grouping/weighedKeys.ts';
import {haveOneSmallValue, valueLikeness} from './valueLikeness.ts';

/** What two answers have in common, each number between 0 and 1 unless said otherwise. */
export type Likeness = {
	/** The same thing is counted: 1; one kind of it: 0.5. */
	what: number;
	event: number;
	/** Weighted share of participants in common. */
	who: number;
	/** Whether they take part in both at all, so that `who` says something. */
	whoKnown: number;
	about: number;
	context: number;
	/** 1: the same value, and a rare one; 0: no relation; below 0: orders of magnitude apart. */
	value: number;
	/** Both have one small whole number, as any two texts do. */
	isSmallValue: boolean;
	scope: number;
	status: number;
	time: number;
};

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
	return here.size > 0 && there.size > 0 ? -0.5 : limitsMatter(one, other) ? -0.3 : 0;
}

/** Of two numbers of which one is limited: whether it is a part of what the other counts. */
const limitsMatter = (one: Answer, other: Answer): boolean =>
	one.manyScopes || other.manyScopes || one.wide || other.wide || one.count.everywhere || other.count.everywhere;

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

/** Done to persons on both sides, and to no common one: the sentence of another defendant. */
export const otherPatients = ({patients}: Answer, {patients: others}: Answer): boolean =>
	patients.size > 0 && others.size > 0 && !meet(patients, others);

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

/** That of one of two numbers no event is told, or only that it is so large. */
const untoldEvent = 0.4;

function eventLikeness(one: Answer, other: Answer): number {
	const event = one.count.event;
	const next = other.count.event;
	if (event === null || next === null) return untoldEvent;
	if (event === next) return 1;
	if (statesSize.has(event) || statesSize.has(next)) return untoldEvent;
	if (
		(losses.has(event) && losses.has(next)) ||
		(ruins.has(event) && ruins.has(next)) ||
		alikeFates.get(event) === next ||
		areOneEvent(event, next)
	)
		return 0.7;
	if (one.count.what === next || other.count.what === event) return 0.6;
	return one.about.has(next) || other.about.has(event) ? 0.6 : 0;
}

/** Nothing in common, to be written over. */
export const newLikeness = (): Likeness => ({
	...{what: 0, event: 0, who: 0, whoKnown: 0, about: 0},
	...{context: 0, value: 0, isSmallValue: false, scope: 0, status: 0, time: 0},
});

/**
 * All that two answers with these keys have in common, written over the likeness given, since millions are asked for; `what` is how alike
 * what they count is (see `whatLikeness`).
 */
export function likeness(
	one: Answer,
	other: Answer,
	what: number,
	here: AnswerKeys,
	there: AnswerKeys,
	into: Likeness,
): Likeness {
	into.what = what;
	into.event = eventLikeness(one, other);
	into.who = Math.max(overlap(here.participants, there.participants), overlap(here.countries, there.countries));
	into.whoKnown = one.participants.size > 0 && other.participants.size > 0 ? 1 : 0;
	into.about = overlap(here.about, there.about);
	into.context = overlap(here.context, there.context);
	into.value = valueLikeness(one, other);
	into.isSmallValue = haveOneSmallValue(one, other);
	into.scope = scopeLikeness(one, other);
	into.status = statusLikeness(one, other);
	into.time = timeLikeness(one, other);
	return into;
}
