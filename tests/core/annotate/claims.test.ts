import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Claim} from '../../../src/core/annotate/annotation.ts';
import type {LanguageCode} from '../../../src/core/text/token.ts';
import {analyse} from '../../support/annotated.ts';

const given = (language: LanguageCode) => ({language, published: '2024-05-21'});

/** The clauses of a text, in order, as its claims have them. */
const clausesOf = (text: string, language: LanguageCode): string[] =>
	analyse(text, given(language)).claims.map(({start, end}) => text.slice(start, end));

describe('clauses', () => {
	const marked: readonly [LanguageCode, string][] = [
		['fr', 'Le maire a déclaré | que la ville avait vendu deux écoles.'],
		['fr', "Le pont s'est effondré | et trois voitures sont tombées dans le fleuve."],
		['fr', 'La police a arrêté deux hommes | qui fuyaient vers la gare.'],
		['fr', 'Le ministre a reconnu | avoir signé le contrat.'],
		['en', 'The mayor said | that the city had sold two schools.'],
		['en', 'The mayor said | the city had sold two schools.'],
		['en', 'The bridge collapsed | and three cars fell into the river.'],
		['en', 'The army said | the house had been hit, saying | two rockets had been shot down.'],
		['en', 'Police arrested two men | who fled to the station.'],
		['en', 'The bank closed 12 branches | while its rival opened 20.'],
		['en', 'Nine guards, the mayor said on Monday, were hurt.'],
		['fr', 'Neuf gardiens, indique la mairie, ont été blessés.'],
		['en', 'On Monday, the army attacked, killed nine guards and fled.'],
		['en', 'Police and firefighters searched the river.'],
		['en', 'The mayor has said | 12 people of the village were hurt.'],
		['fr', "Le maire dit | que l'école est fermée."],
		['fr', 'Le bilan monte à neuf morts | , le maire démissionne.'],
		['en', 'The owner denied | the ship was carrying salt.'],
	];
	test.each(marked)('%s: %s', (language, text) => {
		const plain = text.replaceAll(' | , ', ', ').replaceAll(' | ', ' ');
		expect(clausesOf(plain, language)).toEqual(text.split(' | '));
	});
});

test.each([
	['The ferry was alone in the port, the owner said.', null],
	['Nine guards were killed, the owner told reporters on Monday, up from six.', 'dead'],
	['"No ferry was seized," said the owner.', 'seize'],
] as const)('who closes what is said does nothing in it: %s', (text, event) => {
	const [{event: told, participants}] = analyse(text, given('en')).claims as [Claim];
	expect(told).toBe(event);
	expect(participants).toEqual([]);
});

test.each([
	['fr', 'La date limite de dépôt est fixée.', 'fixer'],
	['fr', 'Le bilan monte à neuf morts.', 'monter'],
] as const)('%s: what may be a verb behind a noun: %s', (language, text, predicate) => {
	expect(analyse(text, given(language)).claims[0]!.predicate).toBe(predicate);
});

test.each([
	['fr', "Il n'a pas voulu dire qui avait signé l'ordre.", ['planned', 'alleged']],
	['fr', 'Un inconnu qui portait un masque a tiré.', ['asserted', 'asserted']],
	['fr', 'Un suspect a été arrêté qui portait une arme.', ['asserted', 'asserted']],
	['en', 'It is not clear who gave the order.', ['asserted', 'alleged']],
	['en', 'A man was arrested who had carried a gun.', ['asserted', 'asserted']],
] as const)('%s: a question that somebody has, and a relative: %s', (language, text, expected) => {
	expect(analyse(text, given(language)).claims.map(({status}) => status)).toEqual(expected);
});

test.each([
	['The toll (12 on Monday) has risen to 15 dead.', null],
	['The bank (sold in 2019) employs 900 people.', null],
	['Nine guards died, the owner said on Monday.', '2024-05-20'],
])('the date of who speaks is that of what is said, one in brackets is not: %s', (text, asOf) => {
	expect(analyse(text, given('en')).claims[0]!.asOf).toBe(asOf);
});

describe('a noun that alone says what several words have named', () => {
	const cases: readonly [LanguageCode, string, string[]][] = [
		['en', 'It counted 90 polling stations. Only 12 stations had opened.', ['polling_station', 'polling_station']],
		['en', 'Only 12 stations had opened. It counted 90 polling stations.', ['station', 'polling_station']],
		[
			'en',
			'It has 90 polling stations and a police station. Only 12 stations had opened.',
			['polling_station', 'station'],
		],
		['en', 'They were held captive for years. The north received 12 captives.', ['prisoner']],
		['fr', 'Il compte 90 bureaux de vote. Seuls 12 bureaux avaient ouvert.', ['polling_station', 'polling_station']],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({what}) => what))).toEqual(expected);
	});
});

describe('who has to leave where they live', () => {
	const cases: readonly [LanguageCode, string, string[]][] = [
		['en', 'The flood forced about 800 from their homes and farms.', ['displaced']],
		['en', 'In all some 800 people had to get out.', ['displaced']],
		['en', 'Two hundred guests have been moved out of the path of the lava.', ['displaced']],
		['en', 'The plant forced 800 people to work at night.', ['person']],
		['en', 'Some 800 villagers were moved to schools and temples.', ['displaced']],
		['en', 'Some 800 people are staying in shelters.', ['displaced']],
		['en', 'Some 800 people have left the village.', ['displaced']],
		['en', 'About 800 people remain away from home.', ['displaced']],
		['en', 'Some 800 people left the party.', ['person']],
		['en', 'Some 800 teachers have left the village.', ['teacher']],
		['en', 'Some 800 people brought parcels to schools.', ['person']],
		['fr', 'Quelque 800 personnes sont hébergées dans des écoles.', ['displaced']],
		['fr', 'Quelque 800 villageois ont été conduits dans des abris.', ['displaced']],
		['fr', 'Quelque 800 habitants ont quitté le village.', ['displaced']],
		['fr', 'Quelque 800 personnes ont dû quitter leur maison.', ['displaced']],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({what}) => what))).toEqual(expected);
	});
});

describe('what the verb tells of those who are given', () => {
	const cases: readonly [LanguageCode, string, string[]][] = [
		['en', 'The two men arrested on Friday were released on Monday.', ['release']],
		['en', 'Officials said on Friday 12 people were hurt.', ['wounded']],
		['en', 'The figure of 70 dead put about on Friday has no basis.', ['dead']],
		['en', 'Five welders were taken to a health centre in Marvol with burns.', ['hospitalised']],
		['en', 'Five welders took a nurse to the clinic.', ['technician']],
		['en', 'Police are questioning three suspects.', ['arrest']],
		['en', 'A doctor has examined 16 bodies.', ['body']],
		['en', 'Rescuers have found 16 bodies.', ['dead']],
		['fr', 'Cinq soudeurs ont été emmenés dans une clinique.', ['hospitalised']],
		['fr', 'Le légiste a identifié 16 corps.', ['body']],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({what}) => what))).toEqual(expected);
	});
});

describe('what burns', () => {
	test.each([
		['en', 'The flames have consumed 900 hectares of forest.'],
		['en', 'Some 900 hectares of scrub are charcoal.'],
		['en', 'Some 900 hectares were reduced to ashes.'],
		['fr', 'Quelque 900 hectares sont partis en fumée.'],
	] as const)('%s: %s', (language, text) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({event}) => event))).toEqual(['fire']);
	});
});

describe('of which place a number is', () => {
	/** The places of every count of a text. */
	test.each([
		['Lind County is flooded. The sheriff said that the county’s death toll had climbed to 37.', ['Lind County']],
		[
			'Kent County is dry. Marion County Sheriff Bill Moss said that county’s death toll had climbed to 30.',
			['Marion County'],
		],
		['The storm left 45 dead in Lind County and, statewide, 61 dead.', ['Lind County', '']],
		['Lind County is flooded. The county said 37 homes were lost.', ['']],
	])('%s', (text, expected) => {
		const {claims, mentions} = analyse(text, given('en'));
		const places = claims.flatMap(({counts}) => counts.map(count => count.places.map(at => mentions[at]!.name).join()));
		expect(places).toEqual(expected);
	});
});

describe('a capital tells a name from what happens', () => {
	test.each([
		['en', 'The rate is 2 points higher than its March estimate.', [null]],
		['en', 'The Fed rate is 2%.', [null]],
	] as const)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({event}) => event))).toEqual(expected);
	});
});

test.each([
	['en', 'The town paid eight families and 14 relatives.', ['family', 'person']],
	['fr', 'La ville a payé huit familles et 14 proches.', ['family', 'person']],
] as const)('a family is more than one of it: %s: %s', (language, text, expected) => {
	const {claims} = analyse(text, given(language));
	expect(claims.flatMap(({counts}) => counts.map(({what}) => what))).toEqual(expected);
});

test.each([
	['en', 'The war killed 300 people and drove 5,000 from their homes.', ['dead', 'displaced']],
	['en', 'The crew rescued 30 people from their homes.', ['rescued']],
	['fr', 'La guerre a tué 300 personnes et chassé 5 000 habitants de leurs villages.', ['dead', 'displaced']],
	['en', 'The two sides exchanged 90 prisoners.', ['swapped']],
	['en', 'The north confirmed the loss of 90 forces.', ['dead']],
	['en', 'The rebels handed over 90 prisoners.', ['release']],
	['en', 'The flood has claimed 80 lives. Thousands have taken to the streets.', ['dead', 'protest']],
] as const)('what befell those counted is that of the verb beside them: %s: %s', (language, text, expected) => {
	const {claims} = analyse(text, given(language));
	expect(claims.flatMap(({counts}) => counts.map(({what}) => what))).toEqual(expected);
});

describe('what is said of weapons', () => {
	test.each([
		['en', 'The army fired 12 rockets at the port.', ['launch']],
		['en', 'The regime struck with six missiles at the port.', ['attack']],
		['en', 'The bank fired 12 clerks.', ['laid_off']],
		['en', 'Police fired tear gas at 300 farmers.', ['fire_at_crowd']],
		['fr', 'La police a tiré des gaz lacrymogènes sur 300 agriculteurs.', ['fire_at_crowd']],
	] as const)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({event}) => event))).toEqual(expected);
	});
});

