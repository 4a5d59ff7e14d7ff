import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', 'State media reported that 70 houses fell, with Xinhua putting the injured at <230>.', 'Xinhua'],
	['en', 'The strike cost millions, with the union claiming <90 percent> of staff had left.', 'the union'],
	['fr', 'Huit corps ont été repêchés, la radio locale évoquant <douze morts>.', 'la radio locale'],
	['fr', 'Le maire a répondu, la voix tremblante, évoquant <trois morts>.', 'Le maire'],
	[
		'en',
		'Norvent is thought to be examining a sale, and offering depositors with <more than 100,000 euros> a haircut.',
		null,
	],
] as const)('a gerund may have a speaker of its own (%s): %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
