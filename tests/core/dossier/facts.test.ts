import {describe, expect, test} from 'vitest';
import {dossierFrom, factsFound, factsMarked, type MarkedArticle} from '../../support/markedFacts.ts';

const fr = (text: string, published = '2024-05-21'): MarkedArticle => ({language: 'fr', published, text});
const en = (text: string, published = '2024-05-21'): MarkedArticle => ({language: 'en', published, text});

const stories: Readonly<Record<string, readonly MarkedArticle[]>> = {
	'a toll goes up, in both languages': [
		en(
			'Bomb kills dozens in Larum.\nA bomb exploded at a market in Larum on Monday, killing [at least 31 people](dead) and wounding [more than 50](wounded), police said.',
		),
		fr(
			"Attentat à Larum.\nL'attentat a fait [34 morts](dead) et [53 blessés](wounded), selon le ministère de l'Intérieur.",
		),
		en(
			'Larum buries its dead.\nThe death toll has risen to [36](dead), the interior ministry said on Tuesday. [53 people](wounded) were injured.',
		),
	],
	'the losses of two sides, in both languages': [
		en(
			'Army and rebels fight for Larum.\nThe army said [120 rebels](rebels) had been killed in Larum and put its own losses at [14 dead](soldiers). A strike on the market killed [23 people](market). The army holds [31 prisoners](taken).',
		),
		fr(
			"Combats à Larum.\nL'armée dit avoir compté [70 corps de rebelles](rebels). Elle reconnaît [12 morts dans ses rangs](soldiers) et dit avoir capturé [33 autres rebelles](taken). La frappe sur le marché a fait [26 morts](market).",
		),
	],
	'whoever comes on top of others is not all of them': [
		fr('[Au moins sept personnes](all) sont mortes vendredi dans la rupture du barrage de Larum.', '2024-05-18'),
		fr(
			'[Deux corps](found) ont été retrouvés lundi, portant à [neuf](all) le nombre des victimes de la rupture du barrage de Larum.',
		),
		en(
			'[Two bodies](found) were found near Larum on Monday, bringing to [nine](all) the number of people killed by the dam burst.',
		),
	],
	'whoever comes on top of others may be told without them': [
		en('[Two people](added) died in the fire in Larum on Thursday, bringing the toll to nine.'),
		en('[Two people](added) died in the fire in Larum on Thursday.'),
	],
	'arrests of one day are compared, whatever all are': [
		en('Police arrested [12 people](day) in Larum on Thursday, bringing the number of arrests to 40.'),
		en('Police arrested [15 people](day) in Larum on Thursday.'),
	],
	'pence are called p': [
		en('Larum Steel will pay [412 pence](offer) for each share of Brightwater. Its shares closed at [403p](close).'),
		en('Larum Steel offered [412p a share](offer) for Brightwater. Its shares closed at [403 pence](close).'),
	],
	'the police and the unions count one march': [
		fr(
			'[25.000 personnes](turnout) ont défilé mardi à Brême selon la police, contre [80.000](turnout) selon les syndicats.',
		),
		en('Police said [25,000 protesters](turnout) had marched in Bremen on Tuesday.'),
		fr('A Brême, les syndicats ont compté [80.000 manifestants](turnout) mardi.'),
	],
	'a part of the jobs is not all of them': [
		fr(
			"Le constructeur va supprimer [15.000 postes](all) dans le monde, dont [4.600](france) en France. L'Etat détient [15 %](stake) du capital.",
		),
		en(
			'The carmaker said it will cut [about 15,000 jobs](all) worldwide, including [4,600](france) in France. The state holds a [15%](stake) stake.',
		),
		fr('Le constructeur veut supprimer [4.600 emplois](france) en France.'),
	],
	'an age is that of its person': [
		fr(
			'Le procès de Marc Dubreuil.\nMarc Dubreuil, [24 ans](age), et Anne Lecoq, [25 ans](other), ont été jugés à Lyon mardi.',
		),
		fr(
			"A Lyon, deux jeunes jugés.\nLa mère d'Anne Lecoq, [25 ans](other), a pleuré. Marc Dubreuil, [26 ans](age), s'est tu.",
		),
	],
	'a price, a fine and a sentence keep apart': [
		fr(
			"Le tribunal l'a condamné à [deux ans de prison](prison) et à [75.000 euros](fine) d'amende pour avoir détourné [640.000 euros](sum).",
		),
		en(
			'The court sentenced him to [two years](prison) in prison and fined him [€75,000](fine) for embezzling [€640,000](sum).',
		),
	],
	'tolls of several countries are not the toll': [
		en(
			'The storm killed [more than 900 people](all) across the region. Haiti reported [546 dead](haiti), while Cuba reported [41 dead](cuba).',
		),
		fr("L'ouragan a fait [573 morts](haiti) en Haïti et [41](cuba) à Cuba."),
	],
	'those of whom only the subject of a denial tells': [
		fr(
			'Les mesures prises après la contamination de [26 bébés](sick) par la bactérie ne sont pas de nature à rassurer, selon le ministère de la Santé.',
		),
		fr('Le ministère de la Santé dit avoir identifié [38 bébés](sick) contaminés par la bactérie.', '2024-05-24'),
	],
	'nationals of one country': [
		en('Among the passengers were [five Indians](indians) and [four Russians](russians).'),
		fr("L'avion transportait [cinq Indiens](indians) et [quatre Russes](russians)."),
	],
};