describe('behind a relative clause the verb is that of its subject again', () => {
	/** What befell those whom each number of a text counts. */
	const cases: readonly [LanguageCode, string, string[]][] = [
		['en', 'The 29 men who attacked the plant have been killed.', ['dead']],
		['en', 'Some 29 of the men who overran the plant near the town had been killed.', ['dead']],
		['en', 'The storm that hit the coast killed 40 people.', ['dead']],
		['en', 'Thirty foreigners die at the gas plant, seven missing.', ['dead', 'missing']],
		['en', 'The deaths since the epidemic began in the port last week stood at 253.', ['dead']],
		['en', 'The toll of the quake that hit the city last week rose to 40.', ['dead']],
		['en', 'At least four people were confirmed dead and 55 injured.', ['dead', 'wounded']],
		['en', 'A bomb attack that closed the road wounded 30 people.', ['wounded']],
		['en', 'Officials said the bomb that exploded in the market killed 12 people.', ['dead']],
		['en', 'Police said 12 people who had been in the bus were hurt.', ['wounded']],
		['fr', 'Les 29 hommes qui avaient pris le site ont été tués.', ['dead']],
		['fr', "La police dit que l'incendie qui a pris dans la cave a fait 12 morts.", ['dead']],
		['fr', 'Les pluies qui ont frappé la région ont fait 12 blessés.', ['wounded']],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({what}) => what))).toEqual(expected);
	});

	test.each([
		['en', 'The bus that carried 40 pupils was hit by a train.', 'The bus was hit by a train.'],
		['en', 'The woman who lost her home in the fire told the court of it.', 'The woman told the court of it.'],
		['en', 'The man who says the bridge collapsed is a farmer.', 'The man is a farmer.'],
		['fr', 'Le car qui relie Lyon à Turin porte 40 passagers.', 'Le car porte 40 passagers.'],
		['fr', 'Le parti que dirige Marie Dupont a perdu 20 sièges.', 'Le parti a perdu 20 sièges.'],
		['fr', "Le médecin qui l'a opéré est parti.", 'Le médecin est parti.'],
		['fr', 'Le médecin qui les a opérés est parti.', 'Le médecin est parti.'],
		['fr', 'Le maire, qui le dit depuis lundi, est parti.', 'Le maire est parti.'],
		['fr', 'Le parti qui la soutient a gagné.', 'Le parti a gagné.'],
		['en', 'The keeper, who says that the lamp was lost, left on Monday.', 'The keeper left on Monday.'],
		['en', 'The keeper, who said the lamp was lost, accepted the offer.', 'The keeper accepted the offer.'],
		['en', 'The town, which fears that floods may come, closed its schools.', 'The town closed its schools.'],
	] as const)('%s: %s', (language, text, short) => {
		const eventOf = (of: string) => analyse(of, given(language)).claims[0]!.event;
		expect(eventOf(text)).toBe(eventOf(short));
	});
});

/** `what/event/role/status` of every count of a text. */
const countsOf = (text: string, language: LanguageCode): string[] =>
	analyse(text, given(language)).claims.flatMap(({counts, status}) =>
		counts.map(({what, event, role}) => [what, event, role, status].join(' ')),
	);

describe('numbers that are told only to be wrong', () => {
	test.each([
		['en', 'The storm sank 26 boats, not 300.', [false, true]],
		['en', 'The storm sank 26 boats. Not 240, not 110.', [false, true, true]],
		['en', 'The storm sank 26 boats. Not 240 or 110, or whatever they are saying.', [false, true, true]],
		['en', 'The storm sank 26 boats, not 31 boats as first announced.', [false, true]],
		['en', 'The storm sank 26 boats, not 31 boats as large as these.', [false, false]],
		['fr', 'La tempête a coulé 26 bateaux, et non 31 comme annoncé.', [false, true]],
		['en', 'Not 300 boats were there.', [false]],
		['en', 'The boats have not 30 sails.', [false]],
		['fr', 'La tempête a coulé 31 bateaux, et non 300.', [false, true]],
		['fr', 'La tempête a coulé 31 bateaux, pas 300.', [false, true]],
		['fr', 'Il ne reste pas 300 bateaux.', [false]],
	] as const)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({denied}) => denied))).toEqual(expected);
	});
});

describe('of which nation those are who are lost in a war', () => {
	test.each([
		['en', 'Forty Norwegian soldiers were killed.', ['country:NO']],
		['en', 'Norway says 40 of its soldiers were killed in clashes with Sweden.', ['country:NO']],
		['en', 'Sweden said it lost 12 soldiers.', ['country:SE']],
		['en', 'Norway said 40 of its men died, while Sweden lost 12 soldiers.', ['country:NO', 'country:SE']],
		['en', 'Norway said Sweden killed 40 of its soldiers.', ['enemy:SE']],
		['en', 'Norwegian forces had suffered 900 casualties, including 40 deaths.', ['country:NO']],
		['en', 'An estimate put the Swedish death toll at 40.', ['country:SE']],
		['fr', 'Les morts suédois seraient plus de 40 ; 30 morts sont norvégiens.', ['country:SE', null]],
		['en', 'Fighting has killed 52 soldiers on both sides.', ['all']],
		['en', 'Fighting has killed 52 soldiers.', [null]],
		['fr', 'Quarante soldats norvégiens ont été tués.', ['country:NO']],
		['fr', 'La Norvège affirme que 40 de ses soldats ont été tués.', ['country:NO']],
		['fr', 'La Suède dit avoir perdu 12 soldats.', ['country:SE']],
		['fr', 'Les combats ont tué 52 soldats des deux côtés.', ['all']],
		['en', 'Swedish losses stand at 52 dead.', ['country:SE']],
		['en', 'Oslo puts Swedish losses at 52 dead.', ['country:SE']],
		['en', "Norway's dead rose to 83.", ['country:NO']],
		['en', 'Oslo confirms 27 soldiers killed since Friday.', ['country:NO']],
		['en', 'Oslo admits to 12 dead, and Stockholm to nine.', ['country:NO', 'country:SE']],
		['en', 'Norwegian police confirmed that 12 people were killed.', [null]],
		['en', 'Norway buried 27 soldiers. Sweden concedes 31.', ['country:NO', 'country:SE']],
		['en', 'Twelve soldiers were killed on the Swedish side.', ['country:SE']],
		['en', 'The Swedish army says it has killed 52 enemy soldiers.', ['enemy:SE']],
		['en', 'Norwegian forces killed 52 soldiers in the hills.', ['enemy:NO']],
		['en', 'Norwegian shelling killed 12 villagers.', [null]],
		['en', 'Norway conceded that 17 of its soldiers had fallen.', ['country:NO']],
		['en', 'The number of Norwegian soldiers fell to 800.', []],
		['fr', 'Les pertes suédoises atteignent 52 morts.', ['country:SE']],
		['fr', 'Oslo reconnaît la mort de 12 soldats.', ['country:NO']],
		['fr', 'Douze soldats sont morts du côté suédois.', ['country:SE']],
		['fr', 'Vingt-six de ses soldats sont tombés, a admis Oslo.', ['country:NO']],
		['fr', "L'armée suédoise affirme avoir tué 52 soldats ennemis.", ['enemy:SE']],
	] as const)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.filter(({what}) => what === 'dead').map(({nation}) => nation))).toEqual(
			expected,
		);
	});
});

test('an outlet that is named after a country tells of its side', () => {
	const text = 'The nation mourns 12 soldiers. Enemy losses reached 52 dead.';
	const {claims} = analyse(text, {...given('en'), source: 'Norwegian Broadcasting'});
	expect(claims.flatMap(({counts}) => counts.map(({nation}) => nation))).toEqual(['country:NO', 'enemy:NO']);
});

describe('who is held, and who comes back', () => {
	const cases: readonly [LanguageCode, string, string[]][] = [
		['en', 'Gunmen abducted 26 villagers.', ['captured']],
		['en', 'At least 16 people remain in captivity.', ['captured']],
		['en', 'The abductors still hold 16 people.', ['captured']],
		['en', 'The Northern Liberation Front is believed to keep 25 to 35 men.', ['captured']],
		['en', 'The families of the 12 nurses who remain in captivity marched on Sunday.', ['captured']],
		['en', 'Sweden got back 64 soldiers, and their friends will fight on.', ['release']],
		['en', 'The two armies exchanged 90 soldiers.', ['swapped']],
		['en', 'Seven hostages came home in March.', ['release']],
		['en', 'Forty prisoners escaped. Twelve have been caught.', ['escaped', 'recaptured']],
		['en', 'Twelve fugitives were caught.', ['recaptured']],
		['en', 'The crew caught 12 men.', ['man']],
		['en', 'Gunmen rode off with 33 hostages.', ['captured']],
		['en', 'Sixty people died. Another 16 are held by the gunmen.', ['dead', 'captured']],
		['en', 'Twelve people died. Nine are still held.', ['dead', 'captured']],
		['en', 'The police said that nine people were still held.', ['person']],
		['fr', 'Douze personnes sont mortes. Neuf autres sont retenues par les assaillants.', ['dead', 'captured']],
		['fr', 'Douze personnes sont mortes. Neuf sont toujours détenues.', ['dead', 'imprison']],
		['en', 'We have lost 16 colleagues.', ['dead']],
		['en', 'The funeral of 18 victims was held in March.', ['victim']],
		['en', 'The remains of 22 soldiers are to be flown home.', ['dead']],
		['en', 'Sixty soldiers were put out of action, and 33 soldiers are being treated.', ['dead', 'wounded']],
		['fr', 'Des hommes armés ont enlevé 17 passagers.', ['captured']],
		['fr', 'Les ravisseurs retiennent six employés.', ['captured']],
		['fr', 'Les proches des 26 soldats qui restent en captivité ont manifesté.', ['captured']],
		['fr', 'La Suède a récupéré 64 soldats.', ['release']],
		['fr', 'Le gouvernement a élargi 110 hommes.', ['release']],
		['fr', 'La Norvège a remis 80 prisonniers à la Suède.', ['release']],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({what}) => what))).toEqual(expected);
	});
});

