import fc from 'fast-check';
import {expect, test} from 'vitest';
import {anchorAt, placeOfAnchor} from '../../../src/core/text/textAnchor.ts';

const text =
	'La Corée du Nord confirme. Des soldats sont partis. La Corée du Sud doute. Des soldats sont partis aussi.';

test('the place is found again after words were added before it', () => {
	const at = text.indexOf('La Corée du Sud');
	expect(placeOfAnchor(`Nouvelle phrase. ${text}`, anchorAt(text, at))).toBe(at + 17);
});

test('of two places with the same words the one with the same words before it is taken', () => {
	const at = text.lastIndexOf('Des soldats sont partis');
	const anchor = {...anchorAt(text, at), quote: 'Des soldats sont partis'};
	expect(placeOfAnchor(`${'x'.repeat(40)}${text}`, {...anchor, offset: 0})).toBe(at + 40);
});

test('without the words before it, the nearer place is taken', () => {
	const at = text.lastIndexOf('Des soldats sont partis');
	expect(placeOfAnchor(text, {quote: 'Des soldats sont partis', before: 'gone', offset: at - 3})).toBe(at);
});

test('when the words are gone the old offset stands in, within the text', () => {
	expect(placeOfAnchor('court', anchorAt(text, 60))).toBe(5);
});

test('in an unchanged text every place is found exactly', () => {
	fc.assert(
		fc.property(fc.string({maxLength: 300}), fc.nat(300), (words, offset) => {
			const at = Math.min(offset, words.length);
			expect(placeOfAnchor(words, anchorAt(words, offset))).toBe(at);
		}),
	);
});
