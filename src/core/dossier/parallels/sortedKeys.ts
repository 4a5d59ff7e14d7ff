/** Numbers of keys, each once, in ascending order: two lists are compared in one walk. */
export type SortedKeys = readonly number[];

/** Sorts numbers and drops repetitions. */
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
