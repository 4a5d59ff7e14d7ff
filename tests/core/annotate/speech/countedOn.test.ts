import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', 'Roe said 190 passengers were unhurt. After further checks, <82 of them> were sent on.', 'Roe'],
	['en', 'Roe said 49 people were taken to hospital. <Another 132 people> were treated there.', 'Roe'],
	['en', 'Roe said two people died. Five others are missing. <Twelve more> were hurt.', 'Roe'],
	['en', 'Roe denied that 49 people had died. <Another 12 people> were hurt.', null],
	['en', 'Roe said 49 people were taken to hospital. <Twelve firemen> were on the spot.', null],
	['en', 'Roe said 49 people had left.\n<Another 132 people> stayed.', null],
	['fr', 'Le préfet a annoncé 40 malades. <Douze autres lots> ont été retirés.', null],
	['en', 'Roe spoke of a long night. <Another 132 people> stayed.', null],
	['fr', "Le préfet a dénombré 40 blessés. <Douze d'entre eux> sont dans un état grave.", 'Le préfet'],
	['fr', 'Le préfet a annoncé 40 morts. <Douze autres personnes> sont portées disparues.', 'Le préfet'],
	['fr', 'Le préfet a annoncé 40 morts. <Douze autres personnes>, selon la police, ont disparu.', 'la police'],
] as const)('%s: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

test.each([
	['en', 'The morgue has eleven bodies, Roe said. <Five> were civilians.', 'Roe'],
	['en', 'The morgue has eleven bodies, Roe said. <Five cars> were burnt.', null],
	['en', 'The morgue has eleven bodies. <Five> were civilians.', null],
] as const)('a numeral alone goes on with what was counted (%s): %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
