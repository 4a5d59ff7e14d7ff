import {conversionOf} from '../../core/dossier/answers/baseUnits.ts';
import {haveOneScale, otherCurrency} from '../../core/dossier/answers/unitKind.ts';
import type {Figure} from '../../core/dossier/dossier.ts';

/** Where a figure stands on the scale of its measure, whatever its unit: two months and 71 days in days. */
export function plotBounds(figure: Figure): Bounds {
	const {factor, zero} = conversionOf(figure);
	const onScale = (bound: number | null): number | null => (bound === null ? null : bound * factor + zero);
	return {min: onScale(figure.min), max: onScale(figure.max)};
}

/** Whether two figures can be drawn on one scale; dollars of any country can. */
export const onOneScale = (one: Figure, other: Figure): boolean =>
	haveOneScale(one, other) || (one.measure === 'money' && other.measure === 'money' && !otherCurrency(one, other));

/** The ends of a figure; null where it is open. */
export type Bounds = Pick<Figure, 'min' | 'max'>;

/** Whether anything of it can be drawn; of "dozens" nothing can. */
export const isBounded = ({min, max}: Bounds): boolean => min !== null || max !== null;

const lowerEnd = ({min, max}: Bounds): number => min ?? max ?? 0;
const upperEnd = ({min, max}: Bounds): number => max ?? min ?? 0;

/** From the least to the greatest, on one scale. */
export const byBounds = (a: Bounds, b: Bounds): number => lowerEnd(a) - lowerEnd(b) || upperEnd(a) - upperEnd(b);
