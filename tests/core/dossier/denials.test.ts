import {describe, expect, test} from 'vitest';
import type {LanguageCode} from '../../../src/core/text/token.ts';
import {dossierFrom} from '../../support/markedFacts.ts';

/** Kinds of difference with what causes them, of the facts that two sentences make. */
const differences = (language: LanguageCode, one: string, other: string): string[] =>
	dossierFrom([one, other].map(text => ({language, published: '2024-05-21', text}))).facts.map(
		({verdict, cause}) => `${verdict} ${cause?.kind}`,
	);

describe('a number that one source denies and another states is in conflict', () => {
	test.each([
		['fr', "L'ancien préfet nie avoir reçu 90 000 euros.", "L'ancien préfet a reçu 90 000 euros."],
		['fr', 'Le rectorat récuse le chiffre de 70 départs.', '70 professeurs sont partis.'],
		['fr', 'La région ne paiera pas 6 millions d’euros au port.', 'La région paiera 6 millions d’euros au port.'],
		['fr', 'Il est faux de dire que 90 familles ont été relogées.', '90 familles ont été relogées.'],
		[
			'fr',
			'Le port a démenti les informations selon lesquelles 70 dockers seraient licenciés.',
			'70 dockers seront licenciés.',
		],
		['en', 'The governor did not pay £90,000 for the boat.', 'The governor paid £90,000 for the boat.'],
		['en', 'The governor denied paying £90,000 for the boat.', 'The governor paid £90,000 for the boat.'],
		['en', 'The port rejected claims that 70 dockers had been sacked.', '70 dockers have been sacked, the union says.'],
		['en', 'The claim that the bridge cost £90m is false, the port said.', 'The bridge cost £90m.'],
		['en', 'It is untrue that 90 sailors were housed in the hostel.', 'Some 90 sailors were housed in the hostel.'],
	] as const)('%s: %s', (language, one, other) => {
		expect(differences(language, one, other)).toEqual(['conflict negation']);
	});
});

describe('a number that its own text takes back is in conflict with the same of another', () => {
	test.each([
		[
			'fr',
			'Le port a coûté 6 millions d’euros, et non pas 9 millions comme l’affirmait la région.',
			'Le port a coûté 9 millions d’euros.',
		],
		['fr', 'Le port compte 70 dockers, au lieu de 90.', 'Le port compte 90 dockers.'],
		['fr', 'Ce ne sont pas 90 mais 70 dockers qui partent.', '90 dockers partent.'],
		['en', 'The bridge cost £21m, not the £25m she claims.', 'The bridge cost £25m.'],
		['en', 'The bridge cost £21m, not £25m as first alleged.', 'The bridge cost £25m.'],
		['en', 'An earlier version of this article said that 90 sailors had died.', '90 sailors have died.'],
	] as const)('%s: %s', (language, one, other) => {
		const {facts, figures} = dossierFrom([one, other].map(text => ({language, published: '2024-05-21', text})));
		expect(facts.map(({verdict}) => verdict)).toEqual(['conflict']);
		expect(figures.filter(({status}) => status === 'denied')).toHaveLength(1);
	});
});

describe('what denies nothing', () => {
	test.each([
		['en', 'The port dismissed 70 dockers on Monday.', 'On Monday 70 dockers were dismissed by the port.'],
		['en', 'Police seized 90 false passports at the port.', 'At the port 90 false passports were seized by police.'],
		['en', 'After the flood 12 people were not found.', 'After the flood 12 people are missing.'],
		['en', 'It is not false that 90 families were rehoused.', '90 families were rehoused.'],
	] as const)('%s: %s', (language, one, other) => {
		for (const difference of differences(language, one, other)) expect(difference).not.toContain('negation');
	});
});

