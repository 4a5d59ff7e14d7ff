import {wrap} from '../../screens/rows/wrap.ts';

/** Fewer columns than these break nearly every word. */
const leastColumns = 20;

/** Lines broken between words for a terminal of so many columns, which would break them within words; whole where it has no width. */
export const brokenLines = (lines: readonly string[], columns: number | undefined): readonly string[] => {
	if (columns === undefined || columns < leastColumns) return lines;
	// A line that fills the last column is followed by an empty one in some terminals.
	const room = {first: columns - 1, rest: columns - 1};
	return lines.flatMap(line => {
		const parts = Array.from(wrap(line, {start: 0, end: line.length}, room), ({start, end}) => line.slice(start, end));
		return parts.length > 0 ? parts : [line];
	});
};
