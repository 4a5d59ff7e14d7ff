import type {AnnotatedArticle, Quantity} from '../../annotate/annotation.ts';
import {longestSumAside, purposeOfSum, type SumPurpose} from '../../language/sumPurposes.ts';
import type {Answer} from './answer.ts';

/** What a sum is of by the words beside it; null for others and where they do not say. */
export function purposeOf({article: {text}, sentences}: AnnotatedArticle, quantity: Quantity): SumPurpose | null {
	if (quantity.measure !== 'money') return null;
	const {start, end} = sentences[quantity.sentence]!;
	const before = text.slice(Math.max(start, quantity.start - longestSumAside), quantity.start);
	return purposeOfSum(before, text.slice(quantity.end, Math.min(end, quantity.end + longestSumAside)));
}

/** Sums of one thing that several tell differ at most so many times. */
const mostTimes = 6;

/** Whether two sums are told of one thing, and are near enough to be of one. */
export const areOfOnePurpose = (one: Answer, other: Answer): boolean =>
	one.purpose !== null &&
	one.purpose === other.purpose &&
	one.quantity.per === other.quantity.per &&
	Math.max(one.high, other.high) < mostTimes * Math.min(one.low, other.low);

/** Whether two sums are told of two things. */
export const areOfTwoPurposes = ({purpose}: Answer, {purpose: other}: Answer): boolean =>
	purpose !== null && other !== null && purpose !== other;
