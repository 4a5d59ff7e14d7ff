import fc from 'fast-check';
import {expect, test} from 'vitest';
import {foldInPlace, foldWords} from '../../src/i18n/fold.ts';

test('case, accents and the kind of apostrophe do not matter', () => {
	expect(foldWords('L’Été à Orléans')).toBe("l'ete a orleans");
	expect(foldInPlace('L’Été à Orléans').folded).toBe("l'ete a orleans");
});

test.each([
	['Cœur', 'coeur'],
	['Łódź', 'lodz'],
	['Straße', 'strasse'],
	['Đorđe Ærø', 'dorde aero'],
])('%s is found by %s', (shown, typed) => {
	expect(foldWords(shown)).toBe(typed);
	expect(foldInPlace(shown).folded).toBe(typed);
});

test('both letters of a ligature are where it stands', () => {
	const {folded, placeOf} = foldInPlace('un cœur, une œuvre');
	expect(folded).toBe('un coeur, une oeuvre');
	const places = Array.from(folded, (_, at) => placeOf(at));
	expect(places).toEqual([0, 1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 13, 14, 15, 16, 17]);
});

test('every unit of a folded text is made of the one that stands at its place, and none is left out', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), fc.constantFrom('', 'œ', 'ßß'), (before, after) => {
			const text = before + after + before;
			const {folded, placeOf} = foldInPlace(text);
			const places = Array.from({length: folded.length}, (_, at) => placeOf(at));
			expect([...new Set(places)]).toEqual(Array.from({length: text.length}, (_, at) => at));
			for (const [at, place] of places.entries()) expect(foldInPlace(text[place]!).folded).toContain(folded[at]);
		}),
	);
});
