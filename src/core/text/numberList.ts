/** Whole numbers from 0, two bytes each or four. */
export type WholeNumbers = Uint16Array | Uint32Array;

/** Whole numbers from 0, four bytes each, for lists of millions. */
export type NumberList = {
	push(value: number): void;
	set(at: number, value: number): void;
	get(at: number): number;
	readonly length: number;
	/** The numbers so far, in an array of their own. */
	array(): Uint32Array;
	/** The same in two bytes each, where the largest is small enough. */
	narrowed(): WholeNumbers;
};

/** An empty list that doubles its room when full. */
export function createNumberList(): NumberList {
	let values = new Uint32Array(1024);
	let length = 0;
	return {
		push(value) {
			if (length === values.length) {
				const larger = new Uint32Array(values.length * 2);
				larger.set(values);
				values = larger;
			}
			values[length++] = value;
		},
		set(at, value) {
			values[at] = value;
		},
		get: at => values[at]!,
		array: () => values.slice(0, length),
		narrowed: () => {
			const own = values.subarray(0, length);
			return own.every(value => value < 1 << 16) ? Uint16Array.from(own) : own.slice();
		},
		get length() {
			return length;
		},
	};
}
