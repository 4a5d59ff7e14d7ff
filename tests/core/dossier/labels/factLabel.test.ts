import {describe, expect, test} from 'vitest';
import {dossierFrom, type MarkedArticle} from '../../../support/markedFacts.ts';

const fr = (text: string): MarkedArticle => ({language: 'fr', published: '2024-05-21', text});
const en = (text: string): MarkedArticle => ({language: 'en', published: '2024-05-21', text});

const labelsOf = (...articles: readonly MarkedArticle[]): string[] =>
	dossierFrom(articles).facts.map(({label}) => label);

/** A label, and the texts that it is taken from. */
const labels: Readonly<Record<string, readonly MarkedArticle[]>> = {
	'Selma Textiles a plongé de 12%': [
		fr('Selma Textiles a plongé de 12% à la Bourse de Varn.'),
		fr("Le titre de Selma Textiles a plongé de 12%, après l'annonce d'une grève."),
	],
	'Ferra Bank, which will pay … dollars': [
		en('The court heard Ferra Bank, which will pay 40 million dollars to its clients in Oslo before the summer.'),
		en('Ferra Bank, which will pay 45 million dollars to clients in Oslo before the summer, has not answered.'),
	],
	'The victims will be buried within three days': [
		en('The authorities said the victims will be buried within three days.'),
		en('Mayor Olsen told reporters that the victims will be buried within three days.'),
	],
	'Pompiers déployés sur le port': [
		fr('Près de 120 pompiers ont été déployés sur le port de Varn.'),
		fr('Quelque 150 pompiers ont été déployés sur le port de Varn, selon la mairie.'),
	],
	'Habitants qui dorment dans le gymnase': [
		fr('Hier soir, 400 habitants dorment dans le gymnase de Varn.'),
		fr('Quelque 600 habitants dorment dans le gymnase de Varn.'),
	],
	'La mairie de Varn parle de … logements': [
		fr('La mairie de Varn parle de 80 à 100 logements pour les sinistrés.'),
		fr('La mairie de Varn parle de 300 à 350 logements pour les sinistrés.'),
	],
	'L’incendie du port de Varn a tué … pompiers': [
		fr('Les autorités avaient annoncé 31 pompiers tués.'),
		fr('L’incendie du port de Varn a tué 33 pompiers.'),
		fr('Les autorités avaient annoncé 31 pompiers tués.'),
	],
	'Norwegian rescuers saved 40 sailors': [
		en('On Monday, Norwegian rescuers saved 40 sailors near Bergen.'),
		en('Also, Norwegian rescuers saved 40 sailors near Bergen.'),
	],
	'Le nouveau tunnel qui mesure': [
		fr(
			'Les élus de Varn ont visité longuement, malgré la pluie et le froid, le nouveau tunnel qui mesure 12 kilomètres.',
		),
		fr('Les habitants ont fêté longuement, malgré la pluie et le froid, le nouveau tunnel qui mesure 14 kilomètres.'),
	],
	'Le conseil de Varn a voté … euros': [
		fr(
			'Le conseil de Varn a voté 4,2 millions d’euros pour le nouveau pont du port, malgré l’opposition des riverains du quai.',
		),
		fr(
			'Le conseil de Varn a voté 4,6 millions d’euros pour le nouveau pont du port, malgré les protestations des riverains.',
		),
	],
	// A place line is none of it, whatever its month looks like; nor is what others do, where a clause behind the number tells what happened.
	'Trawlers sank off the port': [
		en('LIMA, May 5 (UPI) - At least 40 trawlers sank off the port when the storm hit the coast.'),
		en('At least 42 trawlers sank off the port.'),
	],
	'People were killed': [
		en('At least 17 people were killed when a wall fell on the quay of the port.'),
		en('The board of the port and its members grieve with the families of the 23 people who lost their lives.'),
	],
	// A noun loses its preposition where no verb follows; a lead goes with the preposition that was cut from it.
	'The 40 million dollar plan of the northern harbours': [
		en('Under the 40 million dollar plan of the northern harbours, which nobody has read.'),
		en('Under the 40 million dollar plan of the northern harbours, which few have read.'),
	],
	// What is inserted is left out: behind the subject, between dashes, behind the object; a name in it stays.
	'The northern harbour ordered all trawlers to stay for … weeks': [
		en('The northern harbour, which is home to Norwegian trawlers, ordered all trawlers to stay for two weeks.'),
		en('The northern harbour, which is home to Norwegian trawlers, ordered all trawlers to stay for three weeks.'),
	],
	'The Bergen storm has left 40 boats sunk': [
		en('The Bergen storm -- now the longest and the most destructive of this cold century -- has left 40 boats sunk.'),
		en('The Bergen storm -- by now the longest and the most destructive of the century -- has left 40 boats sunk.'),
	],
	'Selma Textiles bought Varn Mills in 2019 for $70 million': [
		en(
			'Selma Textiles bought Varn Mills, a company that had worked on the wool of the islands, in 2019 for $70 million.',
		),
		en('Selma Textiles bought Varn Mills, a company that worked on the wool of the islands, in 2019 for $70 million.'),
	],
	// A participle that leads in is no subject, nor is a clause before a conjunction.
	'Minister Lind pledged to cut the fleet by … trawlers': [
		en('Speaking in the old harbour, Minister Lind pledged to cut the fleet by 40 trawlers at once.'),
		en('Speaking in the old harbour, Minister Lind pledged to cut the fleet by 60 trawlers at once.'),
	],
	// A preposition without a noun behind it stays, a verb keeps what it asks for.
	'Norwegian rescuers reported … sailors unaccounted for': [
		en('Norwegian rescuers reported 40 sailors unaccounted for.'),
		en('Norwegian rescuers reported 60 sailors unaccounted for.'),
	],
	'The closure of the yard puts … jobs at risk': [
		en('The closure of the yard puts 900 jobs at risk in the northern harbours of Norway and of the islands.'),
		en('The closure of the yard puts 950 jobs at risk in the northern harbours of Norway and of the islands.'),
	],
	'There could be savings of … dollars': [
		en('Lind claimed that there could be savings of 30 million dollars.'),
		en('Lind claimed that there could be savings of 35 million dollars.'),
	],
};

