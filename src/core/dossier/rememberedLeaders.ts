/** A statement of another article with the first judgement of the pair. */
type Candidate = {readonly statement: number; readonly odds: number};

/** The two best candidates that statements have in each other article: all that is asked of a statement when others are judged. */
export type RememberedLeaders = {
	knows(statement: number): boolean;
	remember(statement: number, candidates: ReadonlyMap<number, readonly Candidate[]>): void;
	/** Log-odds of the best candidate in an article that is not the given one; undefined when there is none. */
	rival(statement: number, article: number, given: number): number | undefined;
};

/** Statements remembered at most; the oldest are forgotten, and worked out again when they are asked for. */
export const mostRemembered = 40_000;

/** Numbers kept of an article: itself, its best candidate with its odds, and the odds of the next one. */
const width = 4;

/** An empty memory. Flat arrays, since a large dossier has hundreds of thousands of statements. */
export function rememberedLeaders(): RememberedLeaders {
	const known = new Map<number, Float64Array>();
	return {
		knows: statement => known.has(statement),
		remember(statement, candidates) {
			const leaders = new Float64Array(candidates.size * width);
			let at = 0;
			for (const [article, [first, second]] of candidates) {
				leaders.set([article, first?.statement ?? -1, first?.odds ?? Number.NaN, second?.odds ?? Number.NaN], at);
				at += width;
			}
			if (known.size >= mostRemembered) known.delete(known.keys().next().value!);
			known.set(statement, leaders);
		},
		rival(statement, article, given) {
			const leaders = known.get(statement);
			if (!leaders) return undefined;
			for (let at = 0; at < leaders.length; at += width) {
				if (leaders[at] !== article) continue;
				const odds = leaders[at + 1] === given ? leaders[at + 3]! : leaders[at + 2]!;
				return Number.isNaN(odds) ? undefined : odds;
			}
			return undefined;
		},
	};
}
