import fc from 'fast-check';
import {expect, test} from 'vitest';
import {passageQuotation, placesAfter, quotationOf} from '../../../../src/core/dossier/corrections/quotationOf.ts';
import {quotable, quotedPlaces} from '../../../../src/core/text/quotedPlaces.ts';

const text = 'At least 300 died there.\nLater 300 were buried, and 40 were\nfound.';
const spanOf = (words: string, from = 0) => {
	const start = text.indexOf(words, from);
	return {start, end: start + words.length};
};

test('words are quoted with as many of their neighbours as it takes to say something', () => {
	expect(quotationOf(text, spanOf('40'))).toBe('and 40 were found');
	expect(quotationOf(text, spanOf('were buried'))).toBe('were buried, and');
});

test('words that stand twice are quoted with as many as it takes to stand once', () => {
	const twice = 'The two men left the town. Then the two men left the city.';
	expect(quotationOf(twice, {start: 4, end: 11})).toBe('The two men left the town');
	expect(quotationOf(twice, {start: 36, end: 43})).toBe('Then the two men left the');
});

test('words of the same sentence come before those of the next', () => {
	const two = 'They mean to send 12 000. Few of them had left by then.';
	expect(quotationOf(two, {start: 18, end: 24})).toBe('to send 12 000');
	expect(quotationOf(two, {start: 26, end: 29})).toBe('Few of them had');
});

test('what is to be avoided is never part of it', () => {
	const quote = quotationOf('a 5 b 5 c', {start: 2, end: 3}, [{start: 6, end: 7}]);
	expect(quote).toBe('a 5 b');
	expect(quotationOf('5 5', {start: 0, end: 1}, [{start: 2, end: 3}])).toBeNull();
});

test('line breaks become spaces', () => {
	expect(quotationOf(text, spanOf('40 were\nfound'))).toBe('40 were found');
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
	let quoted = 0;
	fc.assert(
		fc.property(fc.array(word, {minLength: 1, maxLength: 30}), fc.nat(), fc.nat(4), (words, at, length) => {
			const sample = words.join(' ');
			const start = at % sample.length;
			const quote = quotationOf(sample, {start, end: Math.min(sample.length, start + 1 + length)});
			if (quote === null) return;
			quoted++;
			expect(quotedPlaces(quotable(sample), quote)).toHaveLength(1);
		}),
	);
	expect(quoted).toBeGreaterThan(0);
});
