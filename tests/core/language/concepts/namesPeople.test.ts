import {expect, test} from 'vitest';
import {namesPeople} from '../../../../src/core/language/concepts/namesPeople.ts';

test.each([
	['soldier', 'en', true],
	['soldat', 'fr', true],
	['person', 'en', true],
	['house', 'en', false],
	// A word of the other language, and one that no table has.
	['soldat', 'en', false],
	['frumbert', 'en', false],
] as const)('%s (%s) names people: %s', (lemma, language, people) => {
	expect(namesPeople(lemma, language)).toBe(people);
});
