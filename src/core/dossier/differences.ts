import type {Relation, Status} from '../annotate/annotation.ts';
import {isWithin} from '../language/concepts/concepts.ts';
import {fates, growingTolls} from '../language/concepts/fates.ts';
import type {FactCause, Verdict} from './dossier.ts';

/** One source's number as it is set against another's. Bounds are in one base unit; an open end is null. */
export type Reading = {
	readonly min: number | null;
	readonly max: number | null;
	readonly relation: Relation;
	/** What is counted, and of whom; language-neutral. */
	readonly what: string;
	readonly members: string | null;
	/** What a share is of or a rate per. */
	readonly per: string | null;
	readonly event: string | null;
	/** Part of another number, or on top of one. */
	readonly part: boolean;
	readonly additional: boolean;
	/** Names of the places that it is limited to. */
	readonly places: readonly string[];
	readonly status: Status;
	/** Date that it holds for, as ISO date, month, year or interval; null when the text gives none. */
	readonly asOf: string | null;
	readonly published: string | null;
	/** Who gives it. */
	readonly speaker: string | null;
};

/** Kind of difference between two sources, with its cause. */
export type Difference = {readonly verdict: Verdict; readonly cause: FactCause};

/** Events whose amounts go up with time, as tolls do. */
const accumulating: ReadonlySet<string> = new Set([
	'send',
	'pledge',
	'donate',
	'arrest',
	'aid',
	'laid_off',
	'vaccinated',
]);

/** How two readings of one question differ; the first cause that explains the difference is given. */
export function differenceBetween(one: Reading, other: Reading): Difference {
	const sameThing = one.what === other.what;
	if (!sameThing && fates.has(one.what) && fates.has(other.what)) return otherCount(one, other);
	return (
		(areVague(one, other) ? (otherExtent(one, other) ?? placeOfOne(one, other)) : null) ??
		sameValue(one, other) ??
		(sameThing || contradictsKind(one, other) ? null : otherCount(one, other)) ??
		otherRate(one, other) ??
		otherLimits(one, other) ??
		otherTime(one, other) ??
		placeOfOne(one, other) ??
		contradiction(one, other)
	);
}

/** Both name only an order of magnitude: "thousands" here and "thousands" there are no agreement. */
const areVague = (one: Reading, other: Reading): boolean =>
	[one, other].every(({min, max, relation}) => relation === 'approx' && min !== null && max !== null && min !== max);

/** The values agree, or agree as far as they go: hedged, rounded, or one within the other. */
function sameValue(one: Reading, other: Reading): Difference | null {
	if (one.min === other.min && one.max === other.max) return {verdict: 'agree', cause: {kind: 'same'}};
	const [value, next] = [coreOf(one), coreOf(other)];
	if (value === next && isPoint(one) === isPoint(other)) return {verdict: 'agree', cause: {kind: 'hedge'}};
	if (isRounding(one, other) || isRounding(other, one) || (one.what === 'duration' && lastsAsLong(value, next)))
		return {verdict: 'rounded', cause: {kind: 'rounding', values: statedValues(one, other)}};
	if (holds(one, other) || holds(other, one)) return {verdict: 'range', cause: {kind: 'containment'}};
	return null;
}

/** A fortnight and fifteen days, a month and thirty. */
const lastsAsLong = (one: number, other: number): boolean =>
	Math.abs(one - other) <= 0.08 * Math.max(one, other) && one !== other;

const otherCount = (one: Reading, other: Reading): Difference => ({
	verdict: 'measure',
	cause: {kind: 'counted', counted: [one.what, other.what]},
});

const otherRate = (one: Reading, other: Reading): Difference | null =>
	one.per === other.per
		? null
		: {verdict: 'measure', cause: {kind: 'counted', counted: [one.per ?? one.what, other.per ?? other.what]}};

/** More cars than vehicles: that one kind is part of the other does not explain it. */
function contradictsKind(one: Reading, other: Reading): boolean {
	const [narrow, wide] = isWithin(one.what, other.what) ? [one, other] : [other, one];
	return isWithin(narrow.what, wide.what) && coreOf(narrow) > coreOf(wide);
}

/** Another place, part or addition; or what is expected against what is counted. */
const otherLimits = (one: Reading, other: Reading): Difference | null =>
	otherExtent(one, other) ??
	((one.status === 'planned') === (other.status === 'planned')
		? null
		: {verdict: 'measure', cause: {kind: 'status', statuses: [one.status, other.status]}});

/** Another place, part or addition. */
function otherExtent(one: Reading, other: Reading): Difference | null {
	if (one.part !== other.part) return {verdict: 'scope', cause: {kind: 'part'}};
	if (one.additional !== other.additional) return {verdict: 'scope', cause: {kind: 'additional'}};
	const shared = one.places.some(place => other.places.includes(place));
	if (!shared && one.places.length > 0 && other.places.length > 0 && isOfPlaces(one))
		return {verdict: 'scope', cause: {kind: 'place', places: [...new Set([...one.places, ...other.places])]}};
	return null;
}

/** A quake has one magnitude and a leave one length, wherever a text sets them; counts and sums are of places. */
const isOfPlaces = ({what}: Reading): boolean => what !== 'measure' && what !== 'duration';

