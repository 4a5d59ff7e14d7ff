import {expect, test} from 'vitest';
import {figures as screen} from '../../src/screens/figures.ts';
import {textOfRuns} from '../../src/screens/rows/runs.ts';
import {screenInput} from '../../src/screens/screen.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

const [first] = sampleDossier.figures;
const units = ['heure', 'hour', 'an', 'year'];
const figures = units.map((unit, at) => ({...first!, id: `f-unit-${at}`, measure: 'duration' as const, unit}));
const dossier = {...sampleDossier, figures, facts: []};

test.each([
	['fr', ['an', 'heure']],
	['en', ['hour', 'year']],
] as const)(
	'a unit that the articles name in two languages has one heading, in the reader’s: %s',
	(locale, headings) => {
		const rows = screen.rows(screenInput(dossier, locale, 100));
		const found = rows
			.filter(({runs}) => runs.some(({role}) => role === 'strong'))
			.map(({runs}) => textOfRuns(runs).trim());
		expect(found).toEqual(headings);
	},
);
