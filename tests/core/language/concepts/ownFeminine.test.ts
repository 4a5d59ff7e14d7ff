import {expect, test} from 'vitest';
import {ownFeminine} from '../../../../src/core/language/concepts/ownFeminine.ts';

test.each([
	['commune', 'commun', 'commune'],
	['communes', 'commun', 'commune'],
	// No word that we know.
	['marrie', 'marri', null],
	['communs', 'commun', null],
	['cases', 'case', null],
])('%s beside its lemma %s: %s', (form, lemma, feminine) => {
	expect(ownFeminine(form, lemma)).toBe(feminine);
});
