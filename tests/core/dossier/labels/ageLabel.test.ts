import {expect, test} from 'vitest';
import {dossierFrom} from '../../../support/markedFacts.ts';

const labelsOf = (language: 'fr' | 'en', ...texts: readonly string[]): string[] =>
	dossierFrom(texts.map(text => ({language, published: '2024-05-21', text}))).facts.map(({label}) => label);

test('the age of somebody is named by who it is', () => {
	const told = (verb: string): string =>
		`Anna Lind, a 65-year-old fisherwoman, ${verb} the ministers of Iceland in the harbour.`;
	expect(labelsOf('en', told('met'), told('has met'))).toContain('Anna Lind · age');
});

test('so is an age in an apposition', () => {
	const labels = labelsOf(
		'fr',
		'Paul Sernin, 58 ans, barbe blanche et manteau gris, est tombé dans les bras de sa sœur à Brest.',
		'Jean Corvin, 33 ans, et Paul Sernin, 57 ans, sont enfin libres à Brest.',
	);
	expect(labels).toContain('Paul Sernin · âge');
});

test('a length is no age', () => {
	const told = 'Anna Lind had a 65-year lease on the harbour of Bergen.';
	expect(labelsOf('en', told, told)).not.toContain('Anna Lind · age');
});
