import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {widthOf} from '../../../src/screens/rows/width.ts';
import {longestWord, wrap} from '../../../src/screens/rows/wrap.ts';

const linesOf = (text: string, width: number, first = width): string[] =>
	Array.from(wrap(text, {start: 0, end: text.length}, {first, rest: width}), line => text.slice(line.start, line.end));

describe('wrap', () => {
	it.each([
		['breaks at spaces', 'one two three four', 9, ['one two', 'three', 'four']],
		['keeps spaces inside a line', 'one  two   three', 9, ['one  two', 'three']],
		['breaks at a line feed', 'one\ntwo\n\nthree', 20, ['one', 'two', '', 'three']],
		['ignores spaces around a line feed', '  one  \n  two  ', 20, ['one', 'two']],
		['parts a word that is too long', 'abcdefghij kl', 4, ['abcd', 'efgh', 'ij', 'kl']],
		['may break after a hyphen between words', 'les soldats nord-coréens', 17, ['les soldats nord-', 'coréens']],
		[
			'does not break a word that leaves little room',
			'les soldats nord-coréens sont là aujourd’hui',
			40,
			['les soldats nord-coréens sont là', 'aujourd’hui'],
		],
		['keeps a short name whole', 'le président Kim Jong-un', 22, ['le président Kim', 'Jong-un']],
		['does not break a short hyphenation', 'y a-t-il', 6, ['y', 'a-t-il']],
		['keeps a no-break space', 'il dit\u00a0: oui', 6, ['il', 'dit\u00a0:', 'oui']],
		['keeps a narrow no-break space', 'a 12\u202f000 b', 6, ['a', '12\u202f000', 'b']],
		['keeps high punctuation after a plain space', 'il dit : oui !', 6, ['il', 'dit :', 'oui !']],
		['keeps guillemets with what they hold', 'le mot « oui » dit', 8, ['le mot', '« oui »', 'dit']],
		['keeps groups of digits', 'les 12 000 hommes', 8, ['les', '12 000', 'hommes']],
		['does not take a year for a group', 'mai 12 2025 fin', 7, ['mai 12', '2025', 'fin']],
		['breaks wide scripts between characters', '日本語の見出し', 6, ['日本語', 'の見出', 'し']],
		['keeps wide punctuation with its word', '日本。語', 4, ['日', '本。', '語']],
		['gives a character wider than the room its own line', '日本', 1, ['日', '本']],
	] as const)('%s', (_, text, width, lines) => {
		expect(linesOf(text, width)).toEqual(lines);
	});

	it('gives the first line its own room', () => {
		expect(linesOf('one two three', 9, 4)).toEqual(['one', 'two three']);
	});

	const word = fc.oneof(
		fc.constantFrom(
			'a',
			'mot',
			'interminable',
			'é',
			'e\u0301',
			'日本',
			'👩‍👩‍👧‍👦',
			'«',
			'»',
			':',
			'12',
			'000',
			'nord-coréen',
			'\u200b',
		),
		fc.string(),
	);
	const space = fc.constantFrom(' ', '  ', '\u00a0', '\u202f', '\n', '\t', '');
	const prose = fc.array(fc.tuple(word, space), {maxLength: 40}).map(pairs => pairs.flat().join(''));

	it('loses nothing but white space at breaks, keeps the order, and fits', () => {
		fc.assert(
			fc.property(prose, fc.integer({min: 2, max: 40}), (text, width) => {
				const spans = [...wrap(text, {start: 0, end: text.length}, {first: width, rest: width})];
				let position = 0;
				for (const span of spans) {
					expect(text.slice(position, span.start)).toMatch(/^\s*$/);
					expect(widthOf(text.slice(span.start, span.end))).toBeLessThanOrEqual(width);
					position = span.end;
				}
				expect(text.slice(position)).toMatch(/^\s*$/);
			}),
			{numRuns: 1000},
		);
	});

	it('takes time in proportion to the text', () => {
		const text = 'x'.repeat(1_000_000);
		expect(linesOf(text, 80)).toHaveLength(12_500);
	});
});

describe('longestWord', () => {
	it('measures what would not be parted', () => {
		const text = 'un mot « très » long';
		expect(longestWord(text, {start: 0, end: text.length})).toBe(8);
	});
});
