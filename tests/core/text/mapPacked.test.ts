import {expect, test} from 'vitest';
import {mapPacked} from '../../../src/core/text/mapPacked.ts';

test('makes of each item, with its place, what map makes', () => {
	const joined = (item: string, index: number) => `${item}${index}`;
	expect(mapPacked(['a', 'b'], joined)).toEqual(['a', 'b'].map(joined));
	expect(mapPacked([], joined)).toEqual([]);
});
