import {expect, test} from 'vitest';
import {rowsOfGroup} from '../../../src/core/text/groupedRows.ts';
import {createNumberLists} from '../../../src/core/text/numberLists.ts';
import {placesOfNumbers} from '../../../src/core/text/placesOfNumbers.ts';

test('each number knows the lists that hold it, unless too many do', () => {
	const lists = createNumberLists();
	for (const list of [[0, 2], [2], [1, 2, 0], []]) lists.add(list);
	const places = placesOfNumbers(4, lists.build(), 2);
	expect([0, 1, 2, 3].map(number => [...rowsOfGroup(places, number)])).toEqual([[0, 2], [2], [], []]);
});
