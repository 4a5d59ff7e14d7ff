/** Whole numbers from 0, each in as many bytes as the largest takes. */
export type NumberColumn = Uint8Array | Uint16Array | Uint32Array;

/** A column of whole numbers from 0 to 2³² − 1. */
export function numberColumn(values: readonly number[]): NumberColumn {
	const largest = values.reduce((most, value) => Math.max(most, value), 0);
	if (largest < 1 << 8) return Uint8Array.from(values);
	return largest < 1 << 16 ? Uint16Array.from(values) : Uint32Array.from(values);
}
