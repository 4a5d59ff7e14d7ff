import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['fr', 'Trente barques ont coulé, selon le port ; <plus de neuf> sont déjà à flot.', 'le port'],
	['fr', 'Selon le port, trente barques ont coulé ; <neuf> sont déjà à flot.', 'le port'],
	['fr', 'La part montait à 31 %, a fait savoir le recteur ; elle atteint <44 %> au lycée.', 'le recteur'],
	['en', 'Thirty barns burned, the harbour office said; <nine> are still smoking.', 'the harbour office'],
	['en', 'Thirty barns burned, said the mayor; they held <9,000 bales> of hay.', 'the mayor'],
	// Another speaker, and what takes up nobody.
	['en', 'Thirty barns burned, the mayor said; <nine> are still smoking, according to the vet.', 'the vet'],
	['en', 'Thirty barns burned, the mayor said; the road to Varn lost <nine> bridges.', null],
	['fr', 'Trente barques ont coulé, selon le port ; la route de Varn a perdu <neuf> ponts.', null],
] as const)('%s: what takes up the number before a semicolon is said by the same: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