/** A later count of something that changes; a toll that falls is no update. */
function otherTime(one: Reading, other: Reading): Difference | null {
	const stated = one.asOf !== null && other.asOf !== null;
	const [date, next] = [one.asOf ?? one.published, other.asOf ?? other.published];
	const grows = growingTolls.has(one.what) || accumulating.has(one.event ?? '') || accumulating.has(other.event ?? '');
	if (date === null || next === null)
		return grows ? {verdict: 'updated', cause: {kind: 'undated', values: statedValues(one, other)}} : null;
	if (!areApartInTime(date, next) || (!stated && !grows && daysBetween(date, next) < daysOfNews)) return null;
	const [early, late] = firstDay(date) < firstDay(next) ? [one, other] : [other, one];
	if (growingTolls.has(one.what) && coreOf(late) < coreOf(early)) return null;
	return {
		verdict: 'updated',
		cause: {kind: 'date', dates: [early.asOf ?? early.published!, late.asOf ?? late.published!]},
	};
}

/** Only one of the two is limited to a place: the other may count more. */
const placeOfOne = (one: Reading, other: Reading): Difference | null =>
	(one.places.length === 0) === (other.places.length === 0) || !isOfPlaces(one)
		? null
		: {verdict: 'scope', cause: {kind: 'place', places: [...one.places, ...other.places]}};

function contradiction(one: Reading, other: Reading): Difference {
	const {speaker} = one;
	const values = statedValues(one, other);
	if (speaker !== null && other.speaker !== null && speaker !== other.speaker)
		return {verdict: 'conflict', cause: {kind: 'speakers', speakers: [speaker, other.speaker], values}};
	return {verdict: 'conflict', cause: {kind: 'values', values}};
}

/** The number that a reading names: of a range the middle, of an open one the bound that stands. */
const coreOf = ({min, max}: Reading): number => (min !== null && max !== null ? (min + max) / 2 : (min ?? max ?? 0));

/** The numbers to tell of two readings: only such as stand in the texts, of a range the bound nearer to the other. */
const statedValues = (one: Reading, other: Reading): [number, number] => [
	statedNear(one, coreOf(other)),
	statedNear(other, coreOf(one)),
];

function statedNear(reading: Reading, value: number): number {
	const {min, max} = reading;
	if (min === null || max === null) return coreOf(reading);
	return Math.abs(min - value) <= Math.abs(max - value) ? min : max;
}

const isPoint = ({min, max}: Reading): boolean => min === null || max === null || min === max;

/** Shares of the value that a rounded number may be off by when it is hedged. */
const hedgedSlack = 0.1;

/** Whether the first is the second rounded: to its own last digit that is not nought, up or down where it is hedged. */
function isRounding(coarse: Reading, fine: Reading): boolean {
	if (!isPoint(coarse) || !isPoint(fine) || fine.min === null || fine.max === null) return false;
	const [rounded, exact] = [coreOf(coarse), coreOf(fine)];
	if (significantDigits(rounded) >= significantDigits(exact) && coarse.relation === 'exact') return false;
	const off = Math.abs(rounded - exact);
	const unit = lastUnit(rounded);
	if (coarse.relation === 'approx') return off <= hedgedSlack * Math.abs(exact) && off < unit;
	const isWhole = Math.abs(rounded) >= 10 && Number.isInteger(rounded) && !Number.isInteger(exact);
	if (significantDigits(exact) < 2 || (!isWhole && Math.abs(exact) < 20 === Number.isInteger(rounded))) return false;
	if (coarse.relation === 'exact' && unit < 100 && Number.isInteger(exact)) return false;
	return unit <= hedgedSlack * Math.abs(rounded) * 2 && off <= unit / 2;
}

/** Place value of the last digit that is not nought: 1,000 for 85,000, 0.1 for 23.4. */
const lastUnit = (value: number): number =>
	Number.isInteger(value) ? 10 ** trailingNoughts(value) : 10 ** -(String(value).split('.')[1]?.length ?? 0);

const trailingNoughts = (value: number): number => /0*$/u.exec(String(Math.abs(value)))![0].length;

const significantDigits = (value: number): number =>
	String(Math.abs(value))
		.replace('.', '')
		.replace(/^0+|0+$/gu, '').length;

/** Farthest that an open bound reaches when a value is said to lie within it: "at least 300" says nothing of 5,000. */
const openReach = 1.5;

/** Whether a range, or a bound open at one end, holds the other reading. */
function holds(wide: Reading, narrow: Reading): boolean {
	if (wide.min !== null && wide.max !== null && wide.min === wide.max) return false;
	const value = coreOf(narrow);
	const low = wide.min ?? (wide.max ?? 0) / openReach;
	const high = wide.max ?? (wide.min ?? 0) * openReach;
	const inside = (narrow.min ?? value) >= low && (narrow.max ?? value) <= high;
	return inside && (wide.min !== narrow.min || wide.max !== narrow.max);
}

/** Articles this many days apart tell of different states of a story, also where no growth is plain. */
const daysOfNews = 14;

/** Days between the beginnings of two dates. */
const daysBetween = (one: string, other: string): number =>
	Math.abs(Date.parse(firstDay(one)) - Date.parse(firstDay(other))) / 86_400_000;

/** First day of an ISO date, month, year or interval, as far as it is known. */
const firstDay = (date: string): string => (date.includes('/') ? date.slice(0, date.indexOf('/')) : date);

/** Whether two dates differ as far as both are known: a day lies in its month. */
function areApartInTime(one: string, other: string): boolean {
	const [a, b] = [firstDay(one), firstDay(other)];
	return !a.startsWith(b) && !b.startsWith(a);
}
