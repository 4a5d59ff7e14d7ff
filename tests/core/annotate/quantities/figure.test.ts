import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const french = (marked: string) => expectFigures(marked, 'fr');
const english = (marked: string) => expectFigures(marked, 'en');

describe('one, where it counts', () => {
	test.each([
		'[Only one supplier](1 supplier) replied, in [just one area](1 area), and one of them lied.',
		'[At least one shop](≥1 shop) closed; one shop had moved.',
		'[One man](1 man) was shot dead and [one woman](1 woman) drowned; one guard killed a dog, and one clerk was left out.',
	])('English %s', english);

	test.each([
		'[Un seul fournisseur](1 fournisseur) a répondu ; un seul porte un badge ; un seul des deux a menti.',
		'[Un berger](1 berger) a été retrouvé mort ; [un facteur](1 facteur) a péri, un voisin a tué son chien.',
	])('French %s', french);
});

describe('two that are known, where something befell them', () => {
	test.each([
		'The fire killed [both pilots](2 pilot). Both pilots were tired, and both killed time.',
		'[Both skippers](2 skipper) drowned. Both firms lost money, and it hurt both sides.',
		'The fire killed the [two pilots](2 pilot). The two pilots flew to Rome with both maps.',
		'The storm wounded both Anna and Per Lind.',
	])('English %s', english);

	test.each([
		'Le feu a tué les [deux pilotes](2 pilote). Les deux pilotes volaient vers Rome.',
		'Les [deux marins](2 marin) ont péri. Les deux ministres ont voté, et le maire a blessé les deux partis.',
	])('French %s', french);
});

describe('a large sum that is known already', () => {
	test('English', () => english('The millions promised never came; [millions of dollars](~? USD) went to Oslo.'));
	test('French', () => french('Restent les millions annoncés, et les [milliers de marins](~? marin) sans emploi.'));
});

describe('a number with nothing but what befell people', () => {
	test('English', () => {
		english('[Six](6 dead) have died in Varn, and [64](64 people) have fallen ill.');
		english('[Ninety people](90 people) were hurt, the mayor told reporters, [six of them](6 people part) seriously.');
		english('Police arrested [one man](1 man) in Varn.');
	});
	test('French', () => {
		french('À Varn, [64](64 personne) sont tombés malades. La police a arrêté [un marin](1 marin).');
	});
});

describe('what is done under so many', () => {
	test('English', () =>
		english(
			'It was sold under [seven brands](7 brand). He served under [three kings](3 king), and [under 40 men](<40 man) came.',
		));
});

describe('a unit of time behind its article', () => {
	test.each(['It took [a week](1 week), a year ago; a month later it took [one week](1 week).'])('English %s', english);

	test.each(['Il y a [un an](1 an), cela a duré [une semaine](1 semaine).'])('French %s', french);
});

describe('ages', () => {
	test.each([
		'Her son, who was [11](11 year), hid. He was [84](84 year). He will be [85](85 year) by June. She is [31](31 year) and lives in Leeds.',
		'The town gave [dlrs 12 million](12000000 USD) to the mill and lent [3 million dlrs](3000000 USD).',
		'The baker was Ysoph Peter Orme, [22](22 year).',
		'Life expectancy for miners is [around 64](~64 year).',
		'He was [5 minutes](5 minute) late and 2 under par.',
	])('English %s', english);
});

test('a number that is joined to its unit measures, whatever name stands before it', () => {
	english('A Welsh [52-year](52 year)-old crossed the bay in a Breton [9-metre](9 meter) boat.');
});

describe('numbers of names and years', () => {
	test.each([
		'The army holds [33 rebels](33 rebel) and the LFN [26 soldiers](26 soldier), but the S&P 500 fell.',
		'S&P 500 companies and Fortune 500 firms met [40 banks](40 bank).',
		'An Airbus A320-200 and a Boeing 737-800 carried [162 passengers](162 passenger); in Oslo [20-30 people](20–30 people) sang.',
		'At 14-16 Old Mill Road, the ID.5 models of the 76ers won the second half of the game, [half of the prize](0.5 share of prize).',
		'Hyundai 2018 sales rose; [2000 people](2000 people) came.',
	])('English %s', english);

	test.each(['La première moitié de l’année ; la [moitié de l’année](0.5 part de année).'])('French %s', french);

	test.each(['Les banques du CAC 40 ont reçu [40 banques](40 banque).'])('French %s', french);
});

describe('nouns', () => {
	test.each([
		'It was [£35k](35000 GBP) cheaper than its rivals, and [30k](30000 GBP) cheaper than ours.',
		'The slope was [3.4 degrees](3.4 degree) in May and [2.6](2.6 degree) last year, and rose at one point last week.',
		'They dropped [three](3 bomb) [500-kg](500 kg) bombs; [two of Ann Lund’s aides](2 aide) fled; a ([0.7 WIN](0.7 win)) man.',
		'[60 Fiat and Opel vans](60 van) and [two new 320 Neo jets](2 jet +).',
		'On a [9](9 inch)- or [10-inch](10 inch) screen.',
		'[31 thefts](31 theft), compared with [an average of 27 per week](27 theft per week).',
		'The index stood at [94.512](94.512 ambiguous) today.',
		'The mean is [around 64](~64) raising the question of why.',
		'They gave [three dozens eggs](36 egg).',
	])('English %s', english);
});

describe('sums', () => {
	test.each([
		'He owes [1.3 billion](1300000000) ([$1.7bn](1700000000 USD)) to the state.',
		'It asks [1,850,000 yen](1850000 JPY) ([$17,100](17100 USD)), or [1,790,000](1790000 JPY) ([$16,500](16500 USD)) used.',
		'Sales of [3.1 billion shekels](3100000000 ILS) ([$840 million](840000000 USD)) and a profit of [95 million](95000000 ILS).',
		'It made [Y=320 billion](320000000000 JPY) and [RM4.2mil](4200000 MYR).',
		'Sold for [PS4.3bn](4300000000 GBP), less than a PS5.',
	])('English %s', english);
});
