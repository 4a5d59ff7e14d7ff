import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', 'At least <four people> were killed, officials said late Monday in Manila.', 'officials'],
	['en', 'The fire chief said 49 people had burns, while <123 others> were unhurt.', 'The fire chief'],
	['en', 'The minister said she would resign, while shares fell <3 percent>.', null],
	['en', 'Police said 12 people died, while hospitals reported <40 dead>.', 'hospitals'],
	['fr', 'La police a dénombré 12 blessés, tandis que <40 personnes> ont été interpellées.', 'La police'],
	['fr', 'La police a dénombré 12 blessés, mais <40 personnes> sont encore recherchées.', null],
	['fr', 'Le maire a affirmé devant la presse avoir reçu <300 plaintes>.', 'Le maire'],
] as const)('%s: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

test.each([
	['fr', 'Le port en reconnaît, sur ses quais, <moins de quarante>.', 'Le port (confirms)'],
	['fr', 'La radio annonce, dans la soirée, un deuil de <trois jours>.', 'La radio'],
	['en', 'The port reported, in a statement, <40 accidents>.', 'The port'],
	['fr', 'Le pêcheur confie avoir écrit <quatre lettres>.', 'Le pêcheur'],
	['fr', 'Le gang se targue de <40 vols>.', 'Le gang'],
	[
		'fr',
		"Selon un proche de l'affaire, qui a requis l'anonymat, l'offre atteint <40 millions>.",
		"un proche de l'affaire",
	],
	['fr', 'Le préfet est formel : <40 maisons> ont brûlé.', 'Le préfet'],
	['fr', 'Le résultat est clair : <40 maisons> ont brûlé.', null],
	['en', 'Two of them, who asked not to be named, said <40 houses> had burned.', 'Two of them'],
	['en', 'By the port’s own admission, <40 cranes> are broken.', 'the port'],
] as const)('%s: what a verb of speech takes, and what it does not: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

test.each([
	['“It took <nine weeks>,” a tired diver said loudly, pushing past the guards.', 'a tired diver'],
	['“It took <nine weeks>,” the abbot said softly, before leaving.', 'the abbot'],
	['The port continues to cite <90>, a number that has grown.', 'The port'],
	['The firm is also considering the proposed <$70 million> merger of two mills.', null],
	['The firm is considering the <$70 million> sale of its mills and will have to cut them.', null],
	['The firm believes the sale of the <70 mills> will fail.', 'The firm'],
] as const)(
	'how something was said, and a participle before its noun, are no clause that is said: %s',
	(marked, speaker) => {
		expect(speakerOfMarked(marked, 'en')).toBe(speaker);
	},
);
