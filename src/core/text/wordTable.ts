import {type StringTable, stringAt, stringTable} from './stringTable.ts';

/** Gives each different word a number from 1, in the order in which they come; 0 stands for none. */
export type WordTable = {
	numberOf(word: string | null): number;
	/** The words so far; that of number 1 is the first. */
	table(): StringTable;
};

/** Numbers words as they come, from 1; begins with none. */
export function createWordTable(): WordTable {
	const numbers = new Map<string, number>();
	return {
		numberOf: word => {
			if (word === null) return 0;
			const known = numbers.get(word);
			if (known === undefined) numbers.set(word, numbers.size + 1);
			return known ?? numbers.size;
		},
		table: () => stringTable([...numbers.keys()]),
	};
}

/** Tells the word of a number, null for 0. Words are decoded when they are first asked for, and then shared. */
export function wordReader(table: StringTable): (number: number) => string | null {
	const known: string[] = [];
	return number => {
		if (number === 0) return null;
		known[number] ??= stringAt(table, number - 1);
		return known[number];
	};
}
