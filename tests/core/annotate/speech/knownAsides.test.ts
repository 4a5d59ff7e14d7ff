import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', 'Rescuers said the barge, which carries <410 goats>, had left Ghent on time.', null],
	['en', 'Rescuers said the barge, which carries 410 goats, had left with <six men>.', 'Rescuers'],
	['en', 'Rescuers said <410 goats> on the barge, which left Ghent in May, had drowned.', 'Rescuers'],
	['en', 'The vet said the herd should not move after the storm, which killed <410 goats>, until May.', null],
	['en', 'On Monday, rescuers said that in Ghent, the barge, which carries <410 goats>, had sunk.', null],
	['fr', 'Les secours ont indiqué que la péniche, qui transporte <410 chèvres>, avait quitté Gand.', null],
	['fr', 'Les secours ont indiqué que la péniche, qui a quitté Gand, transportait <410 chèvres>.', 'Les secours'],
	// What has been, had been or will be is told by whoever tells the rest.
	['en', 'Rescuers said the barge, which had lost <410 goats>, was safe.', 'Rescuers'],
	['en', 'Rescuers said the barge, which will carry <410 goats>, was safe.', 'Rescuers'],
	['en', 'Rescuers said the barge carries goats, <410 of which> are ill, and hay.', 'Rescuers'],
	['en', '“The barge, which carries <410 goats>, is safe,” rescuers said.', 'rescuers'],
] as const)(
	'%s: a relative clause put in between commas is no part of what is said: %s',
	(language, marked, speaker) => {
		expect(speakerOfMarked(marked, language)).toBe(speaker);
	},
);
