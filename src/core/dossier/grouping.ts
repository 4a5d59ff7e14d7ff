/** How much two items belong together; above 0 they do. Null where they must never stand in one group. */
export type Bond = number | null;

/** Pairs of items, by index, with their bond. */
export type BondedPair = {readonly one: number; readonly other: number; readonly bond: Bond};

/** What a pair that was never compared counts for when groups are weighed. */
const unknownBond = -0.5;

/**
 * Groups items bottom up: the strongest bond first, two groups become one while the average bond between them is
 * above 0 and no pair of theirs is forbidden (average linkage with cannot-link constraints). Singles are left out.
 */
export function groupByBonds(size: number, pairs: readonly BondedPair[]): number[][] {
	const bonds = new Map<number, Bond>();
	for (const {one, other, bond} of pairs) bonds.set(keyOf(size, one, other), bond);
	const groups = Array.from({length: size}, (_, index) => [index]);
	const home = groups.map((_, index) => index);
	const strongest = pairs.filter(({bond}) => bond !== null && bond > 0).sort((a, b) => b.bond! - a.bond!);
	for (const {one, other} of strongest) {
		const [here, there] = [home[one]!, home[other]!];
		if (here === there || !belongTogether(groups[here]!, groups[there]!, size, bonds)) continue;
		for (const item of groups[there]!) home[item] = here;
		groups[here]!.push(...groups[there]!);
		groups[there] = [];
	}
	return groups.filter(group => group.length > 1).map(group => group.sort((a, b) => a - b));
}

const keyOf = (size: number, one: number, other: number): number =>
	one < other ? one * size + other : other * size + one;

function belongTogether(
	here: readonly number[],
	there: readonly number[],
	size: number,
	bonds: ReadonlyMap<number, Bond>,
): boolean {
	let total = 0;
	for (const one of here) {
		for (const other of there) {
			const bond = bonds.get(keyOf(size, one, other));
			if (bond === null) return false;
			total += bond ?? unknownBond;
		}
	}
	return total > 0;
}

/** Pairs of items that share a key; keys that more than `most` items share say nothing and are passed over. */
export function pairsByKey(keys: readonly ReadonlySet<string>[], most: number): [number, number][] {
	const byKey = new Map<string, number[]>();
	for (const [index, set] of keys.entries())
		for (const key of set) {
			const known = byKey.get(key);
			if (known) known.push(index);
			else byKey.set(key, [index]);
		}
	const seen = new Set<number>();
	const pairs: [number, number][] = [];
	for (const members of byKey.values()) {
		if (members.length > most) continue;
		for (let place = 0; place < members.length; place++)
			for (let next = place + 1; next < members.length; next++) {
				const key = keyOf(keys.length, members[place]!, members[next]!);
				if (seen.has(key)) continue;
				seen.add(key);
				pairs.push([members[place]!, members[next]!]);
			}
	}
	return pairs;
}
