import {rememberingSome} from '../../text/rememberingSome.ts';
import {coreOf, type Difference, isPoint, type Reading, statedValues} from './reading.ts';

/** The values agree, or agree as far as they go: hedged, rounded, or one within the other. */
export function sameValue(one: Reading, other: Reading): Difference | null {
	if (excludes(one, other) || excludes(other, one)) return null;
	if (one.min === other.min && one.max === other.max) return {verdict: 'agree', cause: {kind: 'same'}};
	const [value, next] = [coreOf(one), coreOf(other)];
	if (value === next && isPoint(one) === isPoint(other)) return {verdict: 'agree', cause: {kind: 'hedge'}};
	if (
		isRounding(one, other) ||
		isRounding(other, one) ||
		(one.what === 'duration' && lastsAsLong(one, other)) ||
		(one.what === 'measure' && measuresAsMuch(one, other))
	)
		return {verdict: 'rounded', cause: {kind: 'rounding', values: statedValues(one, other)}};
	if (holds(one, other) || holds(other, one)) return {verdict: 'range', cause: {kind: 'containment'}};
	return null;
}

/** `at most 10` and `more than 10`: nothing can be both. */
const excludes = (low: Reading, high: Reading): boolean =>
	low.min === null &&
	low.max !== null &&
	high.min !== null &&
	high.max === null &&
	(low.max < high.min || (low.max === high.min && (low.relation === 'less-than' || high.relation === 'more-than')));

/** Share of the longer that a length may be off by, and that one told in a coarser unit may be. */
const nearly = 0.08;
const mostRounded = 0.2;

/** A fortnight and fifteen days, a month and thirty; "two months" rounds 71 days. Of one unit, `12 years` rounds no 13. */
function lastsAsLong(one: Reading, other: Reading): boolean {
	if (one.step === other.step && (isStated(one) || !isPoint(one)) && (isStated(other) || !isPoint(other))) return false;
	const [value, next] = [coreOf(one), coreOf(other)];
	const longer = Math.max(value, next);
	const isCoarse = one.step !== other.step && isPoint(one) && isPoint(other);
	const halfUnit = isCoarse ? Math.min(Math.max(one.step, other.step) / 2, mostRounded * longer) : 0;
	return Math.abs(value - next) <= Math.max(nearly * longer, halfUnit) && value !== next;
}

/** Share that a measure told in another unit may be off by: 14 or 15 km/h for 9 mph, 320 km for 200 miles. */
const convertedSlack = 0.05;

/** Whether one is the other told in another unit. */
const measuresAsMuch = (one: Reading, other: Reading): boolean =>
	one.step !== other.step &&
	Math.abs(coreOf(one) - coreOf(other)) <= convertedSlack * Math.max(coreOf(one), coreOf(other));

/** Told without a hedge. */
const isStated = ({relation}: Reading): boolean => relation === 'exact';

/** Share of the larger value that a rounded number may be off by when it is hedged: `nearly a billion` rounds 900 million. */
const hedgedSlack = 0.1;

/** The same where both are hedged: `nearly 235,000`, `some 234,000`. */
const bothHedgedSlack = 0.01;

/** Whether the first is the second rounded: to its own last digit that is not nought, up or down where it is hedged. */
function isRounding(coarse: Reading, fine: Reading): boolean {
	if (!isPoint(coarse) || !isPoint(fine) || fine.min === null || fine.max === null) return false;
	const [rounded, exact] = [coreOf(coarse), coreOf(fine)];
	const off = Math.abs(rounded - exact);
	if (isFractionOf(coarse, fine))
		return off <= (coarse.relation === 'approx' ? hedgedSlack : nearly) * Math.max(rounded, exact);
	if (significantDigits(rounded) >= significantDigits(exact) && coarse.relation === 'exact') return false;
	if (coarse.relation === 'approx' && fine.relation === 'approx' && off <= bothHedgedSlack * Math.max(rounded, exact))
		return true;
	const unit = lastUnit(rounded);
	if (isNearestTen(coarse, fine)) return true;
	if (coarse.relation === 'approx')
		// `une douzaine` of 13.
		return off <= hedgedSlack * Math.max(Math.abs(rounded), Math.abs(exact)) && (off < unit || off === 1);
	if (isWholePercent(coarse, fine)) return off < (unit >= 10 ? 1 : 0.5) && off <= hedgedSlack * Math.abs(exact);
	const isWhole = Math.abs(rounded) >= 10 && Number.isInteger(rounded) && !Number.isInteger(exact);
	if (isLargeOne(rounded, exact)) return true;
	if (significantDigits(exact) < 2 || (!isWhole && !isToDecimals(rounded, exact))) return false;
	if (coarse.relation === 'exact' && unit < 100 && Number.isInteger(exact)) return false;
	return unit <= hedgedSlack * Math.abs(rounded) * 2 && off <= unit / 2;
}