describe('the label of a number says who does what, in words of the texts', () => {
	test.each(Object.entries(labels))('%s', (label, articles) => {
		expect(labelsOf(...articles)).toEqual([expect.stringContaining(label)]);
	});
});

test('a number that differs is left out of the label, one that is agreed stays', () => {
	const told = (dead: number): MarkedArticle => en(`The fire in the hostel killed ${dead} people on Friday.`);
	expect(labelsOf(told(12), told(12))[0]).toContain('killed 12 people');
	expect(labelsOf(told(12), told(17))[0]).toContain('killed … people');
});

test('two numbers of one sentence have labels of their own', () => {
	const told = en('The plant in Varn will dismiss 900 workers and hire 140 engineers.');
	const found = labelsOf(told, told);
	expect(found.length).toBeGreaterThan(1);
	expect(new Set(found).size).toBe(found.length);
});

const statement = (text: string): string[] => labelsOf(fr(text), fr(text));

test('a statement is quoted as far as it is whole, without what leads into it', () => {
	expect(
		statement(
			'Le ministre a promis que la Norvège livrerait bientôt ses navires de guerre à la marine portugaise au large de Lisbonne et des Açores.',
		),
	).toEqual(['La Norvège livrerait bientôt ses navires de guerre']);
});

test('a statement is named by what the sources have in common', () => {
	const [label] = labelsOf(
		en(
			'After a long night of talks in a cold hall, the ministers of Iceland signed the fisheries treaty with Norway beside the harbour.',
		),
		en('Ministers of Iceland have signed the fisheries treaty with Norway.'),
	);
	expect(label).toMatch(/signed the fisheries treaty with Norway/u);
});

test('of two statements the one that names its subject is quoted', () => {
	const told = [
		'It was the longest blockade of the northern harbours by Norwegian trawlers.',
		'Norwegian trawlers kept the longest blockade of the northern harbours.',
	];
	expect(labelsOf(...told.map(en))).toEqual([expect.not.stringMatching(/^It /u)]);
});

test('an infinitive is quoted with the verb that governs it', () => {
	const [label] = statement('La Norvège reconnaît avoir livré ses navires de guerre au Portugal.');
	expect(label).toMatch(/^La Norvège reconnaît avoir livré/u);
});

test('no label ends on a word that asks for another', () => {
	const told = en(
		'Iceland signed the treaty on fisheries with Norway in the old town hall of the northern harbour city of Bergen on a rainy Monday.',
	);
	for (const label of labelsOf(told, told)) expect(label).not.toMatch(/(?:\b(?:the|of|in|a|on|with)|…)$/u);
});

test('a verb that goes on from the clause before takes its subject, without complements that make it long', () => {
	const told = (planes: number): MarkedArticle =>
		fr(
			`Le plan de soutien à la filière des chantiers navals norvégiens présenté lundi s'élève à 9 milliards de couronnes et comprend notamment ${planes} navires neufs.`,
		);
	expect(labelsOf(told(12), told(15)).join('\n')).toMatch(/^Le plan de soutien.* comprend notamment … navires/mu);
});

test('whose age it is stands before it', () => {
	const told = en('The prize went to a fisherman, Anna Lind, 34, who met the ministers of Iceland in the harbour.');
	for (const label of labelsOf(told, told)) expect(label).not.toMatch(/^34,/u);
});

test('a number of a whole leaves its gap', () => {
	const told = (number: number): MarkedArticle => en(`${number} of the 182 sailors were rescued near Bergen.`);
	for (const label of labelsOf(told(49), told(61))) expect(label).not.toMatch(/^of /iu);
});

