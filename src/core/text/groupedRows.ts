/** Rows of a table by what they belong to, in flat arrays. */
export type GroupedRows = {
	/** Where each group begins; one entry more than there are groups. */
	readonly firsts: Uint32Array;
	readonly rows: Uint32Array;
};

/** Sorts rows into groups by counting; within a group they keep their order. `groupOf` tells the group of each row. */
export function groupedRows(groups: number, groupOf: ArrayLike<number>): GroupedRows {
	const firsts = new Uint32Array(groups + 1);
	for (let row = 0; row < groupOf.length; row++) firsts[groupOf[row]! + 1]!++;
	for (let group = 0; group < groups; group++) firsts[group + 1]! += firsts[group]!;
	const next = firsts.slice();
	const rows = new Uint32Array(groupOf.length);
	for (let row = 0; row < groupOf.length; row++) rows[next[groupOf[row]!]!++] = row;
	return {firsts, rows};
}

/** The rows of a group in their order: a view of the table, which is not to be written to. */
export const rowsOfGroup = ({firsts, rows}: GroupedRows, group: number): Uint32Array =>
	rows.subarray(firsts[group]!, firsts[group + 1]!);
