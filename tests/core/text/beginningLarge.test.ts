import {expect, test} from 'vitest';
import {beginningLarge} from '../../../src/core/text/beginningLarge.ts';

test.each([
	['les gouvernements discutaient', 'Les gouvernements discutaient'],
	['à ce moment-là', 'À ce moment-là'],
	['iPhone vendus', 'iPhone vendus'],
	['ßeta', 'ßeta'],
	['12 000 soldats', '12 000 soldats'],
	['', ''],
])('%j begins large: %j', (label, expected) => {
	expect(beginningLarge(label)).toBe(expected);
});
