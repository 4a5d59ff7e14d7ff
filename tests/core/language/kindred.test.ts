import {expect, test} from 'vitest';
import {kindredFrom} from '../../../src/core/language/kindred.ts';

const glossary = 'accord/n|agreement deal pact\naffaire/n|case deal\nlapin/n|rabbit\n';

test('words that one word of the other language means are near in meaning, and no others', () => {
	const kindred = kindredFrom(glossary);
	expect(kindred('pact').toSorted()).toContain('agreement');
	expect(kindred('pact')).not.toContain('case');
	expect(kindred('deal')).toEqual(expect.arrayContaining(['agreement', 'pact', 'case']));
	expect(kindred('rabbit')).toEqual([]);
	expect(kindred('unknown')).toEqual([]);
});

test('of two terms either is near to the other, and none to itself', () => {
	const kindred = kindredFrom(glossary);
	for (const term of ['agreement', 'deal', 'pact', 'case', 'rabbit']) {
		expect(kindred(term)).not.toContain(term);
		for (const near of kindred(term)) expect(kindred(near)).toContain(term);
	}
});

test('a word is near as itself and as the concept that stands for it in a sentence', () => {
	const kindred = kindredFrom('couler/v|perish vanish\n');
	expect(kindred('vanish')).toEqual(expect.arrayContaining(['perish', 'dead']));
	expect(kindred('dead')).toContain('vanish');
});
