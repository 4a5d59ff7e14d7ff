import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {decodeText} from '../../../src/library/articles/decodeText.ts';

const words = 'L’armée « cœur » – 5 €…';
const latin = Uint8Array.from([
	0x4c, 0x92, 0x61, 0x72, 0x6d, 0xe9, 0x65, 0x20, 0xab, 0xa0, 0x63, 0x9c, 0x75, 0x72, 0xa0, 0xbb, 0x20, 0x96, 0x20,
	0x35, 0x20, 0x80, 0x85,
]);

const swapped = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes, (_byte, index) => bytes[index ^ 1]!);

describe('encodings', () => {
	test.each<[string, Uint8Array, string, string]>([
		['UTF-8', Buffer.from(words), words, 'utf-8'],
		['UTF-8 with its mark', Buffer.from(`\ufeff${words}`), words, 'utf-8'],
		['UTF-16 LE with its mark', Buffer.from(`\ufeff${words}`, 'utf16le'), words, 'utf-16le'],
		['UTF-16 BE with its mark', swapped(Buffer.from(`\ufeff${words}`, 'utf16le')), words, 'utf-16be'],
		['UTF-16 LE without', Buffer.from('The bridge has fallen', 'utf16le'), 'The bridge has fallen', 'utf-16le'],
		[
			'UTF-16 BE without',
			swapped(Buffer.from('The bridge has fallen', 'utf16le')),
			'The bridge has fallen',
			'utf-16be',
		],
		['Windows-1252', latin, 'L’armée «\u00a0cœur\u00a0» – 5 €…', 'windows-1252'],
	])('%s', (_name, bytes, text, encoding) => {
		expect(decodeText(bytes)).toEqual({text, encoding, damaged: 0});
	});

	test('UTF-8 with a broken byte keeps the rest', () => {
		const bytes = Buffer.concat([Buffer.from('à l’été '), Uint8Array.of(0xff), Buffer.from(' déjà')]);
		expect(decodeText(bytes)).toEqual({text: 'à l’été \ufffd déjà', encoding: 'utf-8', damaged: 1});
	});

	test('UTF-8 cut off within a letter', () => {
		expect(decodeText(Buffer.from('déjà été à là').subarray(0, -1))).toMatchObject({encoding: 'utf-8', damaged: 1});
	});
});

describe('what is no text', () => {
	test.each<[string, Uint8Array]>([
		['PDF', Buffer.from('%PDF-1.7\nwords and more words')],
		['PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
		['zeros', new Uint8Array(500)],
		['random bytes', Uint8Array.from({length: 4096}, (_, index) => (index * 7919 + (index >> 3)) % 251)],
	])('%s', (_name, bytes) => {
		expect(decodeText(bytes)).toBeNull();
	});

	test('a text with a few stray control bytes is one', () => {
		expect(decodeText(Buffer.from(`a\u0000b\u001b[1m ${'words '.repeat(50)}`))).toMatchObject({encoding: 'utf-8'});
	});
});

test('whatever the bytes, it answers', () => {
	fc.assert(
		fc.property(fc.uint8Array({maxLength: 400}), bytes => {
			expect(typeof (decodeText(bytes)?.text ?? '')).toBe('string');
		}),
		{numRuns: 1000},
	);
});
