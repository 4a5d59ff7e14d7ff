import {expect, test} from 'vitest';
import {columnsToPrint} from '../../src/cli/columnsToPrint.ts';

test.each([
	[true, 97, undefined, 97],
	[true, 97, '60', 97],
	[true, 0, undefined, 80],
	[true, undefined, '60', 60],
	[false, undefined, undefined, 120],
	[false, undefined, '60', 60],
	[false, undefined, '3', 20],
	[false, undefined, '9999', 1000],
	[false, undefined, '0', 120],
	[false, undefined, 'wide', 120],
])('a terminal (%s) of %s columns, and COLUMNS=%s: %i', (isTerminal, columns, wanted, expected) =>
	expect(columnsToPrint({isTerminal, columns, wanted})).toBe(expected),
);