describe('statements without numbers', () => {
	test.each([
		[
			'fr',
			'Le conseil régional a adopté la réforme du port lundi.',
			'Le conseil régional a rejeté la réforme du port lundi.',
		],
		['fr', "La cour a relaxé l'ancien préfet lundi.", "La cour a condamné l'ancien préfet lundi."],
		['en', 'The ministry raised port duties on Monday.', 'The ministry cut port duties on Monday.'],
		[
			'en',
			"The dockers' union accepted the port's offer on Monday.",
			"The dockers' union turned down the port's offer on Monday.",
		],
		[
			'en',
			"The port's offer was accepted by the dockers' union on Monday.",
			"The dockers' union refused the port's offer on Monday.",
		],
		['fr', 'Le conseil a accepté la démission du préfet lundi.', 'Le conseil a rejeté la démission du préfet lundi.'],
		[
			'en',
			'The court upheld the conviction of the former prefect on Monday.',
			'The court quashed the conviction of the former prefect on Monday.',
		],
	] as const)('%s: %s', (language, one, other) => {
		expect(differences(language, one, other)).toEqual(['conflict opposite']);
	});
	test.each([
		['en', 'The owner denied the trawler was carrying salt.', 'The trawler was carrying salt.'],
		['en', 'The trawler was not alone in the port, the owner said.', 'The trawler was alone in the port.'],
		['en', 'The crane was not broken, the harbour office said.', 'The crane was broken, the union said.'],
		['en', 'The harbour master refused to resign.', 'The harbour master resigned.'],
		[
			'en',
			'The trawler from Varn was not overloaded, its owner told reporters.',
			'The trawler from Varn was overloaded.',
		],
		['en', 'The harbour company denied the closure of the quay.', 'The harbour company closed the quay.'],
		['fr', 'Le préfet de Varn a démenti sa démission lundi.', 'Le préfet de Varn a démissionné lundi, selon la radio.'],
	] as const)('of a deed, with or without who says so, are in conflict: %s: %s', (language, one, other) => {
		expect(differences(language, one, other)).toEqual(['conflict negation']);
	});
	test.each([
		['2024-05-21', [['conflict', undefined]]],
		['2024-05-24', [['conflict', true]]],
	] as const)('of an act that is taken back too: a question mark on other days, %s', (later, expected) => {
		const {facts} = dossierFrom([
			{language: 'fr', published: '2024-05-21', text: 'Le préfet a interdit la marche des dockers.'},
			{language: 'fr', published: later, text: 'Le préfet a autorisé la marche des dockers.'},
		]);
		expect(facts.map(({verdict, unsure}) => [verdict, unsure])).toEqual(expected);
	});
	test('that only ask make no fact', () => {
		expect(
			differences(
				'en',
				'She would not say which of them had cleared the trawler into the lock.',
				'The pilot cleared the trawler into the lock.',
			),
		).toEqual([]);
		expect(
			differences('fr', 'Qui a autorisé la marche des dockers ?', 'Le préfet a autorisé la marche des dockers.'),
		).toEqual([]);
	});
	test('that tell the same agree', () => {
		const found = differences(
			'en',
			'The ministry raised port duties on Monday.',
			'On Monday the ministry raised port duties.',
		);
		expect(found).toEqual(['agree statement']);
	});
	test.each([
		[
			'two actors',
			'en',
			'Norway accepted the fishing proposal on Monday.',
			'Iceland refused the fishing proposal on Monday.',
		],
		[
			'two actors',
			'fr',
			"La Norvège a accepté l'accord de pêche lundi.",
			"L'Islande a refusé l'accord de pêche lundi.",
		],
		[
			'two chambers',
			'en',
			'The Senate approved the port bill on Monday.',
			'The National Assembly rejected the port bill on Monday.',
		],
		[
			'two acts',
			'en',
			'The president signed the port bill on Monday.',
			'The president vetoed the port bill on Monday.',
		],
		['two acts', 'fr', 'Le préfet a confirmé sa visite au port lundi.', 'Le préfet a annulé sa visite au port lundi.'],
	] as const)('of %s neither agree nor conflict: %s %s', (_of, language, one, other) => {
		expect(differences(language, one, other)).toEqual([]);
	});
	test('agree where one denies what says that the other is not so', () => {
		const found = differences(
			'en',
			"The dockers' union did not accept the port's offer on Monday.",
			"The dockers' union rejected the port's offer on Monday.",
		);
		expect(found).toEqual(['agree statement']);
	});
	test.each([
		[
			"The dockers' union rejected the first offer, then accepted the second on Monday.",
			"The dockers' union accepted the second offer on Monday.",
		],
		[
			'The Senate rejected on Monday the port bill approved by the House.',
			'The Senate approved the port bill on Monday.',
		],
	])('conflict with a question mark where one names both: %s: %s', (one, other) => {
		const {facts} = dossierFrom([one, other].map(text => ({language: 'en', published: '2024-05-21', text})));
		expect(facts.map(({verdict, unsure}) => [verdict, unsure])).toEqual([['conflict', true]]);
	});
	test('that two sources tell agree, whatever another actor does before them', () => {
		const {facts} = dossierFrom(
			[
				'Iceland refused the fishing proposal on Monday.',
				'Norway accepted the fishing proposal on Monday.',
				'On Monday, Norway accepted the proposal on fishing.',
			].map(text => ({language: 'en', published: '2024-05-21', text})),
		);
		expect(facts.map(({verdict, claims}) => [verdict, claims.length])).toEqual([['agree', 2]]);
	});
});