describe('on which side those are to whom something befell', () => {
	/** `what of members` of every count of a text. */
	const sided = (text: string, language: LanguageCode): string[] =>
		analyse(text, given(language)).claims.flatMap(({counts}) =>
			counts.map(({what, members}) => `${what} of ${members}`),
		);

	test.each([
		['fr', "Trois corps d'armée ont avancé.", ['body of null']],
		['en', 'The fighting killed 40 rebel fighters.', ['dead of rebel']],
		['en', 'The fighting killed 40 fighters.', ['dead of fighter']],
		['fr', 'Les combats ont tué 40 combattants islamistes.', ['dead of rebel']],
		['en', 'Doctors counted 12 deaths among nurses.', ['dead of nurse']],
		['fr', 'La radio parle de 12 morts parmi les policiers.', ['dead of police_officer']],
		['fr', 'Il dit avoir compté 40 corps de rebelles.', ['dead of rebel']],
		['en', "The statement put the army's own losses at 14 dead.", ['dead of troop']],
		['fr', "L'armée déplore 12 morts dans ses rangs.", ['dead of troop']],
		['fr', 'Les hôpitaux déplorent 12 morts dans la ville.', ['dead of null']],
		['fr', 'Les rebelles reconnaissent neuf morts.', ['dead of rebel']],
		['fr', 'La mairie reconnaît neuf morts.', ['dead of null']],
		['fr', 'Le MNL dit avoir tué 70 soldats ; il admet seize morts.', ['dead of troop', 'dead of rebel']],
		['en', 'The MNL says that it killed 70 soldiers but admits to 16 dead.', ['dead of troop', 'dead of rebel']],
		['en', 'The Northern Liberation Front says it never left. It conceded 16 dead.', ['dead of rebel']],
		['en', 'The army lost between 40 and 50 men.', ['dead of troop']],
		['en', 'The club lost 12 men.', ['man of null']],
		['en', 'The rebels say they have killed more than 70.', ['dead of troop']],
		['en', 'The nation mourns 19 servicemen.', ['dead of troop']],
		['en', 'The mayor regrets the loss of three civilians.', ['dead of civilian']],
		['en', 'The army holds 33 rebels and was given 26 tanks.', ['captured of rebel', 'tank of null']],
		['fr', "L'armée détient 33 combattants.", ['captured of fighter']],
		['en', 'The stadium holds 33 people.', ['person of null']],
		['en', 'Doctors received 12 bodies. Five were civilians.', ['dead of body', 'dead of civilian']],
		['fr', 'La Croix-Rouge a vu 26 soldats aux mains des rebelles.', ['captured of troop']],
		['en', 'The rebels hold 31 prisoners.', ['captured of prisoner']],
		['en', 'Five members of the security forces were killed.', ['dead of troop']],
		['en', 'The Northern Liberation Front left. The LFN admits to 16 dead.', ['dead of rebel']],
		['en', 'The Northern Railway Union left. The NRU admits to 16 dead.', ['dead of null']],
		['en', 'The raid left 40 rebels dead, and 12 were taken prisoner.', ['dead of rebel', 'captured of rebel']],
	] as const)('%s: %s', (language, text, expected) => {
		expect(sided(text, language)).toEqual(expected);
	});
});

describe('what befell those counted', () => {
	/** `what of members`, with the claim's status where it is not told as a fact, of every count of a text. */
	const told = (text: string, language: LanguageCode): string[] =>
		analyse(text, given(language)).claims.flatMap(({counts, status}) =>
			counts.map(({what, members}) =>
				[what, ...(members === null ? [] : [members]), ...(status === 'asserted' ? [] : [status])].join(' '),
			),
		);

	test.each([
		['en', 'The fire that swept through the hostel on Sunday killed 14 people.', ['dead person']],
		['en', 'The clashes wounded 64 people, 9 of whom later died.', ['wounded person', 'dead person']],
		['en', "Thirty people have died. The ministry's tally stood at 52 on Monday.", ['dead person', 'dead person']],
		['en', 'Thirty people have died. The number of visitors rose to 52.', ['dead person', 'visitor']],
		['fr', 'Trente personnes sont mortes. Le décompte atteint 52.', ['dead person', 'dead person']],
		['en', 'Doctors say that one man is dead.', ['dead man']],
		['en', 'Forty injured passengers were moved.', ['wounded passenger']],
		['en', 'Forty injured passengers have been discharged.', ['recovered passenger']],
		['fr', 'Douze blessés ont quitté l’hôpital.', ['recovered wounded']],
		['fr', 'Selon le maire, 3 000 personnes sont sans domicile.', ['homeless person']],
		['fr', 'On compte 12 morts et 3 000 personnes sans toit.', ['dead', 'homeless person']],
		['en', 'Some 3,000 villagers lost their homes.', ['homeless villager']],
		['en', 'Four hundred families lost their homes.', ['homeless family']],
		[
			'en',
			'Twelve people died and another 30, including 4 men, hurt when the roof gave way.',
			['dead person', 'wounded person', 'wounded man'],
		],
		[
			'en',
			'At least 12 people were killed, including 3 women, and 30 injured.',
			['dead person', 'dead woman', 'wounded person'],
		],
		['en', 'Another 30, including 4 women, were taken to hospital.', ['hospitalised person', 'hospitalised woman']],
		['en', 'The flood swept away three bridges, leaving 40 dead and dozens missing.', ['bridge', 'dead', 'missing']],
		['fr', 'Huit passagers sont morts sur les 15.', ['dead passenger', 'aboard passenger']],
		['en', 'Eleven of the dead were women.', ['dead woman']],
		['en', 'Three of the injured were children.', ['wounded child']],
		['fr', 'Onze des morts sont des femmes.', ['dead woman']],
		['en', 'Eleven of the dead were cold.', ['dead']],
		['en', 'Eleven of the dead were Danish.', ['dead country:DK']],
		['en', 'Of those who broke out, 40 people are behind bars again.', ['recaptured person']],
		['en', 'The 40 skaters froze to death.', ['dead skater']],
		['en', 'The 40 skaters were worried to death.', ['skater']],
		['fr', 'Les 40 maçons sont morts de peur.', ['builder']],
		['fr', 'Les 40 maçons sont morts de froid.', ['dead builder']],
		['fr', 'Un bourg de 4 000 habitants enterre ses douze morts.', ['person', 'dead']],
		['fr', 'Après l’accident, 40 personnes ont été prises en charge par une cellule psychologique.', ['person']],
		['en', 'The hospital is treating 22 of the injured.', ['hospitalised wounded']],
		['fr', 'La clinique soigne vingt-deux blessés.', ['hospitalised wounded']],
		['en', 'The hospitals have admitted 22 injured.', ['wounded']],
		['en', 'Ambulances carried 22 injured to two hospitals.', ['wounded', 'hospital']],
		['en', 'The list of the missing has shrunk to 22 names.', ['missing']],
		['en', 'Police published 22 names of the dead.', ['dead']],
		['en', 'The petition bears 22 names.', ['name_of']],
		['fr', 'Vingt-deux noms figurent sur la liste des personnes disparues.', ['missing']],
		['en', 'The fire cut short 22 lives.', ['dead life']],
		['en', 'Eleven of the missing are crew members.', ['missing crew']],
		['en', 'Eleven of those arrested were minors.', ['arrest child']],
		['en', 'Eleven of the dead were from Denmark.', ['dead country:DK']],
		['en', 'Eleven of the 26 dead were children.', ['dead child', 'dead']],
		['en', 'Eleven of the 26 people killed were women.', ['dead woman', 'person']],
		['en', 'Eleven of the dead were women and children.', ['dead']],
		['en', 'Eleven dead from Denmark were flown home.', ['dead country:DK']],
		['fr', 'Onze des personnes décédées étaient danoises.', ['dead country:DK']],
		['fr', 'Onze des morts étaient des enseignants.', ['dead teacher']],
		['fr', 'Onze des 26 blessés sont de nationalité danoise.', ['wounded country:DK', 'wounded']],
		['en', 'Four people are still being looked for.', ['missing person']],
		['en', 'Rescuers were searching for 12 fishermen.', ['missing fisherman']],
		['fr', 'Quatre personnes sont toujours recherchées.', ['missing person']],
		['fr', 'Les secours recherchent quatre randonneurs.', ['missing hiker']],
		['en', 'The police are looking for 12 men.', ['man']],
		['en', 'Twelve divers were searching the river.', ['diver']],
		['en', 'Twelve people were looking for a job.', ['person']],
		['fr', 'Trois passagers sont montés sur les 12 bateaux.', ['passenger', 'ship']],
		[
			'en',
			'Doctors counted 13 deaths: seven soldiers, on both sides, and six nurses.',
			['dead', 'dead troop', 'dead nurse'],
		],
		['en', 'Doctors counted 13 deaths: seven soldiers and two nurses were on duty.', ['dead', 'troop', 'nurse']],
		['fr', 'Le bilan est de 13 morts : sept soldats et six infirmières.', ['dead', 'dead troop', 'dead nurse']],
		['en', 'The Red Cross treated 30 wounded persons.', ['wounded person']],
		['en', 'The flood took three civilians: seven lives in all were claimed.', ['civilian', 'dead life']],
		['en', 'The attack claimed 774 lives.', ['dead life']],
		['en', 'Eighty people were confirmed as injured, but reports spoke of more.', ['wounded person']],
		['en', 'Twelve people were treated for minor injuries.', ['wounded person']],
		['fr', 'Douze personnes ont été soignées pour des blessures légères.', ['wounded person']],
		['en', 'Drought has left 4 million people hungry and killed 200,000 cows.', ['person', 'cattle']],
		['en', 'The quake left 12 people dead and injured 30.', ['dead person', 'wounded person']],
		['en', 'Some 30 people were shot and killed.', ['dead person']],
		['en', 'The firm built 90,000 homes after the blackout.', ['house']],
		['en', 'Forty miners were trapped, three of whom have been rescued.', ['trapped miner', 'rescued miner']],
		['en', 'Among the infected are nine cooks, four of whom have died.', ['infected cook_person', 'dead cook_person']],
		['en', 'Nine patients have recovered, and six divers recovered a body.', ['recovered patient', 'diver']],
		['fr', 'La prison compte 210 détenus pour 90 places.', ['detainee', 'capacity']],
		['fr', 'La salle, qui offre 600 places, en a vendu 400.', ['square', 'capacity']],
		['fr', 'Une nouvelle prison de 700 places a été promise.', ['square']],
		['en', 'Trawler sinks off Moura: 15 sailors dead, 40 rescued', ['dead sailor', 'rescued sailor']],
		['fr', 'Chavirage près de Moura : 15 marins morts, 40 secourus', ['dead sailor', 'rescued sailor']],
		['fr', 'Embuscade : 15 soldats tués, 40 capturés', ['dead troop', 'captured troop']],
		['en', 'Some 80,000 people took to the streets, 38 of whom were arrested.', ['protest person', 'arrest person']],
		['en', 'The bodies of 12 sailors were found in the hold.', ['dead sailor']],
		['en', 'Twelve hikers were crushed to death by rocks.', ['dead hiker']],
		['en', 'Twelve people suffered burns in the fire.', ['wounded person']],
		['en', 'Twelve people were airlifted to hospital.', ['hospitalised person']],
		['en', 'The kidnappers let go of nothing, but five captives were let go.', ['release prisoner']],
		['en', 'There is no trace of 17 hikers.', ['missing hiker']],
		['en', 'Of the candidates, two held office before.', ['candidate']],
		['en', 'The war led to the loss of 30 lives.', ['dead life']],
		['en', 'The avalanche took seven lives on Monday.', ['dead life']],
		['fr', "L'incendie a emporté 12 vies.", ['dead life']],
		['en', 'The figures released on Monday show that 12 inmates were hurt.', ['wounded detainee']],
		['en', 'The army released 12 inmates on Monday.', ['release detainee']],
		['en', 'The council expects to make around 350 redundant.', ['laid_off planned']],
		['en', 'The crew saved 12 lives.', ['life']],
		['fr', 'La tempête a coûté 40 vies.', ['dead life']],
		['en', 'The group is believed to have killed 17 people.', ['dead person alleged']],
		['en', 'Some 35 people are thought to have drowned.', ['dead person alleged']],
		['en', 'The army has reported killing 12 people.', ['dead person']],
		['en', 'Twelve people are known to have died.', ['dead person']],
		['en', 'Fourteen people who were travelling in the convoy died.', ['dead person']],
		['en', 'Eleven people remain in hospital.', ['hospitalised person']],
		['en', 'Two of the injured died overnight.', ['dead wounded']],
		['en', 'The toll rose to 42 dead, with many still missing.', ['dead']],
		[
			'en',
			'Doctors saw 61,000 infections, compared with 23,400 last year, when 86 died.',
			['infected', 'infected', 'dead'],
		],
		[
			'en',
			'One American, three Britons and two Danes have been confirmed dead.',
			['dead country:US', 'dead country:GB', 'dead country:DK'],
		],
		['en', 'Police arrested 12 rebels and two soldiers died.', ['arrest rebel', 'dead troop']],
		['en', 'In all, 68 civilians, 19 of them minors, lost their lives.', ['dead civilian', 'dead child']],
		['en', 'More than 100 people had not been found.', ['missing person']],
		['en', 'Among the dead were 14 children.', ['dead child']],
		['en', 'Among the guests were 14 children.', ['child']],
		['en', 'Two of the bombs have been found.', ['bomb_device']],
		['en', 'It sank with some 300 passengers and crew.', ['aboard person']],
		['en', 'The firm praised 29 passengers.', ['passenger']],
		['en', 'Some 115 people have been brought to safety.', ['rescued person']],
		['en', 'Norway said that five of its nationals were missing.', ['missing country:NO']],
		[
			'en',
			'The dead included 12 pilgrims from Norway and 9 pilgrims from Sweden.',
			['dead country:NO', 'dead country:SE'],
		],
		['en', 'Three Britons are dead and four are missing.', ['dead country:GB', 'missing country:GB']],
		['en', 'He said that 29 of the hostage takers were eliminated.', ['dead gunman']],
		['en', 'The bank eliminated 29 teams.', ['team']],
		['en', 'It has killed 17 fighters and has flown nearly 1,000 sorties.', ['dead fighter', 'sortie']],
		['en', 'The disease has carried off over 200 people; he carried off three prizes.', ['dead person', 'prize']],
		['en', 'There were 300 cases of cholera. All five cases in Bergen are mild.', ['infected', 'infected']],
		['fr', "Aucun des 118 passagers n'a survécu.", ['dead passenger']],
		['fr', 'Les 118 occupants sont tombés, et 9 personnes ont survécu.', ['occupant', 'rescued person']],
		['fr', "Il n'y a aucun survivant parmi les 118 personnes à bord.", ['dead person']],
		['fr', "Aucun des 118 passagers n'a été secouru.", ['rescued passenger']],
		['en', 'None of the 118 people on board survived.', ['dead person']],
		['en', 'All 118 people on board survived.', ['rescued person']],
		['en', 'None of the 33 miners was hurt.', ['wounded miner']],
		['en', 'Some 700 people were told to go.', ['displaced person']],
		['en', 'More than 90 farmers sit in the cells of the town.', ['arrest farmer']],
		['fr', 'Douze paysans sont en détention.', ['arrest farmer']],
		['en', 'Two pilots walked away unscathed.', ['rescued pilot']],
		['fr', 'Quatre passagers sont gardés en observation.', ['hospitalised passenger']],
		['fr', 'Quelque 700 habitants ont été priés de quitter leur logement.', ['displaced person']],
		['en', 'The court heard five cases, and 300 people watched.', ['case', 'person']],
		['en', 'Eleven people were in the hospital that was hit.', ['person']],
		['en', 'The press wrote of the arrest, made public on Sunday, of two women.', ['arrest woman']],
		['en', 'Police arrested 13 suspects.', ['arrest suspect_person']],
		['en', 'A bomb killed two judges and 3 fishermen.', ['dead judge', 'dead fisherman']],
		['fr', 'Une bombe a tué 3 syndicalistes.', ['dead trade_unionist']],
		['fr', 'Les secours ont sorti 41 corps de la carcasse.', ['dead body']],
		['fr', "Trois corps d'armée ont avancé.", ['body']],
		['fr', 'Neuf personnes ont échappé aux flammes.', ['rescued person']],
		['fr', "Neuf marins ont réussi à s'extraire de la cabine.", ['rescued sailor']],
		['fr', 'Neuf animaux ont réussi à fuir le parc.', ['animal']],
		['fr', 'Le pronostic vital de trois personnes est engagé.', ['wounded person']],
		['fr', "L'avion est tombé, tuant 71 de ses 78 occupants.", ['dead occupant', 'aboard occupant']],
		['en', 'Of the 78 passengers and crew, six remain in town.', ['aboard person', 'passenger']],
		['fr', 'Les 78 passagers ont été indemnisés.', ['passenger']],
		['fr', 'Douze foyers de grippe aviaire ont été détectés.', ['outbreak_site']],
		['fr', 'Douze foyers ont été détectés par le fisc.', ['household']],
	] satisfies [LanguageCode, string, string[]][])('%s: %s', (language, text, expected) => {
		expect(told(text, language)).toEqual(expected);
	});
});

