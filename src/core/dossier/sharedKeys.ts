/** Whether two sets have an item in common. */
export const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
	for (const item of a) if (b.has(item)) return true;
	return false;
};

/** Those of the items that the set has, in order. */
export function keptIn(set: ReadonlySet<string>, items: Iterable<string>): readonly string[] {
	let kept: string[] | null = null;
	for (const item of items) {
		if (!set.has(item)) continue;
		if (kept === null) kept = [item];
		else kept.push(item);
	}
	return kept ?? none;
}

const none: readonly string[] = [];

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A list of keys for looking up, made once: each is compared with thousands of others. */
export function setOf(keys: readonly string[]): ReadonlySet<string> {
	const known = sets.get(keys);
	if (known) return known;
	const found = new Set(keys);
	sets.set(keys, found);
	return found;
}
