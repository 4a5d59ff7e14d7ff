import {array, assert, integer, property} from 'fast-check';
import {expect, test} from 'vitest';
import {groupedRows, rowsOfGroup} from '../../../src/core/text/groupedRows.ts';
import {numberColumn} from '../../../src/core/text/numberColumn.ts';
import {createNumberLists, listAt} from '../../../src/core/text/numberLists.ts';

test('lists come out as they were added', () => {
	assert(
		property(array(array(integer({min: 0, max: 0xffffffff}))), lists => {
			const builder = createNumberLists();
			for (const list of lists) builder.add(list);
			const built = builder.build();
			expect(lists.map((_, number) => listAt(built, number))).toEqual(lists);
		}),
	);
});

test('rows are found by their group, in their order', () => {
	assert(
		property(array(integer({min: 0, max: 5})), groups => {
			const grouped = groupedRows(6, groups);
			for (let group = 0; group < 6; group++)
				expect([...rowsOfGroup(grouped, group)]).toEqual(groups.flatMap((of, row) => (of === group ? [row] : [])));
		}),
	);
});

test('a column takes as many bytes a number as the largest does', () => {
	expect([[], [255], [256], [70_000]].map(values => numberColumn(values).BYTES_PER_ELEMENT)).toEqual([1, 1, 2, 4]);
	expect([...numberColumn([1, 70_000])]).toEqual([1, 70_000]);
});
