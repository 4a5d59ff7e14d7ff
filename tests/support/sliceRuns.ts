import type {Run} from '../../src/screens/rows/row.ts';
import {graphemes, widthOf} from '../../src/screens/rows/width.ts';

/** The columns from `from` up to `to`; a wide character that an edge would halve becomes a space. */
export const sliceRuns = <Kind extends Run>(runs: readonly Kind[], from: number, to: number): Kind[] => {
	const kept: Kind[] = [];
	let column = 0;
	for (const piece of runs) {
		const width = widthOf(piece.text);
		const inside = column >= from && column + width <= to;
		const text = inside ? piece.text : sliceColumns(piece.text, from - column, to - column);
		if (text !== '' && widthOf(text) > 0) kept.push({...piece, text});
		column += width;
	}
	return kept;
};

const sliceColumns = (text: string, from: number, to: number): string => {
	let kept = '';
	let column = 0;
	for (const grapheme of graphemes(text)) {
		const end = column + widthOf(grapheme);
		const shared = Math.min(end, to) - Math.max(column, from);
		if (column >= from && end <= to) kept += grapheme;
		else if (shared > 0) kept += ' '.repeat(shared);
		column = end;
	}
	return kept;
};
