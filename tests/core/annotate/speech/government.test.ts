import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	[
		'en',
		'<Nine officials> were indicted for corruption by the Justice Department on Wednesday.',
		'the Justice Department',
	],
	['en', 'Prosecutors charged him with stealing <$3 million>.', 'Prosecutors'],
	['en', 'He was charged by police with stealing <$3 million>.', 'police'],
	['en', 'The bank charged customers <$30> a month.', null],
	['en', 'Soldiers charged with <two tanks>.', null],
	['fr', '<Trois hommes> sont accusés de corruption par le parquet.', 'le parquet'],
	['fr', 'Le parquet a inculpé <neuf hommes> de meurtre.', 'Le parquet'],
	['fr', "Le juge a accusé Norvent d'avoir caché <3 millions>.", 'Le juge'],
] as const)('%s: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
