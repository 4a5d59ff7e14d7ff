import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', 'At least <four people> were killed, officials said late Monday in Manila.', 'officials'],
	['en', 'The fire chief said 49 people had burns, while <123 others> were unhurt.', 'The fire chief'],
	['en', 'The minister said she would resign, while shares fell <3 percent>.', null],
	['en', 'Police said 12 people died, while hospitals reported <40 dead>.', 'hospitals'],
	['fr', 'La police a dénombré 12 blessés, tandis que <40 personnes> ont été interpellées.', 'La police'],
	['fr', 'La police a dénombré 12 blessés, mais <40 personnes> sont encore recherchées.', null],
	['fr', 'Le maire a affirmé devant la presse avoir reçu <300 plaintes>.', 'Le maire'],
] as const)('%s: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
