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
		'[Twelve reactors](12 reactor) were checked. Reactors 3 and 4 were shut down.',
		'The ferry carried [40 men](40 man) and snapped in two off the coast.',
		'[1.5 million iPhone 4 handsets](1500000 handset) came back.',
	])('English %s', english);

	test.each([
		'Appelez le 0 800 130 130 pour vous informer.',
		'Il dirige le numéro trois mondial du papier.',
		'La vigilance dure jusqu’à samedi matin 6 heures.',
		'Un couvre-feu de 20 heures à 5 heures vide les rues ; le port ouvre de 7 heures à 16 heures.',
		'Le cortège a défilé entre 13h40 et 18 heures.',
		'[Six wagons](6 wagon) ont quitté la voie. Les wagons 7 et 8 ont pris feu, les rames 1, 2 et 3 sont intactes.',
		'Le bateau transportait [90 passagers](90 passager). Il s’est brisé en deux vers midi, puis en trois.',
		'Ils ont marché en [deux ou trois heures](2–3 heure).',
		'[Douze cas](12 cas) sont connus. Des contrôles ont eu lieu les 3, 12 et 23 mars 2024.',
		'Le cortège est passé dans [2041 points](2041 point) de la ville.',
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
		'Le titre vaut [31 fr. 20](31.2 franc) suisses, soit [30 euros](30 EUR).',
		'Elle coûte [4 frs](4 franc).',
		'Elle évoque [une « quinzaine de millions d’euros](~15000000 EUR) » versés.',
		'Il a été condamné à [sept ans](7 an) de prison, dont [trois](3 an part) fermes.',
		'Une secousse de [5,5 sur l’échelle de Richter](5.5 magnitude) a suivi.',
		'Le séisme, d’une [magnitude du moment de 6,2](6.2 magnitude), a duré.',
	])('French %s', french);

	test.each([
		'Officials said “about” [40 people](~40 people) died.',
		'The debt stands at more than “[40 percent](>40 %) of output”.',
		'[30 dogs](≥30 dog) at least were lost.',
		'[40 cats](40 cat), [at least three of them](≥3 cat part) black, were lost.',
		'It was a [near-50%](~50 % rise) rise in the price.',
	])('English %s', english);
});
