import {describe, expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

describe('who made a document speaks, not who has got it', () => {
	test.each([
		['en', 'Figures compiled by the bank showed that the fund lost <$4 billion>.', 'the bank'],
		['en', 'The survey, carried out by YouGov, found <52 percent> in favour.', 'YouGov'],
		['en', "The ministry's report, obtained by the newspaper, lists <42 failures>.", "The ministry's report"],
		['en', 'The study, led by Oxford, found that <30 patients> died.', 'The study'],
		[
			'en',
			'The app has <30 million users>, according to the latest numbers from Norvald.',
			'the latest numbers from Norvald',
		],
		['en', 'Licences are granted according to quotas to <30 boats>.', null],
		['fr', 'Des permis sont octroyés à <30 bateaux> selon des quotas.', null],
		[
			'fr',
			'<30 bateaux> ont coulé, selon l’Instance libre pour les élections (Ilpe).',
			'l’Instance libre pour les élections (Ilpe)',
		],
		[
			'fr',
			'Un corps a été retrouvé, a annoncé un porte-parole. Le navire avait coulé. Les recherches couvrent <900 hectares>, a-t-il ajouté.',
			'un porte-parole',
		],
		['en', 'According to the number of votes, <30 members> won.', null],
		['fr', 'Un premier bilan, établi par les pompiers, faisait état de <sept morts>.', 'les pompiers'],
		['fr', 'Un bilan publié lundi par la préfecture fait état de <sept morts>.', 'la préfecture'],
		[
			'fr',
			'Le dernier point de la préfecture, envoyé dans la nuit, faisait état de <500 hectares> brûlés.',
			'Le dernier point de la préfecture',
		],
		[
			'fr',
			'La réforme coûterait <3 milliards>, selon des calculs de Bercy consultés par Le Monde.',
			'des calculs de Bercy',
		],
		[
			'fr',
			"Selon des rapports de la police, l'aide apportée par la région a atteint <3 millions>.",
			'des rapports de la police',
		],
	] as const)('%s: %s', (language, marked, speaker) => {
		expect(speakerOfMarked(marked, language)).toBe(speaker);
	});
});

describe('whose count it is', () => {
	test.each([
		['en', "By the union's count, <1,200 drivers> were out.", 'the union'],
		['en', "On the army's own figures, <200 conscripts> deserted.", 'the army'],
		['en', "The bill would cost <$3 billion>, by the Treasury's estimate.", 'the Treasury'],
		['en', 'Shares in the firm fell <3%>, per Reuters.', 'Reuters'],
		['en', 'Turnout was <61 percent>, per the electoral commission.', 'the electoral commission'],
		['en', 'It sells <300 cars>, per week, in Spain.', null],
		['en', "By the city's hall, <1,200 drivers> were out.", null],
		['en', "On the charity's account, investigators found <40,000 euros>.", null],
	] as const)('%s: %s', (language, marked, speaker) => {
		expect(speakerOfMarked(marked, language)).toBe(speaker);
	});
});

test.each([
	['By the count of the union, <300 people> came.', 'the union'],
	['By most accounts, <300 people> came.', 'most accounts'],
	['Shares fell since <300 miners>, on the official count, were hurt.', 'the official count'],
	['Shares fell <6%> since 300 miners, on the official count, were hurt.', null],
	['A tenth came, on the police figures, or <half of them> if one believes the union.', 'the union'],
	['By a count of 3 to 2, <300 people> were freed.', null],
])('a count that somebody has taken is a source: %s', (marked, speaker) => {
	expect(speakerOfMarked(marked, 'en')).toBe(speaker);
});

describe('who is named in a clause that hangs on another speaks for that clause', () => {
	test.each([
		['Le feu a fait six morts et <32 blessés>, dont trois, selon le CHU, restent dans un état grave.', null],
		['Le feu a fait six morts et 32 blessés, dont <trois>, selon le CHU, restent dans un état grave.', 'le CHU'],
	] as const)('fr: %s', (marked, speaker) => {
		expect(speakerOfMarked(marked, 'fr')).toBe(speaker);
	});
});

test.each([
	['en', 'Judging by the ledger, <40 cranes> are broken.', 'the ledger'],
	['en', 'By the reckoning of the port, <40 cranes> are broken.', 'the port'],
	['fr', 'Au dernier pointage de la mairie, <40 barques> étaient à quai.', 'la mairie'],
	['fr', 'À en juger par le registre, <40 barques> manquent.', 'le registre'],
	[
		'en',
		'The fire, in which 12 cows died — a vet worked for <40 hours>, the clinic confirmed — is out.',
		'the clinic (confirms)',
	],
	['en', 'The fire, in which <12 cows> died — a vet worked for 40 hours, the clinic confirmed — is out.', null],
] as const)('%s: more words before a source, and what only stands between dashes: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

test.each([
	['fr', 'Ils étaient <590> à en croire le port, 980 si l’on écoute les marins.', 'le port'],
	['fr', 'Ils étaient 590 à en croire le port, <980> si l’on écoute les marins.', 'les marins'],
	['fr', '<Neuf millions>, si l’on suit les syndicats, prime comprise.', 'les syndicats'],
	['en', '<Ninety> barns burned, if you ask the farmers.', 'the farmers'],
	['en', 'To hear the mayor tell it, <ninety> barns burned.', 'the mayor'],
	['fr', '<Quelque 590 lits> manquent, d’après l’ordre des médecins.', 'l’ordre des médecins'],
	['fr', 'Les <590 lits> sont rangés selon l’ordre alphabétique.', null],
	// As many numbers as there are sources.
	['fr', 'Ils étaient <de 590 à 980> selon les sources.', null],
	['fr', 'Ils étaient <590> selon les sources syndicales.', 'les sources syndicales'],
	['fr', 'Ils étaient <de 590 à 980> selon les comptages.', null],
	['en', 'There were <590 to 980> according to the sources.', null],
] as const)('%s: whom one may listen to: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

test.each([
	['fr', 'La dette, <59 millions> selon le port, a triplé en neuf ans.', 'le port'],
	['fr', 'La dette, 59 millions selon le port, a triplé en <neuf ans>.', null],
	['en', 'The debt, 59 million according to the port, has tripled in <nine years>.', null],
	['fr', 'Le contrat vaut 590 millions, soit, selon le port, <neuf millions> par grue.', 'le port'],
	['fr', 'Le contrat vaut <590 millions>, soit, selon le port, neuf millions par grue.', null],
	[
		'fr',
		'59 granges sont à terre, selon le port, plutôt <98>, d’après le syndicat des marins.',
		'le syndicat des marins',
	],
	['fr', '<59 granges> sont à terre, selon le port, plutôt 98, d’après le syndicat des marins.', 'le port'],
] as const)('%s: a source beside its number speaks for that number: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
