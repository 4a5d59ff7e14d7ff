import {expect, test} from 'vitest';
import {dossierFrom} from '../../../support/markedFacts.ts';

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

/** Labels of statements, and a text that both sources give them in. */
const named: readonly (readonly [label: string, language: 'fr' | 'en', text: string])[] = [
	[
		'The blockade of the harbours was a matter of deep regret',
		'en',
		'Anna Lind, chief executive of the Norwegian trawlers, said the blockade of the harbours was a matter of deep regret.',
	],
	[
		'Anna Lind a signé le traité de pêche',
		'fr',
		'La nouvelle ministre du littoral et des ports du nord, Anna Lind, a signé le traité de pêche avec les armateurs norvégiens du port et des îles du nord.',
	],
	[
		'Ni la Norvège ni l’Islande n’ont signé le traité de pêche',
		'fr',
		'Ni la Norvège ni l’Islande n’ont signé le traité de pêche des armateurs.',
	],
	[
		'La Norvège a fermé ses ports',
		'fr',
		'Hier, la Norvège (puis l’Islande) a fermé ses ports aux chalutiers étrangers.',
	],
];

test.each(named)('%s', (label, language, text) => {
	expect(labelsOf(language, text, text)[0]).toContain(label);
});

test('a statement is not named by who says it alone', () => {
	const labels = labelsOf(
		'en',
		'One captain told the Bergen harbour channel: "The trawlers of Norway blocked the northern harbours at night."',
		'The trawlers of Norway blocked the northern harbours at night, one captain told the Bergen harbour channel.',
	);
	for (const label of labels) expect(label).not.toMatch(/^One captain told the Bergen harbour channel$/u);
});

test('a statement that begins with we is named with who says it', () => {
	const told = (day: string): string =>
		`On ${day}, the harbour master Anna Lind said: “We have to close the northern fishing grounds to foreign trawlers.”`;
	expect(labelsOf('en', told('Monday'), told('Tuesday')).join('\n')).toMatch(/^(?:Anna Lind · )?(?!We )/u);
});

test('no statement begins with words that only those before them tell the noun of, nor within an insertion', () => {
	const another =
		'Une barque a coulé devant le port de Varn, une autre s’est couchée sur le quai des chalutiers norvégiens.';
	for (const label of labelsOf('fr', another, another)) expect(label).not.toMatch(/^Une autre/u);
	const inserted =
		'The refusal, with twelve votes against, two absent members and one blank sheet, brought the harbour of Bergen close to ruin.';
	for (const label of labelsOf('en', inserted, inserted)) expect(label).not.toMatch(/^(?:Two|One)[^,]*, brought/u);
});
