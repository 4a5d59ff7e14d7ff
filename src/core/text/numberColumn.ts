import {type RowRuns, rowsIn} from './rowRuns.ts';

/** Whole numbers from 0, each in as many bytes as the largest takes. */
export type NumberColumn = Uint8Array | Uint16Array | Uint32Array;

/** A column of whole numbers from 0 to 2³² − 1. */
export function numberColumn(values: readonly number[]): NumberColumn {
	const largest = values.reduce((most, value) => Math.max(most, value), 0);
	if (largest < 1 << 8) return Uint8Array.from(values);
	return largest < 1 << 16 ? Uint16Array.from(values) : Uint32Array.from(values);
}

/** Some rows of a column, in their order. */
export function pickNumbers<Column extends NumberColumn | Float64Array>(column: Column, runs: RowRuns): Column {
	const picked = column.slice(0, rowsIn(runs)) as Column;
	let at = 0;
	for (const [from, to] of runs) {
		picked.set(column.subarray(from, to) as Column, at);
		at += to - from;
	}
	return picked;
}

/** The same, each number replaced by the one that stands at its place in another list. */
export function pickRenumbered(column: NumberColumn, runs: RowRuns, numbersNow: ArrayLike<number>): Uint32Array {
	const picked = new Uint32Array(rowsIn(runs));
	let at = 0;
	for (const [from, to] of runs) for (let row = from; row < to; row++) picked[at++] = numbersNow[column[row]!]!;
	return picked;
}