describe('figures that answer one question stand in one fact', () => {
	test.each(Object.entries(stories))('%s', (_name, articles) => {
		expect(factsFound(articles)).toEqual(factsMarked(articles));
	});
});

const apart: Readonly<Record<string, readonly MarkedArticle[]>> = {
	'killed and wounded': [fr('Le séisme a fait [300 morts](a).'), fr('Le séisme a fait [300 blessés](b).')],
	'money of two currencies that no rate of the years makes one': [
		en('The deal is worth [£200m](a).'),
		en('The deal is worth [€700m](b).'),
	],
	'cases that are suspected and those that are confirmed': [
		en('The fever spreads: [41 cases](a) are confirmed, the ministry said.'),
		fr("L'OMS recense [126 cas suspects](b) de fièvre."),
	],
	'hired and laid off': [fr("L'usine va embaucher [500 salariés](a)."), fr("L'usine va licencier [500 salariés](b).")],
	'a price and what a company turns over': [
		fr('Norvik espère acquérir Sundal pour [8,3 milliards d’euros](a).'),
		fr('Le nouveau Sundal aurait un chiffre d’affaires de [7,1 milliards d’euros](b).', '2024-06-03'),
	],
	'marches and those who march': [
		fr('En fin de journée, [2.140 manifestations](a) avaient pris fin.'),
		fr('Quelque [3.600 personnes](b) sont restées mobilisées cette nuit.'),
	],
	'marches of two years': [
		fr('Le 5 décembre 2019, [806.000 personnes](a) avaient manifesté.'),
		fr('Mardi, [900.000 personnes](b) ont manifesté.', '2023-01-20'),
	],
};

describe('figures that answer other questions stand apart', () => {
	test.each(Object.entries(apart))('%s', (_name, articles) => {
		expect(factsFound(articles)).toEqual([]);
	});
});

test('a fact says who is silent, and counts origins', () => {
	const {facts} = dossierFrom([
		en('The crash killed [12 people](dead).'),
		en('The crash killed [14 people](dead).'),
		en('Ministers met in the capital.'),
	]);
	expect(facts.map(({silent, origins, kind}) => ({silent, origins, kind}))).toEqual([
		{silent: ['3'], origins: 2, kind: 'quantity'},
	]);
});

test('a statement without numbers is a fact of the sources that make it', () => {
	const {facts} = dossierFrom([
		en('Iceland signed the fisheries treaty with Norway in Bergen.'),
		en('Norway and Iceland signed a treaty on fisheries in Bergen on Monday.'),
		en('The weather was fine.'),
	]);
	expect(facts.map(({kind, silent}) => ({kind, silent}))).toEqual([{kind: 'statement', silent: ['3']}]);
});

test('facts are the same whatever else is in the folder', () => {
	const articles = stories['a toll goes up, in both languages']!;
	const more = [...articles, en('The central bank raised its rate to 4 percent.')];
	expect(factsFound(more)).toEqual(factsFound(articles));
});

test.todo('"his nation" and "the capital" limit a number to the country and city meant');
test.todo('"30,000 in Toulouse and in Lyon" counts for both cities');
test.todo('the sentence of one defendant is not that of another');
test.todo('a weekly wage and a yearly one answer one question');

/** Kinds of difference of the facts about numbers. */
const kindsOf = (...articles: readonly MarkedArticle[]): string[] =>
	dossierFrom(articles)
		.facts.filter(({kind}) => kind === 'quantity')
		.map(({verdict}) => verdict);

test('the accounted for grow in number while a story goes on, and a person is one with and without an office', () => {
	const kinds = kindsOf(
		en('Varn County Mayor Anna Lind said 120 people had been accounted for after the flood in Varn.', '2024-05-20'),
		en('Lind said that 136 people had been accounted for after the flood in Varn.', '2024-05-22'),
	);
	expect(kinds).toEqual(['updated']);
});

test('the votes of two rivals are two numbers', () => {
	const told = (day: string): MarkedArticle =>
		en('Lind had won 7.18 million votes against 6.94 million for her rival Arne Berg, the commission said.', day);
	expect(kindsOf(told('2024-05-20'), told('2024-05-21'))).toEqual(['agree', 'agree']);
});
