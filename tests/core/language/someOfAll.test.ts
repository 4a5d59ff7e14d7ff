import {expect, test} from 'vitest';
import {isSomeOfAll} from '../../../src/core/language/someOfAll.ts';

test.each<[string, boolean]>([
	[' of the thieves', true],
	[' of them', true],
	[' des voleurs', true],
	[' de ses voleurs', true],
	[" d'entre eux", true],
	[' of thieves', false],
	[' de voleurs', false],
	[' thieves', false],
	[' desserts', false],
])('three%s', (closing, expected) => expect(isSomeOfAll(closing)).toBe(expected));
