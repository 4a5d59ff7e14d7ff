import type {Span} from '../../text/span.ts';
import type {Sentence} from '../../text/token.ts';

/** A sentence, or a stretch of one that is too long to be one, with its place among the article's sentences. */
type Window = {readonly sentence: Sentence; readonly index: number};

/** Tokens that are read at once: no sentence that somebody wrote has more, and a page without a full stop stays quick. */
const widest = 250;

/** A sentence as it is read: whole, or in stretches. */
export function windowsOf(sentence: Sentence, index: number): Window[] {
	const {tokens} = sentence;
	if (tokens.length <= widest) return [{sentence, index}];
	const windows: Window[] = [];
	for (let from = 0; from < tokens.length; from += widest) {
		const part = tokens.slice(from, from + widest);
		const end = from + widest < tokens.length ? tokens[from + widest]!.start : sentence.end;
		windows.push({sentence: {...sentence, start: part[0]!.start, end, tokens: part}, index});
	}
	return windows;
}

/** Indexes of the items that begin in each window; items stand in text order. */
export function byWindow(windows: readonly Window[], items: readonly Span[]): number[][] {
	let next = 0;
	return windows.map(({sentence: {start, end}}) => {
		while (next < items.length && items[next]!.start < start) next++;
		const inside: number[] = [];
		for (; next < items.length && items[next]!.start < end; next++) inside.push(next);
		return inside;
	});
}
