import fc from 'fast-check';
import {expect, test} from 'vitest';
import {wrapStyled} from '../../../src/cli/markdown/wrapStyled.ts';

const bare = (text: string): string => text.replace(/\u001b\[[\d;]*m|\u001b\]8;[^\u0007]*\u0007/gu, '');

test('a style that goes on is closed at the end of a line and begun again', () => {
	expect(wrapStyled('one \u001b[1mtwo three\u001b[22m four', 7)).toEqual([
		'one \u001b[1mtwo\u001b[0m',
		'\u001b[1mthree\u001b[0m',
		'four',
	]);
});

test('styles in one another', () => {
	expect(wrapStyled('\u001b[1ma \u001b[31mb c\u001b[39m d\u001b[22m e', 3)).toEqual([
		'\u001b[1ma \u001b[31mb\u001b[0m',
		'\u001b[1m\u001b[31mc\u001b[39m d\u001b[0m',
		'e',
	]);
});

test('a link is closed and begun again', () => {
	expect(wrapStyled('see \u001b]8;;https://a.example\u0007the page\u001b]8;;\u0007 now', 7)).toEqual([
		'see \u001b]8;;https://a.example\u0007the\u001b]8;;\u0007',
		'\u001b]8;;https://a.example\u0007page\u001b]8;;\u0007',
		'now',
	]);
});

test('no word is lost, no line is too wide, every line ends plain', () => {
	const pieces = fc.constantFrom(
		'word',
		' ',
		'été',
		'12\u202f000',
		'\u001b[1m',
		'\u001b[22m',
		'\u001b[31m',
		'\u001b[39m',
		'\u001b[0m',
		'漢字',
	);
	fc.assert(
		fc.property(fc.array(pieces, {maxLength: 40}), fc.integer({min: 8, max: 30}), (parts, width) => {
			const lines = wrapStyled(parts.join(''), width);
			expect(lines.map(bare).join('').replace(/ /gu, '')).toBe(bare(parts.join('')).replace(/ /gu, ''));
			for (const line of lines) {
				expect(
					[...bare(line)].reduce((sum, character) => sum + (/[漢字]/u.test(character) ? 2 : 1), 0),
				).toBeLessThanOrEqual(width);
				const last = line.match(/\u001b\[[\d;]*m/gu)?.at(-1);
				expect(last === undefined || /\[(?:0|22|39)m/u.test(last)).toBe(true);
			}
		}),
	);
});
