import {expect, test} from 'vitest';
import {isGuessBeside, isSetAgainst} from '../../../src/core/language/setAgainst.ts';

test.each([
	', not the ',
	' and not ',
	' rather than ',
	' instead of the ',
	', far from the ',
	', nowhere near ',
	', et non les ',
	', pas ',
	' et non de ',
	' au lieu des ',
	' plutôt que ',
	', bien loin des ',
])('“%s” sets an amount against the one before', before => {
	expect(isSetAgainst(before)).toBe(true);
});

test.each([' and ', ' did not pay the ', ' n’a pas versé les ', ', plus ', ' loin, à ', ', of which ', ' contre '])(
	'“%s” does not',
	before => {
		expect(isSetAgainst(before)).toBe(false);
	},
);

test.each<[string, boolean]>([
	[' and perhaps as many as ', true],
	[' people and possibly ', true],
	[', if not ', true],
	[' morts, voire ', true],
	[' et peut-être ', true],
	[' people had died and the toll was probably closer to ', true],
	[' and ', false],
	[', then ', false],
	[' people had died and the port was closer to ', false],
])('40%s60 may be the same', (between, expected) => expect(isGuessBeside(between)).toBe(expected));
