/** A sentence of more tokens is rare, and has a list of its own. */
const longestShared = 200;
const shared: (readonly boolean[] | undefined)[] = [];

/** For every token of a sentence, that it is none of those asked for: one list for all sentences of a length, as most hold no such token. */
export function noTokens(length: number): readonly boolean[] {
	if (length > longestShared) return new Array<boolean>(length).fill(false);
	shared[length] ??= new Array<boolean>(length).fill(false);
	return shared[length];
}
