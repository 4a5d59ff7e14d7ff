import {describe, expect, test} from 'vitest';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {dossierFrom} from '../../../support/markedFacts.ts';

/** Kinds of difference of the facts that two sentences make, with a question mark where they are unsure. */
const kinds = (language: LanguageCode, one: string, other: string): string[] =>
	dossierFrom([one, other].map(text => ({language, published: '2024-05-21', text}))).facts.map(
		({verdict, unsure}) => `${verdict}${unsure ? '?' : ''}`,
	);

describe('sentences alike but for a word in the place of another', () => {
	test.each([
		['en', 'The judges ruled the dock strike legal on Monday.', 'The judges ruled the dock strike illegal on Monday.'],
		['en', 'The council imposed the fishing ban on Monday.', 'The council lifted the fishing ban on Monday.'],
		['fr', 'Le juge a déclaré la grève du port légale lundi.', 'Le juge a déclaré la grève du port illégale lundi.'],
	] as const)('agree with a question mark at most: %s: %s', (language, one, other) => {
		expect(kinds(language, one, other)).toEqual(['agree?']);
	});
	test.each([
		['en', 'The council imposed the fishing ban on Monday.', 'On Monday, the council imposed the fishing ban.'],
		['en', 'The council bought the fishing harbour on Monday.', 'The council purchased the fishing harbour on Monday.'],
	] as const)('agree without one where it means the same: %s: %s', (language, one, other) => {
		expect(kinds(language, one, other)).toEqual(['agree']);
	});
});
