import fc from 'fast-check';
import {expect, test} from 'vitest';
import {rowsByValue} from '../../../src/core/text/rowsByValue.ts';

test('the greatest value comes first, equal ones stay in their order', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({min: 1, max: 9})), values => {
			const rows = [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b);
			expect([...rowsByValue(Float64Array.from(values, value => value / 4))]).toEqual(rows);
		}),
	);
});
