import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const french = (marked: string) => expectFigures(marked, 'fr');
const english = (marked: string) => expectFigures(marked, 'en');

describe('those whom a pronoun or `there` takes up', () => {
	test.each([
		'Lorries block the bridge. There are [eight of them](8 lorry), a driver says.',
		'Strikers stood at the gate; there must have been [about 70 of them](~70 striker).',
		'Boots lie on the quay. [Hundreds of them](~? boot part), mostly old.',
		'The clerk heard it every few minutes. There were 60 in the hall.',
		'[Six boys](6 boy) came. There were [two of them](2 boy part) on the roof.',
	])('English %s', english);

	test.each([
		'Les secours ont sorti les skieurs. Il y en avait [dix](10 skieur).',
		'La mairie avait promis des tentes. On en a reçu [60](60 tente).',
		'Les wagons des convois bloquaient la voie : ils étaient [douze](12 wagon).',
		'Les portes des granges sont fermées. On en a ouvert [neuf](9 porte).',
	])('French %s', french);
});

describe('people whom a pronoun or a plural is', () => {
	test.each([
		'[Six lorries](6 lorry) came. We were [about forty](~40 people), a man said.',
		'They numbered [300](300 people). The pupils were [26](26 pupil) in all.',
		'The boys were 14 when the roof fell. We were 12 when the war began.',
	])('English %s', english);

	test.each([
		'[Six camions](6 camion) sont arrivés. On était bien [deux cents](200 personne) là-dessus.',
		'Nous étions [une quarantaine](~40 personne). On est tous deux de la ville.',
		'Les élèves étaient [26](26 élève), les pompiers n’étaient que [18](18 pompier).',
		'Les notes étaient 12 et 14.',
	])('French %s', french);
});
