import {expect, test} from 'vitest';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

const cases: readonly [string, LanguageCode, string | null][] = [
	// A verb that is left out the second time, and its agents.
	['3 000 manifestants ont été dénombrés par le syndicat et <1 200> par la préfecture.', 'fr', 'la préfecture'],
	['<3 000> manifestants ont été dénombrés par le syndicat et 1 200 par la préfecture.', 'fr', 'le syndicat'],
	['Some 3,000 marchers were counted by the union and <1,200> by the police.', 'en', 'the police'],
	// A number alone stands in place of the one before.
	['Le cortège a rassemblé <5 000> manifestants, 2 000 d’après la police.', 'fr', null],
	['Le cortège a rassemblé 5 000 manifestants, <2 000> d’après la police.', 'fr', 'la police'],
	['The march drew <5,000 people>, 2,000 according to police.', 'en', null],
	['Le bilan est de <12 morts>, 30 blessés, selon la police.', 'fr', 'la police'],
	['À Nantes, les syndicats ont compté 8 000 personnes et la préfecture <2 000>.', 'fr', 'la préfecture'],
	['In Leeds the unions counted 8,000 people and the police <2,000>.', 'en', 'the police'],
	// Whom a count is for.
	['<2 000> personnes ont défilé à Lille, contre 8 000 pour les syndicats.', 'fr', null],
	['2 000 personnes ont défilé à Lille, contre <8 000> pour les syndicats.', 'fr', 'les syndicats'],
	['Le syndicat a recensé 8 000 personnes, contre <2 000> pour la préfecture.', 'fr', 'la préfecture'],
	['Grève : 8 000 manifestants selon le syndicat, <2 000> pour l’Intérieur', 'fr', 'l’Intérieur'],
	['La ville achète <40 voitures> pour la police.', 'fr', null],
	['Le syndicat estime qu’il faut <40 voitures> et 300 postes.', 'fr', 'Le syndicat'],
];

test.each(cases)('%s', (marked, language, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

test.each([
	['<4 900 personnes> pour la police, 8 100 pour les syndicats.', 'la police'],
	['4 900 personnes pour la police, <8 100> pour les syndicats.', 'les syndicats'],
	['<490 euros> pour la police, 810 pour les syndicats.', null],
	['<4 900 personnes> pour la police de Varn.', null],
] as const)('two counts of one crowd, each for who gives it: %s', (marked, speaker) => {
	expect(speakerOfMarked(marked, 'fr')).toBe(speaker);
});
