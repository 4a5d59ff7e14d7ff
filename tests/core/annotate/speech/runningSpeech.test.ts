import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['The company said it would close two plants. It would also cut <500 jobs> in Spain.', 'The company'],
	['Officials said talks would begin. They would seek <€5 billion> from Oslo.', 'Officials'],
	['The company said it would close two plants. It will pay <$3 million> in fines after a separate case.', null],
	['The firm said it would close a plant. It would have closed <three> if the state had not paid.', null],
	['The firm closed a plant. It would also cut <500 jobs> in Spain.', null],
])('a pronoun goes on in the future of what was said: %s', (marked, speaker) => {
	expect(speakerOfMarked(marked, 'en')).toBe(speaker);
});
