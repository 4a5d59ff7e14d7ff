import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['fr', '« On a perdu <40 vaches>. » Anne Roux, éleveuse, montre son pré.', 'Anne Roux, éleveuse'],
	['en', '“We lost <40 cows>. It rained.” Ann Reed shows the field.', 'Ann Reed'],
	['en', '“We lost <40 cows>.” The rain goes on.', null],
	['en', '“We lost <40 cows>,” the vet said. Ann Reed shows the field.', 'the vet'],
] as const)('%s: a quotation is of the person whom the next sentence begins with: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
