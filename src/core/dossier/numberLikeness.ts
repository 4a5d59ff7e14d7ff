import type {Quantity} from '../annotate/annotation.ts';

/** What the numbers of two statements have in common. */
export type NumberFeatures = {
	/** The same number of the same measure stands in both. */
	readonly sameValue: number;
	/** Both count the same thing, with other values. */
	readonly sameUnit: number;
	/** Numbers in both, of which none count the same. */
	readonly otherUnits: number;
};

/** Small whole numbers stand for many things; sharing one says nothing. */
const telling = ({min, max}: Quantity): boolean => {
	const value = max ?? min ?? 0;
	return value >= 10 || !Number.isInteger(value);
};

/** Lists of numbers are compared by their first ones only. */
const longestList = 12;

const noNumbers = {sameValue: 0, sameUnit: 0, otherUnits: 0} as const;

/** Compares the numbers of two statements. */
export function compareNumbers(all: readonly Quantity[], others: readonly Quantity[]): NumberFeatures {
	if (all.length === 0 || others.length === 0) return noNumbers;
	const [a, b] = [all.slice(0, longestList), others.slice(0, longestList)];
	let same = false;
	let unit = false;
	for (const one of a)
		for (const other of b) {
			if (one.measure !== other.measure) continue;
			same ||= telling(one) && (one.max ?? one.min) === (other.max ?? other.min);
			unit ||= one.unit === other.unit;
		}
	return {
		sameValue: same ? 1 : 0,
		sameUnit: unit && !same ? 1 : 0,
		otherUnits: a.some(telling) && b.some(telling) && !unit && !same ? 1 : 0,
	};
}
