import type {NumberLists} from '../../text/numberLists.ts';
import {holds} from './keyLists.ts';

/** No two sentences of the dossiers that are measured differ by this bound: it is for lines that lost their full stops, which are near anything. */
const most = 6;

/**
 * How many terms of the slighter of two statements the other one has in other words: it does not have them, but something near in meaning
 * that the first one does not have. `kindred` lists for each key those near to it.
 */
export function kindredTerms(keys: NumberLists, kindred: NumberLists, a: number, b: number): number {
	const told = toldOtherwise(keys, kindred, a, b);
	return told === 0 ? 0 : Math.min(told, toldOtherwise(keys, kindred, b, a), most);
}

/** How many keys of one statement the other one has in other words. */
function toldOtherwise(keys: NumberLists, kindred: NumberLists, one: number, other: number): number {
	let count = 0;
	for (let at = keys.firsts[one]!; at < keys.firsts[one + 1]!; at++) {
		const key = keys.values[at]!;
		if (kindred.firsts[key] === kindred.firsts[key + 1] || holds(keys, other, key)) continue;
		if (hasNear(keys, kindred, key, one, other)) count++;
	}
	return count;
}

/** Whether the other statement has something near to a key of one that this one does not have itself. */
function hasNear(keys: NumberLists, kindred: NumberLists, key: number, one: number, other: number): boolean {
	for (let at = kindred.firsts[key]!; at < kindred.firsts[key + 1]!; at++) {
		const near = kindred.values[at]!;
		if (holds(keys, other, near) && !holds(keys, one, near)) return true;
	}
	return false;
}
