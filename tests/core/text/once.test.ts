import {expect, test} from 'vitest';
import {once} from '../../../src/core/text/once.ts';

test('a value is worked out once, when it is first asked for', () => {
	let asked = 0;
	const value = once(() => ++asked);
	expect(asked).toBe(0);
	expect([value(), value(), asked]).toEqual([1, 1, 1]);
});

test('what failed is worked out again', () => {
	let asked = 0;
	const value = once(() => {
		if (++asked === 1) throw new Error('not yet');
		return asked;
	});
	expect(value).toThrow('not yet');
	expect(value()).toBe(2);
});
