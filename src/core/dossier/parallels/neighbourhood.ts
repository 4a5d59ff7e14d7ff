/** A statement of another article that may tell the same, with the first judgement of the pair: a probability. */
export type Neighbour = {readonly statement: number; readonly likely: number};

/** The neighbours of a statement, the likeliest first: their numbers, how likely each is, and the sum of that. */
export type Neighbourhood = {
	readonly statements: readonly number[];
	readonly likely: readonly number[];
	readonly sum: number;
};

/** Neighbours in the order in which they are judged. */
export const likelierFirst = (a: Neighbour, b: Neighbour): number => b.likely - a.likely;

/** The neighbourhood of these; equally likely ones stay in their order. */
export function neighbourhoodOf(found: Neighbour[]): Neighbourhood {
	found.sort(likelierFirst);
	const statements: number[] = [];
	const likely: number[] = [];
	let sum = 0;
	for (let at = 0; at < found.length; at++) {
		const neighbour = found[at]!;
		statements.push(neighbour.statement);
		likely.push(neighbour.likely);
		sum += neighbour.likely;
	}
	return {statements, likely, sum};
}

/** Tells the surest way between two statements by a third one, as sure as its weaker step; 0 where there is none. */
export type SurestPath = (one: Neighbourhood, other: Neighbourhood) => number;

/**
 * Finds the surest ways among so many statements. One of them is asked for the ways to several others in turn, so its neighbours are
 * laid out by their numbers.
 */
export function surestPaths(size: number): SurestPath {
	const steps = new Float64Array(size);
	let laidOut: Neighbourhood = {statements: [], likely: [], sum: 0};
	const layOut = (next: Neighbourhood): void => {
		for (const statement of laidOut.statements) steps[statement] = 0;
		for (let place = 0; place < next.statements.length; place++) steps[next.statements[place]!] = next.likely[place]!;
		laidOut = next;
	};
	return (one, other) => {
		if (laidOut !== one && laidOut !== other) layOut(one);
		const {statements, likely} = laidOut === one ? other : one;
		let surest = 0;
		for (let place = 0; place < statements.length && likely[place]! > surest; place++)
			surest = Math.max(surest, Math.min(likely[place]!, steps[statements[place]!]!));
		return surest;
	};
}
