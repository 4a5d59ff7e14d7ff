import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['fr', 'Bilan provisoire fourni par la ministre Anne Roux : <93 morts> et 151 rescapés.', 'la ministre Anne Roux'],
	['fr', 'Un bilan diffusé par les gardes-côtes a été porté à <cent trente morts>.', 'les gardes-côtes'],
	['fr', 'Le bilan de la préfecture est passé à <douze morts>.', 'la préfecture'],
	['fr', 'Bilan de la préfecture : <deux blessés légers>.', 'la préfecture'],
	['en', "The ministry's tally stood at <88> on Friday.", 'The ministry'],
	['fr', 'Le bilan du séisme est passé à <300 morts>.', null],
	['fr', "Le bilan de l'usine est lourd : <trois morts>.", null],
	['fr', 'Le dernier bilan fait état de <40 morts>.', null],
	['en', 'The official death toll stood at <88> on Friday.', null],
] as const)('who has made a toll gives its number (%s): %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
