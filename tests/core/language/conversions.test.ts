import {expect, test} from 'vitest';
import {conversionTold} from '../../../src/core/language/conversions.ts';

test.each([
	' (',
	' (about ',
	', or ',
	', soit ',
	' ou ',
	' — or about ',
	' (soit, au cours officiel, ',
	', worth ',
	' [i.e. ',
])('“%s” between two sums tells that they are one', between => {
	expect(conversionTold(between)).toBe('plainly');
});

test.each([', ', ' – ', ', environ '])('“%s” between two sums may tell it', between => {
	expect(conversionTold(between)).toBe('perhaps');
});

test.each([' and ', ' from Norway and ', ', plus ', ' contre ', ', then ', ' (of which '])(
	'“%s” between two sums does not tell it',
	between => {
		expect(conversionTold(between)).toBeNull();
	},
);
