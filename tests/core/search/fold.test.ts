import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold} from '../../../src/core/search/fold.ts';
import {searchWords} from '../../../src/core/search/searchWords.ts';

describe('fold', () => {
	test.each([
		['Corée', 'coree'],
		['CŒUR', 'coeur'],
		['cœur'.normalize('NFD'), 'coeur'],
		['Łódź', 'lodz'],
		['Straße', 'strasse'],
		['Đorđe Ærø', 'dordeaero'],
		['ﬁn', 'fin'],
		['Türkiye'.normalize('NFD'), 'turkiye'],
		['so\u00adldat', 'soldat'],
		['Москва', 'москва'],
		['Ｋｉｍ', 'kim'],
		['Social™', 'social'],
	])('%s becomes %s', (text, folded) => expect(fold(text)).toBe(folded));

	test('composed and decomposed texts fold alike, but for Hangul, whose syllables stay whole', () => {
		const texts = fc.string({unit: 'grapheme'}).filter(text => !/\p{Script=Hangul}/u.test(text));
		fc.assert(
			fc.property(texts, text => {
				expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
			}),
		);
	});
});

const wordsOf = (text: string): string[] => searchWords(text).map(({word}) => word);

describe('searchWords', () => {
	test.each([
		["L’Ukraine d'abord", ['ukraine', 'abord']],
		['jusqu’à Koursk', ['a', 'koursk']],
		['Ukraine’s army', ['ukraine', 'army']],
		['they’re', ['they']],
		['Kim Jong-un', ['kim', 'jong', 'un']],
		['12 000 soldats', ['12000', 'soldats']],
		['12\u00a0000, 1\u202f500 et 3\u2009000', ['12000', '1500', 'et', '3000']],
		['10.000 ou 10,000 ou 10000', ['10000', 'ou', '10000', 'ou', '10000']],
		['1 234 567', ['1234567']],
		['en 2024, 300 hommes', ['en', '2024', '300', 'hommes']],
		['2,5 millions', ['2', '5', 'millions']],
		['Koursk¹ et 3 km²', ['koursk', 'et', '3', 'km']],
		['220 lance-roquettes de 240 mm', ['220', 'lance', 'roquettes', 'de', '240', 'mm']],
		['12 0000', ['12', '0000']],
		['', []],
		['« … » — 👍🏽 !', []],
	])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));

	test('places are those of the text as written', () => {
		const text = 'L’« œuvre » coréenne : 12\u202f000 tués'.normalize('NFD');
		const written = searchWords(text).map(({start, end}) => text.slice(start, end).normalize('NFC'));
		expect(written).toEqual(['œuvre', 'coréenne', '12\u202f000', 'tués']);
	});

	test('words stand in order, inside the text, and fold to themselves', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 60}), text => {
				let last = 0;
				for (const {word, start, end} of searchWords(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(fold(text.slice(start, end)).slice(0, 64)).toBe(word);
					last = end;
				}
			}),
		);
	});
});
