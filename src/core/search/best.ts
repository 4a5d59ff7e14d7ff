/** Something with its score. */
export type Ranked<T> = {readonly item: T; readonly score: number};

/** Keeps the `limit` best of what it is given, without sorting the rest; equal scores keep their order. */
export type Best<T> = {
	add(item: T, score: number): void;
	readonly ranked: readonly Ranked<T>[];
};

/** An empty ranking. */
export function createBest<T>(limit: number): Best<T> {
	const ranked: Ranked<T>[] = [];
	return {
		add(item, score) {
			if (ranked.length >= limit && (limit <= 0 || score <= ranked[ranked.length - 1]!.score)) return;
			let at = ranked.length;
			while (at > 0 && ranked[at - 1]!.score < score) at--;
			ranked.splice(at, 0, {item, score});
			if (ranked.length > limit) ranked.pop();
		},
		ranked,
	};
}
