import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', 'Police bumped up the number of missing to <50>.', 'Police'],
	['en', 'Police increased the number of people reported missing to <50>.', 'Police'],
	['en', 'The ministry raised the death toll to <88>.', 'The ministry'],
	['fr', 'La préfecture a porté à <40> le nombre de blessés.', 'La préfecture'],
	['fr', 'La liste donnait 478 passagers, mais la compagnie a ramené ce chiffre à <475>.', 'la compagnie'],
	['en', 'The ministry on Friday raised its figure to <88>.', 'The ministry'],
	['fr', 'La préfecture a revu jeudi son chiffre à <40>.', 'La préfecture'],
	['en', 'The storm raised the death toll to <12>.', null],
	['en', 'The discovery of two bodies raised the toll to <40>.', null],
	['fr', 'La découverte de deux corps porte à <40> le nombre de morts.', null],
	['en', 'The government increased the number of teachers by <400>.', null],
	['en', 'Oslo doubled its pledge to <$8 million>.', 'Oslo (plans)'],
	['fr', "L'État a porté le 15 juin son offre à <80 millions d'euros> par veuve.", "L'État (plans)"],
] as const)('who changes a count of victims has counted them (%s): %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
