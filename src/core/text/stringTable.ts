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
