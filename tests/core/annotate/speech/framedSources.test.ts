import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', 'There were <3,000 men> on the square, as the union tells it.', 'the union'],
	['en', 'As the chairman, Ada Roe, has it, <3,000 men> were there.', 'the chairman, Ada Roe'],
	['en', 'The way the ministry puts it, <33 drivers> were hurt.', 'the ministry'],
	['en', 'If the army is to be believed, <33 rebels> died.', 'the army'],
	['en', 'If the tender is right, <33 days> are left.', null],
	['en', 'As the union grew, <3,000 men> joined it.', null],
	['fr', 'Si la préfecture dit vrai, <33 rebelles> sont morts.', 'la préfecture'],
	['fr', 'Si la préfecture ferme, <33 agents> partiront.', null],
] as const)('a source between the parts of a set phrase (%s): %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
