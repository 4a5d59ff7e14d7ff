import type {TermNumber} from './vocabulary.ts';

/** Gives each word a number, and remembers which are written small anywhere: those are no names. */
export type WordNumbers = {
	numberOf(word: string, capital: boolean): TermNumber;
	sorted(): {terms: readonly string[]; ranks: Uint32Array; isName: (rank: TermNumber) => boolean};
};

/** Numbers words as they come; begins with none. */
export function createWordNumbers(): WordNumbers {
	const numbers = new Map<string, TermNumber>();
	const small: boolean[] = [];
	return {
		numberOf(word, capital) {
			let number = numbers.get(word);
			if (number === undefined) {
				number = numbers.size;
				numbers.set(word, number);
				small.push(false);
			}
			if (!capital) small[number] = true;
			return number;
		},
		sorted() {
			const terms = [...numbers.keys()].sort();
			const ranks = new Uint32Array(terms.length);
			const names = terms.map((term, rank) => {
				const number = numbers.get(term)!;
				ranks[number] = rank;
				return !small[number];
			});
			return {terms, ranks, isName: rank => names[rank]!};
		},
	};
}
