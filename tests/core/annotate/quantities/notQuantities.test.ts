import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const french = (marked: string) => expectFigures(marked, 'fr');
const english = (marked: string) => expectFigures(marked, 'en');

describe('numbers that count nothing', () => {
	test.each([
		'Call 0800 555 111 for help.',
		'Chapter 11 filings climbed in May.',
		'The drug is now in phase 3 trials.',
		'The song is from the nineteen-seventies.',
		'He is the number two of the guild.',
		'At that level [12 teams](12 team) are left.',
		'The probe was launched on a Falcon 9 rocket.',
		'[1.5 million iPhone 4 handsets](1500000 handset) came back.',
	])('English %s', english);

	test.each([
		'Appelez le 0 800 130 130 pour vous informer.',
		'Il dirige le numéro trois mondial du papier.',
		'La vigilance dure jusqu’à samedi matin 6 heures.',
		'Le cortège a défilé entre 13h40 et 18 heures.',
		'Il a marché [18 heures](18 heure) sans dormir.',
	])('French %s', french);
});

describe('words that are hardly numbers', () => {
	test.each([
		"[Plus d'1,5 million d'euros](>1500000 EUR) manquent.",
		'[16 à 20’000 personnes](16000–20000 personne) campent.',
		'[Une bonne quinzaine de caméras](~15 caméra) attendent.',
		'Le bateau était à [0,3 mille nautique](0.3 mille nautique) de la côte.',
		'La loi est passée grâce au 12.4. Le recours du 12.4, qui a duré, a réuni [3 villes](3 ville).',
		'[Deux mille marins](2000 marin) sont partis.',
		'Une secousse de [5,5 sur l’échelle de Richter](5.5 magnitude) a suivi.',
		'Le séisme, d’une [magnitude du moment de 6,2](6.2 magnitude), a duré.',
	])('French %s', french);

	test.each([
		'Officials said “about” [40 people](~40 people) died.',
		'The debt stands at more than “[40 percent](>40 %) of output”.',
		'[30 dogs](≥30 dog) at least were lost.',
		'[40 cats](40 cat), [at least three of them](≥3 cat part) black, were lost.',
		'It was a [near-50%](~50 %) rise in the price.',
	])('English %s', english);
});
