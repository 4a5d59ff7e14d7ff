import {expect, test} from 'vitest';
import {tokenize} from '../../../src/core/text/tokens.ts';
import {
	adjectiveClass,
	finiteClass,
	functionClass,
	hasClass,
	hasOnlyClass,
	nounClass,
	participleClass,
	pluralNounClass,
	verbClass,
} from '../../../src/core/text/wordClass.ts';
import {languages} from '../../support/languages.ts';

const wordOf = (text: string) =>
	tokenize(text, {start: 0, end: text.length}, languages.en.words, form => languages.en.lexicon.readings(form))[0]!;

test('the classes of a word are those of all its readings', () => {
	const reports = wordOf('reports');
	expect(hasClass(reports, nounClass)).toBe(true);
	expect(hasClass(reports, pluralNounClass)).toBe(true);
	expect(hasClass(reports, finiteClass)).toBe(true);
	expect(hasClass(reports, participleClass | functionClass)).toBe(false);
	expect(hasOnlyClass(reports, nounClass)).toBe(false);
	expect(hasOnlyClass(reports, nounClass | verbClass)).toBe(true);
});

test('a word that the lexicon does not know has none', () => {
	expect(hasClass(wordOf('zzyzx'), nounClass | verbClass | adjectiveClass)).toBe(false);
	expect(hasOnlyClass(wordOf('zzyzx'), nounClass)).toBe(true);
	expect(hasClass(undefined, nounClass)).toBe(false);
});