describe('the question that a number answers', () => {
	const cases: readonly [LanguageCode, string, string[]][] = [
		['fr', 'Au moins 300 soldats ont été tués.', ['dead dead patient asserted']],
		['fr', 'Environ 4 000 soldats ont été tués ou blessés.', ['casualties casualties patient asserted']],
		['fr', 'Ils ont envoyé 3 000 soldats en Norvège.', ['troop send patient asserted']],
		['fr', 'La Norvège aurait envoyé 3 000 soldats.', ['troop send patient alleged']],
		['fr', 'La Norvège prévoit de déployer 3 000 soldats.', ['troop send patient planned']],
		['fr', 'La Norvège compte en déployer 3 000.', [' send patient planned']],
		[
			'fr',
			'Oslo a envoyé 500 soldats et compte en déployer 3 000.',
			['troop send patient asserted', 'troop send patient planned'],
		],
		['fr', '25 000 personnes ont défilé à Lyon.', ['protest protest agent asserted']],
		['en', 'The storm killed 12 people.', ['dead dead patient asserted']],
		['en', 'Police arrested 12 people.', ['arrest arrest patient asserted']],
		['en', '200 officers arrested the man.', ['officer arrest agent asserted']],
		['en', 'The firm will cut 500 jobs.', ['laid_off laid_off patient planned']],
		['en', 'The firm is to cut 700 jobs.', ['laid_off laid_off patient planned']],
		['en', 'As many as 700 jobs are to be cut.', ['laid_off laid_off patient planned']],
		['en', 'Some 700 jobs are being cut.', ['laid_off laid_off patient asserted']],
		['en', 'The factory employs 1,700 people.', ['worker employed patient asserted']],
		['en', 'More than 94,000 people have been confirmed dead.', ['dead dead patient asserted']],
		[
			'en',
			'Some 49 people were transported to two hospitals.',
			['hospitalised hospitalised patient asserted', 'hospital transport  asserted'],
		],
		['en', 'Some 300 doctors sent a letter to the hospital.', ['doctor send agent asserted']],
		['fr', "Quelque 300 médecins ont envoyé une lettre à l'hôpital.", ['doctor send agent asserted']],
		['en', 'The march drew 5,000 people.', ['protest protest patient asserted']],
		['en', 'The march ended on Friday and the minister met 40 mayors.', ['mayor  patient asserted']],
		[
			'en',
			'Some 3,000 people marched in Lyon. The region is home to 50,000 people, the prefect said.',
			['protest protest agent asserted', 'person   asserted'],
		],
		[
			'fr',
			"Quelque 3 000 personnes ont manifesté à Lyon. Selon l'institut, 50 000 personnes sont au chômage.",
			['protest protest agent asserted', 'person  agent asserted'],
		],
		['en', 'The fire is 30 percent contained.', ['% contain patient asserted']],
		['en', 'With 30 percent of the votes counted, the mayor leads.', ['share count agent asserted']],
		['fr', "L'incendie est maîtrisé à 30 %.", ['% contain  asserted']],
		['fr', 'Après dépouillement de 30 % des bulletins, le maire est en tête.', ['share count agent asserted']],
		['en', 'A bus crashed. The clinic has seen 17 patients.', ['wounded wounded patient asserted']],
		['en', 'Cholera spreads. The clinic has seen 17 patients.', ['patient  patient asserted']],
		['fr', 'Une explosion a eu lieu. Seize personnes ont été prises en charge.', ['wounded wounded patient asserted']],
		['en', 'A train left the rails. Nine cars burned.', ['wagon fire agent asserted']],
		['en', 'A train left the rails beside the road. Nine cars burned.', ['car_vehicle fire agent asserted']],
		['fr', 'Huit voitures sont sorties des rails.', ['wagon derail agent asserted']],
		['en', 'The operator says two boxcars leaked.', ['wagon leak agent asserted']],
		['en', 'The inquiry counted 340 victims in the schools.', ['victim  patient asserted']],
		['en', 'Police counted 11 victims after the blaze.', ['dead dead patient asserted']],
		['fr', 'La commission dénombre 340 victimes dans les écoles.', ['victim  patient asserted']],
		[
			'fr',
			'Le préfet dénombre 11 victimes. Sept des morts ont été identifiés.',
			['dead dead patient asserted', 'dead dead patient asserted'],
		],
		['en', 'A plane with 4 engines landed.', ['engine land agent asserted']],
		['fr', "Il y avait 12 hublots dans l'avion.", ['hublot  patient asserted']],
		['en', 'There were 132 people on the plane.', ['aboard aboard patient asserted']],
		['en', 'Of the 200 migrants aboard, 60 drowned.', ['aboard aboard  asserted', 'dead dead agent asserted']],
		['en', 'Out of 200 pupils, 60 were injured.', ['pupil   asserted', 'wounded wounded patient asserted']],
		['en', 'Of the 200 people killed, 60 were nurses.', ['dead dead  asserted', 'dead dead agent asserted']],
		['en', 'Sixty of the 200 migrants drowned.', ['dead dead agent asserted', 'migrant   asserted']],
		['en', 'About 40 of the 90 jobs will be cut.', ['laid_off laid_off patient planned', 'job   planned']],
		['fr', 'Sur les 200 migrants, 60 se sont noyés.', ['migrant   asserted', 'dead dead agent asserted']],
		['fr', 'Parmi les 200 élèves, 60 ont été blessés.', ['pupil   asserted', 'wounded wounded patient asserted']],
		['fr', 'Soixante migrants sur 200 se sont noyés.', ['dead dead agent asserted', 'migrant   asserted']],
		['fr', 'Sur les 200 personnes tuées, 60 étaient infirmières.', ['dead dead  asserted', 'dead dead agent asserted']],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		expect(countsOf(text, language)).toEqual(expected);
	});
});

