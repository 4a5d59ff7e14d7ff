/** Whole numbers from 0, four bytes each, for lists of millions. */
export type NumberList = {
	push(value: number): void;
	set(at: number, value: number): void;
	get(at: number): number;
	readonly length: number;
	/** The numbers so far, in an array of their own. */
	array(): Uint32Array;
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
		get length() {
			return length;
		},
	};
}
