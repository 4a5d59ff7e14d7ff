import type {GroupedRows} from './groupedRows.ts';
import {forEachIn, type NumberLists} from './numberLists.ts';

/** An inverted index: for each number below `size` the lists that hold it, in ascending order; none for one that more than `most` hold. */
export function placesOfNumbers(size: number, lists: NumberLists, most: number): GroupedRows {
	const counts = new Uint32Array(size);
	for (let at = 0; at < lists.values.length; at++) counts[lists.values[at]!]!++;
	const firsts = new Uint32Array(size + 1);
	for (let number = 0; number < size; number++)
		firsts[number + 1] = firsts[number]! + (counts[number]! > most ? 0 : counts[number]!);
	const next = firsts.slice();
	const rows = new Uint32Array(firsts[size]!);
	for (let list = 0; list < lists.firsts.length - 1; list++)
		forEachIn(lists, list, number => {
			if (counts[number]! <= most) rows[next[number]!++] = list;
		});
	return {firsts, rows};
}
