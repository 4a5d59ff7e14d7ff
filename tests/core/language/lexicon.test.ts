import {describe, expect, test} from 'vitest';
import {parseLexicon} from '../../../src/core/language/lexicon.ts';
import {languages} from '../../support/languages.ts';

const lemmas = (language: 'fr' | 'en', form: string) =>
	languages[language].lexicon.readings(form).map(({lemma, pos}) => `${lemma}/${pos}`);

describe('the compiled lexicons', () => {
	test.each([
		['fr', 'soldats', 'soldat/noun'],
		['fr', 'envoyées', 'envoyer/verb'],
		['fr', 'œuvre', 'œuvre/noun'],
		['fr', 'les', 'les/function'],
		['fr', 'Marie', 'Marie/given'],
		['en', 'children', 'child/noun'],
		['en', 'stopped', 'stop/verb'],
		['en', 'sent', 'send/verb'],
		['en', 'the', 'the/function'],
		['en', 'countries', 'country/noun'],
		['en', 'ceasefires', 'ceasefire/noun'],
		['en', 'knifemen', 'knifeman/noun'],
		['en', 'livestreamed', 'livestream/verb'],
	] as const)('%s: %s is %s', (language, form, expected) => {
		expect(lemmas(language, form)).toContain(expected);
	});

	test('a capital at the head of a sentence is looked up in lower case too', () => {
		expect(lemmas('fr', 'Soldats')).toEqual(lemmas('fr', 'soldats'));
	});

	test('an unknown word has no readings', () => {
		expect(lemmas('fr', 'zzyzx')).toEqual([]);
		expect(lemmas('en', '')).toEqual([]);
	});
});

test('an empty lexicon knows nothing', () => {
	expect(parseLexicon('{"rules":[],"categories":[],"blocks":[]}\n').readings('word')).toEqual([]);
});
