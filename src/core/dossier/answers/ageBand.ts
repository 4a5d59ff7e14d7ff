import type {AnnotatedArticle, Quantity} from '../../annotate/annotation.ts';
import {
	beforeBand,
	behindBand,
	behindOpeningBand,
	longestBandOpening,
	ofBand,
	opensBand,
} from '../../language/ageBands.ts';
import {days} from './baseUnits.ts';

/** Years from and to which those are whom a number is of; open ends are 0 and infinity. */
export type AgeBand = {readonly from: number; readonly to: number};

/** Between which ages those are whom a share or a number of people is of: `30 % of children under 2`; null where none is told. */
export function ageBandOf({article: {text}, quantities}: AnnotatedArticle, index: number): AgeBand | null {
	const {measure, start, end, sentence} = quantities[index]!;
	if (measure !== 'share' && measure !== 'count') return null;
	const next = quantities[index + 1];
	if (next !== undefined && next.sentence === sentence && isAgeBehind(text, end, next)) return bandOf(next);
	const before = quantities[index - 1];
	return before !== undefined && before.sentence === sentence && isAgeBefore(text, before, start)
		? bandOf(before)
		: null;
}

function isAgeBehind(text: string, end: number, age: Quantity): boolean {
	if (!isOfYears(age) || age.start < end) return false;
	const link = text.slice(end, age.start);
	return beforeBand.test(link) && (age.rule === 'age' || ofBand.test(link) || behindBand.test(text.slice(age.end)));
}

function isAgeBefore(text: string, age: Quantity, start: number): boolean {
	if (!isOfYears(age) || age.end > start) return false;
	return (
		behindOpeningBand.test(text.slice(age.end, start)) &&
		opensBand.test(text.slice(Math.max(0, age.start - longestBandOpening), age.start))
	);
}

const isOfYears = ({measure, unit}: Quantity): boolean => measure === 'duration' && days[unit] === days.year;

const bandOf = ({min, max}: Quantity): AgeBand => ({from: min ?? 0, to: max ?? Number.POSITIVE_INFINITY});

/** Years by which two bands of one survey may differ in how they are told: `under 2`, `1-year-olds`. */
const mostOfOneBand = 1;

/** Whether two bands are not those of the same people. */
export const areOtherAges = (one: AgeBand, other: AgeBand): boolean =>
	Math.abs(one.from - other.from) > mostOfOneBand ||
	(one.to !== other.to && Math.abs(one.to - other.to) > mostOfOneBand);
