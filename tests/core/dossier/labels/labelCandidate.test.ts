import {expect, test} from 'vitest';
import {shownLabel} from '../../../../src/core/dossier/labels/labelCandidate.ts';

test.each([
	['marins » ont été sauvés', 'Marins ont été sauvés'],
	['marins sauvés » au cours de la nuit', 'Marins sauvés au cours de la nuit'],
	['… « marins » sont « bien soignés', '… « marins » sont bien soignés'],
	['the “crew” is “well', 'The “crew” is well'],
	['boats (of 40 were) found (here)', 'Boats (of 40 were) found (here)'],
	['the harbour ) is closed (again)', 'The harbour is closed (again)'],
	['le port » , fermé', 'Le port, fermé'],
])('a sign without its partner leaves no gap and takes no pair along: %s', (words, shown) => {
	expect(shownLabel({words, score: 0})).toBe(shown);
});
