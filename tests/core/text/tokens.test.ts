import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {LanguageCode} from '../../../src/core/text/token.ts';
import {tokenize} from '../../../src/core/text/tokens.ts';
import {languages} from '../../support/languages.ts';

const tokensOf = (language: LanguageCode, text: string) =>
	tokenize(text, {start: 0, end: text.length}, languages[language].words, form =>
		languages[language].lexicon.readings(form),
	);
const words = (language: LanguageCode, text: string) => tokensOf(language, text).map(token => token.text);

describe('words', () => {
	test.each([
		['fr', 'l’envoi d’Ukraine', ['l’', 'envoi', 'd’', 'Ukraine']],
		['fr', "jusqu'aujourd'hui", ["jusqu'", "aujourd'hui"]],
		['fr', 'l’« affaire » qu’“un” mur', ['l’', '«', 'affaire', '»', 'qu’', '“', 'un', '”', 'mur']],
		['fr', 'a-t-il dit', ['a', '-t-il', 'dit']],
		['fr', 'Kim Jong-un, sud-coréen', ['Kim', 'Jong-un', ',', 'sud-coréen']],
		['en', "India's toll, the workers' union", ['India', "'s", 'toll', ',', 'the', 'workers', "'", 'union']],
		['en', "U.S. troops don't", ['U.S.', 'troops', 'do', "n't"]],
		['en', "It won’t, can't and didn't", ['It', 'wo', 'n’t', ',', 'ca', "n't", 'and', 'did', "n't"]],
	] as const)('%s: %s', (language, text, expected) => {
		expect(words(language, text)).toEqual(expected);
	});

	test.each([
		['fr', 'A Rennes, il pleut', 'à'],
		['fr', 'A-t-il parlé', 'a'],
		['fr', 'A. Dupont parle', 'a'],
		['en', 'A town is lost', 'a'],
	] as const)('the first of %s: %s', (language, text, form) => {
		expect(tokensOf(language, text)[0]?.form).toBe(form);
	});
});

test('what is left of a word before its ending stands for the whole word', () => {
	const [will, not] = tokensOf('en', "won't");
	expect(will).toMatchObject({text: 'wo', form: 'will'});
	expect(will!.readings.map(({lemma}) => lemma)).toContain('will');
	expect(not).toMatchObject({form: "n't"});
	expect(tokensOf('en', 'wo')[0]).toMatchObject({form: 'wo'});
});

describe('numbers', () => {
	test.each([
		['10 000 soldats', '10 000'],
		['10 000 soldats', '10 000'],
		['10 000 soldats', '10 000'],
		['1.500 soldats', '1.500'],
		['43,5 millions', '43,5'],
		["75'000 personnes", "75'000"],
		['12,500 deaths', '12,500'],
		['1 234 567,89 euros', '1 234 567,89'],
	])('%s', (text, number) => {
		expect(tokensOf('fr', text)[0]).toMatchObject({kind: 'number', text: number});
	});

	test('a year before a number is not one number with it', () => {
		expect(words('fr', 'en 2024 300 soldats')).toEqual(['en', '2024', '300', 'soldats']);
	});
});

test('readings come with the form as written, names included', () => {
	const [first, second] = tokensOf('fr', 'Poutine envoya');
	expect(first!.readings.map(reading => reading.pos)).toContain('surname');
	expect(second!.readings).toContainEqual(expect.objectContaining({lemma: 'envoyer', pos: 'verb'}));
});

test('an apostrophe that is a letter may stand alone', () => {
	expect(words('fr', 'le ʼ ou ʼʼ')).toEqual(['le', 'ʼ', 'ou', 'ʼ', 'ʼ']);
});

test('the apostrophe of a possessive has one form, set curly or straight', () => {
	for (const mark of ["'", '’']) {
		const [, sign] = tokensOf('en', `engineers${mark} chamber`);
		expect(sign).toMatchObject({text: mark, form: "'"});
	}
});

test('tokens are the words themselves, in order', () => {
	fc.assert(
		fc.property(
			fc.string({unit: 'grapheme', maxLength: 100}),
			fc.constantFrom('fr' as const, 'en' as const),
			(text, code) => {
				let last = 0;
				for (const token of tokensOf(code, text)) {
					expect(text.slice(token.start, token.end)).toBe(token.text);
					expect(token.start).toBeGreaterThanOrEqual(last);
					last = token.end;
				}
			},
		),
	);
});
