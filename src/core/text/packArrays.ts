/** Numbers as they lie in memory. */
type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** What stands for an array in the head: its kind, how many numbers it has, where its bytes begin after the head. */
type Place = {readonly numbers: Numbers['constructor']['name']; readonly length: number; readonly at: number};

const kinds = {Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array} as const;

/** Arrays begin at multiples of this: eight bytes are read as one number. */
const alignment = 8;

const aligned = (length: number): number => Math.ceil(length / alignment) * alignment;

const isNumbers = (value: unknown): value is Numbers => Object.values(kinds).some(kind => value instanceof kind);

/**
 * Plain data as bytes: a head in JSON with everything but the arrays of numbers, and behind it these, as they lie in the memory of
 * this machine. For machines of the other byte order it is none of theirs: `unpackArrays` refuses it.
 */
export function packArrays(data: object): Uint8Array<ArrayBuffer> {
	const arrays: Numbers[] = [];
	let length = 0;
	const head = JSON.stringify(data, (_, value: unknown) => {
		if (!isNumbers(value)) return value;
		const place = {numbers: value.constructor.name, length: value.length, at: length};
		arrays.push(value);
		length += aligned(value.byteLength);
		return place;
	});
	const headBytes = new TextEncoder().encode(head);
	const body = fixedLength + aligned(headBytes.length);
	const bytes = new Uint8Array(body + length);
	new Uint32Array(bytes.buffer, 0, 2).set([byteOrder, headBytes.length]);
	bytes.set(headBytes, fixedLength);
	let at = body;
	for (const {buffer, byteOffset, byteLength} of arrays) {
		bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
		at += aligned(byteLength);
	}
	return bytes;
}

/** Reads differently where the bytes of a number stand the other way round. */
const byteOrder = 0x42524632;

/** The byte order and the length of the head. */
const fixedLength = 8;

const isPlace = (value: unknown): value is Place =>
	typeof value === 'object' && value !== null && 'numbers' in value && 'at' in value && 'length' in value;

/** Data as they were packed; their arrays lie in these bytes. Throws for bytes that `packArrays` did not make on such a machine. */
export function unpackArrays<Data extends object>(packed: Uint8Array): Data {
	// Numbers of eight bytes can only be read where they are aligned.
	const bytes = packed.byteOffset % alignment === 0 ? packed : packed.slice();
	const [order, headLength] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
	if (order !== byteOrder) throw new TypeError('no data of this machine');
	const head = new TextDecoder().decode(bytes.subarray(fixedLength, fixedLength + headLength!));
	const body = bytes.byteOffset + fixedLength + aligned(headLength!);
	return JSON.parse(head, (_, value: unknown) => {
		if (!isPlace(value)) return value;
		return new kinds[value.numbers as keyof typeof kinds](bytes.buffer as ArrayBuffer, body + value.at, value.length);
	}) as Data;
}