describe('what is still to come, and what came about', () => {
	const cases: readonly [LanguageCode, string, string[]][] = [
		['fr', 'Le groupe annonce 300 postes en moins.', ['laid_off laid_off patient asserted']],
		['en', 'The firm lost 300 jobs.', ['laid_off laid_off patient asserted']],
		['fr', 'Le groupe va supprimer 300 postes.', ['laid_off laid_off patient planned']],
		['fr', 'Quelque 300 postes vont être supprimés.', ['laid_off laid_off agent planned']],
		['fr', 'Quelque 300 postes doivent être supprimés.', ['laid_off laid_off agent planned']],
		['fr', 'Les pompiers sont allés secourir 12 personnes.', ['rescued rescued patient asserted']],
		['fr', 'Près de 900 habitants ont dû quitter leur domicile.', ['displaced displaced agent asserted']],
		['fr', 'Une centaine de soldats ont dû être évacués.', ['displaced displaced agent asserted']],
		['fr', 'Douze personnes auraient pu mourir.', ['dead dead agent planned']],
		['fr', 'La direction nie avoir licencié 40 salariés.', ['laid_off laid_off patient denied']],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		expect(countsOf(text, language)).toEqual(expected);
	});
});

describe('what befell those counted, in words of every register', () => {
	const cases: readonly [LanguageCode, string, string[]][] = [
		['fr', "Quatre braqueurs ont été cueillis à l'aube.", ['arrest']],
		['fr', 'Trente naufragés ont été ramenés à terre.', ['rescued']],
		['fr', 'Onze marins ont été hélitreuillés dans la nuit.', ['rescued']],
		['fr', 'Onze marins ont été enlevés par hélicoptère.', ['rescued']],
		['fr', 'Onze marins ont été mis en sécurité dans la nuit.', ['rescued']],
		['en', 'Eleven crew members were evacuated from the barge.', ['rescued']],
		['fr', 'Le bord disposait de 60 gilets de sauvetage.', ['life_jacket']],
		['fr', 'Quelque 4 000 « gilets jaunes » étaient là.', ['protest']],
		['fr', 'En fin de journée, 340 manifestations avaient pris fin. Trois grèves durent.', ['event', 'event']],
		['fr', 'Quelque 340 manifestants étaient là.', ['protest']],
		['fr', 'Ces 30 ex-soldats y habitent.', ['troop']],
		['en', 'Some 40 rallies were held, and 9,000 yellow vests came.', ['event', 'protest']],
		['fr', 'Une quarantaine de limiers cherchent.', ['investigator']],
		['fr', 'Deux veilleurs de nuit et trois truands en parlent.', ['guard_person', 'criminal']],
		['fr', 'Douze alpinistes y ont laissé la vie.', ['dead']],
		['en', 'Police nabbed 14 men at dawn.', ['arrest']],
		['en', 'Eleven sailors were winched to safety.', ['rescued']],
		['en', 'Some 40 passengers swam ashore.', ['rescued']],
		['en', 'Six emergency departments were shut.', ['emergency_room']],
		['en', 'Six police departments sent 40 housing units.', ['police_force', 'house']],
		['fr', 'Six services des urgences ont fermé.', ['emergency_room']],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({what}) => what))).toEqual(expected);
	});
});

describe('for how many there is room', () => {
	const cases: readonly [LanguageCode, string, string[]][] = [
		['fr', 'La capacité du navire est fixée à 220 passagers.', ['capacity']],
		['fr', 'Il respecte la jauge autorisée, soit 220 voyageurs.', ['capacity']],
		['fr', 'Le car était autorisé à transporter 60 personnes.', ['capacity']],
		['fr', 'Un centre pouvant accueillir 200 personnes ouvrira.', ['capacity']],
		['fr', 'La salle était prévue pour 300 spectateurs.', ['capacity']],
		['fr', 'La morgue peut accueillir 40 corps.', ['capacity']],
		['en', 'The morgue can hold 40 bodies.', ['capacity']],
		['fr', 'Le centre a dépassé sa capacité et accueille 900 personnes.', ['person']],
		['fr', 'Le car transportait 60 personnes.', ['aboard']],
		['en', 'The ferry was licensed to carry 220 passengers.', ['capacity']],
		['en', 'The stadium has a capacity of 40,000 people.', ['capacity']],
		['en', 'The boat can only carry 90 passengers.', ['capacity']],
		['en', 'The jail was built for 300 inmates.', ['capacity']],
		['en', 'The ferry was carrying 220 passengers.', ['aboard']],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({what}) => what))).toEqual(expected);
	});
});

describe('how badly the hurt are hurt', () => {
	const cases: readonly [LanguageCode, string, (string | null)[]][] = [
		['fr', 'On compte 33 blessés, parmi lesquels sept toujours en urgence absolue.', [null, 'grave']],
		['fr', 'Sept des 33 blessés sont en urgence absolue.', ['grave', null]],
		['fr', 'Le bilan est de neuf urgences absolues et de 40 urgences relatives.', ['grave', 'light']],
		['en', 'Of the 33 injured, seven are in a critical condition.', [null, 'grave']],
		['en', 'Nine nurses are fighting for their lives.', ['grave']],
		['en', 'Nine nurses remain in a coma.', ['grave']],
		['en', 'Nine nurses were hurt.', [null]],
		['en', 'Nine nurses were admitted, one of them in a critical state.', [null]],
		['fr', 'Le pronostic vital de neuf marins est engagé.', ['grave']],
		['fr', 'Neuf marins sont entre la vie et la mort.', ['grave']],
		['fr', 'Neuf marins luttent pour leur vie.', ['grave']],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({severity}) => severity))).toEqual(expected);
	});
});

describe('those of whom a group is a part', () => {
	const cases: readonly [LanguageCode, string, string[]][] = [
		['fr', 'Douze mineurs sont morts et 30 autres, dont 4 femmes, ont été blessés.', ['dead', 'wounded', 'wounded']],
		['fr', 'Vingt personnes, parmi lesquelles six femmes, ont été tuées.', ['dead', 'dead']],
		['fr', 'Vingt personnes, parmi lesquelles figuraient six femmes, ont été tuées.', ['dead', 'dead']],
		['fr', 'Vingt personnes, parmi lesquelles six sont blessées, ont été secourues.', ['rescued', 'wounded']],
		['fr', 'Le train, dont 4 wagons ont déraillé, transportait 300 personnes.', ['aboard', 'wagon']],
		['fr', 'Il y a 60 corps dans la cour, dont 14 enfants.', ['dead', 'dead']],
		['en', 'There are 60 bodies in the yard, including 14 children.', ['dead', 'dead']],
		['en', 'The school has 60 teachers, including 14 women.', ['teacher', 'woman']],
		['en', 'Our tally stands at 26 dead. It includes seven guards.', ['dead', 'dead']],
		['en', 'The school has 60 teachers. It includes seven rooms.', ['teacher', 'room']],
		['en', 'Six dead, including five women, and 30 injured: the bend has a bad name.', ['dead', 'dead', 'wounded']],
		['fr', 'Six morts, dont cinq femmes, près de 30 blessés : le virage fait peur.', ['dead', 'dead', 'wounded']],
		['fr', 'Le nombre de mineurs piégés est de 40.', ['trapped']],
		['fr', "Douze randonneurs manquaient encore à l'appel.", ['missing']],
		['fr', "Douze élèves ne manquent pas à l'appel.", ['pupil']],
		['fr', 'Six enfants se trouvent parmi les blessés.', ['wounded']],
		['fr', 'Deux Belges figuraient jeudi parmi les morts.', ['dead']],
		['fr', 'Six infirmiers ont travaillé parmi les blessés.', ['nurse']],
		['fr', 'Le séisme a frappé Lima. Cinq policiers figurent parmi les victimes.', ['dead']],
		['fr', 'La fraude a pris fin. Cinq policiers figurent parmi les victimes.', ['victim']],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({what}) => what))).toEqual(expected);
	});
});

describe('one more verb, and one more number', () => {
	const cases: readonly [LanguageCode, string, string[]][] = [
		['fr', "L'attaque n'a fait aucun mort mais 18 blessés.", ['wounded false false']],
		['fr', "Le séisme n'a pas fait 12 mais 18 morts.", ['dead false false']],
		['fr', 'La police a arrêté 40 hommes mais aussi 12 femmes.', ['arrest false false', 'arrest false false']],
		[
			'fr',
			'La crue a tué 33 enfants et contraint 900 habitants à fuir.',
			['dead false false', 'displaced false false'],
		],
		['fr', 'La crue a tué 33 enfants et contraint 900 habitants à payer.', ['dead false false', 'person false false']],
		['fr', "L'ancien maire risque 10 ans de prison.", ['year false true']],
		['en', 'The 26 people are no longer with us.', ['dead false false']],
		['en', 'The 26 people did not die.', ['dead true false']],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		const found = claims.flatMap(({counts, negated, status}) =>
			counts.map(({what}) => `${what} ${negated} ${status === 'planned'}`),
		);
		expect(found).toEqual(expected);
	});
});

