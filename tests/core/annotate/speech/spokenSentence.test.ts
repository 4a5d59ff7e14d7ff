import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['fr', 'Le groupe grandit vite, en ajoutant <300 magasins> à son réseau.', null],
	['fr', 'Le maire a ajouté que <300 magasins> fermeraient.', 'Le maire'],
	['fr', '<300 magasins> fermeront, a ajouté le maire.', 'le maire'],
	['en', 'The company added <300 jobs> last year.', null],
	['en', 'The company added that <300 jobs> would go.', 'The company'],
	[
		'fr',
		'Le dégât était évalué mardi à « <environ deux millions d’euros> » par le maire, Luc Roe.',
		'le maire, Luc Roe',
	],
	['en', 'Our reporter counted <12 bodies> on the beach.', null],
	['en', 'Her neighbour counted <12 bodies> on the beach.', 'Her neighbour'],
	['fr', 'Notre reporter a compté <douze corps> sur la plage.', null],
	['en', 'According to our records, <12 people> were hired.', 'our records'],
] as const)('%s: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

test.each([
	[
		'en',
		'The daily notes that Jean Prud, the race director of the Tour, said the <seven victories> would stand.',
		'Jean Prud',
	],
	[
		'en',
		'He shunned the agency, whose <1,000-page> report held tests that "prove the use and sale of drugs by him."',
		null,
	],
	[
		'en',
		'The rejection, with <36 votes> against, hurt the island, one of the smallest European states, and its banks.',
		null,
	],
	['en', 'The latest recall puts the total at <550 million>.', null],
	['en', 'He paid <$3,000> for the car, his brother recalled.', 'his brother'],
	[
		'fr',
		"L'intersyndicale annonce <80 000 manifestants> à Lyon, la préfecture en a compté 23 000.",
		"L'intersyndicale",
	],
	['fr', '«Nous rentrions de la pêche, a raconté un marin. Nous avons pris <18 personnes> à bord.»', 'un marin'],
	[
		'fr',
		"Citées par l'agence Ansa, des sources hospitalières faisaient état en début de soirée de <1 500 blessés>.",
		'des sources hospitalières',
	],
	['fr', 'Selon la police, ils sont 300. Les autres jubilent. Ceux-ci ont revendiqué <un million de personnes>.', null],
] as const)('%s: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)?.split(/, the| via/u)[0] ?? null).toBe(speaker);
});

test.each([
	['en', 'Across the road Mara Lind sells nuts. She says <14 shops> have closed.', 'Mara Lind'],
	['en', 'The court heard the nurse, Mara Lind. She says <14 beds> were empty.', 'Mara Lind'],
	['en', 'The court heard Mara Lind’s nephew. She says <14 beds> were empty.', null],
	['en', 'The filing is the fullest account yet. It concedes that <14 lorries> were sold.', 'The filing (confirms)'],
	['en', 'The filing came late. The clerk shrugs. It concedes that <14 lorries> were sold.', null],
	['fr', 'Le rapport accable la ville. Il relève que <14 alertes> ont été ignorées.', 'Le rapport'],
	['fr', 'La ville a publié le rapport. Elle relève que <14 alertes> ont été ignorées.', 'La ville'],
	['en', 'The filing is the fullest account yet. The first demand, it says, was <$31 million>.', 'The filing'],
	['fr', 'La ville se défend. La facture, assure-t-elle, est de <40 000 euros>.', 'La ville'],
] as const)('%s: whom a pronoun takes up: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

test('a word in -ing behind an article is a noun', () => {
	expect(speakerOfMarked('Some <14 lorries> were sold, the court filing adds.', 'en')).toBe('the court filing');
});
