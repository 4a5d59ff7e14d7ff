import {array, assert, integer, property} from 'fast-check';
import {expect, test} from 'vitest';
import {sortedKeys} from '../../../../src/core/dossier/parallels/sortedKeys.ts';

test('keys stand in ascending order, each once, in lists of any length', () => {
	assert(
		property(array(integer({min: 0, max: 200}), {maxLength: 150, size: 'max'}), keys => {
			expect([...sortedKeys(keys)]).toEqual([...new Set(keys)].sort((x, y) => x - y));
		}),
	);
});
