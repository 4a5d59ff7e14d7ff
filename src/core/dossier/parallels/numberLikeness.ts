import type {ComparableQuantity} from './comparable.ts';
import {at, type Features} from './features.ts';

/** Small whole numbers stand for many things; sharing one says nothing. */
const telling = ({min, max}: ComparableQuantity): boolean => {
	const value = max ?? min ?? 0;
	return value >= 10 || !Number.isInteger(value);
};

/** Compares the numbers of two statements. */
export function compareNumbers(
	a: readonly ComparableQuantity[],
	b: readonly ComparableQuantity[],
	into: Features,
): void {
	let [value, unit] = [false, false];
	for (const one of a)
		for (const other of b) {
			if (one.measure !== other.measure) continue;
			value ||= telling(one) && (one.max ?? one.min) === (other.max ?? other.min);
			unit ||= one.unit === other.unit;
		}
	into[at.sameValue] = value ? 1 : 0;
	into[at.sameUnit] = unit && !value ? 1 : 0;
	into[at.otherUnits] = !unit && !value && a.some(telling) && b.some(telling) ? 1 : 0;
}
