import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['fr', '« On a compté <neuf veaux> noyés », balaie Jean Roux (SMV).', 'Jean Roux (SMV)'],
	['fr', '« Hier, on a perdu <neuf veaux> d’un coup », compte un éleveur, qui veut se taire.', 'un éleveur'],
	['fr', '« On a compté neuf veaux noyés », balaie Jean Roux. « Il nous faut <61 enclos>. »', 'Jean Roux'],
	['en', '“We counted <nine calves> in there,” grins Tom Lind, 44, who owns a boat.', 'Tom Lind'],
	['en', '“We counted <nine calves> in there,” said Ann Lind, who, mind you, had warned the port.', 'Ann Lind'],
	// A name or title in quotation marks, and what nobody says.
	['fr', 'La péniche « Neuf veaux », rejoint Jean Roux avec <61 bœufs>.', null],
	['en', 'The barge “Nine calves” joined Ann Lind with <61 oxen>.', null],
] as const)('%s: a verb behind a quotation and its comma tells who says it: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

test.each([
	[
		'fr',
		'« On était au moins 90 », souffle un agent de sécurité. Lui assure qu’ils étaient <deux> au pont.',
		'un agent de sécurité',
	],
	['en', 'In the clinic <61 people> were admitted, a guard told us, “and nobody asked.”', 'a guard'],
] as const)('%s: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
