import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const french = (marked: string) => expectFigures(marked, 'fr');
const english = (marked: string) => expectFigures(marked, 'en');

describe('the noun of a number that stands alone', () => {
	test.each([
		'The firm paid [8 million pounds](8000000 GBP). The mayor puts the losses at [35 million](35000000 GBP).',
		'Oil covers [18 km](18 km) of the shore. The mayor sticks to his [12](12 km).',
		'They washed [12 birds](12 bird) on Friday.\n\nThey were [nearly 300](~300 people) on the quays.',
		'The court fined them [$5,000](5000 USD) and barred [all three](3) from the port.',
		'The firm owes [$20 million](20000000 USD) plus [about $4 million](~4000000 USD +) in costs.',
		'Measles cases pass [10,000](10000 case) in the west',
		'The death toll has risen to [2,122](2122 dead to), with injured people totalling [2,421](2421 injured).',
		'He counted [12 dead](12 dead). [Hundreds](~? home), if not [thousands of homes](~? home) were lost.',
		'Egg recall hits [half-billion](500000000 egg)',
		'The paper costs [$2 million](2000000 USD) and foresees a subscriber loss of [2 million](2000000 subscriber).',
		'Officials confirmed [14 new cases](14 case +), taking the total to [230](230 case), including [96 deaths](96 dead part).',
		'The ferry sank in [35 metres](35 meter) of water; [12](12 dead) died, [31](31 people) were pulled out and [nine](9 missing) are missing.',
		'The wave rose from [3 metres](3 meter from) to [7](7 meter to).',
		'[12 workers](12 worker) from [3 villages](3 village) had died and [another two](2 worker +) were still there.',
		'[About 60 people](~60 people) are missing, a number that includes the [15 dead](15 dead). The previous estimate on Tuesday stood at [50](50 people).',
		'The striker, [29](29 year), signed.',
		'The gate passes [3,000 people per hour](3000 people per hour). The police had counted [75,000](75000 people).',
		'He is [41](41 year), a father of [five](5 child).',
		'Ana, at [13](13 year) the youngest to go, wept; the oldest of them was [81](81 year).',
		'He is a father of [five](5 child), and he saw them. The police say [twenty-three](23 people). They say more.',
		'They found [12 dead](12 dead); one, a boy of [17](17 year), had come that week.',
		'The auditors of the town checked [180 contracts](180 contract): [42](42 contract part) lacked a signature.',
		'The nurses, 29, signed.',
		'Total cases were [3,015](3015 case), mostly in the west.',
		'The twins were 104. Levels were 240 on Monday.',
		'The deaths since the outbreak began in the valley stood at [253](253 dead).',
		'The clinic saw [four dead](4 dead). A ship left. The port was shut. It rained. The hospital’s count now stands at [six](6 dead).',
		'[Six hours](6 hour), not [three](3 hour). The play ran for [two hours](2 hour), and three, I think, left.',
		'Arrests of people crossing the border illegally fell [29 percent](29 % fall) in June to [83,500](83500 arrest to).',
		'Officials said requests from owners who lost money rose to [4,500](4500 request to).',
		'Shares in banks that sold loans closed at 253.',
		'The duty falls from [145 percent](145 % from) to [30](30 % to).',
		'The assailants, believed to number [eight](8 assailant), stormed a party.',
		'The clinic has admitted [2,450](2450 people) in [two days](2 day). It treated [160](160 people). He admitted [3 errors](3 error).',
		'Of the injured, [12](12 injured part) are in danger.',
		'In the end, 12 stayed. Of the money, little was left.',
		'He counted [4,000 tents](4000 tent). [Five thousand](5000 dead) died and [2,450](2450 people) have been admitted to hospital.',
		'Troops, [1,500 of them](1500 troop part), go from door to door.',
		'Staff at head office - [268 of them](268 staff part) - cleared their desks.',
		'Police held [40 people](40 people), [three of them officers](3 officer part).',
		'Police held [40 people](40 people), [three of them](3 people part) badly hurt.',
		'The dead number [40](40 dead). Barns hit by the gale number [3,600](3600 barn), and their staff number [300](300 staff).',
		'Owners listed under state law number [31,500](31500 owner), a figure well above the [26,000](26000 owner) given by the firm.',
		'He wore shirt number 40, and prisoner number 60 fled on bus number 12.',
		'[Some 60 people](~60 people) are hidden by national guards, [17 of them](17 people part) in Sild.',
		'In the village of Sild, population [700](700 people), [six homes](6 home) fell.',
		'The [13,000-strong](13000 people) force will leave.',
		'[Eighteen million](18000000 people) are hungry, [five million of them](5000000 people part) close to famine.',
		'The balloon rose to [almost 5,300m](~5300 meter to).',
	])('English %s', english);

	test.each([
		'On compte [250 blessés](250 blessé). [Plusieurs centaines](~? mort), voire des [milliers de morts](~? mort) sont à craindre.',
		'Luc et Paul, tous deux condamnés à [dix ans](10 an) de prison, se taisent.',
		'La ville se tait. Les secours parlent de [vingt-trois](23 personne).',
		"C'était le père de [trois](3 enfant).",
		"Le journal annonce une perte d'abonnés de [2 millions](2000000 abonné).",
		'Les arrivées ont atteint [4 000](4000 arrivée) en mai.',
		'Elle est morte, portant à [27](27 mort) le nombre total des morts, puis à [60](60 cas) le nombre provisoire de cas.',
		'Les autorités ont confirmé [14 cas](14 cas), portant le total à [230](230 cas), dont [96 mortels](96 mortel part).',
		'Les dépôts de bilan ont progressé de [12 %](12 % rise), à [1 020](1020 dépôt to).',
		'Il a réuni [94 voix](94 voix) sur les [289](289 voix) nécessaires.',
		'Il reste [20 ouvriers](20 ouvrier) ; les [quatre](4 ouvrier) derniers partent ce soir.',
		'Sur un bateau de [12 mètres](12 mètre) étaient [41 migrants](41 migrant) ; les [60 autres](60 migrant +) ont péri.',
		'On compte [1 500 blessés](1500 blessé) et [plus de 70 000 sans-abri](>70000 sans-abri).',
		'Le bilan est passé à [1 020](1020 mort).',
		"[Quelque 60 personnes](~60 personne) sont portées disparues, outre [15 morts](15 mort). L'estimation précédente était de [50](50 personne).",
		'[12 ouvriers](12 ouvrier) de [3 villages](3 village) sont partis et [deux](2 ouvrier) sont restés.',
		'Le maire parle de [80 blessés](80 blessé), la préfecture de [94](94 blessé), [une ONG](1 ONG) de [quelque 120](~120 blessé). Un pompier jure que ce sont [200](200 blessé).',
		'Le plan est de [3 millions d’euros](3000000 EUR). La ministre a offert [quinze millions](15000000 EUR) à la ville.',
		'On reparle d’un des [65](65 personne) qui ont été rattrapés, et d’un commando de [vingt](20 commando).',
		'On compte [sept morts](7 mort) : [cinq](5 mort part) à Lyon et [deux](2 mort part) à Turin. On compte [sept morts](7 mort) : [cinq](5 mort) à Lyon et [trois](3 mort) à Turin.',
		'Il y a eu [12 morts](12 mort) ([7](7 mort part) à Lyon, [5](5 mort part) à Turin).',
		'Ces individus étaient au nombre de [vingt](20 individu).',
		'On compte [12 000 cas](12000 cas), loin des [64 000](64000 cas) cités par le syndicat ; les [12 employés](12 employé) par la firme partent.',
		'Les voisins, au nombre de [douze](12 voisin), ont porté plainte.',
		"Il n'en reste [plus que 12 bateaux](12 bateau) au port.",
		'Il gagne [bien plus que 2 000 euros](>2000 EUR).',
		'Ils ont enlevé [20 tonnes](20 tonne) de boue ; ils sont [40](40 personne) à pelleter.',
		"La firme versera [8 millions d'euros](8000000 EUR) aux sinistrés, qui en demandaient [35](35000000 EUR).",
		'[Neuf maisons](9 maison) sont tombées. Ils sont désormais [250](250 personne), pompiers et soldats, à déblayer.',
	])('French %s', french);
});

describe('whose number a copula tells', () => {
	test.each([
		'The town has [40 shops](40 shop). His school was one of the [more than 400](>400 school) that stayed closed.',
		'[90 stations](90 station) did not open; the enquiries suggest there were [between 140 and 160](140–160 station).',
	])('English %s', english);

	test.each([
		'La ville a [40 magasins](40 magasin). Son école est l’une des [400](400 école) qui ferment.',
		'Il a compté [31 corps](31 corps), ajoutant que les assaillants étaient [une centaine](~100 assaillant), à moto.',
	])('French %s', french);
});
