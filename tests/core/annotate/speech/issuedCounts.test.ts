import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['fr', 'Le groupe a publié ses résultats lundi. Au total, <3 millions de clients> ont été servis.', 'Le groupe'],
	['fr', 'La région a annoncé les résultats du scrutin. <Deux millions de personnes> ont voté.', 'La région'],
	['en', 'The ministry announced new figures. Some <12,000 people> had left the region.', 'The ministry'],
	['en', 'The ministry announced new figures. Roe, who led <300 men>, resigned.', null],
	['en', 'The ministry announced new rules. Some <12,000 people> had left the region.', null],
	['fr', 'Le groupe a publié ses résultats lundi. Les <trois directeurs> sont partis.', null],
] as const)('a count behind the words that tell of results is in them (%s): %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