describe('what is brought to the front is told by the verb behind', () => {
	const cases: readonly [LanguageCode, string, string[]][] = [
		['fr', 'Ce sont près de 300 postes qui seraient supprimés.', ['laid_off laid_off patient alleged']],
		['fr', "C'est dans ce quartier que 8 personnes ont été tuées.", ['dead dead patient asserted']],
		['fr', "C'est la police qui a arrêté 40 hommes.", ['arrest arrest patient asserted']],
		[
			'fr',
			'Ce sont 40 pompiers qui soignent 12 blessés.',
			['firefighter treat agent asserted', 'wounded wounded patient asserted'],
		],
		['fr', "C'est un drame pour le maire, dit-il, qui a perdu 3 amis.", ['friend lose patient asserted']],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		expect(countsOf(text, language)).toEqual(expected);
	});
});

describe('prepositions stand in the clause of the relative pronoun behind them', () => {
	const cases: readonly [LanguageCode, string, string[]][] = [
		['fr', "L'avion | à bord duquel se trouvaient 45 passagers | a disparu.", ['aboard']],
		['fr', 'Le car | dans lequel se trouvaient 40 enfants | roulait vite.', ['aboard']],
		['fr', 'Une rixe | au cours de laquelle 3 hommes sont morts | a fait des dégâts.', ['dead']],
		['fr', 'Le car | dans lequel 3 enfants sont morts | roulait vite.', ['dead']],
		['fr', 'Le camp | dans lequel vivent 300 enfants | a brûlé.', ['child']],
	];
	test.each(cases)('%s: %s', (language, marked, expected) => {
		const text = marked.replaceAll(' | ', ' ');
		const {claims} = analyse(text, given(language));
		const relative = claims.find(({counts}) => counts.length > 0)!;
		expect(text.slice(relative.start, relative.end)).toBe(marked.split(' | ')[1]);
		expect(relative.counts.map(({what}) => what)).toEqual(expected);
	});
});

describe('a participle behind a comma and a verb behind a name', () => {
	const cases: readonly [LanguageCode, string, string[]][] = [
		['fr', 'La foule a suivi Anna Roux, condamnée à deux ans de prison.', ['year sentence  asserted']],
		['fr', 'La foule a suivi Anna Roux, élue de gauche depuis deux ans.', ['year follow  asserted']],
		['fr', 'Les élèves, arrêtés mardi, ont payé 300 euros.', ['EUR give_money patient asserted']],
		['fr', "Le parti a perdu, n'obtenant que 98 sièges.", ['seat obtain patient asserted']],
		['fr', 'Anna Roux écope de deux ans de prison.', ['year sentence  asserted']],
		['en', 'The captain got two years in prison.', ['year sentence patient asserted']],
		['en', 'The judges gave him two years behind bars.', ['year sentence patient asserted']],
		['en', 'The captain gets two years for the wreck.', ['year sentence  asserted']],
		['en', 'The captain was jailed for two years.', ['year sentence  asserted']],
		['en', 'He got two years to repay the loan.', ['year obtain patient asserted']],
		['en', 'He spent two years in prison.', ['year spend patient asserted']],
		['fr', 'La firme a, elle, été condamnée à 300 euros.', ['EUR sentence  asserted']],
		['fr', 'La firme a par ailleurs été condamnée à 300 euros.', ['EUR sentence  asserted']],
		['fr', 'Le navire, frappé par la foudre, a coulé avec 12 marins.', ['sailor sink  asserted']],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		expect(countsOf(text, language)).toEqual(expected);
	});
});

/** The roles of the named in the first claim. */
function rolesIn(text: string, language: LanguageCode): string[] {
	const {claims, mentions} = analyse(text, given(language));
	return claims[0]!.participants.map(({mention, role}) => `${mentions[mention]!.name} ${role}`);
}

describe('those who are badly hurt', () => {
	test.each([
		['fr', 'Quatorze personnes ont été blessées, dont l’une était entre la vie et la mort.', null],
		['en', '14 people were hurt, including another who was badly burned.', null],
		['en', '14 people were seriously injured in the crash.', 'grave'],
		['en', '14 people are in hospital with serious injuries.', 'grave'],
		['en', '14 people were injured in a serious crash.', null],
		['fr', '14 personnes ont été grièvement blessées.', 'grave'],
		['fr', '14 personnes ont été blessées dans un grave accident.', null],
		['fr', '14 personnes ont été blessées dans un accident très grave.', null],
		['en', '22 people escaped with minor injuries.', 'light'],
		['fr', 'Dix-sept personnes ont été légèrement blessées.', 'light'],
	] as const)('%s: %s', (language, text, expected) => {
		const [claim] = analyse(text, given(language)).claims.filter(({counts}) => counts.length > 0);
		expect(claim!.counts.map(({severity}) => severity)).toEqual([expected]);
	});
});

describe('who takes part', () => {
	test('doer, receiver, place', () => {
		expect(rolesIn('Norway sold ships to Iceland.', 'en')).toEqual(['Norway agent', 'Iceland recipient']);
		expect(rolesIn('La Norvège a condamné la Suède.', 'fr')).toEqual(['Norvège agent', 'Suède patient']);
	});
	test('the passive turns doer and done-to round', () => {
		expect(rolesIn('La Suède a été condamnée par la Norvège.', 'fr')).toEqual(['Suède patient', 'Norvège agent']);
	});
	test('whoever is likened to the subject does or suffers the same', () => {
		expect(rolesIn('La Norvège a signé le traité, tout comme la Suède.', 'fr')).toEqual([
			'Norvège agent',
			'Suède agent',
		]);
		expect(rolesIn('La Norvège a été exclue, comme la Suède.', 'fr')).toEqual(['Norvège patient', 'Suède patient']);
		expect(rolesIn('La Norvège a comme prévu battu la Suède.', 'fr')).toEqual(['Norvège agent', 'Suède patient']);
	});
});

describe('where a number holds', () => {
	const placesIn = (text: string, language: LanguageCode): string[][] => {
		const {claims, mentions} = analyse(text, given(language));
		return claims.flatMap(({counts}) => counts.map(({places}) => places.map(place => mentions[place]!.name)));
	};
	test('a list gives each number its own place', () => {
		expect(placesIn('Sri Lanka has reported 28,000 dead, while India accounted for 12,500 deaths.', 'en')).toEqual([
			['Sri Lanka'],
			['India'],
		]);
	});
	test('a place after the number is the nearest one', () => {
		expect(placesIn('Three towns are hit: Lima (29 cases and 22 deaths) and Cusco (6 cases).', 'en').slice(-3)).toEqual(
			[['Lima'], ['Lima'], ['Cusco']],
		);
		expect(placesIn('Le plan touche le chantier de Brest, qui compte 900 salariés.', 'fr')).toEqual([['Brest']]);
		expect(placesIn('They cut jobs in Varn and Lima, which employs 900 people.', 'en')).toEqual([['Lima']]);
		expect(placesIn('It killed 90 people in Chile and Peru, officials said.', 'en')).toEqual([['Chile', 'Peru']]);
		expect(placesIn('Le séisme a tué 90 personnes au Chili et au Pérou, dit-on.', 'fr')).toEqual([['Chili', 'Pérou']]);
		expect(placesIn('Chile said it had evacuated 3,600 residents.', 'en')).toEqual([['Chile']]);
		expect(placesIn('Le Chili dit avoir évacué 3 600 habitants.', 'fr')).toEqual([['Chili']]);
		expect(placesIn('Chile said it had killed 12 rebels.', 'en')).toEqual([[]]);
		expect(placesIn('Au Chili, 40 maisons ont brûlé, au Pérou 90.', 'fr')).toEqual([['Chili'], ['Pérou']]);
		expect(placesIn('The toll is 66 (Chile 41, Peru 25).', 'en')).toEqual([[], ['Chile'], ['Peru']]);
		expect(placesIn('The toll is 70, 19 in Chile and 51 in Peru.', 'en')).toEqual([[], ['Chile'], ['Peru']]);
		expect(placesIn("L'ouragan a fait 573 morts en Haïti et 41 à Cuba.", 'fr')).toEqual([['Haïti'], ['Cuba']]);
	});
	test.each([
		['en', 'The storm killed five people in Lima, one in Quito and one in Sucre.', [['Lima']]],
		['en', 'The storm killed five people in Lima and wounded one in Quito.', [['Lima']]],
		['en', 'Police counted five dead in Lima, another in Quito and the rest in Sucre.', [['Lima']]],
		['en', 'The quake killed five people in Lima and one of its ports, Callao.', [['Lima']]],
		['en', 'The quake killed five people in Lima, Quito and Sucre.', [['Lima', 'Quito', 'Sucre']]],
		['fr', 'La tempête a tué cinq personnes à Lima, une à Quito et une autre à Sucre.', [['Lima']]],
		['fr', 'La tempête a fait cinq morts à Lima, un à Quito et le reste à Sucre.', [['Lima']]],
		['fr', 'La tempête a fait cinq morts, dont un à Quito.', [[], ['Quito']]],
	] as const)('one of a list has its own place: %s, %s', (language, text, expected) => {
		expect(placesIn(text, language)).toEqual(expected);
	});
	test.each([
		['lyonnais', 'Lyon'],
		['stéphanois', 'Saint-Étienne'],
		['brestois', 'Brest'],
	])('the adjective of a city limits its march: %s', (adjective, city) => {
		const text = `La police a compté 3 000 personnes dans le cortège ${adjective}. Le calme est revenu à ${city}.`;
		expect(placesIn(text, 'fr')).toEqual([[city]]);
	});
	test('a label stands before it', () => {
		expect(placesIn('Indonesia: 94,081 dead', 'en')).toEqual([['Indonesia']]);
	});
});

