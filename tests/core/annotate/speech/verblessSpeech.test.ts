import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', 'The police put the crowd at 3,000 and organisers at <9,000>.', 'organisers'],
	['en', 'Officials said the blast killed 12 soldiers and police in <three cities>.', 'Officials'],
	['en', 'The ministry said the police came with 300 officers and the army with <200 troops>.', 'The ministry'],
	['fr', "Le bilan est de <12 morts> (source : ministère de l'Intérieur).", "ministère de l'Intérieur"],
	['fr', 'Le bilan est de <12 morts> (ville : Nantes).', null],
] as const)('%s: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
