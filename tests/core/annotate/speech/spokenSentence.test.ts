import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['fr', 'Le groupe grandit vite, en ajoutant <300 magasins> à son réseau.', null],
	['fr', 'Le maire a ajouté que <300 magasins> fermeraient.', 'Le maire'],
	['fr', '<300 magasins> fermeront, a ajouté le maire.', 'le maire'],
	['en', 'The company added <300 jobs> last year.', null],
	['en', 'The company added that <300 jobs> would go.', 'The company'],
] as const)('%s: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
