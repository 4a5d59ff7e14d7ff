import {expect, test} from 'vitest';
import {compassPartIn} from '../../../src/core/language/compass.ts';

test.each([
	['3 500 migrants vivent dans la zone sud', 'south'],
	['dans le nord du pays', 'north'],
	["à l'est de la ville", 'east'],
	['residents of the western half', 'west'],
	['in the south of the island', 'south'],
])('%s', (words, part) => {
	expect(compassPartIn(words)).toBe(part);
});

test.each([
	['living in South Korea'],
	["le camp est une partie du terrain qu'occupe la ville"],
	['en Afrique du Sud'],
	['the best part of a day'],
	['dans la zone nord et dans la zone sud'],
	['soldiers of the Northern Alliance'],
	['a region to the north of the capital'],
])('%s names no part', words => {
	expect(compassPartIn(words)).toBeNull();
});
