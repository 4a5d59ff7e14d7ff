/** Something with its score. */
export type Ranked<T> = {readonly item: T; readonly score: number};

/** Keeps the `limit` best of what it is given, without sorting the rest; equal scores keep their order. */
export type Best<T> = {
	/** Tells the score that the next one has to exceed to be kept. */
	add(item: T, score: number): number;
	readonly ranked: readonly Ranked<T>[];
};

/** An empty ranking that keeps at most `limit` items. */
export function createBest<T>(limit: number): Best<T> {
	const ranked: Ranked<T>[] = [];
	let floor = limit > 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	return {
		add(item, score) {
			if (score <= floor) return floor;
			let at = ranked.length;
			while (at > 0 && ranked[at - 1]!.score < score) at--;
			ranked.splice(at, 0, {item, score});
			if (ranked.length > limit) ranked.pop();
			if (ranked.length === limit) floor = ranked[limit - 1]!.score;
			return floor;
		},
		ranked,
	};
}
