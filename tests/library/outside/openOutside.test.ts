import {expect, it} from 'vitest';
import {openOutside} from '../../../src/library/outside/openOutside.ts';

it.each([
	'',
	'file:///etc/passwd',
	'javascript:alert(1)',
	'--help',
	'https://example.org/a b',
	'https://example.org/\u001b',
])('refuses %j', async address => {
	expect(await openOutside(address)).toBe(false);
});
