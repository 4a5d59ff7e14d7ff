/** What a column of a table would like, and what it can do with, in columns of the terminal. */
export type ColumnNeed = {readonly natural: number; readonly least: number};

/**
 * Widths for the columns of a table that has `room` for its cells: the natural ones if they fit, else the widest are made
 * narrower first, none below what it needs for its longest word while others can still give. Null when it cannot be read at all.
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): readonly number[] | null {
	const natural = needs.map(need => need.natural);
	if (sum(natural) <= room) return natural;
	const floors = affordableFloors(needs, room);
	if (!floors) return null;
	const level = levelFor(natural, floors, room);
	const widths = natural.map((width, index) => Math.min(width, Math.max(floors[index]!, level)));
	return handOut(widths, natural, room - sum(widths));
}

/** Below this a column of words is a column of letters. */
const narrowest = 4;

function affordableFloors(needs: readonly ColumnNeed[], room: number): readonly number[] | null {
	const words = needs.map(need => Math.min(need.natural, Math.max(need.least, narrowest)));
	if (sum(words) <= room) return words;
	const letters = needs.map(need =>
		Math.min(need.natural, Math.max(narrowest, Math.floor((room * 0.8) / needs.length))),
	);
	const longWords = words.filter((width, index) => width > letters[index]!).length;
	return sum(letters) <= room && longWords * 2 <= needs.length ? letters : null;
}

/** The greatest width that all wider columns can be cut to. */
function levelFor(natural: readonly number[], floors: readonly number[], room: number): number {
	let low = 1;
	let high = Math.max(...natural);
	while (low < high) {
		const level = (low + high + 1) >> 1;
		const total = sum(natural.map((width, index) => Math.min(width, Math.max(floors[index]!, level))));
		if (total <= room) low = level;
		else high = level - 1;
	}
	return low;
}

/** The columns left over by rounding, one each to those that were cut. */
function handOut(widths: readonly number[], natural: readonly number[], spare: number): readonly number[] {
	const cut = widths.flatMap((width, index) => (width < natural[index]! ? [index] : []));
	const lucky = new Set(cut.slice(0, spare));
	return widths.map((width, index) => (lucky.has(index) ? width + 1 : width));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
