import {rowsByValue} from '../../text/rowsByValue.ts';
import type {BondedPairs} from './bondedPairs.ts';
import {otherOf, pairsOfItems} from './itemPairs.ts';

/** What a pair of answers that was never compared counts for when groups are weighed. */
const neverCompared = -0.2;

/**
 * Groups items bottom up: the strongest bond first, two groups become one while the average bond between them is
 * above 0 and no pair of theirs is forbidden (average linkage with cannot-link constraints). A pair without a bond has `unknownBond`.
 * Singles are left out.
 */
export function groupByBonds(size: number, pairs: BondedPairs, unknownBond = neverCompared): number[][] {
	const table = {...bondTable(size, pairs), unknownBond};
	const groups = Array.from({length: size}, (_, index) => [index]);
	const home = new Uint32Array(size);
	for (let index = 0; index < size; index++) home[index] = index;
	const strongest = strongestFirst(pairs);
	/** For two groups that were kept apart, how many items they had: as long as neither has grown, they still are. */
	const apart = new Map<number, number>();
	for (let at = 0; at < strongest.length; at++) {
		const here = home[pairs.ones[strongest[at]!]!]!;
		const there = home[pairs.others[strongest[at]!]!]!;
		if (here === there) continue;
		const key = keyOf(size, here, there);
		const items = groups[here]!.length + groups[there]!.length;
		if (apart.get(key) === items) continue;
		if (!belongTogether(groups, here, there, home, table)) {
			apart.set(key, items);
			continue;
		}
		for (let place = 0; place < groups[there]!.length; place++) home[groups[there]![place]!] = here;
		for (let step = 0; step < groups[there]!.length; step++) groups[here]!.push(groups[there]![step]!);
		groups[there] = [];
	}
	return groups.filter(group => group.length > 1).map(group => group.sort((a, b) => a - b));
}

/** Places of the pairs with a bond above 0, the strongest first; of equal ones in their order. */
function strongestFirst({bonds}: BondedPairs): Uint32Array {
	const places = new Uint32Array(bonds.length);
	const strong = new Float64Array(bonds.length);
	let size = 0;
	for (let place = 0; place < bonds.length; place++) {
		if (!(bonds[place]! > 0)) continue;
		places[size] = place;
		strong[size++] = bonds[place]!;
	}
	return rowsByValue(strong.subarray(0, size)).map(row => places[row]!);
}

const keyOf = (size: number, one: number, other: number): number =>
	one < other ? one * size + other : other * size + one;

/** For each item those that it was compared with, from `starts[item]` to the start of the next, and the bonds; NaN forbids. */
type BondTable = {readonly starts: Uint32Array; readonly others: Uint32Array; readonly bonds: Float64Array};

/** Side by side, since they are walked again and again. */
function bondTable(size: number, pairs: BondedPairs): BondTable {
	const {firsts, rows} = pairsOfItems(size, pairs);
	const bonds = new Float64Array(rows.length);
	// Each pair gives way to the other item, in the same array: of a large dossier it is one of megabytes.
	for (let item = 0; item < size; item++)
		for (let at = firsts[item]!; at < firsts[item + 1]!; at++) {
			bonds[at] = pairs.bonds[rows[at]!]!;
			rows[at] = otherOf(pairs, rows[at]!, item);
		}
	return {starts: firsts, others: rows, bonds};
}

/** Whether the bonds between two groups are above 0 together; what was never compared counts against it. */
function belongTogether(
	groups: readonly (readonly number[])[],
	here: number,
	there: number,
	home: Uint32Array,
	{starts, others, bonds, unknownBond}: BondTable & {readonly unknownBond: number},
): boolean {
	const isSmaller = groups[here]!.length < groups[there]!.length;
	const [members, opposite] = isSmaller ? [groups[here]!, there] : [groups[there]!, here];
	let unknown = groups[here]!.length * groups[there]!.length;
	let total = 0;
	for (const item of members)
		for (let at = starts[item]!; at < starts[item + 1]!; at++) {
			if (home[others[at]!] !== opposite) continue;
			if (Number.isNaN(bonds[at]!)) return false;
			total += bonds[at]!;
			unknown--;
		}
	return total + unknown * unknownBond > 0;
}
