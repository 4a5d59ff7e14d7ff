import {createNumberList, type WholeNumbers} from './numberList.ts';

/** Lists of whole numbers, one after the other in one array. */
export type NumberLists = {
	/** Where each list begins; one entry more than there are lists. */
	readonly firsts: Uint32Array;
	readonly values: WholeNumbers;
};

/** Takes lists one after the other. */
export type NumberListsBuilder = {add(list: Iterable<number>): void; build(): NumberLists};

/** Builds lists of numbers one behind the other; begins with none. */
export function createNumberLists(): NumberListsBuilder {
	const firsts = createNumberList();
	const values = createNumberList();
	firsts.push(0);
	return {
		add: list => {
			for (const value of list) values.push(value);
			firsts.push(values.length);
		},
		build: () => ({firsts: firsts.array(), values: values.narrowed()}),
	};
}

/** A list by its number, as a plain one: short ones are faster to go through so. */
export function listAt({firsts, values}: NumberLists, list: number): number[] {
	const found: number[] = [];
	for (let at = firsts[list]!; at < firsts[list + 1]!; at++) found.push(values[at]!);
	return found;
}

/** Tells the numbers of a list in their order. */
export function forEachIn({firsts, values}: NumberLists, list: number, tell: (value: number) => void): void {
	for (let at = firsts[list]!; at < firsts[list + 1]!; at++) tell(values[at]!);
}
