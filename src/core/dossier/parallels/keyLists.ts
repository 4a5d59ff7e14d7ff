import type {NumberLists} from '../../text/numberLists.ts';

// Lists of keys, each in ascending order, are compared in one walk where they lie: no list is taken out of its array for it, and none
// is made on the way, as taking several values apart at once would.

/** What two lists have in common: how many keys, their weight, and the weight of the heaviest. */
export type Overlap = {count: number; weight: number; heaviest: number};

/** Finds what two lists have in common; the answer is written over the one given, since millions are asked for. */
export function overlapOf(lists: NumberLists, a: number, b: number, weights: Float64Array, into: Overlap): Overlap {
	const {firsts, values} = lists;
	const end = firsts[a + 1]!;
	const otherEnd = firsts[b + 1]!;
	let here = firsts[a]!;
	let there = firsts[b]!;
	let count = 0;
	let weight = 0;
	let heaviest = 0;
	while (here < end && there < otherEnd) {
		const one = values[here]!;
		const other = values[there]!;
		if (one === other) {
			const own = weights[one]!;
			count++;
			weight += own;
			if (own > heaviest) heaviest = own;
		}
		if (one <= other) here++;
		if (other <= one) there++;
	}
	into.count = count;
	into.weight = weight;
	into.heaviest = heaviest;
	return into;
}

/** The weight of the keys that two lists share. */
export function sharedWeight({firsts, values}: NumberLists, a: number, b: number, weights: Float64Array): number {
	const end = firsts[a + 1]!;
	const otherEnd = firsts[b + 1]!;
	let here = firsts[a]!;
	let there = firsts[b]!;
	let weight = 0;
	while (here < end && there < otherEnd) {
		const one = values[here]!;
		const other = values[there]!;
		if (one === other) weight += weights[one]!;
		if (one <= other) here++;
		if (other <= one) there++;
	}
	return weight;
}

/** Whether two lists have so many keys in common. */
export function share(keys: number, {firsts, values}: NumberLists, a: number, b: number): boolean {
	const end = firsts[a + 1]!;
	const otherEnd = firsts[b + 1]!;
	let here = firsts[a]!;
	let there = firsts[b]!;
	let found = 0;
	while (here < end && there < otherEnd) {
		const one = values[here]!;
		const other = values[there]!;
		if (one === other && ++found === keys) return true;
		if (one <= other) here++;
		if (other <= one) there++;
	}
	return false;
}

/** Whether a list has a key. */
export function holds({firsts, values}: NumberLists, list: number, key: number): boolean {
	let low = firsts[list]!;
	let high = firsts[list + 1]! - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		if (values[middle] === key) return true;
		if (values[middle]! < key) low = middle + 1;
		else high = middle - 1;
	}
	return false;
}

/** How many keys a list has. */
export const lengthOf = ({firsts}: NumberLists, list: number): number => firsts[list + 1]! - firsts[list]!;

/** The weight of all keys of a list. */
export function totalWeight({firsts, values}: NumberLists, list: number, weights: Float64Array): number {
	let weight = 0;
	for (let at = firsts[list]!; at < firsts[list + 1]!; at++) weight += weights[values[at]!]!;
	return weight;
}

/** The sum of the weights of the keys of each list, at the index of the list. */
export const totalWeights = (lists: NumberLists, weights: Float64Array): Float64Array =>
	Float64Array.from({length: lists.firsts.length - 1}, (_, list) => totalWeight(lists, list, weights));
