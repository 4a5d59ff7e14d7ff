/** Some rows of a table, in their order, as runs of neighbours: the first of each, and the one behind its last. */
export type RowRuns = readonly (readonly [from: number, to: number])[];

/** How many rows there are. */
export const rowsIn = (runs: RowRuns): number => runs.reduce((sum, [from, to]) => sum + to - from, 0);

/** Gathers rows into runs; neighbours that follow each other become one. */
export function createRuns() {
	const runs: [number, number][] = [];
	return {
		add(from: number, to: number): void {
			const last = runs.at(-1);
			if (last?.[1] === from) last[1] = to;
			else if (from < to) runs.push([from, to]);
		},
		runs: runs as RowRuns,
	};
}

/** The rows of so many that are wanted. */
export function runsOf(count: number, isWanted: (row: number) => boolean): RowRuns {
	const {runs, add} = createRuns();
	for (let row = 0; row < count; row++) if (isWanted(row)) add(row, row + 1);
	return runs;
}
