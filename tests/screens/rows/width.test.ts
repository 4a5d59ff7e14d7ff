import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {graphemes, padEnd, padStart, takeColumns, truncate, widthOf} from '../../../src/screens/rows/width.ts';

const words = [
	['plain words', 11],
	['élevé à Zürich', 14],
	['e\u0301leve\u0301', 5],
	['12\u202f000\u00a0€', 8],
	['« oui » – non…', 14],
	['日本語の見出し', 14],
	['한국어', 6],
	['ｶﾞ', 2],
	['👩‍👩‍👧‍👦', 2],
	['🇫🇷🇰🇵', 4],
	['❤️', 2],
	['❤', 1],
	['1️⃣', 2],
	['a\u200bb', 2],
	['\u001b\u0007', 0],
	['─│┼', 3],
	['Ελλάδα Россия', 13],
] as const;

describe('truncate', () => {
	it.each([
		['Quake kills 9,000 people', 15, 'Quake kills …'],
		['Quake kills 9,000 people', 16, 'Quake kills …'],
		['Quake kills 9,000 people', 18, 'Quake kills 9,000…'],
		['rembourse 41 000$ en frais', 14, 'rembourse …'],
		['10\u202f000–12\u202f000', 9, '10\u202f000–…'],
		['on 28 December', 6, 'on 28…'],
		['paid … dollars', 8, 'paid…'],
		['12345', 3, '…'],
	])('cuts no number into a smaller one: %s in %d', (text, width, cut) => {
		expect(truncate(text, width)).toBe(cut);
	});
});

describe('widthOf', () => {
	it.each(words)('%s takes %d columns', (text, width) => {
		expect(widthOf(text)).toBe(width);
	});

	it.each([
		['\u{11a84} a', 3],
		['\u0d4e\u0d15', 2],
	] as const)('letters that join with what is behind them take their own column: %s', (text, width) => {
		expect(widthOf(text)).toBe(width);
	});

	/** Where thousands of characters in a row are of one kind, some of them stand for all: ideographs, syllables, private use. */
	const uniform: readonly (readonly [from: number, to: number])[] = [
		[0x3400, 0xa000],
		[0xac00, 0xd700],
		[0xe000, 0xf900],
	];
	const stepAt = (code: number): number => {
		if (uniform.some(([from, to]) => code >= from && code < to)) return 37;
		return code >= 0x10000 && code < 0x1f000 ? 7 : 1;
	};

	it('agrees with string-width on every kind of character alone', () => {
		const odd: string[] = [];
		for (let code = 0x20; code <= 0x1ffff; code += stepAt(code)) {
			const text = String.fromCodePoint(code);
			if (text.length === 1 && code >= 0xd800 && code <= 0xdfff) continue;
			if (code >= 0x80 && code < 0xa0) continue;
			if (widthOf(text) !== stringWidth(text)) odd.push(`U+${code.toString(16)}`);
		}
		expect(odd).toEqual([]);
	});

	it('agrees with string-width on mixed text', () => {
		const piece = fc.oneof(
			fc.constantFrom(...words.map(([text]) => text)),
			fc.string(),
			fc.constantFrom('\u0301', '\ufe0f', '漢', 'é', ' ', '«', '\u202f', 'क', 'ا', 'ไ', '☀', '☀️', '🧑🏽‍🚀'),
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 8}), pieces => {
				const text = pieces.join(' ');
				expect(widthOf(text)).toBe(stringWidth(text));
			}),
		);
	});
});

describe('cutting and filling', () => {
	const anyText = fc.oneof(fc.string({unit: 'grapheme'}), fc.constantFrom(...words.map(([text]) => text)));

	it('never takes more columns than asked', () => {
		fc.assert(
			fc.property(anyText, fc.nat(30), (text, width) => {
				expect(widthOf(truncate(text, width))).toBeLessThanOrEqual(width);
				expect(text.startsWith(takeColumns(text, width))).toBe(true);
			}),
		);
	});

	it('cuts between characters, never inside one', () => {
		expect(truncate('日本語', 4)).toBe('日…');
		expect(truncate('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…');
		expect(graphemes('a👩‍👩‍👧‍👦b')).toEqual(['a', '👩‍👩‍👧‍👦', 'b']);
	});

	it('pads by columns', () => {
		expect(padEnd('日', 4)).toBe('日  ');
		expect(padStart('é', 3)).toBe('  é');
		expect(padEnd('long', 2)).toBe('long');
	});
});
