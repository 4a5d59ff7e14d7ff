import {expect, test} from 'vitest';
import {commaPhrases, numbered, phrases, words, wordsAndPhrases} from '../../../src/core/language/wordLists.ts';

test('words are separated by blanks and line breaks, and no words are none', () => {
	expect([...words(' le la\n\tles le ')]).toEqual(['le', 'la', 'les']);
	expect(words('').size).toBe(0);
});

test('an underscore is a blank inside a phrase, only where phrases may stand', () => {
	expect([...wordsAndPhrases('grand_prix ville')]).toEqual(['grand prix', 'ville']);
	expect([...words('laid_off')]).toEqual(['laid_off']);
});

test('phrases are separated by commas or by strokes, without the blanks around them', () => {
	expect([...commaPhrases('back to top,\n\tmenu')]).toEqual(['back to top', 'menu']);
	expect(phrases('according to | per')).toEqual([['according', 'to'], ['per']]);
});

test('words are numbered one after the other, and a hyphen leaves a number out', () => {
	expect(numbered('jan feb - apr', 1)).toEqual([
		['jan', 1],
		['feb', 2],
		['apr', 4],
	]);
});