/** `une trentaine` of 34: below a hundred, who rounds tells the nearest ten. */
const isNearestTen = (coarse: Reading, fine: Reading): boolean =>
	coarse.relation === 'approx' &&
	fine.relation === 'exact' &&
	coreOf(coarse) < 100 &&
	lastUnit(coreOf(coarse)) === 10 &&
	Math.abs(coreOf(coarse) - coreOf(fine)) < 5;

/** A large one followed by noughts stands for what is almost as much: `a billion` for 970 million. */
const leastLargeOne = 1e6;
const ofLargeOne = 0.05;
const isLargeOne = (rounded: number, exact: number): boolean =>
	rounded >= leastLargeOne && /^10*$/u.test(String(rounded)) && Math.abs(rounded - exact) <= ofLargeOne * rounded;

/** Small values are rounded to decimals, larger ones to whole ones, or to fewer decimals than they have: `50.5` of 50.49. */
const isToDecimals = (rounded: number, exact: number): boolean =>
	Number.isInteger(rounded) ? Math.abs(exact) >= 20 : Math.abs(exact) < 20 || !Number.isInteger(exact);

/** `two thirds` of 68 %: who tells a part of one in words rounds it, whichever of the two units the values are in. */
const isFractionOf = (coarse: Reading, fine: Reading): boolean =>
	coarse.what === 'share' && Math.round(coarse.step / fine.step) === 100;

/** `3 %` of 2.8 %: percentages are told in whole ones, small ones too, where a magnitude or a price is not; tens are told of what is above them too: `80 %` of 80.6. */
const isWholePercent = (coarse: Reading, fine: Reading): boolean =>
	coarse.what === 'share' && Number.isInteger(coreOf(coarse)) && !Number.isInteger(coreOf(fine));

/** Values that are remembered: those of one fact are set against each other again and again. */
const mostValues = 1000;

/** Place value of the last digit that is not nought: 1,000 for 85,000, 0.1 for 23.4. */
const lastUnit = rememberingSome(mostValues, (value: number): number =>
	Number.isInteger(value) ? 10 ** trailingNoughts(value) : 10 ** -(String(value).split('.')[1]?.length ?? 0),
);

const trailingNoughts = (value: number): number => /0*$/u.exec(String(Math.abs(value)))![0].length;

const significantDigits = rememberingSome(
	mostValues,
	(value: number): number =>
		String(Math.abs(value))
			.replace('.', '')
			.replace(/^0+|0+$/gu, '').length,
);

/** Farthest that an open bound reaches when a value is said to lie within it: "at least 300" says nothing of 5,000. */
const openReach = 1.5;

/** An order of magnitude reaches as far into the next: who speaks of thousands says nothing against ten thousand. */
const vagueReach = 10;

/** Whether a range, or a bound open at one end, holds the other reading. */
function holds(wide: Reading, narrow: Reading): boolean {
	if (wide.min !== null && wide.max !== null && wide.min === wide.max) return false;
	const value = coreOf(narrow);
	const low = wide.min ?? (wide.max ?? 0) / openReach;
	const high = wide.max === null ? (wide.min ?? 0) * openReach : wide.max * (wide.vague ? vagueReach : 1);
	// Of a range the end towards an open bound is enough: `up to a third` says nothing against 20 to 30 percent.
	const [least, most] = [narrow.min ?? value, narrow.max ?? value];
	const isRange = narrow.min !== null && narrow.max !== null && !narrow.vague;
	const inside =
		(wide.min === null && isRange ? most : least) >= low && (wide.max === null && isRange ? least : most) <= high;
	return inside && (wide.min !== narrow.min || wide.max !== narrow.max);
}
