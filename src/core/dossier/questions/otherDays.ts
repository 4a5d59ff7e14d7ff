import type {Answer} from '../answers/answer.ts';
import {isPenalty} from '../answers/penalties.ts';
import {isFate} from '../answers/tolls.ts';
import {statedValuesMeet, valueLikeness} from './valueLikeness.ts';

/** Days that may lie between two reports of one march: where both name its day, where one does, where none does. */
const daysBetweenReports = {both: 1, one: 3, none: 5};
/** Days within which two reports may give one turnout although their dates differ. */
const longestRetelling = 20;

/** Days within which the shares of one vote are told: they are counted, contested and counted again. */
const longestCounting = 60;

/** Whether two turnouts or votes are of days that lie far apart; a number without a date is of its article's day. */
function onOtherDays(one: Answer, other: Answer): boolean {
	const named = one.asOf !== null && other.asOf !== null;
	if (named && one.asOf === other.asOf) return false;
	const isOfShare = one.quantity.measure === 'share';
	if (isOfShare ? !one.kind.isOfBallot : !one.kind.isOfOneDay && !(one.kind.isOfNamedDay && named)) return false;
	const day = dayOf(one);
	const next = dayOf(other);
	if (day === null || next === null)
		return one.otherDay !== other.otherDay || (isOfShare && Math.abs(yearOf(one) - yearOf(other)) > 0);
	const dated = (one.asOf === null ? 0 : 1) + (other.asOf === null ? 0 : 1);
	const most = isOfShare
		? longestCounting
		: dated < 2 && statedValuesMeet(one, other) && isNarrow(one) && isNarrow(other)
			? longestRetelling
			: daysBetweenReports[dated === 2 ? 'both' : dated === 1 ? 'one' : 'none'];
	return Math.abs(day - next) > most;
}

/** Whether two answers are of days or years that lie too far apart for one event. */
export const areApartInTime = (one: Answer, other: Answer): boolean =>
	onOtherDays(one, other) || ofOtherYears(one, other);

/** Whether one of two exact numbers has no date of its own: it may be told of a day that its article does not name. */
export const isDatedByArticle = (one: Answer, other: Answer): boolean =>
	one.quantity.measure === 'count' && (one.asOf === null || other.asOf === null) && isNarrow(one) && isNarrow(other);

/** Years between the tolls of two events: one story's toll is counted on no longer; a court decides again sooner. */
const longestCount = 3;
const longestTrial = 2;

/** Whether a toll or a penalty is dated years from another, which is of its own date or its article's. */
function ofOtherYears(one: Answer, other: Answer): boolean {
	const penalties = isPenalty(one) && isPenalty(other);
	if (!penalties && (!isFate(one) || !isFate(other) || (one.asOf === null && other.asOf === null))) return false;
	if (isOfYear(one) && isOfYear(other) && one.asOf !== other.asOf) return true;
	const most = penalties ? (one.asOf !== null && other.asOf !== null ? 0 : longestTrial) : longestCount;
	return Math.abs(yearOf(one) - yearOf(other)) > most;
}

/** `six deaths in 2020`, `three so far this year`: counted over a year, and so another count than that of the next. */
const isOfYear = ({asOf}: Answer): boolean => asOf?.length === 'yyyy'.length;

/** `60 deaths in 2021 and 2022`: counted over several years. */
const isOfYears = ({asOf}: Answer): boolean => asOf !== null && /^\d{4}\/\d{4}$/u.test(asOf);

/** `three so far this year`, and the toll of a day of that year; `six in 2020`, and one that is dated in another year; a toll of years, and one of a day. */
export const isOfLongerSpan = (one: Answer, other: Answer): boolean =>
	isFate(one) &&
	isFate(other) &&
	((isOfYear(one) && !isOfYear(other) && (one.asOf === one.published?.slice(0, 4) || yearOf(one) !== yearOf(other))) ||
		(isOfYears(one) && other.asOf !== null && !isOfYears(other)));

/** As alike as this, a rate without a date may be the one that is expected for a year to come. */
const leastOfYearAhead = 0.65;

/** Rates that are expected for two years: growth of 2 % in 2027, of 3 % in 2028; or for one, and another of no year. */
export function ofYearsAhead(one: Answer, other: Answer): boolean {
	if (one.quantity.measure !== 'share' || (yearAhead(one) === null && yearAhead(other) === null)) return false;
	if (one.asOf === null || other.asOf === null) return valueLikeness(one, other) < leastOfYearAhead;
	return one.asOf.slice(0, 4) !== other.asOf.slice(0, 4);
}

/** The year to come that a number is expected for; null for others. */
function yearAhead({asOf, published, claim: {status}}: Answer): string | null {
	const year = asOf?.slice(0, 4) ?? '';
	return status === 'planned' && published !== null && year > published.slice(0, 4) ? year : null;
}

/** Days in which a toll does not grow much. */
const daysOfGrowth = 3;

/** Whether two numbers are of days so near to each other that a toll does not grow much. */
export function areOfOneTime(one: Answer, other: Answer): boolean {
	const [day, next] = [dayOf(one), dayOf(other)];
	return day !== null && next !== null && Math.abs(day - next) <= daysOfGrowth;
}

/** Days after which another measure is of something that happened since. */
const daysOfMeasure = 30;

/** Whether two numbers are of days so far apart that what is measured on the later one is something else. */
export function areOfTwoTimes(one: Answer, other: Answer): boolean {
	const [day, next] = [dayOf(one), dayOf(other)];
	return day !== null && next !== null && Math.abs(day - next) > daysOfMeasure;
}

/** Dated by the text years before its article: a measure of that day is none of the story's. */
export const isLongAgo = ({asOf, published}: Answer): boolean =>
	asOf !== null && published !== null && Number(published.slice(0, 4)) - Number(asOf.slice(0, 4)) > longestCount;

/** Not a number where neither its date nor its article's is known. */
const yearOf = ({asOf, published}: Answer): number => Number((asOf ?? published)?.slice(0, 4));

/** `hundreds of thousands` meets the count of any march: only a number tells that a march is told again. */
const isNarrow = ({low, high}: Answer): boolean => high <= 2 * low;

/** Days since 1970 of the date that a number holds for, else of its article; null when neither is known to the day. */
function dayOf({asOf, published}: Answer): number | null {
	const date = (asOf ?? published)?.split('/')[0] ?? '';
	return /^\d{4}-\d\d-\d\d$/u.test(date) ? Date.parse(date) / 86_400_000 : null;
}
