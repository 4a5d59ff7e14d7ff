/** Numbers of keys, each once, in ascending order: two lists are compared in one walk. */
export type SortedKeys = readonly number[];

/** Sorts numbers and drops repetitions. Lists are short and many: as typed arrays they would take several times the room. */
export function sortedKeys(keys: readonly number[]): SortedKeys {
	if (keys.length === 0) return none;
	if (keys.length > mostInserted) return [...new Set(keys)].sort((a, b) => a - b);
	const sorted: number[] = [];
	for (const key of keys) insert(sorted, key);
	return sorted;
}

/** Longer lists, of sentences that lost their full stops, are sorted as a whole. */
const mostInserted = 64;

/** Puts a number in its place among sorted ones, where it is not there yet: lists are short, and a sort costs more. */
function insert(sorted: number[], key: number): void {
	let place = sorted.length;
	while (place > 0 && sorted[place - 1]! > key) place--;
	if (place > 0 && sorted[place - 1] === key) return;
	sorted.push(key);
	for (let at = sorted.length - 1; at > place; at--) sorted[at] = sorted[at - 1]!;
	sorted[place] = key;
}

const none: SortedKeys = [];

/** What two lists have in common: how many keys, their weight, and the weight of the heaviest. */
export type Overlap = {count: number; weight: number; heaviest: number};

/** Finds what two lists have in common; the answer is written over the one given, since millions are asked for. */
export function overlapOf(a: SortedKeys, b: SortedKeys, weights: Float64Array, into: Overlap): Overlap {
	let [here, there, count, weight, heaviest] = [0, 0, 0, 0, 0];
	while (here < a.length && there < b.length) {
		const [one, other] = [a[here]!, b[there]!];
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
export function sharedWeight(a: SortedKeys, b: SortedKeys, weights: Float64Array): number {
	let [here, there, weight] = [0, 0, 0];
	while (here < a.length && there < b.length) {
		const [one, other] = [a[here]!, b[there]!];
		if (one === other) weight += weights[one]!;
		if (one <= other) here++;
		if (other <= one) there++;
	}
	return weight;
}

/** Whether two lists have a key in common. */
export function meet(a: SortedKeys, b: SortedKeys): boolean {
	let [here, there] = [0, 0];
	while (here < a.length && there < b.length) {
		const [one, other] = [a[here]!, b[there]!];
		if (one === other) return true;
		if (one < other) here++;
		else there++;
	}
	return false;
}

/** Whether a list has a key. */
export function holds(keys: SortedKeys, key: number): boolean {
	let [low, high] = [0, keys.length - 1];
	while (low <= high) {
		const middle = (low + high) >> 1;
		if (keys[middle] === key) return true;
		if (keys[middle]! < key) low = middle + 1;
		else high = middle - 1;
	}
	return false;
}

/** The weight of all keys of a list. */
export function totalWeight(keys: SortedKeys, weights: Float64Array): number {
	let weight = 0;
	for (const key of keys) weight += weights[key]!;
	return weight;
}
