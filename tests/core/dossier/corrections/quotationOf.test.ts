import fc from 'fast-check';
import {expect, test} from 'vitest';
import {passageQuotation, placesAfter, quotationOf} from '../../../../src/core/dossier/corrections/quotationOf.ts';
import {quotable, quotedPlaces} from '../../../../src/core/text/quotedPlaces.ts';

const text = 'At least 300 died there.\nLater 300 were buried, and 40 were\nfound.';
const spanOf = (words: string, from = 0) => {
	const start = text.indexOf(words, from);
	return {start, end: start + words.length};
};

test('words that stand once are quoted as they are', () => {
	expect(quotationOf(text, spanOf('40'))).toBe('40');
});

test('words that stand twice are quoted with as many of their neighbours as it takes', () => {
	expect(quotationOf(text, spanOf('300'))).toBe('300 died');
	expect(quotationOf(text, spanOf('300', 20))).toBe('300 were');
});

test('what is to be avoided is never part of it', () => {
	const quote = quotationOf('a 5 b 5 c', {start: 2, end: 3}, [{start: 6, end: 7}]);
	expect(quote).toBe('5 b');
	expect(quotationOf('5 5', {start: 0, end: 1}, [{start: 2, end: 3}])).toBeNull();
});

test('line breaks become spaces', () => {
	expect(quotationOf(text, spanOf('were\nfound'))).toBe('were found.');
});

test('a passage that stands twice is told by the words before it', () => {
	const twice = 'So it was. It ended. But then: It ended.';
	const second = {start: 31, end: 40};
	const {quote, before} = passageQuotation(twice, second);
	expect([quote, before]).toEqual(['It ended.', 'then:']);
	expect(placesAfter(quotable(twice), quote, before!)).toEqual([second]);
	expect(passageQuotation(twice, {start: 0, end: 10})).toEqual({quote: 'So it was.', before: null});
});

test('a quotation stands once in its text, whatever the text', () => {
	const word = fc.constantFrom('a', 'b', 'ab', '12', '«', '  ', '\n');
	fc.assert(
		fc.property(fc.array(word, {minLength: 1, maxLength: 30}), fc.nat(), fc.nat(4), (words, at, length) => {
			const sample = words.join(' ');
			const start = at % sample.length;
			const quote = quotationOf(sample, {start, end: Math.min(sample.length, start + 1 + length)});
			if (quote !== null) expect(quotedPlaces(quotable(sample), quote)).toHaveLength(1);
		}),
	);
});
