import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', 'The pilot has logged <61,000 hours>, the inquiry found.', 'the inquiry'],
	['en', 'The pilot has logged <61,000 hours>, according to the inquiry.', 'the inquiry'],
	['en', 'The smugglers had asked for <$6 million>, the prosecutors said.', 'the prosecutors'],
	['en', 'A diplomat said that the owner settled for <$6 million>.', 'A diplomat'],
	['en', 'The clinic admitted <61 sailors>, its director told reporters.', 'its director'],
	['en', 'The ministry admitted <61 deaths>, its director told reporters.', 'The ministry (confirms)'],
	['en', 'The police have registered <61 complaints>, according to the minister.', 'The police'],
	['fr', 'Les milices déplorent <61 blessés>, a précisé le ministre.', 'le ministre'],
	['fr', 'La note monte à <61 millions>, d’après le ministère.', 'le ministère'],
	['fr', 'La police déplore <61 blessés>, a précisé le ministre.', 'La police'],
] as const)('%s: what somebody does or has is said by whoever tells it: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
