import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', 'Some 90 goats are lost, the council said, raising an earlier count of <70>.', 'the council'],
	['en', 'Some 90 goats are lost, said the council on Monday, revising a first estimate of <70>.', 'the council'],
	['en', 'Some 90 goats are lost, the council said, raising hopes for <70 buyers>.', null],
	[
		'fr',
		'Au moins 90 chèvres sont mortes, a indiqué la mairie, revoyant à la hausse un premier bilan de <70>.',
		'la mairie',
	],
] as const)('who raises a count has given both (%s): %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
