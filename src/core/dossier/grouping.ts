import type {BondedPairs} from './bondedPairs.ts';
import {PairSet} from './pairSet.ts';

/** What a pair that was never compared counts for when groups are weighed. */
const unknownBond = -0.5;

/**
 * Groups items bottom up: the strongest bond first, two groups become one while the average bond between them is
 * above 0 and no pair of theirs is forbidden (average linkage with cannot-link constraints). Singles are left out.
 */
export function groupByBonds(size: number, pairs: BondedPairs): number[][] {
	const bonds = bondTable(size, pairs);
	const groups = Array.from({length: size}, (_, index) => [index]);
	const home = Uint32Array.from(groups, (_, index) => index);
	const strongest = strongestFirst(pairs);
	/** For two groups that were kept apart, how many items they had: as long as neither has grown, they still are. */
	const apart = new Map<number, number>();
	for (const place of strongest) {
		const here = home[pairs.one(place)]!;
		const there = home[pairs.other(place)]!;
		if (here === there) continue;
		const key = keyOf(size, here, there);
		const items = groups[here]!.length + groups[there]!.length;
		if (apart.get(key) === items) continue;
		if (!belongTogether(groups, here, there, home, bonds)) {
			apart.set(key, items);
			continue;
		}
		for (const item of groups[there]!) home[item] = here;
		for (const member of groups[there]!) groups[here]!.push(member);
		groups[there] = [];
	}
	return groups.filter(group => group.length > 1).map(group => group.sort((a, b) => a - b));
}

/** Places of the pairs with a bond above 0, the strongest first; of equal ones in their order. */
function strongestFirst(pairs: BondedPairs): Uint32Array {
	let strong = 0;
	for (let pair = 0; pair < pairs.size; pair++) if (pairs.bond(pair) > 0) strong++;
	const places = new Uint32Array(strong);
	strong = 0;
	for (let pair = 0; pair < pairs.size; pair++) if (pairs.bond(pair) > 0) places[strong++] = pair;
	return places.sort((a, b) => pairs.bond(b) - pairs.bond(a) || a - b);
}

const keyOf = (size: number, one: number, other: number): number =>
	one < other ? one * size + other : other * size + one;

/** For each item those that it was compared with, from `starts[item]` to the start of the next, and the bonds; NaN forbids. */
type BondTable = {readonly starts: Uint32Array; readonly others: Uint32Array; readonly bonds: Float64Array};

/** Flat arrays: a large dossier has millions of pairs. */
function bondTable(size: number, pairs: BondedPairs): BondTable {
	const starts = new Uint32Array(size + 1);
	for (let pair = 0; pair < pairs.size; pair++) {
		starts[pairs.one(pair) + 1]!++;
		starts[pairs.other(pair) + 1]!++;
	}
	for (let item = 0; item < size; item++) starts[item + 1]! += starts[item]!;
	const next = starts.slice();
	const others = new Uint32Array(pairs.size * 2);
	const bonds = new Float64Array(pairs.size * 2);
	for (let pair = 0; pair < pairs.size; pair++) {
		const one = pairs.one(pair);
		const other = pairs.other(pair);
		const bond = pairs.bond(pair);
		const place = next[one]!++;
		const back = next[other]!++;
		others[place] = other;
		others[back] = one;
		bonds[place] = bond;
		bonds[back] = bond;
	}
	return {starts, others, bonds};
}

/** Whether the bonds between two groups are above 0 together; what was never compared counts against it. */
function belongTogether(
	groups: readonly (readonly number[])[],
	here: number,
	there: number,
	home: Uint32Array,
	{starts, others, bonds}: BondTable,
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

/**
 * Tells of each two items that share a key and may meet, once; keys that more than `most` items share say nothing and are
 * passed over.
 */
export function eachPairByKey(
	keys: readonly ReadonlySet<string>[],
	most: number,
	tell: (one: number, other: number) => void,
	mayMeet: (one: number, other: number) => boolean = () => true,
): void {
	const byKey = new Map<string, number[]>();
	for (const [index, set] of keys.entries())
		for (const key of set) {
			const known = byKey.get(key);
			if (known) known.push(index);
			else byKey.set(key, [index]);
		}
	const seen = new PairSet();
	for (const members of byKey.values()) {
		if (members.length > most) continue;
		for (let place = 0; place < members.length; place++)
			for (let next = place + 1; next < members.length; next++) {
				const one = members[place]!;
				const other = members[next]!;
				if (mayMeet(one, other) && seen.add(one, other)) tell(one, other);
			}
	}
}