describe('negation', () => {
	test.each<[LanguageCode, string]>([
		['en', 'The king did not sign the treaty.'],
		['en', "The king didn't sign the treaty."],
		['en', 'The bank won’t close the branch.'],
		['en', 'Nobody signed the treaty.'],
		['en', 'No soldiers were sent.'],
		['en', 'The raid killed no one.'],
		['en', 'None of the 40 new passengers was hurt.'],
		['en', 'There were no other injuries.'],
		['fr', "Il n'y a pas eu d'autres blessés."],
		['fr', "Le roi n'a pas signé le traité."],
		['fr', "Personne n'a signé le traité."],
		['fr', "Ni le roi ni la reine n'ont signé le traité."],
		['fr', "Le roi n'a ni signé ni lu le traité."],
		['fr', "Aucun soldat n'a été envoyé."],
		['fr', "Le roi n'a jamais signé le traité."],
		['fr', "Le roi n'a plus signé de traité."],
		['fr', 'Le roi a refusé de signer le traité.'],
		['fr', 'Le roi a failli signer le traité.'],
		['fr', 'Le roi ne croit pas que la reine signera.'],
		['en', 'The king refused to sign the treaty.'],
		['en', 'The king failed to sign the treaty.'],
	])('%s: %s', (language, text) => {
		expect(analyse(text, given(language)).claims[0]!.negated).toBe(true);
	});

	test.each<[LanguageCode, string]>([
		['en', 'The king signed the treaty.'],
		['en', 'The king not only signed the treaty.'],
		['en', 'No fewer than 20 soldiers were sent.'],
		['en', 'No, the king of the island signed the treaty.'],
		['en', 'The king had no other choice than to sign the treaty.'],
		['en', 'The king had no choice but to sign the treaty.'],
		['fr', 'Le roi a signé le traité.'],
		['fr', "Le roi n'a signé que le traité."],
		['fr', 'Une personne a signé plus de traités.'],
		['fr', "Le roi n'avait pas d'autre choix que de signer le traité."],
		['fr', 'Pas moins de 20 soldats ont été envoyés.'],
		['fr', "Le roi n'a pas refusé de signer le traité."],
		['en', 'The king has never failed to sign the treaty.'],
		['en', 'The king refused the treaty.'],
	])('none in %s: %s', (language, text) => {
		expect(analyse(text, given(language)).claims[0]!.negated).toBe(false);
	});
});

test.each<[LanguageCode, string, string]>([
	['fr', "Rien n'indique que le roi ait signé.", 'alleged'],
	['fr', "Il n'y a aucune preuve que le roi a signé.", 'alleged'],
	['fr', 'Le roi ne croit pas que la reine a signé.', 'alleged'],
	['fr', 'Le film montre que le roi a signé.', 'asserted'],
	['fr', 'Le peuple ne savait pas que le roi avait signé.', 'asserted'],
	['en', 'There is no evidence that the king has signed.', 'alleged'],
	['en', 'Police found no sign that the king had left.', 'alleged'],
	['en', 'There is evidence that the king has signed.', 'asserted'],
])('what nobody vouches for is left open: %s: %s', (language, text, status) =>
	expect(analyse(text, given(language)).claims.at(-1)!.status).toBe(status),
);

test('negation and standing', () => {
	const first = (text: string, language: LanguageCode): Claim => analyse(text, given(language)).claims[0]!;
	expect(first("Le gouvernement n'a pas signé le traité.", 'fr').negated).toBe(true);
	expect(first('The government did not sign the treaty.', 'en').negated).toBe(true);
	expect(first('The government signed the treaty.', 'en').negated).toBe(false);
});

test('a sum that is touched is got, and what a length is of ends with its noun', () => {
	const counts = (text: string, language: LanguageCode) =>
		analyse(text, {language, published: '2025-03-04'}).claims.flatMap(claim => claim.counts);
	expect(counts("Il a touché 7 millions d'euros.", 'fr').map(({event}) => event)).toEqual(['give_money']);
	expect(counts('Sales hit $7 million.', 'en').map(({event}) => event)).not.toEqual(['give_money']);
	expect(counts('Il est libre après 100 jours passés derrière les barreaux.', 'fr').map(({phrase}) => phrase)).toEqual([
		null,
	]);
});

test.each([
	['fr', 'Un précédent bilan faisait état de 12 morts.', [true]],
	['fr', "Les autorités avaient d'abord annoncé 31 morts.", [true]],
	['fr', 'Plus tôt dans la soirée, le maire avait annoncé la mort de 31 personnes.', [true]],
	['fr', 'Le bilan est de 12 morts.', [false]],
	['fr', 'Selon des résultats partiels, le oui obtient 59 % des voix.', [true]],
	['fr', 'Selon des résultats définitifs, le oui obtient 56 % des voix.', [false]],
	['en', 'The death toll was initially reported to be 34.', [true]],
	['en', 'At least 40 died, the ministry said, revising an earlier toll of 31 dead.', [false, true]],
	['en', 'With 95 percent of ballots counted, the party wins 40 seats.', [true, true]],
	['en', 'Earlier this week 30 people died.', [false]],
	['en', 'It lost 52 goats, rather than the 47 that it reported initially.', [false, true]],
	['en', 'Some 90 people were hurt, raising an earlier figure of 70.', [false, true]],
	['fr', 'Le feu a fait 14 blessés, au lieu des 21 annoncés initialement.', [false, true]],
	['fr', 'Les 21 blessés ont initialement refusé.', [false]],
	['en', 'The firm admits 60 thefts; it began with 40.', [false, true]],
	['en', 'It began with 40 thefts.', [false]],
	['fr', 'La firme admet 60 vols ; elle était partie de 40.', [false, true]],
] as const)('a number that another has taken the place of: %s: %s', (language, text, expected) => {
	const {claims} = analyse(text, {language, published: '2025-03-04'});
	expect(claims.flatMap(({counts}) => counts.map(({superseded}) => superseded))).toEqual(expected);
});

test.each([
	['As of Monday, 42 people had died.', ['2025-03-03']],
	['The fire that broke out the morning of March 1 has grown to 9,000 acres.', [null]],
	['The firm, which cut 300 jobs in 2015, will cut 200 more.', ['2015', null]],
	['The firm, which in 2015 had 300 workers, is growing.', ['2015']],
	['She said Tuesday that 40 guests hurt by the late-night March 1 blast are in hospital.', ['2025-03-04']],
	['The toll from the Saturday bombings had reached 40.', [null]],
	['The mayor said 40 people have died since the Saturday blast.', [null]],
	['The toll rose to 40 on Monday evening.', ['2025-03-03']],
	['The bank sees a rate of 3.8% in 2026.', ['2026']],
	['The service, which currently has 221 members, lost some in October 2011.', [null]],
	['The toll now stands at 60 as of Monday.', ['2025-03-03']],
	['More than 4,000 homes remain without power as of Monday.', ['2025-03-03']],
	['At least 60 people died in the worst clashes since their 2017 war.', [null]],
	['The March 1 blast killed 40 people.', [null]],
	['The blast of March 1 killed 40 people.', [null]],
	['The March 1 march drew 40 people.', ['2025-03-01']],
	['On March 1, a blast killed 40 people.', ['2025-03-01']],
	['The March 1, 1997 blast killed 40 people.', ['1997-03-01']],
	['There were 3 dead and 4 missing in 2024, after 6 dead and 2 missing in 2023.', ['2024', '2024', '2023', '2023']],
	['On March 1, 300 workers had left since the start of the year.', ['2025-03-01']],
	['The island settled in 1790 has voted by 62 percent to stay.', [null]],
	["At least 80 cleaners died in Monday's tunnel fire.", [null]],
	["At the time of Monday's fire, 80 cleaners were at work.", ['2025-03-03']],
	["In Sunday's vote, 62 percent chose to stay.", ['2025-03-02']],
	['The shop settled for $9 million following its 2017 leak.', [null]],
	['Built in 1932, the dam holds back 40 million litres.', [null]],
	['The dam, built in 1932, holds back 40 million litres.', [null]],
	['In 1932 the dam held back 40 million litres.', ['1932']],
	['Rates fell to 3.75%, from a peak of 5.25% a year ago.', [null, '2024']],
	['On Saturday the toll was 54; by Monday it had risen to 70.', ['2025-03-01', '2025-03-03']],
] as const)('a number holds for the date that is told of it, not of its subject: %s', (text, expected) => {
	const {claims} = analyse(text, {language: 'en', published: '2025-03-04'});
	expect(claims.flatMap(({counts}) => counts.map(({asOf}) => asOf))).toEqual(expected);
});

test('a claim holds for the date it names, else for that of the speech', () => {
	const dates = (text: string) => analyse(text, given('fr')).claims.map(({asOf}) => asOf);
	expect(dates("En mars 2023, le ministre a déclaré que l'usine était fermée.")).toEqual(['2023-03', '2023-03']);
});

const anyText = fc.oneof(
	fc.string({unit: 'binary', maxLength: 300}),
	fc
		.array(
			fc.constantFrom(
				'300',
				'morts',
				'et',
				'qui',
				'(',
				')',
				',',
				'Paris',
				'said',
				'that',
				'killed',
				'en',
				':',
				'.',
				'the',
			),
			{maxLength: 60},
		)
		.map(words => words.join(' ')),
);

test('every quantity stands in exactly one claim, spans are in bounds, no text throws', () => {
	fc.assert(
		fc.property(anyText, fc.constantFrom<LanguageCode>('fr', 'en'), (text, language) => {
			const {claims, quantities} = analyse(text, {language});
			const stated = claims.flatMap(({quantities: own}) => own).sort((a, b) => a - b);
			expect(stated).toEqual(quantities.map((_, index) => index));
			for (const {start, end} of claims) expect(0 <= start && start < end && end <= text.length).toBe(true);
			for (const {counts, quantities: own} of claims) expect(counts.map(({quantity}) => quantity)).toEqual(own);
		}),
		{numRuns: 300},
	);
});

test('a page without a full stop is read in stretches', () => {
	const text = '300 morts et 200 blessés en France '.repeat(250);
	const {claims, quantities} = analyse(text, {language: 'fr'});
	expect(quantities.length).toBe(500);
	expect(Math.max(...claims.map(({start, end}) => end - start))).toBeLessThan(3000);
});

test('what a part does is nothing that its whole does', () => {
	const {claims} = analyse("Only three of the harbour's eight cranes had been sold.", given('en'));
	expect(claims.flatMap(({counts}) => counts.map(({what, event}) => [what, event]))).toEqual([
		['crane', 'sell'],
		['crane', null],
	]);
});

test.todo('a comparison ("closer to X than to Y") gives no place');
test.todo('the subject of "and" clauses after a relative clause is that of the main clause');

