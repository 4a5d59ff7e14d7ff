import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', 'The union stands by its <300 marchers>.', 'The union'],
	['en', 'The police arrive at <300>, the union at 900.', 'The police'],
	['en', 'The police arrive at 300, the union at <900>.', 'the union'],
	['en', 'The union insists on <300>.', 'The union'],
	['en', 'The soldiers arrived at <12 villages>.', null],
	['en', 'The police remained at <12 crossings>.', null],
	['en', 'The ministry has stopped at <40>; the count goes on.', 'The ministry'],
	['en', 'The ministry owns up to <40>.', 'The ministry'],
	['en', 'The ministry owns up to <40 villas>.', null],
	['en', 'Norway has complained of <three incursions>.', 'Norway'],
	['en', 'The train stopped at <40 stations>.', null],
	['fr', "Le syndicat s'en tient à <300 manifestants>.", 'Le syndicat'],
	['fr', "Le syndicat s'en tient pour l'heure à <300 manifestants>.", 'Le syndicat'],
	['fr', 'À Varn, la mairie en est déjà à <neuf ponts> fermés.', 'la mairie'],
	['fr', 'Le parquet en comptait <412>.', 'Le parquet'],
	['fr', 'Le syndicat en a <40>.', 'Le syndicat'],
	['fr', "Le ministère s'arrête à <12>.", 'Le ministère'],
	['fr', "Le train s'arrête à <12 kilomètres> de là.", null],
	['fr', 'La mairie, elle, reste à <3 millions>.', 'La mairie'],
	['fr', 'La mairie reste à <3 kilomètres> du port.', null],
	['fr', 'Le syndicat tient à <300 emplois>.', null],
	['fr', "L'assureur retient à ce stade une valeur de <3 millions d'euros>.", "L'assureur"],
	['fr', 'La mairie parle de 30 blessés, la police de 40, une association de <50>.', 'une association'],
] as const)('whoever keeps to a number says it (%s): %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
