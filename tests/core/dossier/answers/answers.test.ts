import {expect, test} from 'vitest';
import {buildActors} from '../../../../src/core/dossier/actors/actors.ts';
import {answersOf} from '../../../../src/core/dossier/answers/answers.ts';
import {analyse} from '../../../support/annotated.ts';

test('a number is told beside what its sentence says, and the sentence before it', () => {
	const text = 'Rain fell. Thieves stole the files of patients. Letters reached 2,300 people on Monday.';
	const annotated = [analyse(text, {language: 'en', published: '2024-05-21'})];
	const [{context} = {context: new Set()}] = answersOf(annotated, buildActors(annotated));
	expect(context).toContain('letter');
	expect(context).toContain('patient');
	expect(context).not.toContain('rain');
});

test.each<['en' | 'fr', string, string | null]>([
	['en', 'The youngest victim, Clara Moe, was 13.', 'clara-moe'],
	['en', 'Clara Moe, aged 13, drowned.', 'clara-moe'],
	['fr', 'La plus jeune, Clara Moe, avait 13 ans.', 'clara-moe'],
	['fr', 'Clara Moe, âgée de 13 ans, est morte.', 'clara-moe'],
	['en', 'The retired fisherman, 77, fell ill.', null],
	['fr', 'Le capitaine, 56 ans, a été blessé.', null],
	['fr', "Elle n'avait que 13 ans.", null],
	['fr', 'Les victimes ont entre 13 et 60 ans.', null],
	['fr', 'Un pêcheur de 60 ans a été blessé.', null],
])('an age, and whose, %s: %s', (language, text, bearer) => {
	const annotated = [analyse(text, {language})];
	const [{ageOf, isAge} = {ageOf: null, isAge: false}] = answersOf(annotated, buildActors(annotated));
	expect([isAge, ageOf]).toEqual([true, bearer]);
});

test.each(["L'usine avait 13 ans.", 'Il compte 30 ans de métier.', 'Elle a treize ans pour rembourser.'])(
	'no age: %s',
	text => {
		const annotated = [analyse(text, {language: 'fr'})];
		expect(answersOf(annotated, buildActors(annotated)).some(({isAge}) => isAge)).toBe(false);
	},
);

test.each<['en' | 'fr', string, string | null, string | null]>([
	['en', 'The ship was 70 miles (113 kilometres) north of Peru.', 'peru', null],
	['en', 'They fled Lima, a town 12 miles (19 km) from Callao.', 'callao', 'lima'],
	['en', 'Lima lies 12 miles from Callao.', 'callao', 'lima'],
	['en', 'They walked 12 miles (19 km), and then Lima was in sight.', null, null],
	['en', 'In Lima, 12 miles of wall fell.', null, null],
	['fr', 'Le navire était à 70 milles (130 km) au nord du Pérou.', 'perou', null],
	['fr', 'Ils ont fui Lima, une ville située à 12 km de Callao.', 'callao', 'lima'],
])('a distance, from where, and of what, %s: %s', (language, text, from, of) => {
	const annotated = [analyse(text, {language})];
	const [{anchor, located} = {anchor: '', located: ''}] = answersOf(annotated, buildActors(annotated));
	expect([anchor, located]).toEqual([from, of]);
});
