import {expect, test} from 'vitest';
import {beginningSmall} from '../../../src/core/text/beginningSmall.ts';

test.each([
	['About 300 people', 'about 300 people'],
	['À peine 300', 'à peine 300'],
	['A dozen', 'a dozen'],
	['Près de 300', 'près de 300'],
	['Écoles', 'écoles'],
	['US$5 million', 'US$5 million'],
	['Rs 500', 'Rs 500'],
	['300 People', '300 People'],
	['', ''],
])('%s → %s', (words, small) => {
	expect(beginningSmall(words)).toBe(small);
});
