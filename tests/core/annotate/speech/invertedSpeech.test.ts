import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	[
		'fr',
		'Les patrouilles ont été renforcées, a précisé la ministre, avec <17 équipes> de plus en ville.',
		'la ministre',
	],
	['fr', "Les patrouilles ont été renforcées, a précisé la ministre, avec l'aide de <17 communes>.", null],
	['en', 'Patrols were stepped up, the minister said, with <17 teams> more in town.', 'the minister'],
	['fr', 'Deux hommes sont morts, a indiqué le maire, sur le quai : un marin et <deux mousses>.', 'le maire'],
	['fr', "L'autocar transportait <30 élèves>, chauffeur compris : dix filles et vingt garçons.", null],
	['en', 'A mob crossed the town, the mayor said. It numbered <800>, according to the police.', 'the police'],
	['en', 'Clerk Sentenced To <35 Years> For Leak, Announce He Is Ill', null],
	['fr', "« Il faut tenir », a ajouté le maire, élu avec <300 voix> d'avance.", null],
	['en', 'The gardener, says a neighbour, had bought <four ladders>.', 'a neighbour'],
	['en', "The town's bursar, said the auditor, received <40 letters>.", 'the auditor'],
	['fr', 'Le jardinier, dit un voisin, avait acheté <quatre échelles>.', 'un voisin'],
	['fr', 'La tempête a fait <neuf blessés>, a déclaré en milieu de journée Mona Ferrand.', 'Mona Ferrand'],
	['fr', 'La tempête a fait <neuf blessés>, a écrit dans une lettre Mona Ferrand.', 'Mona Ferrand'],
] as const)('%s: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

test('what a number is measured by says nothing of it', () => {
	expect(
		speakerOfMarked('La perte atteint <3 millions d’euros>, le double de ce qu’attendait le port.', 'fr'),
	).toBeNull();
});
