/** Searches that are remembered. */
const most = 8;

/** Queries of late before those of earlier, latest first; none twice, and the oldest are forgotten. */
export const withRecent = (latest: readonly string[], earlier: readonly string[]): readonly string[] =>
	[...new Set([...latest, ...earlier])].slice(0, most);
