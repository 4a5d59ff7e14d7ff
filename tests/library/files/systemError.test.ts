import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {systemCode, systemReason} from '../../../src/library/files/systemError.ts';

const thrownBy = (act: () => unknown): unknown => {
	try {
		act();
	} catch (error) {
		return error;
	}
	return undefined;
};

test('an error of the system has its code', () => {
	const error = thrownBy(() => readFileSync('/nowhere/at/all'));
	expect(systemCode(error)).toBe('ENOENT');
	expect(systemReason(error)).toBe('ENOENT');
});

test('another has its message, in one line', () => {
	const error = new Error('one\ntwo');
	expect(systemCode(error)).toBeUndefined();
	expect(systemReason(error)).toBe('one two');
	expect(systemReason('words')).toBe('words');
	expect(systemCode(null)).toBeUndefined();
});
