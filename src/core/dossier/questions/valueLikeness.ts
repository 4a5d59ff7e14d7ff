import {exchangeRange} from '../../language/exchangeRates.ts';
import type {Answer} from '../answers/answer.ts';
import {conversionOf} from '../answers/baseUnits.ts';
import {inOneCurrency} from '../answers/conversions.ts';
import {areTellingDurations} from '../answers/tellingNumbers.ts';
import {areOneUnit, areTwoCurrencies} from '../answers/unitKind.ts';

/** Months and years are not all of one length: thirty days are a month. */
const calendarSlack = 1.015;

const slackOf = ({quantity}: Answer): number => (quantity.measure === 'duration' ? calendarSlack : 1.001);

/** Measures that were converted are rounded: 200 km/h are 124 mph. */
const conversionSlack = 1.03;

const slackBetween = (one: Answer, other: Answer): number =>
	one.quantity.measure === 'measure' && !areOneUnit(one.unit, other.unit) ? conversionSlack : slackOf(one);

/** A bound raised by a slack; below zero that brings it nearer to zero. */
const raised = (bound: number, slack: number): number => (bound < 0 ? bound / slack : bound * slack);

/** Whether the bounds meet, hedges apart: the same value, or one range within the other. */
export function statedValuesMeet(one: Answer, other: Answer): boolean {
	if (areTwoCurrencies(one.unit, other.unit)) return areOneSum(one, other);
	const slack = slackBetween(one, other);
	return one.low <= raised(other.high, slack) && other.low <= raised(one.high, slack);
}

/** Whether they may be of one value as far as open bounds reach: "more than 900" and 971. */
export function valuesMeet(one: Answer, other: Answer): boolean {
	if (areTwoCurrencies(one.unit, other.unit)) return mayBeOneSum(one, other);
	const slack = slackBetween(one, other);
	return one.lowest <= raised(other.highest, slack) && other.lowest <= raised(one.highest, slack);
}

type Bounds = Pick<Answer, 'low' | 'high' | 'lowest' | 'highest'>;

/** Whether two sums are one in a currency that both are told in. */
function areOneSum(one: Answer, other: Answer): boolean {
	const sums = inOneCurrency(one, other);
	return sums !== null && meetAsRounded(...sums);
}
const meetAsRounded = (one: Bounds, other: Bounds): boolean =>
	one.low <= other.high * conversionSlack && other.low <= one.high * conversionSlack;
const mayMeet = (one: Bounds, other: Bounds): boolean =>
	one.lowest <= other.highest * conversionSlack && other.lowest <= one.highest * conversionSlack;

/** Whether two sums of two currencies may be one: in one that both are told in, or at some rate of the years. */
function mayBeOneSum(one: Answer, other: Answer): boolean {
	const sums = inOneCurrency(one, other);
	if (sums !== null) return mayMeet(...sums);
	const range = exchangeRange(one.unit.name, other.unit.name);
	return range !== null && one.lowest * range[0] <= other.highest && other.lowest <= one.highest * range[1];
}

/** Whole numbers that any text has, whatever it tells of; of shares none: `100%` is only round. */
const isSmall = ({low, high, quantity: {measure}}: Answer): boolean =>
	measure !== 'share' && high < 10 && Number.isInteger(low);

/** How alike values are that may be one: told so and rare, or round; or only as far as an open bound reaches; or small, which any text has. */
export const valueWeights = {rare: 1, round: 0.75, open: 0.65, small: 0.4} as const;

/** Whether two answers have one small whole number, as any two texts do. */
export const haveOneSmallValue = (one: Answer, other: Answer): boolean =>
	isSmall(one) && (statedValuesMeet(one, other) || valuesMeet(one, other));

/** 1 for the same rare value; 0 for values within a factor of two or three; below 0 beyond. */
export function valueLikeness(one: Answer, other: Answer): number {
	if (haveOneSmallValue(one, other)) return valueWeights.small;
	if (statedValuesMeet(one, other)) return one.round ? valueWeights.round : valueWeights.rare;
	if (valuesMeet(one, other)) return valueWeights.open;
	const [here, there] = areTwoCurrencies(one.unit, other.unit)
		? (inOneCurrency(one, other) ?? [null, null])
		: [one, other];
	if (here === null || there === null) return -1;
	const a = Math.abs((here.low + here.high) / 2);
	const b = Math.abs((there.low + there.high) / 2);
	if (one.quantity.measure === 'duration') return lengthLikeness(one, other, a / b);
	if (a === 0 || b === 0) return -1;
	const distance = Math.abs(Math.log(a / b));
	if (distance < 0.03) return 0.9;
	if (distance < 0.18) return areOtherVotes(one, other) ? 0.3 : 0.65;
	if (distance < Math.LN2) return 0.3;
	return Math.max(one.kind.isGrowing ? -0.2 : -1, 0.35 * (1.4 - distance));
}

/** Shares of a vote that lie farther apart are of two parties or two votes: of one they are only rounded. */
const roundedVotes = 0.015;
const areOtherVotes = (one: Answer, other: Answer): boolean =>
	one.quantity.measure === 'share' &&
	(one.count.event === 'vote' || other.count.event === 'vote') &&
	Math.min(one.high, other.high) + roundedVotes < Math.max(one.low, other.low);

/** The same of lengths of time that do not meet, of which one is so many times the other. */
function lengthLikeness(one: Answer, other: Answer, times: number): number {
	const isNear = Math.abs(Math.log(times)) < 0.03 || areOneCoarsely(one, other);
	if (isNear && areTellingDurations(one, other)) return 0.65;
	return times > 0.5 && times < 2 ? 0.1 : -1;
}

/** Whether the length that is told in the coarser unit may be the other one: "two months" and "71 days". */
function areOneCoarsely(one: Answer, other: Answer): boolean {
	const [here, there] = [one, other].map(({quantity}) => conversionOf(quantity).factor) as [number, number];
	const slack = here === there ? 0 : Math.max(here, there) / 2;
	return one.low <= other.high + slack && other.low <= one.high + slack;
}
