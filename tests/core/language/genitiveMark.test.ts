import {expect, test} from 'vitest';
import {isGenitiveMark, isGenitiveS} from '../../../src/core/language/genitiveMark.ts';

test.each<[string, boolean, boolean]>([
	["'s", true, true],
	["'", false, true],
	["l'", false, false],
	['s', false, false],
])('%s as the mark of an owner', (form, withS, any) => {
	expect(isGenitiveS({form})).toBe(withS);
	expect(isGenitiveMark({form})).toBe(any);
});

test('where no token is there is no owner', () => {
	expect(isGenitiveS(undefined)).toBe(false);
	expect(isGenitiveMark(undefined)).toBe(false);
});
