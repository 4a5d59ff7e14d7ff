import type {AnnotatedArticle, Quantity} from '../../annotate/annotation.ts';
import {
	aspectOfLength,
	aspectOfMatter,
	aspectOfSpeed,
	longestAside,
	type MeasuredAspect,
} from '../../language/measuredAspects.ts';
import {unitOfMeasure} from '../../language/measures.ts';
import type {Answer} from './answer.ts';

const matter: ReadonlySet<string> = new Set(['mass', 'volume', 'oil']);

/** Less than a tonne is lost by somebody who grows thin. */
const leastMass = 1e6;

/** Numbers at most without a unit of their own, from the one whose unit they share. */
const longestList = 3;

/**
 * What a length, a speed or an amount of matter is told of, by the words of its sentence beside it, or of what the number before is told whose unit
 * it shares: `12 km of coast for one,` **`15`** `for the other`; null for others and where they do not say.
 */
export function aspectOf(found: AnnotatedArticle, index: number): MeasuredAspect | null {
	const {sentence, unit, measure} = found.quantities[index]!;
	if (measure !== 'measure') return null;
	for (let at = index; at >= 0 && at > index - longestList; at--) {
		const quantity = found.quantities[at]!;
		if (quantity.sentence !== sentence || quantity.unit !== unit) return null;
		const aspect = aspectBeside(found, quantity);
		if (aspect !== null || quantity.end > quantity.number.end || isSpeed(quantity)) return aspect;
	}
	return null;
}

/** What one may drive and how fast somebody went stand in one sentence: `78 km/h, for a limit of 50, and not` **`62`**. */
const isSpeed = ({unit}: Quantity): boolean => unitOfMeasure(unit).dimension === 'speed';

function aspectBeside({article: {text}, sentences}: AnnotatedArticle, quantity: Quantity): MeasuredAspect | null {
	const {dimension, factor} = unitOfMeasure(quantity.unit);
	const isLength = dimension === 'length';
	if (!isLength && !isSpeed(quantity) && (!matter.has(dimension) || (dimension === 'mass' && factor < leastMass)))
		return null;
	const {start, end} = sentences[quantity.sentence]!;
	const from = isLength ? quantity.number.start : quantity.start;
	const before = text.slice(Math.max(start, from - longestAside), from);
	const behind = text.slice(quantity.end, Math.min(end, quantity.end + longestAside));
	if (isSpeed(quantity)) return aspectOfSpeed(before, behind);
	return isLength ? aspectOfLength(before, behind) : aspectOfMatter(before, behind);
}

/** Whether two measures are told of two things: how deep a lake is, and how wide; how high something is, is how far one falls from there. */
export const areOtherAspects = ({aspect}: Answer, {aspect: other}: Answer): boolean =>
	aspect !== null && other !== null && aspect !== other && !(heights.has(aspect) && heights.has(other));
const heights: ReadonlySet<MeasuredAspect> = new Set(['drop', 'high']);

/** Whether only one of two speeds is told as the most that one may drive. */
export const isAllowedOfOne = ({aspect}: Answer, {aspect: other}: Answer): boolean =>
	(aspect === 'allowed') !== (other === 'allowed');

/** Measures of one thing that several tell differ at most so many times. */
const mostTimes = 6;

/** Whether two measures are told of one kind of thing, and are near enough to be of one; there are many distances from somewhere. */
export const areOneAspect = (one: Answer, other: Answer): boolean =>
	one.aspect !== null &&
	one.aspect !== 'away' &&
	one.aspect === other.aspect &&
	Math.max(one.low, other.low) < mostTimes * Math.min(one.high, other.high);