test('no subject of another clause is set before a verb that has its own', () => {
	const told = fr(
		'Les pirates auraient visé une série de chantiers : ceux du port, du fleuve et du lac, de la côte¿ Les plans dérobés vaudraient 40 millions de couronnes.',
	);
	for (const label of labelsOf(told, told)) expect(label).not.toMatch(/pirates vaudraient/u);
});

test('what a word without a verb of its own counts is told with the clause that goes on from it', () => {
	const told = en('In spring, about 1,600 sailors who were booked on the ferries were left stranded in Bergen.');
	expect(labelsOf(told, told)[0]).toMatch(/1,600 sailors who were booked/u);
});

test('a number that a list begins with is told without the others', () => {
	const told = fr(
		'Selon les mairies, 33.000 marins ont manifesté à Oslo, 25.000 à Bergen, 20.000 à Stavanger, Narvik et Bodø.',
	);
	expect(labelsOf(told, told)).toContain('33.000 marins ont manifesté à Oslo');
});

test('a conjunction that joins nouns begins no clause', () => {
	const told = (reports: number): MarkedArticle =>
		en(`The link between the storm and a wave seen in the harbour has cost ${reports} boats, Lind said.`);
	for (const label of labelsOf(told(40), told(60))) expect(label).not.toMatch(/^A wave/u);
});

test('a heading is not run together with the sentence behind it', () => {
	const [label] = labelsOf(
		fr('Un chantier norvégien de 40 navires Le port de Varn est fermé aux chalutiers.'),
		fr('Le chantier norvégien a construit 45 navires.'),
	);
	expect(label).toBe('Le chantier norvégien a construit … navires');
});

test('a place is not set before words that name one', () => {
	const told = en('In Bergen, 40 trawlers from Norway and Iceland were stopped by the customs of Oslo.');
	for (const label of labelsOf(told, told)) expect(label).not.toContain('Bergen · 40 trawlers from Norway');
});

test('no quotation mark stands alone', () => {
	const told = (missing: number): MarkedArticle =>
		en(`'Almost 300 Missing,' ${missing} Rescued As Ferry Sinks Off Bergen`);
	for (const label of labelsOf(told(40), told(60))) expect(label).not.toMatch(/[,\p{L}]['’](?:\s|$)/u);
});

test('where a quotation mark is left out, no second space stays', () => {
	const told = (held: number): MarkedArticle =>
		fr(`Une voix assure dans la vidéo que ${held} « marins » sont « bien traités » dans le port de Varn.`);
	const labels = labelsOf(told(14), told(11));
	expect(labels.length).toBeGreaterThan(0);
	for (const label of labels) expect(label).not.toMatch(/ {2}/u);
});

test('what a relative clause tells of its own noun is not told of another', () => {
	const told = (long: number): MarkedArticle =>
		fr(`La digue, dont la couleur n'est toujours pas choisie, mesure désormais ${long} kilomètres.`);
	for (const label of labelsOf(told(4), told(6))) expect(label).not.toMatch(/^La couleur.*mesure/u);
});

test('no subject is given a verb behind its own', () => {
	const told = (share: number): MarkedArticle =>
		fr(
			`Les chantiers Varn, Berg et Lind doivent publier leurs comptes le jour où la mairie annonce ceux du port, attendu en chute de ${share}% par les armateurs.`,
		);
	for (const label of labelsOf(told(35), told(34))) expect(label).not.toMatch(/^Les chantiers Varn attendu/u);
});

test('a time of day is not cut at its colon', () => {
	const told = (words: string): MarkedArticle =>
		en(`The old corner of the harbour wall in Varn collapsed ${words} 1:30 a.m. on Thursday.`);
	for (const label of labelsOf(told('at around'), told('at about'))) expect(label).not.toMatch(/\b1$/u);
});

test('a verb says nothing beside the noun that is a form of it: no `injured · injuring`', () => {
	const labels = labelsOf(
		en(
			'A blast tore through the depot early on Monday, killing six guards and injuring more than forty, the fire service said.',
		),
		fr('Le bilan de la déflagration est passé à sept morts et une cinquantaine de blessés.'),
		en('Seven people died in the blast. Of the 52 injured, eight are fighting for their lives, doctors said.'),
	);
	expect(labels).toContain('A blast injuring …, the fire service said');
});

test('a fact about people is named by what befell them where one text says it, and not after who says how many', () => {
	const found = labelsOf(
		fr(
			'Un glissement de terrain a fait au moins 60 morts, près de 200 blessés et des dizaines de disparus, selon un bilan provisoire fourni dimanche par le préfet, Per Lind.',
		),
		fr(
			'Au moins 48 personnes ont péri dans le glissement de terrain de Varn et des dizaines sont portées disparues, selon un bilan provisoire fourni dimanche par le préfet, Per Lind.',
		),
		en('The landslide at Varn killed 64 people, while digging continues to find the more than 100 missing people.'),
	);
	expect(found.filter(label => /^… disparus/u.test(label))).toHaveLength(1);
	expect(found.filter(label => / · Per Lind$/u.test(label))).toEqual([]);
});
