import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const french = (marked: string) => expectFigures(marked, 'fr');
const english = (marked: string) => expectFigures(marked, 'en');

describe('symbols', () => {
	test.each([
		'The pump moves [2L](2 l) of oil at [420 Nm](420 Nm), [280 PS](280 horsepower) or [290 lb-ft](290 lb-ft).',
		'A [50Mbps](50 Mbit/s) line, a [3,000mAh](3000 mAh) battery, [310 pound-feet](310 lb-ft) of torque.',
		'He won the [100m](100 meter) in [9.8 seconds](9.8 second); they raised the [100m fund](100000000 fund).',
		'The shaft ends [640m](640 meter) underground, [90m](90 meter) beneath the lake.',
		'[3in](3 inch) of rain fell on [500,000 sq. ft.](500000 square foot) of floor.',
		'It melts at [3.2degF](3.2 °F) or [14 C](14 °C), at [55 MPa](55 MPa), in a [12 kV/cm](12 kV per cm) field.',
		'A [250cc](250 cc) bike, [3.5GeV](3.5 GeV), [400ppm](400 ppm), [5 mm/h](5 mm per h) of rain on [12 MS patients](12 patient).',
		'It lies [3 light years](3 light-year) away, and flies [5 kilometers per second](5 kilometer per second).',
		'The wind blew at [9 Beaufort](9 beaufort), after [seven on the Beaufort scale](7 beaufort).',
		'A shed of [300 cu ft](300 cubic foot) beside a pond of [20 m2](20 m²).',
		'Debt is [2.5x](2.5 times) earnings; the jeep is a 4x4.',
		'They laid [two measly kilometres](2 kilometer) of cable and lost [70 precious litres](70 liter), said [two old pounds](2 pound).',
		'One shock of [5.2 on the moment magnitude scale](5.2 magnitude), another of [4.8 on the Richter scale](4.8 magnitude).',
		'[At least forty](≥40 people) and [up to 60 people](≤60 people) came.',
		'It films in 4K over 5G, and [4K people](4000 people) came.',
	])('English %s', english);

	test.each([
		'Il roulait à [100 à l’heure](100 kilomètre-heure), payé [15 euros](15 EUR) à l’heure.',
		'Le moteur de [1,5 l](1.5 l) développe [300 ch](300 ch) et [420 Nm](420 Nm).',
		'Une fibre à [500 Mbit/s](500 Mbit/s), un forfait de [20 Go](20 Go), un écran en 4K, la 5G.',
		'À [40 années-lumière](40 année-lumière), [30 mètres par seconde](30 mètre par seconde), [5 mg/l](5 mg par l), [10 µg/m3](10 µg par m³).',
		'Il reste [quatre maigres tonnes](4 tonne), [deux bons kilomètres](2 kilomètre) de câble et [deux gros livres](2 livre).',
		'Un séisme de [5,2 sur l’échelle de magnitude de moment](5.2 magnitude).',
		'Le vent soufflait à [9 Beaufort](9 beaufort).',
		'Un terrain de [300 m2](300 m²), un bidon de [2L](2 l), un rendement de [10x](10 fois), un 4x4.',
	])('French %s', french);
});

describe('money', () => {
	test.each([
		'It costs [NZ $50](50 NZD), [C $6 a share](6 CAD per share) or [RM65 a month](65 MYR per month).',
		'Crude at [$68 U.S. per barrel](68 USD per barrel), [$71 US a barrel](71 USD per barrel), [$10 Canadian](10 CAD).',
		'A [$5 million](5000000 USD) US grant.',
		'They wanted [70 bitcoin](70 BTC) and got [9 BTC](9 BTC), from [three bitcoin wallets](3 wallet).',
		'They paid [$3 billion Swiss francs](3000000000 CHF) and [$4 million Canadian dollars](4000000 CAD).',
		'It pumps [5 million barrels](5000000 barrel per day) of crude oil a day and lands [3 tonnes](3 tonne per week) of fish per week.',
		'She was fined [4,000 pounds](4000 GBP) over a bomb of [600 pounds](600 pound).',
		'Divers lifted [2 million pounds](2000000 pound) of wet sand, and [2 million pounds](2000000 GBP) of aid came.',
		'They ask [R12,000](12000 ZAR) and [R2.5bn](2500000000 ZAR) in all; the R101 flew, and the R2 fell.',
		'A fine of [N500,000](500000 NGN) or [KSh 300](300 KES) against the wearers of N95 masks.',
		'It costs [CFA30 billion](30000000000 XOF), [CFA 2bn](2000000000 XOF), [Sh700 million](700000000 KES) or [MAD 60 million](60000000 MAD).',
		'They owe [3 million Rwandan francs](3000000 RWF), [60 Malawian kwacha](60 MWK), [70 Omani rials](70 OMR) and [9 million pula](9000000 BWP).',
		'The CFA met [70 players](70 player), and its head, [60](60 year), spoke.',
		'They owe [7 New Zealand dollars](7 NZD), [20 Jamaican dollars](20 JMD) and [5 million Mexican pesos](5000000 MXN).',
	])('English %s', english);

	test.each([
		'Il doit [3 millions de livres turques](3000000 TRY), [200 couronnes danoises](200 DKK) et [5 000 francs guinéens](5000 GNF).',
		'Il doit [30 milliards de F CFA](30000000000 XOF), [7 000 Fcfa](7000 XOF), [6 000 F](6000 franc) et [9 millions F CFA](9000000 XOF).',
		'Il doit [3 millions de livres égyptiennes](3000000 EGP), [60 roupies pakistanaises](60 PKR), [70 dirhams](70 MAD), [80 dirhams émiratis](80 AED) et [2 millions d’ouguiyas](2000000 MRU).',
		'Il pèse [trois livres](3 livre) ; [deux F-16](2 F-16) volent.',
	])('French %s', french);
});

describe('rates', () => {
	test.each([
		'Power at [80 €/MWh](80 EUR per MWh), gas at [$3.10 per mmBTU](3.1 USD per MMBtu), [5 kg per m2](5 kg per m²).',
		'A rate of [12 deaths per 100,000](12 dead per 100000), and [4.5 births per 1,000 people](4.5 birth per 1000 people).',
		'They offered [C$8](8 CAD per share) ([US$5.90](5.9 USD)) per share.',
	])('English %s', english);

	test.each([
		'La viande à [12 euros le kg](12 EUR par kg), le courant à [0,25 € le kWh](0.25 EUR par kWh), [5 000 € le m2](5000 EUR par m²).',
		'On compte [200 cas pour 100 000 habitants](200 cas par 100000 habitant) et des vivres pour [1 000 soldats](1000 soldat).',
		'Une amende de [12 euros](12 EUR par jour) ([13 dollars](13 dollar)) par jour.',
	])('French %s', french);
});

describe('prices of shares in fractions are of dollars', () => {
	test.each([
		'Lomond rose [3 1/4](3.25 USD), to [52 5/8](52.625 USD to), while Tarn fell [2 3/16](2.1875 USD) to [31](31 USD to).',
		'Tarn slipped [1 1/2](1.5 USD).',
		'The price rose [2 1/2 percent](2.5 % rise), and the river [3 1/4 feet](3.25 foot).',
		'He cut it to [2 1/2 acres](2.5 acre to) in 1998, from [6 1/2 acres](6.5 acre from) to [31 acres](31 acre to).',
	])('English %s', english);
});
