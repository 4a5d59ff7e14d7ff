import {describe, expect, test} from 'vitest';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {analyse} from '../../../support/annotated.ts';

/** The smaller bounds of the numbers of a text that are told as another value of what a number before them tells. */
function rivals(text: string, language: LanguageCode): (number | null)[] {
	const {claims, quantities} = analyse(text, {language, published: '2025-03-04'});
	return claims.flatMap(({counts}) =>
		counts.flatMap(({rival, quantity}) => (rival ? [quantities[quantity]!.min] : [])),
	);
}

describe('another value of what a number tells', () => {
	test.each([
		['en', 'The choir counts 90 singers, more than the 70 given by its rival.', [70]],
		['en', 'The choir counts 90 singers, more than the 70 that its rival announced.', [70]],
		['en', 'The choir spoke of 90 singers. The hall holds to 70.', [70]],
		['en', 'The choir counts 90 singers; the hall keeps to its 70.', [70]],
		['fr', 'La chorale compte 90 chanteurs, au lieu des 70 annoncés.', [70]],
		['fr', 'La chorale compte 90 chanteurs. Sa rivale n’en dénombre que 70.', [70]],
		['fr', 'La chorale compte 90 chanteurs, la salle en reste à 70.', [70]],
	] satisfies [LanguageCode, string, number[]][])('%s: %s', (language, text, expected) => {
		expect(rivals(text, language)).toEqual(expected);
	});

	test.each([
		['en', 'The choir counts 90 singers and 70 dancers.'],
		['en', 'The 70 singers hired by the hall have left.'],
		['en', 'The bank admits to £6 million of bad loans.'],
		['en', 'Its 70 singers have left.'],
		['fr', 'La chorale compte 90 chanteurs. Sa rivale en compte 70.'],
		['fr', 'La salle parle de 70 chanteurs.'],
	] satisfies [LanguageCode, string][])('none is (%s): %s', (language, text) => {
		expect(rivals(text, language)).toEqual([]);
	});
});
