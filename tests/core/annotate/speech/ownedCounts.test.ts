import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', 'The police estimate is <300 marchers>.', 'The police'],
	['en', 'The police figure, <300>, was withdrawn.', 'The police'],
	['en', "The ministry's toll, which has not changed, is <nine>.", 'The ministry'],
	['en', "The ministry's count now stands at <nine dead>.", 'The ministry'],
	['en', "The union's figure of <300 marchers> is doubted.", 'The union'],
	['en', "The firm's estimate of its rival is bad: <300 workers> left.", null],
	['en', "Chile's toll of <300> was the highest.", null],
	['en', "Hurricane Elna's death toll rises to <300>.", null],
	['en', "The army's tally fell when <300 men> came.", null],
	['en', 'It is far from a figure of <300 marchers> hurt or held given by the mayor.', 'the mayor'],
	['en', 'A toll of <nine dead> was caused by the fire.', null],
	['fr', 'Le chiffre de <300 marcheurs> fourni par le syndicat est contesté.', 'le syndicat'],
	['fr', 'Le chiffre de la police, <300>, est contesté.', 'la police'],
	['fr', "L'estimation de la préfecture est de <300 marcheurs>.", 'la préfecture'],
	['fr', "Le bilan de l'attaque est de <300 morts>.", null],
	['fr', "Le chiffre d'affaires du groupe est de <300 millions>.", null],
] as const)('a count gives its number in the name of whom it belongs to (%s): %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
