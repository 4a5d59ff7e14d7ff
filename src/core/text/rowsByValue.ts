import {groupedRows} from './groupedRows.ts';

/**
 * Rows by their values, the greatest first; those of one value stay in their order. Numbers are sorted by themselves and rows by the
 * places of their values, since comparing row with row takes several times as long.
 */
export function rowsByValue(values: Float64Array): Uint32Array {
	const distinct = distinctValues(values);
	const places = new Uint32Array(values.length);
	for (let row = 0; row < values.length; row++) places[row] = distinct.length - 1 - placeOf(values[row]!, distinct);
	return groupedRows(distinct.length, places).rows;
}

/** Each value once, in ascending order. */
function distinctValues(values: Float64Array): Float64Array {
	const sorted = values.toSorted();
	let size = 0;
	for (let at = 0; at < sorted.length; at++)
		if (size === 0 || sorted[at] !== sorted[size - 1]) sorted[size++] = sorted[at]!;
	return sorted.subarray(0, size);
}

/** Where a value stands among the distinct ones, by bisection. */
function placeOf(value: number, distinct: Float64Array): number {
	let [low, high] = [0, distinct.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (distinct[middle]! < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
