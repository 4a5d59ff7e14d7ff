import {expect, test} from 'vitest';
import {dossierFrom} from '../../support/markedFacts.ts';

const labelsOf = (language: 'fr' | 'en', ...texts: readonly string[]): string[] =>
	dossierFrom(texts.map(text => ({language, published: '2024-05-21', text}))).facts.map(({label}) => label);

test('what leads into a statement is cut from its label', () => {
	const said = 'Norwegian trawlers have blocked the northern harbours of Iceland.';
	const labels = labelsOf('en', `In spring, ${said}`, `Meanwhile, ${said}`);
	expect(labels).toEqual([expect.stringMatching(/^Norwegian trawlers have blocked/u)]);
});

test('the name of a person stands for the pronoun', () => {
	const told = 'Anna Lind est arrivée à Oslo. Elle a signé le traité de pêche avec les armateurs du port.';
	const labels = labelsOf('fr', told, told);
	expect(labels.join('\n')).toMatch(/^Anna Lind a signé le traité de pêche/mu);
	expect(labels.join('\n')).not.toMatch(/^Elle /mu);
});

test('a statement without its subject takes that of the clause before, or what its relative pronoun stands for', () => {
	const told =
		'Les délégués ont quitté tard dans la nuit, sous une pluie battante et sans un mot, la grande flotte norvégienne qui bloque les ports islandais depuis le printemps.';
	for (const label of labelsOf('fr', told, told)) expect(label).not.toMatch(/^(?:bloque|qui)/iu);
});

test('a label begins as a sentence does', () => {
	const told = 'Le ministre a promis que la Norvège livrerait bientôt ses navires de guerre au Portugal.';
	for (const label of labelsOf('fr', told, told)) expect(label).toMatch(/^\p{Lu}/u);
});
