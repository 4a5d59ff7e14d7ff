import {type RowRuns, rowsIn} from './rowRuns.ts';

/** Strings as UTF-8 in one piece of memory, decoded when they are asked for: thousands of texts weigh what their letters weigh. */
export type StringTable = {
	readonly bytes: Uint8Array;
	/** Where each string ends in `bytes`. */
	readonly ends: Uint32Array;
};

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', {ignoreBOM: true});

/** A table of strings. Halves of surrogate pairs become replacement characters, so that offsets stay. */
export function stringTable(strings: readonly string[]): StringTable {
	const encoded = strings.map(string => encoder.encode(string));
	const ends = new Uint32Array(strings.length);
	const bytes = new Uint8Array(encoded.reduce((sum, {length}) => sum + length, 0));
	let end = 0;
	for (const [at, piece] of encoded.entries()) {
		bytes.set(piece, end);
		end += piece.length;
		ends[at] = end;
	}
	return {bytes, ends};
}

/** A string of a table, by its number. */
export const stringAt = ({bytes, ends}: StringTable, number: number): string =>
	decoder.decode(bytes.subarray(number === 0 ? 0 : ends[number - 1]!, ends[number]!));

/** Some strings of a table, in their order, copied without decoding any. */
export function pickStrings({bytes, ends}: StringTable, runs: RowRuns): StringTable {
	const endOf = (number: number): number => (number === 0 ? 0 : ends[number - 1]!);
	const picked = new Uint8Array(runs.reduce((sum, [from, to]) => sum + endOf(to) - endOf(from), 0));
	const pickedEnds = new Uint32Array(rowsIn(runs));
	let [at, end] = [0, 0];
	for (const [from, to] of runs) {
		picked.set(bytes.subarray(endOf(from), endOf(to)), end);
		const shift = end - endOf(from);
		for (let number = from; number < to; number++) pickedEnds[at++] = ends[number]! + shift;
		end = shift + endOf(to);
	}
	return {bytes: picked, ends: pickedEnds};
}

/** A table with more strings behind those that it has. */
export function withStrings({bytes, ends}: StringTable, strings: readonly string[]): StringTable {
	const more = stringTable(strings);
	const joined = new Uint8Array(bytes.length + more.bytes.length);
	joined.set(bytes);
	joined.set(more.bytes, bytes.length);
	return {bytes: joined, ends: Uint32Array.from([...ends, ...more.ends.map(end => end + bytes.length)])};
}
