import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const french = (marked: string) => expectFigures(marked, 'fr');
const english = (marked: string) => expectFigures(marked, 'en');

describe('one, where it counts', () => {
	test.each([
		'[Only one supplier](1 supplier) replied, in [just one area](1 area), and one of them lied.',
		'[At least one shop](≥1 shop) closed; one shop had moved.',
	])('English %s', english);

	test.each(['[Un seul fournisseur](1 fournisseur) a répondu ; un seul porte un badge ; un seul des deux a menti.'])(
		'French %s',
		french,
	);
});

describe('a unit of time behind its article', () => {
	test.each(['It took [a week](1 week), a year ago; a month later it took [one week](1 week).'])('English %s', english);

	test.each(['Il y a [un an](1 an), cela a duré [une semaine](1 semaine).'])('French %s', french);
});

describe('ages', () => {
	test.each([
		'Her son, who was [10](10 year), hid. He was [84](84 year). He will be [85](85 year) by June. She is [31](31 year) and lives in Leeds.',
		'Life expectancy for miners is [around 73](~73 year).',
		'He was [5 minutes](5 minute) late and 2 under par.',
	])('English %s', english);
});

describe('numbers of names and years', () => {
	test.each([
		'S&P 500 companies and Fortune 500 firms met [40 banks](40 bank).',
		'An Airbus A320-200 and a Boeing 737-800 carried [162 passengers](162 passenger); in Oslo [20-30 people](20–30 people) sang.',
		'At 16-18 Old Mill Road, the ID.4 models of the 49ers won the second half of the game, [half of the prize](0.5 share of prize).',
		'Hyundai 2018 sales rose; [2000 people](2000 people) came.',
	])('English %s', english);

	test.each(['La première moitié de l’année ; la [moitié de l’année](0.5 part de année).'])('French %s', french);

	test.each(['Les banques du CAC 40 ont reçu [40 banques](40 banque).'])('French %s', french);
});

describe('nouns', () => {
	test.each([
		'It was [£25k](25000 GBP) cheaper than its rivals, and [25k](25000 GBP) cheaper than ours.',
		'The slope was [3.4 degrees](3.4 degree) in May and [2.1](2.1 degree) last year, and rose at one point last week.',
		'They dropped [three](3 bomb) [500-kg](500 kg) bombs; [two of Ann Lund’s aides](2 aide) fled; a ([0.5 WAR](0.5 war)) man.',
		'[60 Kia and Opel vans](60 van) and [two new 737 Max jets](2 jet +).',
		'On a [7](7 inch)- or [8-inch](8 inch) screen.',
		'[22 thefts](22 theft), compared with [an average of 20 per week](20 theft per week).',
		'The index stood at [96.088](96.088 ambiguous) today.',
		'The mean is [around 73](~73) raising the question of why.',
		'They gave [three dozens eggs](36 egg).',
	])('English %s', english);
});

describe('sums', () => {
	test.each([
		'He owes [1.3 billion](1300000000) ([$1.7bn](1700000000 USD)) to the state.',
		'It asks [2,435,000 yen](2435000 JPY) ([$22,480](22480 USD)), or [2,380,000](2380000 JPY) ([$21,972](21972 USD)) used.',
		'Sales of [2.2 billion shekels](2200000000 ILS) ([$590 million](590000000 USD)) and a profit of [71 million](71000000 ILS).',
		'It made [Y=590 billion](590000000000 JPY) and [RM3.06mil](3060000 MYR).',
		'Sold for [PS8.1bn](8100000000 GBP), less than a PS5.',
	])('English %s', english);
});
