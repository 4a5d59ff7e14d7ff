import {expect, test} from 'vitest';
import {figure as screen} from '../../src/screens/figure.ts';
import {textOfRuns} from '../../src/screens/rows/runs.ts';
import {screenInput} from '../../src/screens/screen.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

test('what a figure counts is named as its article writes it', () => {
	const figures = sampleDossier.figures.map(found =>
		found.id === 'f-aboard-1' ? {...found, unit: 'passager', noun: 'passagers'} : found,
	);
	const input = screenInput({...sampleDossier, figures}, 'en', 80);
	const [title] = screen.rows({...input, subject: {kind: 'figure', id: 'f-aboard-1'}});
	expect(textOfRuns(title!.runs)).toBe('312  passagers');
});
