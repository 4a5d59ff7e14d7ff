import {groupedRows} from '../../text/groupedRows.ts';
import {createNumberList} from '../../text/numberList.ts';
import {createNumberLists, forEachIn, type NumberLists} from '../../text/numberLists.ts';
import {placesOfNumbers} from '../../text/placesOfNumbers.ts';
import {sortedNumbers} from '../../text/sortedNumbers.ts';
import type {ItemPairs} from './itemPairs.ts';

/**
 * Each two items that share a key and may meet, once, the lesser first; in the order of the first key that they share. Keys that more
 * than `most` items share say nothing and are passed over.
 */
export function pairsByKey(
	keys: readonly ReadonlySet<string>[],
	most: number,
	mayMeet: (one: number, other: number) => boolean = () => true,
): ItemPairs {
	const {lists, size} = numberedKeys(keys);
	const {firsts, rows} = placesOfNumbers(size, lists, most);
	const next = firsts.slice();
	const [ones, others, sharedKeys] = [createNumberList(), createNumberList(), createNumberList()];
	/** For each item one more than the last one that it was set against. */
	const met = new Uint32Array(keys.length);
	const meetOthers = (one: number, key: number): void => {
		if (firsts[key] === firsts[key + 1]) return;
		for (let at = ++next[key]!; at < firsts[key + 1]!; at++) {
			const other = rows[at]!;
			if (met[other] === one + 1) continue;
			met[other] = one + 1;
			if (!mayMeet(one, other)) continue;
			ones.push(one);
			others.push(other);
			sharedKeys.push(key);
		}
	};
	for (let one = 0; one < keys.length; one++) forEachIn(lists, one, key => meetOthers(one, key));
	const order = groupedRows(size, sharedKeys.array()).rows;
	return {ones: order.map(row => ones.get(row)), others: order.map(row => others.get(row))};
}

/** The keys of each item as numbers in ascending order, counted from the first that comes. */
function numberedKeys(keys: readonly ReadonlySet<string>[]): {lists: NumberLists; size: number} {
	const numbers = new Map<string, number>();
	const numberOf = (key: string): number => {
		const known = numbers.get(key);
		if (known !== undefined) return known;
		numbers.set(key, numbers.size);
		return numbers.size - 1;
	};
	const lists = createNumberLists();
	for (let at = 0; at < keys.length; at++) lists.add(sortedNumbers(Array.from(keys[at]!, numberOf)));
	return {lists: lists.build(), size: numbers.size};
}
