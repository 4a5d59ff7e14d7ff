import fc from 'fast-check';
import {expect, test} from 'vitest';
import {foldEvenly, foldWords} from '../../src/i18n/fold.ts';

test('case, accents and the kind of apostrophe do not matter', () => {
	expect(foldWords('L’Été à Orléans')).toBe("l'ete a orleans");
	expect(foldEvenly('L’Été à Orléans')).toBe("l'ete a orleans");
});

test('every offset into an evenly folded text is one into the text', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), text => {
			expect(foldEvenly(text)).toHaveLength(text.length);
		}),
	);
});
