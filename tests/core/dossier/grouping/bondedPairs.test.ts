import {expect, test} from 'vitest';
import {bondedPairs} from '../../../../src/core/dossier/grouping/bondedPairs.ts';

test('pairs stay in their order; what must never stand together has no number', () => {
	const pairs = bondedPairs([
		{one: 3, other: 5, bond: 0.25},
		{one: 0, other: 9, bond: null},
	]);
	expect([[...pairs.ones], [...pairs.others], [...pairs.bonds]]).toEqual([
		[3, 0],
		[5, 9],
		[0.25, Number.NaN],
	]);
});
