import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', 'Nine people are dead, the clinic said. <Fourteen people> were hurt.', 'the clinic'],
	['en', 'Nine people are dead, the clinic said. Fourteen people were hurt. <Two people> are missing.', 'the clinic'],
	['en', 'Nine people are dead, the clinic said. <Fourteen people> came to look.', null],
	['en', 'Nine people are dead, the clinic said.\n<Fourteen people> were hurt.', null],
	['en', 'The clinic has registered nine deaths. <Fourteen people> were hurt.', null],
	['en', 'Nine people are dead, the clinic said. The police say that <fourteen people> were hurt.', 'The police'],
	['fr', "Neuf personnes sont mortes, selon la mairie. <Quatorze blessés> sont à l'hôpital.", 'la mairie'],
	['fr', "Neuf personnes sont mortes, a annoncé la mairie. Le nombre de blessés s'élève à <14>.", 'la mairie'],
	['fr', "L'usine emploie 90 personnes, selon la mairie. <Quatorze blessés> sont à l'hôpital.", null],
] as const)('a toll goes on with the next fate (%s): %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