describe('those who are held, break out and are caught again', () => {
	/** What befell those whom each number of a text counts, and who they are. */
	const cases: readonly [LanguageCode, string, (string | null)[][]][] = [
		['fr', 'On compte 640 détenus.', [['detainee', null]]],
		['fr', 'Plus de 90 détenus se sont échappés dans la nuit.', [['escaped', null]]],
		['fr', "Douze détenus s'étaient déjà enfuis.", [['escaped', null]]],
		[
			'fr',
			"On compte 88 évadés. Trente d'entre eux ont été réincarcérés.",
			[
				['escaped', null],
				['recaptured', 'escaped'],
			],
		],
		['fr', 'Dix-sept fugitifs ont été repris.', [['recaptured', 'fugitive']]],
		['fr', 'Vingt détenus sont toujours en cavale.', [['at_large', null]]],
		['en', 'Some 90 inmates had got away.', [['escaped', null]]],
		['en', 'Twelve prisoners broke out of the jail.', [['escaped', null]]],
		['en', 'By noon 30 inmates were back behind bars.', [['recaptured', null]]],
		['en', 'The police recaptured 12 escapees.', [['recaptured', 'escaped']]],
		['en', 'Twelve people escaped the fire.', [['rescued', 'person']]],
		['en', 'Of the fugitives, 41 are back.', [['recaptured', 'fugitive']]],
		['fr', 'Six gardiens sont en cellule.', [['arrest', 'guard_person']]],
		['en', 'Six guards are still in custody.', [['arrest', 'guard_person']]],
		// Of a number without a noun it is only told who gives it.
		[
			'en',
			'Some 90 inmates escaped. The union talks of 140. An aid group puts the number at 120.',
			[
				['escaped', null],
				['escaped', null],
				['escaped', null],
			],
		],
		[
			'en',
			'Some 90 inmates escaped. The ministry raised its figure to 104, from 96 on Monday. The mayor says 12 are behind bars.',
			[
				['escaped', null],
				['escaped', null],
				['escaped', null],
				['detainee', null],
			],
		],
		[
			'fr',
			"Plus de 90 détenus se sont échappés. Le syndicat parle de 140. L'opposition en compte 120.",
			[
				['escaped', null],
				['escaped', null],
				['escaped', null],
			],
		],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({what, members}) => [what, members]))).toEqual(expected);
	});
});

describe('numbers that are only given: of several of the sentence before the nearest is meant, else what their own words name', () => {
	const cases: readonly [LanguageCode, string, string][] = [
		[
			'fr',
			"Le bilan s'établit à 17 morts, dont quatre enfants, et 63 blessés. La mairie s'en tient lundi à 15.",
			'dead',
		],
		['fr', "Le bilan s'établit à 17 morts et 63 blessés. La mairie s'en tient à 58.", 'wounded'],
		['en', 'The storm left 17 dead and 63 injured. The town hall sticks to 15.', 'dead'],
		['en', 'The storm left 17 dead and 63 injured. An earlier estimate stood at 58.', 'wounded'],
		[
			'en',
			'The storm left 17 dead. Of the 63 injured some walked home, and for the 140 homeless the army speaks of 150.',
			'homeless',
		],
		['en', 'The fever has killed nine people. The agency puts suspected cases at 126.', 'case'],
		['fr', "La fièvre a tué neuf personnes. L'agence évalue les cas suspects à 126.", 'case'],
		['fr', 'La campagne a commencé lundi. Près de 800 habitants ont reçu une dose du vaccin.', 'vaccinated'],
		['en', "The government's toll of 26 is far too low, say nurses.", 'dead'],
		['en', 'Officially 26 people have caught the fever.', 'infected'],
		['en', 'Norvik will cut 470 jobs. Unions spoke of 610, counting temporary workers.', 'laid_off'],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts).at(-1)?.what).toBe(expected);
	});
});

test('another value that somebody gives for a part is of the same whole', () => {
	const text = 'Of the 52 injured, eight are in danger, doctors said; the ministry spoke of six.';
	expect(analyse(text, given('en')).quantities.map(({partOf}) => partOf)).toEqual([undefined, 0, 0]);
});

describe('fates told by other words', () => {
	/** What befell those whom each number of a text counts, and who they are. */
	const cases: readonly [LanguageCode, string, (string | null)[][]][] = [
		['fr', 'Sept personnes restent recherchées.', [['missing', 'person']]],
		['fr', "Au plus fort de la crue, 640 habitants avaient été mis à l'abri.", [['displaced', 'person']]],
		['fr', 'Le courant manque toujours dans 640 maisons.', [['power_cut', null]]],
		['fr', 'On a enterré neuf pêcheurs.', [['dead', 'fisherman']]],
		['en', 'Nine nurses were led away by gunmen.', [['captured', 'nurse']]],
		['en', 'Nine nurses walked away without a scratch.', [['rescued', 'nurse']]],
		['en', 'Contact has been lost with nine climbers.', [['missing', 'climber']]],
		['en', 'The smoke took the lives of nine nurses.', [['dead', 'nurse']]],
		['fr', 'Neuf pêcheurs ont été admis aux urgences.', [['hospitalised', 'fisherman']]],
		['fr', "Neuf pêcheurs étaient encore à l'hôpital mardi.", [['hospitalised', 'fisherman']]],
		['fr', 'Les secours recherchent encore neuf pêcheurs.', [['missing', 'fisherman']]],
		['fr', 'Neuf pêcheurs seraient coincés dans la cale.', [['trapped', 'fisherman']]],
		['fr', 'Des hommes armés ont emmené neuf pêcheurs.', [['captured', 'fisherman']]],
		['en', 'Nine nurses were led away by the manager.', [['nurse', null]]],
		['fr', 'Quelque 640 personnes ont quitté la zone.', [['displaced', 'person']]],
		['en', 'Nine nurses were buried on Friday.', [['dead', 'nurse']]],
		['en', 'The mortuary received nine bodies of children.', [['dead', 'child']]],
		['fr', 'On a retrouvé douze corps de migrants.', [['dead', 'migrant']]],
		['en', 'Nine climbers did not make it, the guide said.', [['dead', 'climber']]],
		['en', 'Nine nurses could not be saved.', [['dead', 'nurse']]],
		['en', 'Nine swimmers did not make it to the final.', [['swimmer', null]]],
		['fr', "Neuf marins n'ont pas pu être réanimés.", [['dead', 'sailor']]],
		['fr', 'Neuf marins ne s’en sont pas sortis.', [['dead', 'sailor']]],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({what, members}) => [what, members]))).toEqual(expected);
	});
});

describe('of those told before, of what kind some are', () => {
	const cases: readonly [LanguageCode, string, (string | null)[][]][] = [
		[
			'en',
			'The frost killed 31 people. Nine were women.',
			[
				['dead', 'person'],
				['dead', 'woman'],
			],
		],
		[
			'fr',
			'La police a arrêté 31 personnes. Parmi elles, neuf étaient des pêcheurs.',
			[
				['arrest', 'person'],
				['arrest', 'fisherman'],
			],
		],
		[
			'en',
			'The frost killed 31 people. Ninety were children.',
			[
				['dead', 'person'],
				['person', 'child'],
			],
		],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({what, members}) => [what, members]))).toEqual(expected);
	});
});

describe('people whom somebody loses or mourns', () => {
	const cases: readonly [LanguageCode, string, string[]][] = [
		['en', 'Norvent confirms the loss of nine guests.', ['dead']],
		['en', 'The village lost nine of its residents in the fire.', ['dead']],
		['en', 'The village lost 900 residents in ten years.', ['person', 'year']],
		['en', 'The firm lost nine customers after the fire.', ['customer']],
		['en', 'The village mourns nine nurses.', ['dead']],
		['en', 'Hundreds of people mourned the nine girls.', ['person', 'dead']],
		['fr', 'La ville a perdu neuf pompiers.', ['dead']],
		['fr', 'Norvent regrette la perte de neuf marins.', ['dead']],
		['fr', 'Le parti a perdu neuf députés.', ['deputy']],
		['en', 'Nine guests died. Ninety guests are receiving medical care.', ['dead', 'wounded']],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({what}) => what))).toEqual(expected);
	});
});

describe('who is brought out of danger', () => {
	const cases: readonly [LanguageCode, string, string][] = [
		['en', 'Neighbours hauled some 40 tenants out of the smoke.', 'rescued'],
		['en', 'Farmers carried 40 pupils to dry land.', 'rescued'],
		['en', 'Nine nurses were led from the burning building.', 'rescued'],
		['en', 'Gunmen dragged nine nurses out of the building.', 'nurse'],
		['en', 'Nine nurses were pulled dead from the river.', 'dead'],
		['en', 'The grant lifted 40 families out of debt.', 'family'],
		['fr', 'Des voisins ont tiré neuf enfants des décombres.', 'rescued'],
		['fr', 'Neuf marins ont été sortis de l’eau.', 'rescued'],
		['fr', 'Le car a ramené neuf élèves à la gare.', 'pupil'],
	];
	test.each(cases)('%s: %s', (language, text, expected) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(({what}) => what))).toEqual([expected]);
	});
});

describe('how much it rained', () => {
	const cases: readonly [LanguageCode, string, string | null][] = [
		['fr', "Il est tombé 187 millimètres d'eau sur la ville.", 'rain'],
		['fr', 'La station a relevé 230 millimètres sur les hauteurs.', 'rain'],
		['fr', 'Le niveau de la mer a monté de 20 millimètres.', 'rise'],
		['fr', 'Le canon de 155 millimètres a tiré.', 'shoot'],
		['en', 'More than 200 millimetres fell on the town.', 'rain'],
		['en', 'The town had 230 mm of rain.', 'rain'],
	];
	test.each(cases)('%s: %s', (language, text, event) => {
		const {claims} = analyse(text, given(language));
		expect(claims.flatMap(({counts}) => counts.map(count => count.event))).toEqual([event]);
	});
});

describe('what is still to be done is not done', () => {
	test.each([
		['en', 'Some 30 bodies are yet to be identified.', true],
		['en', 'Some 30 bodies remain to be identified.', true],
		['en', 'Some 30 bodies have been identified.', false],
		['en', 'Some 30 miners remain trapped.', false],
		['fr', 'Trente corps restent à identifier.', true],
		['fr', 'Trente personnes restent portées disparues.', false],
	] as const)('%s: %s', (language, text, expected) => {
		expect(analyse(text, given(language)).claims.map(({negated}) => negated)).toEqual([expected]);
	});
});
