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
	['en', 'Lawmakers have rejected a plan to seize <up to 9 percent> of deposits.', null],
	['en', 'The board rejected a bid of <$4 billion> from its rival.', null],
	['en', 'The ministry rejected claims that <40 people> had died.', 'The ministry (denies)'],
	['en', 'The army rejected the figure of <200 dead>.', 'The army (denies)'],
	['fr', 'Les députés ont rejeté une taxe de <3 %> sur les dividendes.', null],
	['fr', "Le ministère a rejeté l'accusation d'avoir caché <40 décès>.", 'Le ministère (denies)'],
	['fr', "La cour d'appel a confirmé une peine de <trois ans> de prison.", null],
	['fr', "Le tribunal a ordonné au trader de rembourser <4,9 milliards d'euros>.", null],
	['fr', "Le juge a reconnu l'homme coupable de <douze vols>.", null],
	['en', 'The court dismissed <two of the five> charges.', null],
	['en', 'The jury declared him guilty of <12 thefts>.', null],
	['fr', 'Le tribunal a estimé que <trois témoins> mentaient.', 'Le tribunal'],
	['en', 'The judge said <two witnesses> had lied.', 'The judge'],
	['fr', '<Trois hommes> sont accusés de corruption par le parquet.', 'le parquet'],
	['fr', 'Le parquet a inculpé <neuf hommes> de meurtre.', 'Le parquet'],
	['fr', "Le juge a accusé Norvent d'avoir caché <3 millions>.", 'Le juge'],
] as const)('%s: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
