import type {Answer} from './answer.ts';

const leastTelling = 20;
/** Whether it tells something that another number is almost the same. */
export const isTelling = ({low}: Answer): boolean => low >= leastTelling;

/** The least number of people that is hardly told twice by chance. */
export const leastOfCrowd = 11;
const leastRound = 100_000;
/** Whether it tells something of people that another number is the same: `14`, but of round numbers only the largest. */
export const isTellingOfCrowd = ({low, round}: Answer): boolean => low >= (round ? leastRound : leastOfCrowd);

/** Numbers of units that say more than "two weeks" or "30 years": `71 days`, `a 183-year history`. */
const isTellingDuration = ({quantity: {min, max}}: Answer): boolean => {
	const value = min ?? max ?? 0;
	return (min === null || max === null || min === max) && value > leastTelling && value % 5 > 0;
};
/** Whether one of two lengths of time has such a number. */
export const areTellingDurations = (one: Answer, other: Answer): boolean =>
	one.quantity.measure === 'duration' && (isTellingDuration(one) || isTellingDuration(other));

/** Whether both count one number that tells something by itself. */
export const areOneTellingCount = (one: Answer, other: Answer): boolean =>
	sameNumber(one, other) && !one.round && isTellingOfCrowd(one);

/** Whether two answers have the same bounds, in the base of their measure. */
export const sameNumber = (one: Answer, other: Answer): boolean => one.low === other.low && one.high === other.high;

const leastRounding = 1000;
const mostRounding = 1.012;
/** Whether both tell one exact number, or one large number to the last one and rounded to two digits or more: 83,536 and 84,000. */
export function areOneExactCount(one: Answer, other: Answer): boolean {
	if (sameNumber(one, other)) return one.exact;
	if (!(one.exact || other.exact) || one.round || other.round) return false;
	const least = Math.min(one.low, other.low);
	return least >= leastRounding && Math.max(one.high, other.high) <= mostRounding * least;
}

const nearlyWhole = 0.001;
/** Whether a share, in parts of one, is told in whole percent: `29 %`, which binary fractions miss by a little. */
export const isWholePercent = (share: number): boolean => Math.abs(share * 100 - Math.round(share * 100)) < nearlyWhole;

/** Two numbers of which one rounds the other have one of these in common. */
export function roundingSteps({low, round}: Answer): readonly number[] {
	if (low < leastRounding || round) return [];
	const step = Math.floor(Math.log(low) / Math.log(mostRounding));
	return [step, step + 1];
}

/** The same value, of two digits or more and at least a hundred: told of unlike things it is mostly one thing named twice. */
export const sameRareValue = (one: Answer, other: Answer): boolean =>
	sameNumber(one, other) && one.low >= (one.round ? leastRound : 100);

/** `water` **`for`** `twelve men`: so few for whom something is done, and who are not pointed at as those who were told before, are others by chance. */
export const areOnlyServed = (answer: Answer): boolean =>
	!isTelling(answer) && answer.count.role === 'recipient' && !answer.count.given;
