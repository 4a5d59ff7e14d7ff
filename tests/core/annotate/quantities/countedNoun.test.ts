import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const french = (marked: string) => expectFigures(marked, 'fr');
const english = (marked: string) => expectFigures(marked, 'en');

describe('a model is what is counted', () => {
	test.each(['Il a envoyé [trois N-212](3 N-212) de transport et [deux navires](2 navire).'])('French %s', french);
});

describe('what is counted of a whole', () => {
	test.each([
		'[Two of the ferry’s engines](2 engine) failed.',
		"[Three of the ruling party's senators](3 senator) left the room.",
		'[About 2,000 of the town’s residents](~2000 resident) had fled.',
		'[Nine](9 shop part) of the chain’s [64 shops](64 shop) are shut.',
		'[1,500 of those evacuees](1500 evacuee) came home.',
		'[40 people](40 people) fell ill, and [12 of those](12 people part) were children.',
		'There were [33 of us](33 people) below the ground.',
		'They freed [130 of ours](130 people) for [45 of theirs](45 people).',
		'The yard dismissed [600 Varn, Ohio, employees](600 employee).',
		'The yard builds [two](2 boat part) of its [seven boats](7 boat) abroad.',
	])('English %s', english);

	test.each([
		"[Cinq d'entre nous](5 personne) sont restés dans la salle.",
		"[Douze élèves](12 élève) sont malades, [trois d'entre eux](3 élève part) gravement.",
	])('French %s', french);
});

describe('so many of a number', () => {
	test.each([
		'[Nine lifts](9 lift part) out of [twelve](12 lift) ran, and [four out of five boilers](0.8 share of boiler).',
		'[Nine](9 lift part) out of [twelve lifts](12 lift) ran. [One in nine lifts](0.1111111111111111 share of lift) did not.',
		'[One](1 boiler part) of the mill’s [six boilers](6 boiler) burst; one of the two guards fled. It is one of the [ten mills](10 mill) left.',
	])('English %s', english);

	test.each([
		'[Deux chaudières](2 chaudière part) sur [six](6 chaudière) fuient, [trois moulins sur quatre](0.75 part de moulin) tournent.',
		"L'[une](1 chaudière part) des [six chaudières](6 chaudière) a sauté ; l’un des [trois gardiens](3 gardien) a fui. C’est l’une des [dix fermes](10 ferme) du canton.",
		'L’un des [quatre clubs](4 club) a refusé, l’une des [trois îles](3 île) brûle.',
		'[Un moulin sur neuf](0.1111111111111111 part de moulin) tourne.',
	])('French %s', french);
});

describe('words before the noun', () => {
	test.each([
		'[36 “no” votes](36 vote) were cast in the chamber.',
		'[Two Reuters news staff](2 staff) were hurt.',
		'[Two Democrats](2 democrat) said nothing.',
		'[27,000 BT engineers](27000 engineer) will move.',
		'[27,000 HP workers](27000 worker) will move.',
		'The car has [200 HP](200 hp) under the bonnet.',
		'[Two elected mayors](2 mayor) signed.',
	])('English %s', english);
});

describe('a verb of the past behind a number that opens its part', () => {
	test.each([
		'They checked [60 goats](60 goat). Of those, [seven](7 goat) carried infected ticks.',
		'Of [60 goats](60 goat), [three](3 goat part) showed signs of it.',
	])('English %s', english);
});

describe('a crowd that is told by its number', () => {
	test.each([
		'Estimates of the crowd range from [900](900 people), in the log, to [2,000](2000 people).',
		'The crowd broke [three windows](3 window).',
	])('English %s', english);

	test.each(['La foule est [estimée à 900](~900 personne) par la mairie.'])('French %s', french);
});
