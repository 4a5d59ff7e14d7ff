import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['Chez Airbus, on parle de <84 avions> vendus.', 'Airbus'],
	['Au ministère, on estime à <84> le nombre de blessés.', 'ministère'],
	['« On a vendu <84 avions> », se réjouit-on chez Airbus.', 'Airbus'],
	['A Paris, on estime à <84> le nombre de blessés.', null],
	['On recense <84 blessés>.', null],
] as const)('%s', (marked, speaker) => {
	expect(speakerOfMarked(marked, 'fr')).toBe(speaker);
});
