/** Sets of numbers 0…size-1 that can be joined (union-find with path halving). */
export type DisjointSets = {
	/** The number that stands for the set. */
	find(item: number): number;
	join(a: number, b: number): void;
};

/** Every number alone in its set; the smallest member stands for a joined set. */
export function disjointSets(size: number): DisjointSets {
	const parent = Array.from({length: size}, (_, index) => index);
	const find = (item: number): number => {
		let at = item;
		while (parent[at] !== at) {
			parent[at] = parent[parent[at]!]!;
			at = parent[at]!;
		}
		return at;
	};
	return {
		find,
		join(a, b) {
			const first = find(a);
			const second = find(b);
			parent[Math.max(first, second)] = Math.min(first, second);
		},
	};
}
