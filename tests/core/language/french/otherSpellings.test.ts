import {expect, test} from 'vitest';
import {frenchOtherSpellings} from '../../../../src/core/language/french/otherSpellings.ts';

test.each([
	['Etat', ['État']],
	['cout', ['coût']],
	['reconnait', ['reconnaît']],
	['huitre', ['hûitre', 'huître']],
	// What is written with a capital is a name, and needs no circumflex.
	['Cout', []],
	['mot', []],
	['i'.repeat(31), []],
])('%s may be spelled %j', (form, spellings) => {
	expect(frenchOtherSpellings(form)).toEqual(spellings);
});
