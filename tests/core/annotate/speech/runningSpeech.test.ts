import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['The company said it would close two plants. It would also cut <500 jobs> in Spain.', 'The company'],
	['Officials said talks would begin. They would seek <€5 billion> from Oslo.', 'Officials'],
	['The company said it would close two plants. It will pay <$3 million> in fines after a separate case.', null],
	['The firm said it would close a plant. It would have closed <three> if the state had not paid.', null],
	['The firm closed a plant. It would also cut <500 jobs> in Spain.', null],
])('a pronoun goes on in the future of what was said: %s', (marked, speaker) => {
	expect(speakerOfMarked(marked, 'en')).toBe(speaker);
});

test.each([
	['Le maire dit que la ville va mal. Les <300 familles> ont « tout perdu dans la nuit ».', 'Le maire'],
	['Le maire dit que la ville va mal. Il est chef du parti « La voie du peuple », qui a <19 sièges>.', null],
	["Le maire nie tout. Il est condamné par le tribunal d'Oslo à « <trois ans> de prison, dont un avec sursis ».", null],
	[
		'Le maire dit que la ville va mal. Le matériel laissé par la police compte « beaucoup de vieilles tentes » et <12 lits>.',
		'Le maire',
	],
	['Le maire dit que la ville va mal. Passés par la gare, <300> migrants ont « tout perdu dans la nuit ».', 'Le maire'],
])('words in quotation marks go on with who spoke last: %s', (marked, speaker) => {
	expect(speakerOfMarked(marked, 'fr')).toBe(speaker);
});

test.each([
	['Anna Lind looked at the map. She is not giving in:\n“We need <40 houses> more.”', 'Anna Lind'],
	['Anna Lind looked at the map.\nAt a glance:\n“<40 houses> are to go.”', null],
])('what a colon introduces is of somebody only where the words before it are: %s', (marked, speaker) => {
	expect(speakerOfMarked(marked, 'en')).toBe(speaker);
});

test.each([
	['en', '“They lie to us,” says Anna Lind. She owns a boat. “We lose <300 euros> a day.”', 'Anna Lind'],
	['fr', '« On nous ment », lâche Anna Lind. Elle a un bateau. « On perd <300 euros> par jour. »', 'Anna Lind'],
	['en', '“They lie to us,” says Anna Lind. “A sailor shouted that we sink. We lost <300 euros> a day.”', 'Anna Lind'],
	['fr', '« On nous ment », lâche Per Lind. De la nuit, il sait tout. « On perd <300 euros> par jour. »', 'Per Lind'],
	['fr', '« On nous ment », lâche Per Lind. Lui pêchait au large. « On perd <300 euros> par jour. »', 'Per Lind'],
	['fr', 'Anna Lind vend des noix. Les prix montent, elle le sait. « On perd <300 euros> par jour. »', 'Anna Lind'],
	['fr', 'Anna Lind vend des noix à « la halle du port ». « On perd <300 euros> par jour. »', 'Anna Lind'],
	['fr', '« On nous ment », lâche Per Lind. La pluie tombe. « On perd <300 euros> par jour. »', null],
	['en', '“They lie to us,” says Per Lind. It rains.\n\n“We lose <300 euros> a day.”', null],
] as const)(
	'a quotation behind a sentence that takes up who spoke goes on with him (%s): %s',
	(language, marked, speaker) => {
		expect(speakerOfMarked(marked, language)).toBe(speaker);
	},
);
