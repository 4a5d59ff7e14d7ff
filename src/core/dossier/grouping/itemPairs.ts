import type {GroupedRows} from '../../text/groupedRows.ts';

/** Pairs of different items, by index. Flat arrays: a large dossier has millions. */
export type ItemPairs = {readonly ones: Uint32Array; readonly others: Uint32Array};

/** The pairs that each of so many items is in, in their order. */
export function pairsOfItems(size: number, {ones, others}: ItemPairs): GroupedRows {
	const firsts = new Uint32Array(size + 1);
	for (let pair = 0; pair < ones.length; pair++) {
		firsts[ones[pair]! + 1]!++;
		firsts[others[pair]! + 1]!++;
	}
	for (let item = 0; item < size; item++) firsts[item + 1]! += firsts[item]!;
	const next = firsts.slice();
	const rows = new Uint32Array(ones.length * 2);
	for (let pair = 0; pair < ones.length; pair++) {
		rows[next[ones[pair]!]!++] = pair;
		rows[next[others[pair]!]!++] = pair;
	}
	return {firsts, rows};
}

/** The other item of a pair that an item is in. */
export const otherOf = ({ones, others}: ItemPairs, pair: number, item: number): number =>
	ones[pair] === item ? others[pair]! : ones[pair]!;
