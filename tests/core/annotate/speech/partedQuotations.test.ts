import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', '“We let 90 go,” shrugs Anna Berg, the mayor; “and <41> came back.”', 'Anna Berg, the mayor'],
	['en', '“We let 90 go,” Anna Berg said, “and <41> came back.”', 'Anna Berg'],
	['en', '“We let 90 go,” said Anna Berg, who runs the jail, “and <41> came back.”', 'Anna Berg'],
	['en', '“We let 90 go,” said Anna Berg, while the jail is empty; “a trick”, <41> guards wrote.', null],
	['fr', '« On en a relâché 90 », lâche Anna Berg ; « <41> sont revenus ».', 'Anna Berg'],
	['fr', '« On en a relâché 90, lâche Anna Berg ; <41> sont revenus. »', 'Anna Berg'],
] as const)('%s: a quotation that its speaker parts goes on with it: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
