import {describe, expect, test} from 'vitest';
import {factsFound, factsMarked, type MarkedArticle} from '../../../support/markedFacts.ts';

const english = (...texts: readonly string[]): MarkedArticle[] =>
	texts.map(text => ({language: 'en', published: '2025-03-04', text}));
const french = (...texts: readonly string[]): MarkedArticle[] =>
	texts.map(text => ({language: 'fr', published: '2025-03-04', text}));

const together: readonly (readonly [string, readonly MarkedArticle[]])[] = [
	[
		'the share of those who strike, by both sides',
		[
			...french(
				'Grève des boulangers de Varn lundi. [83 % de grévistes](strikers), revendique le syndicat ; la direction, elle, n’en compte que [36 %](strikers).',
				'Grève des boulangers de Varn lundi. Le taux de grévistes atteignait [39 %](strikers), selon la direction.',
				'Les boulangers de Varn en grève. Elle est suivie par [huit salariés sur dix](strikers) dans les fournils, selon le syndicat.',
			),
			...english(
				'Bakers in Varn went on strike on Monday. The union said [84 percent](strikers) were on strike; the mill put it at [38 percent](strikers).',
			),
		],
	],
	[
		'the sides of a vote, by whatever words, and the same corrected',
		[
			...french(
				'Le conseil de Varn a voté lundi. Le pont a recueilli [47 voix](for), contre [39](against), [six élus](abstained) s’étant abstenus.',
				'Le conseil de Varn a voté lundi le pont. [47 élus](for) ont dit oui et [39](against) ont dit non. Après correction, on lit [46](for) contre [40](against).',
				'Ida Roux est l’une des [six abstentionnistes](abstained) du vote de lundi à Varn.',
			),
		],
	],
	[
		'states that vote, by whatever name',
		[
			...french(
				'Le conseil de la Hanse a voté lundi. [Douze États](for) ont voté pour, [cinq](against) contre.',
				'Le conseil de la Hanse a voté lundi la taxe. [Cinq gouvernements](against) ont voté contre.',
			),
			...english(
				'The council of the Hansa voted on Monday. [Five capitals](against) voted no, [twelve](for) voted in favour.',
			),
		],
	],
	[
		'a value, another that somebody else holds to, and one that is told instead of it',
		[
			...english(
				'The quay of Varn is worn. The ministry puts its repair at [£35 million](cost). The builders hold to [£52 million](cost).',
				'The quay of Varn is worn. The builders put its repair at [£52 million](cost), instead of the [£35 million](cost) given by the ministry.',
			),
		],
	],
	[
		'those whom a flood drives out, those whose homes it takes, and those who are put up',
		[
			...english('The river rose at Varn on Monday. [Some 2,300 people](out) were displaced by the flood.'),
			...french(
				'La rivière a débordé lundi à Varn. La crue a fait [2 450 sinistrés](out), selon la mairie.',
				'Après la crue de lundi à Varn, [2 350 habitants](out) ont été relogés.',
			),
		],
	],
	[
		'people who were charged, and defendants',
		[
			...english('In Varn [seven people](accused) have been charged with forging tickets.'),
			...french('À Varn, [sept inculpés](accused) attendent leur procès dans l’affaire des faux billets.'),
		],
	],
	[
		'prisoners, and fighters who were captured',
		english(
			'After the battle of Varn the general spoke of [37 prisoners](taken).',
			'After the battle of Varn the army said that [37 fighters](taken) had been captured.',
		),
	],
	[
		'how far from a town, and from the capital that it is',
		[
			...french('À [quinze kilomètres](off) au sud-ouest de Lima, le sol s’est ouvert : c’est là l’épicentre.'),
			...english('It was centered [about sixteen kilometers](off) from the capital.'),
		],
	],
	[
		'those on board, wherever the plane came down and wherever it went',
		french(
			'Un avion transportant [228 personnes](aboard) disparaît au Brésil.',
			'Un avion transportant [228 personnes](aboard) n’est pas arrivé en France.',
		),
	],
	[
		'shares of those of one age, however it is told',
		english(
			'The survey found that [41 percent](infants) of children under 2 are starving.',
			'The survey found that [38 percent](infants) of 1-year-olds are starving.',
		),
	],
	[
		'a toll, and what it may as well be',
		english(
			'The famine in Varn has killed [more than one million](dead) and perhaps [as many as three million people](dead).',
			'The famine in Varn has killed [two million people](dead).',
		),
	],
	[
		'those who blew themselves up, and bombers by another name',
		french(
			'Les attentats de Varn ont été commis par [neuf kamikazes](bombers).',
			'Les [neuf terroristes](bombers) des attentats de Varn étaient norvégiens.',
		),
	],
	[
		'operations that are called off, by whatever words',
		[
			...english('After the leak in Varn the hospital scrapped [340 surgeries](operations).'),
			...french('Après la fuite de Varn, l’hôpital a reporté [360 opérations](operations).'),
		],
	],
	[
		'a share of things that only the glossary names in both languages',
		[
			...english('After the attack in Varn [some 40%](servers) of the servers were back online by Monday.'),
			...french('Après l’attaque, à Varn, [environ 45 %](servers) des serveurs étaient de nouveau en service lundi.'),
		],
	],
	[
		'customers who have power again, told by an adverb alone',
		[
			...english('After the storm at Varn [some 7,400 customers](back) have power again.'),
			...french('Après la tempête de Varn, [quelque 7 200 abonnés](back) ont de nouveau l’électricité.'),
		],
	],
	[
		'homes that have power again, by whatever words',
		[
			...english('After the storm at Varn power was restored to [7,400 homes](back).'),
			...french('Après la tempête de Varn, [7 200 foyers](back) ont été réalimentés en électricité.'),
		],
	],
	[
		'dead birds, and those whom a works employs beside those who clean up',
		english(
			'The works at Varn employs [240 people](staff). Wardens have picked up [31 swans](swans).',
			'At Varn [170 people](cleaners) are clearing the banks of the river. They have counted [47 swans](swans).',
		),
	],
	[
		'two amounts of one spill that two give in one article',
		english(
			'The tank at Varn leaked. According to the firm, [70 tonnes](spilled) of acid leaked. According to Green Varn, [260 tonnes](spilled) leaked.',
			'The tank at Varn has leaked [90 tonnes](spilled) of acid.',
		),
	],
	[
		'a crowd that two sides count behind a line that only names the march',
		french(
			'Fin de la manifestation à Varn. [700 personnes](march) selon la gendarmerie, [2 500](march) selon les organisateurs.',
			'À Varn, [1 800 personnes](march) ont manifesté dimanche.',
		),
	],
	[
		'what was spilled, and what was carried and is still there',
		[
			...english(
				'The barge Alma, which carried [700 tonnes](carried) of acid, struck a pier. [90 tonnes](spilled) leaked into the river, the port said.',
			),
			...french(
				'La péniche Alma a heurté une pile du pont. La quantité perdue est évaluée à [160 tonnes](spilled) ; [540 tonnes](left) sont encore dans les cuves.',
			),
		],
	],
	[
		'how long the lights were out, and how long the lineman had worked',
		[
			...english(
				'The storm put out the lights of Marvol. Power was back within [six hours](outage), the company says; villagers speak of [fourteen](outage). The lineman had been on duty for [30 hours](work).',
				'In Marvol a [nine-hour](outage) blackout followed the storm. It was over at dawn.',
			),
			...french(
				'Après la tempête, les habitants de Marvol sont restés privés de courant pendant [dix heures](outage), et non [six](outage). Le monteur travaillait depuis [26 heures](work).',
			),
		],
	],
	[
		'how long a pass was shut, told by its closing and by its opening',
		[
			...english('Snow shut the pass of Varn. It was closed for [two days](shut), police said.'),
			...french('La neige a bloqué le col de Varn. Il a rouvert au bout de [trois jours](shut).'),
		],
	],
	[
		'all who are charged, and the others of those who were held',
		french(
			'Après le pillage de Marvol, [les douze autres suspects](charged) ont été mis en examen.',
			'Après le pillage de Marvol, [douze suspects](charged) ont été mis en examen.',
		),
	],
	[
		'who voted against, with an aside behind them',
		[
			...english('The council passed the plan. [Seven councillors](against) of the Green List voted against it.'),
			...french(
				'Le conseil municipal a adopté le plan. [Sept élus](against) de la Liste verte, mécontents du tracé, ont voté contre.',
			),
		],
	],
	[
		'the losses of one army, of the other, and what is said to be wrong',
		english(
			'Norway lost [27,000 soldiers](ours) in the war, not 240,000, Anna Lind said. She said that [64,000 Swedes](theirs) were killed.',
			'Anna Lind said that [27,000 Norwegian soldiers](ours) were killed. Not 240,000. [64,000 Swedes](theirs) died in the war.',
		),
	],
	[
		'those who may vote, as the whole of a share and without one',
		french(
			"Élection présidentielle : seulement 28 % des [7 millions d'électeurs](roll) de Varn ont voté dimanche.",
			"Élection présidentielle : Anna Lind a obtenu les voix de [2 millions d'électeurs](votes) sur [7 millions d'inscrits](roll) à Varn.",
			"Élection présidentielle : Anna Lind a obtenu les voix de [2 millions d'électeurs](votes) à Varn.",
		),
	],
	[
		'a few patients who die, and all the dead',
		english(
			'The blast at Varn has killed [31 people](dead), the mayor said. [Two patients](ward) died at night.',
			'The blast at Varn has killed [33 people](dead).',
			'In Varn [two patients](ward) died on Monday night.',
		),
	],
	[
		'men, and what they are besides',
		english(
			'A blast at Varn prison killed [31 men](dead), the mayor said.',
			'A blast at Varn prison killed [28 prisoners](dead).',
		),
	],
	[
		'so few for whom something is brought, and as many dead',
		english(
			'The frost killed [12 people](dead) in Varn, the mayor said.',
			'In Varn the foreman had brought two blankets for [12 men](men).',
			'The frost at Varn has killed [12 people](dead).',
		),
	],
	[
		'those on board, whatever happens to the ship',
		english(
			'The ferry Elna is missing with [236 people](aboard) on board.',
			'The ferry Elna was carrying [236 people](aboard).',
		),
	],
	[
		'a count and the one that it corrects',
		english(
			'The farm at Varn lost [52 goats](goats) in the storm, rather than the [47](goats) that it reported initially.',
			'A storm killed [47 goats](goats) on the farm at Varn.',
			'The storm cost the farm at Varn [52 goats](goats).',
		),
	],
	[
		'the losses of one army, by its own count and by that of its enemy',
		english(
			'Norway acknowledged in a note that [31 of its soldiers](norway) had fallen in the border fighting.',
			'Sweden put Norwegian losses in the border fighting at [70 dead](norway), a note said.',
		),
	],
	[
		'revenue and what was expected of it, told side by side',
		english(
			'Varnex had revenue of [$6.41 billion](one) against [$6.46 billion](two) that analysts expected.',
			'Varnex reported revenue of [$7.868 billion](one) on Tuesday.',
		),
	],
	[
		'two counts in one sentence, the second of somebody else and without a noun',
		english(
			'The storm felled trees in the park: the town has counted [420 oaks](oaks); the gardeners say [900](oaks).',
			'In the park of Marvol [420 oaks](oaks) fell in the storm, the town said.',
			'The gardeners of Marvol say that the storm felled [900 oaks](oaks) in the park.',
		),
	],
	[
		'vehicles, and cars among which are lorries',
		english(
			'[Thirteen vehicles](fell) plunged from the quay of Marvol into the harbour, police said.',
			'A crane driver counted [14 cars and lorries](fell) in the harbour of Marvol below the quay.',
		),
	],
	[
		'forms that one side questions, and the few that the other admits',
		english(
			'The union of Marvol says that [1,200 forms](altered) were altered. The ministry admits to [130](few).',
			'In Marvol [1,200 forms](altered) were altered, the union says. The ministry speaks of [130 forms](few).',
		),
	],
	[
		'estimates that range from one number to another',
		english(
			'Estimates of the dead range from [14](dead), the army figure, to [31](dead), that of the union.',
			'The mudslide at Marvol killed [16 people](dead), the army said.',
			'The mudslide at Marvol killed [31 people](dead), the union said.',
		),
	],
	[
		'the same in French',
		french(
			'Les estimations varient entre [14 morts](dead), chiffre de la mairie, et [31](dead), celui des mineurs de Marvol.',
			'La coulée de boue de Marvol a fait [16 morts](dead), selon la mairie.',
			'La coulée de boue de Marvol a fait [31 morts](dead), selon les mineurs.',
		),
	],
	[
		'the names on a list, and the dead of whom their article counts nearly as many',
		english(
			'The police of Marvol count [31 dead](dead) in the fire. A nurse keeps a notebook with [36 names](dead).',
			'The fire in Marvol killed [31 people](dead), the police said.',
			'At least [36 people](dead) died in the fire in Marvol, according to a nurse.',
		),
	],
	[
		'those arrested, and detainees',
		english(
			'Riots broke out in Marvol. [Ninety people](held) were arrested, police said.',
			'After the riots in Marvol lawyers have visited [140 detainees](held).',
		),
	],
	[
		'how long it went on, as several tell it, and how long until help came',
		english(
			'Rebels attacked the fort of Marvol. The fighting lasted [nine hours](fight). A relief column came [two hours](help) later.',
			'At the fort of Marvol they fired at the walls for [seven hours](fight). We waited [three hours](help) for relief.',
		),
	],
	[
		'the same in French',
		french(
			"Des hommes ont pillé la bijouterie de Marvol. Le vol a duré [huit minutes](theft). Une patrouille est arrivée [vingt minutes](help) après l'alerte.",
			'À la bijouterie de Marvol, il leur a suffi de [cinq minutes](theft). La police a mis [trente minutes](help) à venir.',
		),
	],
	[
		'a count that is set against another in one sentence',
		french(
			"La préfecture a confirmé [trois morts](dead), contre les [seize](dead) qu'annonce le syndicat.",
			"L'incendie de Marvol a fait [seize morts](dead), selon le syndicat.",
			"L'incendie de Marvol a fait [trois morts](dead), selon la préfecture.",
		),
	],
	[
		'the men among the dead, whoever says whom the dead include',
		[
			...english('The dead in the wreck off Marvol were said to include [17 men](men).'),
			...french('Les morts du naufrage de Marvol comprennent [17 hommes](men).'),
		],
	],
	[
		'missiles that are called rockets',
		english(
			'Norway said it shot down [two of the incoming missiles](down).',
			'The ministry said the depot had been hit, claiming [two rockets](down) had been shot down.',
		),
	],
	[
		'an open bound and what lies in its reach',
		english(
			'Belgium recorded [more than 900 new cases](cases) of measles on Friday.',
			'Belgium recorded [971 new cases](cases) of measles, the health ministry said.',
		),
	],
	[
		'jobs, those who hold them and those who lose them',
		french(
			"La fonderie de Marvol ferme : [863 emplois](jobs) sont menacés. L'usine emploie [863 personnes](jobs).",
			'La fonderie de Marvol va supprimer [près de 900 emplois](jobs).',
			'La fonderie de Marvol, qui emploie [843 salariés](jobs), ferme ses portes.',
		),
	],
	[
		'open bounds in French',
		french(
			"Le fonds aéronautique est doté d'[au moins 600 millions d'euros](fund).",
			"Le fonds aéronautique est doté de [630 millions d'euros](fund).",
		),
	],
	[
		'a toll, whether it is told in which part of the country it happened or not',
		french(
			"Des inconnus ont attaqué lundi un marché dans l'est du pays, tuant [au moins 17 personnes](dead).",
			"L'attaque du marché a fait [23 morts](dead), selon le ministère.",
		),
	],
	[
		'those of one kind among the dead, told as a part or not',
		french(
			"L'attaque du marché a fait 25 morts, dont [sept gendarmes](officers).",
			'[Six gendarmes](officers) ont été tués au marché.',
		),
	],
	[
		'almost as many people under two names, near which no other number is',
		french(
			"Après l'incendie de la tour Marvol, la ville a hébergé [environ 120 riverains](housed) dans un gymnase.",
			"[118 occupants](housed) de la tour Marvol ont dormi dans un gymnase après l'incendie.",
		),
	],
	[
		'the parts of a place by the compass, and the whole',
		french(
			"[Quelque 3 500 migrants](south) vivent dans la zone sud du camp. Dans l'ensemble du camp vivent [5 200 migrants](all).",
			'[3 455 migrants](south) vivent dans la partie sud du camp. Dans le camp entier vivent [5 100 migrants](all).',
		),
	],
	[
		'the children among the dead, told as a part and by themselves',
		french(
			'[60 corps](dead) ont été comptés à Marvol, dont [19 enfants](children).',
			'[Au moins 25 enfants](children) sont morts à Marvol.',
		),
	],
	[
		'francs of no country told, and those of the only one that is',
		french(
			'La traversée de Marvol coûte [120 000 francs guinéens](fare).',
			'La traversée de Marvol coûtait [120 000 francs](fare).',
		),
	],
	[
		'the offer that a change begins and ends with, and the same offer',
		french(
			"L'État a porté son offre aux veuves de Marvol de 30 à [45 millions d'euros](offer) par personne décédée.",
			"L'État offre [45 millions d'euros](offer) aux veuves de Marvol.",
		),
	],
	[
		'the dead, and people of whom no word that a table knows tells what befell them',
		english(
			'The flood of Monday killed [31 people](dead) at Marvol, the harbour master said.',
			'After the flood of Monday the harbour master of Marvol spoke of [24 villagers](dead) who will never come home.',
		),
	],
	[
		'an offer before and after it was raised',
		french(
			"L'État a porté de [30](offer) à [45 millions d'euros](offer) son offre aux éleveurs de Marvol, a dit le maire.",
			"L'État offre [30 millions d'euros](offer) aux éleveurs de Marvol, selon le maire.",
			"Les éleveurs de Marvol recevront [45 millions d'euros](offer) de l'État.",
		),
	],
	[
		'a toll that has risen since, told with what it rose to alone',
		english(
			'At Marvol [160 people](dead) were dead by noon, and by night the toll had climbed to [340](dead).',
			'The quake at Marvol killed [160 people](dead), the mayor said.',
			'The quake at Marvol killed [340 people](dead), rescuers said.',
		),
	],
	[
		'the dead of one kind and of another, both told of all',
		english(
			'The blaze killed [41 miners](dead), the owner said. Rescuers spoke of [52 dead](dead).',
			'The blaze killed [41 people](dead), the owner said.',
			'Rescuers counted [52 dead](dead) in the blaze.',
		),
	],
	[
		'a toll and the one that it has taken the place of in one sentence',
		french(
			'[41 personnes](dead) ont péri à Marvol, a dit la police, qui avait fait état la veille d’un premier bilan de [23 morts](dead).',
			'La crue de Marvol a fait [44 morts](dead).',
		),
	],
	[
		'the same in English',
		english(
			'[41 people](dead) died in Bergen, up from a previous count of [23](dead).',
			'The flood in Bergen killed [44 people](dead).',
		),
	],
	[
		'visitors and entries',
		french(
			'Le musée de Marvol accueille [20 000 visiteurs](visitors) par an.',
			'Le musée de Marvol a compté [19 400 entrées](visitors) par an.',
		),
	],
	[
		'a fortnight by days and by weeks',
		french(
			'Les discothèques de Lyon sont fermées pendant [quinze jours](closed).',
			'Les discothèques de Lyon sont fermées pendant [deux semaines](closed).',
		),
	],
	[
		'an armed band by its many names, and those of it who are held',
		english(
			'The siege in Bergen is over: [29 militants](dead) were killed and [three](held) captured, the minister said.',
			'The siege in Bergen is over: [29 gunmen](dead) were killed and [three others](held) arrested, the minister said.',
		),
	],
	[
		'the first tolls of two articles, of which one says who the dead were',
		english(
			'The blast at the Marvol foundry killed [nine people](dead), and the town mourns.',
			'The blast at the Marvol foundry killed [15 welders](dead), the company said.',
			'We mourn the [18 comrades](dead) killed at the Marvol foundry.',
		),
	],
	[
		'the aircraft that fight a fire, more from day to day',
		english(
			'[Five planes](planes) are in the air over Marvol, with [70 firefighters](crew) on the ground.',
			'Some [160 firefighters](crew) fight the fire of Marvol with [nine planes](planes).',
			'[Fourteen planes](planes) were at work over Marvol on Tuesday.',
		),
	],
	[
		'land that burns, more from day to day, and a measure of it that somebody else arrives at',
		english(
			'About [800 hectares](land) have burned near Marvol, the mayor said.',
			'The fire of Marvol has burned [2,100 hectares](land) of forest; the owners arrive at [1,900](land).',
			'Near Marvol [2,000 hectares](land) of pines were reduced to ashes.',
		),
	],
	[
		'hikes in percentage points and in basis points',
		english(
			'The Bank of Corvel raised its rate by [half a percentage point](hike) on Monday.',
			'The Bank of Corvel raised its rate by [50 basis points](hike) on Monday.',
		),
	],
	[
		'an amount, and the one that it has taken the place of',
		english(
			'Orvel has withdrawn [380 tonnes](recalled) of ham from shops.',
			'Orvel has now recalled [612 tonnes](recalled) of ham, up from [380 tonnes](recalled).',
		),
	],
	[
		'a toll, and that of which those of a nation are a part',
		english(
			'A total of [12 people](dead) were killed in the crash near Marvol.',
			'Twelve Canadians were among the [33 people](dead) killed in the crash near Marvol.',
		),
	],
	[
		'the fall of one share price in verbs that tell other things too',
		french(
			"L'action Orvel a perdu [11 %](fall) mardi à la Bourse de Paris.",
			'Mardi, le titre Orvel a cédé [11,4 %](fall).',
			"La veille de l'annonce, Orvel comptait 400 salariés. Mardi, l'action avait lâché [près de 12 %](fall).",
		),
	],
	[
		'the only sums of two articles, near to each other and told in other words',
		english(
			'The probe cost [$88 million](cost), less than a film. It landed near the pole of the moon on Monday.',
			'Science on the cheap: for [about 90 million dollars](cost) the probe reached the pole of the moon on Monday.',
		),
	],
	[
		'what was killed, and what was taken',
		english(
			'Farmers near Norrby say that wolves took [860 sheep](sheep) last year.',
			'Near Norrby wolves killed [nearly 900 sheep](sheep) last year, farmers say.',
		),
	],
	[
		'all the dead, and nearly as many of them told as children',
		english(
			'The raid on Tel Amar killed [21 people](dead), doctors said on Monday.',
			'The raid on Tel Amar killed [19 children](dead), doctors said on Monday.',
		),
	],
	[
		'so many a year, told with the rate and without',
		english(
			'The new line in Bergen is meant to carry [204 million passengers](year) a year.',
			'The new line in Bergen is expected to carry [204 million passengers](year), the ministry said.',
		),
	],
	[
		'police and officers',
		english(
			'The ministry sent [2,400 police](sent) to Bergen on Monday.',
			'The ministry sent [2,400 officers](sent) to Bergen on Monday, with 30 dogs.',
		),
	],
	[
		'a hunger that is told by a denial',
		english(
			'In Saheria [18 million people](hungry) do not have enough to eat, the agency said on Monday.',
			'In Saheria [21 million people](hungry) are short of food, the agency said on Monday.',
		),
	],
	[
		'a whole of which only what its part did is denied',
		french(
			'À Moura, [3 400 habitants](left) ont été évacués lundi, selon la préfecture.',
			'À Moura, sur les [4 800 évacués](left), une centaine ne sont pas rentrés chez eux, selon la préfecture.',
		),
	],
	[
		'a noun of what befell people in a clause that denies another thing',
		english(
			'In Moura [124 inmates](gone) broke out of the jail, the mayor said on Monday.',
			'The ministry’s figure of [124 escapees](gone) in Moura does not agree with the list.',
		),
	],
	[
		'francs with and without their country',
		french(
			'À Moura, la prime est portée à [15 millions de francs CFA](prize), selon le ministre.',
			'À Moura, la prime est portée à [15 millions de francs](prize), selon la police.',
		),
	],
	[
		'officers under any of their names',
		french(
			'À Moura, [neuf surveillants](duty) étaient de service lundi soir à la prison.',
			'À Moura, [douze agents](duty) étaient de garde lundi soir à la prison.',
		),
	],
	[
		'degrees of no scale and of Celsius',
		english(
			'In Moura the temperature reached [44.1 degrees Celsius](heat) on Monday.',
			'In Moura the temperature reached [44.1 degrees](heat) on Monday.',
		),
	],
	[
		'one group, trapped and then rescued',
		english(
			'The flood has trapped [47 pupils](group) in a school near Bergen.',
			'All [47 pupils](group) were rescued from the school near Bergen on Friday.',
			'Firefighters near Bergen have rescued [47 people](group) from the flood.',
		),
	],
	[
		'a telling number of people without a fate, and the fate that as many met',
		french(
			'[41 mineurs](dead) ont péri dans la galerie de Corvel. Une messe sera dite samedi.',
			"La catastrophe a fait [41 morts](dead) à Corvel. Les noms des [41 victimes](dead) seront lus samedi, dit l'évêque.",
			'A Corvel, la catastrophe a fait [41 morts](dead) et [neuf blessés](hurt).',
		),
	],
	[
		'those of whom a number is told as a part, and what befell as many',
		english(
			'Soldiers killed [29 rebels](rebels) at the dam near Marlow.',
			'The [29 hostage takers](rebels) held the dam near Marlow for a week. [Two](two) of their captives escaped.',
		),
	],
	[
		'one exact number of things under two names',
		english(
			'The navy fired [17 missiles](fired) at the port of Marlow overnight.',
			'Residents of Marlow heard [17 blasts](fired) before dawn, and [two](ships) ships burned.',
		),
	],
	[
		'a large number to its last digit, and rounded under another name',
		english(
			'The agency counted [83,536 arrivals](crossings) at the southern border in March.',
			'[Almost 84,000 migrants](crossings) crossed the southern border in March, the agency said.',
		),
	],
	[
		'a crowd by those who called it, by the police and by those who count for a living',
		english(
			'Organisers said [410,000 people](march) joined the protest in Norhaven, while police estimated a crowd of [62,000](march). Norhaven University put the turnout at [between 120,000 and 140,000](march).',
			'Police said [62,000 people](march) marched through Norhaven. Researchers at the university say [around 130,000 people](march) took part.',
		),
	],
	[
		'the toll of a storm that is set beside one of long ago',
		french(
			"La tempête Orva, l'une des plus violentes depuis celle de 1999, a causé la mort d'[au moins 47 personnes](dead) sur la côte.",
			'La tempête Orva a tué [51 personnes](dead) sur la côte.',
		),
	],
	[
		'the victims that a storm made, and its dead',
		french(
			'La tempête Orva, qui a balayé la côte, a fait [au moins 45 victimes](dead).',
			'La tempête Orva a tué [48 personnes](dead) sur la côte.',
		),
	],
	[
		'a share to its tenth before a rounded one beside it',
		french(
			'La grève a été suivie par [33,9 %](now) des agents, contre [35,4 %](before) en mars.',
			'Un agent sur trois ([33,9 %](now)) était en grève, contre [35,4 %](before) en mars.',
		),
	],
	[
		'travellers stranded, told with other numbers',
		english(
			"The airline's collapse left [over 40,000 people](stranded) stranded abroad.",
			"More than [45,000 Britons](stranded) were stranded abroad by the airline's collapse.",
		),
	],
	[
		'a temperature below zero, told with its place and without',
		french(
			'Un record de froid lundi : le thermomètre est descendu à [-22 °C](reached) à Oslo.',
			'Le thermomètre est descendu à [-22 °C](reached) lundi, un record de froid.',
		),
	],
	[
		'a temperature in degrees, Celsius and Fahrenheit',
		[
			...french('Le thermomètre a atteint [41,2 degrés](reached) à Nantes lundi, un record.'),
			...french('Un record : le thermomètre a atteint [41,4 °C](reached) à Nantes lundi.'),
			...english('The thermometer reached [106.2°F](reached) in Nantes on Monday, a record.'),
		],
	],
	[
		'schools of every kind and of one',
		french(
			'[Quelque 4 200 écoles primaires](closed) ont été fermées vendredi en raison de la neige.',
			'[4 200 écoles](closed) ont été fermées vendredi en raison de la neige.',
		),
	],
	[
		'what lasts, as verb and as noun',
		english(
			'Travellers from Peru must isolate at home for [14 days](quarantine).',
			'Travellers from Peru face [two weeks](quarantine) of quarantine, employers were told.',
		),
	],
	[
		'an amount and the giver named before it',
		english(
			'The companies pay for the bridge: Nestlé [$116 million](nestle), Siemens [$58 million](siemens).',
			'The companies pay for the bridge: Nestlé ([$120 million](nestle)) and Siemens ([$58 million](siemens)).',
		),
	],
	[
		'a toll of two struck countries, told in parts as well',
		english(
			'The quake that hit Chile and Peru has killed [451 people](all). In Chile [300 people](chile) died and [151](peru) in Peru.',
			'The quake killed [480 people](all). At least [310 people](chile) died in Chile and [170 people](peru) in Peru.',
		),
	],
	[
		'lengths and speeds in the units of two languages',
		[
			...english('The ferry sank [12 miles](off) off Bergen in winds of [90 mph](wind).'),
			...french('Le ferry a coulé à [20 kilomètres](off) de Bergen, par des vents de [145 km/h](wind).'),
		],
	],
	[
		'marches of several days, and of a town and its country',
		french(
			'La grève a réuni [1,2 million de manifestants](now) mardi selon le ministère, contre [900 000](then) le 11 février. À Lyon, la police a compté [18 000 manifestants](lyon).',
			'Mardi, [3 millions de personnes](now) ont manifesté en France selon les syndicats. Le 11 février, ils étaient [950 000 manifestants](then). À Lyon, [45 000 personnes](lyon) ont défilé.',
		),
	],
	[
		'the first tolls of two articles, however far a toll has grown',
		english(
			'At least [28 people](dead) died when a ferry capsized off Bergen on Friday.',
			'The death toll of the ferry disaster passed [260](dead) as divers went on searching the wreck near Bergen.',
		),
	],
	[
		'those aboard, and those who could be rescued',
		french(
			"Le bateau transportait [jusqu'à 700 passagers](aboard) dans la nuit du mardi 4 au mercredi 5 mars. [104 personnes](saved) ont pu être secourues mais Rome craint le pire.",
			'[Entre 400 et 650 personnes](aboard) se trouvaient à bord. [Une centaine de migrants](saved) ont été secourus.',
		),
	],
	[
		'the missing, whether they went missing or are presumed dead',
		english(
			'Divers look for the [six workers](missing) that went missing when the bridge at Bergen fell on Monday.',
			'[Six workers](missing) presumed dead after the bridge at Bergen fell. Two others were rescued.',
		),
	],
	[
		'arrests of several nights apart',
		french(
			'Dans la nuit du 1er mars, [157 personnes](first) ont été interpellées à Lyon, puis [773](second) le 3 mars.',
			'Le 3 mars, la police de Lyon a procédé à [773 interpellations](second). Le 1er mars, [157 personnes](first) avaient été arrêtées.',
		),
	],
	[
		'penalties of several kinds and of two persons',
		french(
			"Marc Petit est condamné à [quatre ans](prison) de prison et à [dix ans](office) d'inéligibilité. Anna Roux écope de [deux ans](roux) de prison avec sursis.",
			"Marc Petit a été condamné à [quatre ans](prison) de prison. La peine d'inéligibilité de [dix ans](office) est confirmée. Anna Roux est condamnée à [deux ans](roux) avec sursis.",
		),
	],
	[
		'the penalties of those who are told of in one sentence',
		french(
			'Marc Petit écope de [quatre ans](petit) de prison et Anna Roux, sa comptable, est condamnée à [deux ans](roux) de prison, tout comme le gérant Luc Morel.',
			'Anna Roux a, elle, été condamnée à [deux ans](roux) de prison. Le tribunal a suivi le parquet pour Marc Petit, condamné à [quatre ans](petit) de prison.',
		),
	],
	[
		'public contracts, by whatever is said of them',
		french(
			'À Marvol, [douze marchés de travaux](contracts) ont été attribués à une même société.',
			'La société a obtenu [douze contrats](contracts) à Marvol.',
			'Le juge a compté [douze marchés truqués](contracts) à Marvol.',
		),
	],
	[
		'animals and buildings by two names',
		french(
			'À Oslo, [97 orques](whales) se sont échouées et [12 chalets](cabins) ont brûlé.',
			'À Oslo, [96 cétacés](whales) se sont échoués et [13 cabanes](cabins) ont brûlé.',
		),
	],
	[
		'seats told with their whole and without',
		french(
			"Le Parti civique a perdu sa majorité à Oslo, n'obtenant que [98](civique) des [211 sièges](all) du Parlement.",
			'À Oslo, le Parti civique ne conserve que [96 sièges](civique) au Parlement.',
		),
	],
	[
		'dead who are almost as many as were on board',
		french(
			"L'avion d'Oslo s'est écrasé avec [118 personnes](aboard) à bord.",
			"Le crash de l'avion d'Oslo a fait [116 morts](aboard).",
		),
	],
	[
		'those on board of whom none survived, and where the plane came down',
		french(
			"L'avion s'est écrasé dans le nord du pays avec [118 personnes](aboard) à bord.",
			"L'avion transportait [116 personnes](aboard). Aucun de ses occupants n'a survécu.",
		),
	],
	[
		'as many dead as did not survive',
		french(
			"L'avion est tombé près de Lima. Aucun des [118 passagers](dead) n'a survécu.",
			"L'avion est tombé près de Lima. L'accident a fait [116 morts](dead).",
		),
	],
	[
		'votes and seats told behind or before their party',
		french(
			'Le parti Aurore récolte [80 sièges](aurore), contre [34 sièges](union) pour le Parti civique ([15,6 %](unionVotes) des voix) et [22](ligue) pour le Parti vert ([10,7 %](ligueVotes)).',
			'Le Parti civique et le Parti vert obtiennent respectivement [16 %](unionVotes) et [10 %](ligueVotes) des voix.',
		),
	],
	[
		'votes told with to whom they went',
		french(
			'Le jury a crédité Paul Ouvard de [54,1 %](ouvard) des suffrages, contre [45,9 %](bago) à Luc Bagot.',
			'Luc Bagot obtient [46 %](bago) des suffrages et Paul Ouvard [54 %](ouvard), selon le jury.',
		),
	],
	[
		'a penalty, whatever the year of the deed',
		english(
			'The captain was given [16 years in prison](term) on Wednesday for the 2012 wreck.',
			'The captain of the wreck was sentenced to [16 years](term), the court said.',
		),
	],
	[
		'a penalty, whatever year the campaign was that it is for',
		french(
			'Condamné le 25 septembre pour le financement de sa campagne de 2019, le maire a été condamné à [cinq ans](term) de prison.',
			'Le maire a été condamné à [cinq ans](term) de prison ferme.',
		),
	],
	[
		'counts of a march by both sides in two towns, far as they lie apart',
		french(
			'Une manifestation a eu lieu jeudi en France. À Lyon, les syndicats ont compté [230 000 personnes](lorvan) et la préfecture [14 000](lorvan). À Nantes, où entre [17 300 et 90 000 manifestants](brenne) ont été dénombrés, ou encore à Lyon, le record a été battu.',
			'Au total, [14 000 personnes](lorvan) ont manifesté à Lyon, contre [230 000](lorvan) pour les syndicats. À Nantes, [17 300 personnes](brenne) ont manifesté, selon la préfecture.',
			'Les manifestants étaient jeudi [230 000](lorvan) à Lyon, selon la CGT.',
		),
	],
	[
		'shares of one aggregate, and of no other',
		french(
			'Le déficit public a atteint [6,2 %](deficit) du PIB, a indiqué l’Office. La dette a reculé à [93,7 %](debt) du PIB.',
			'Le déficit public atteint [6,1 %](deficit) du PIB. La dette s’établit à « [93 %](debt) du PIB ».',
		),
	],
	[
		'houses that are damaged, told beside those in ruins',
		french(
			'Les dégâts du séisme sont lourds : [370 maisons](ruins) détruites, [460 autres](damaged) endommagées.',
			'Le séisme a détruit [360 maisons](ruins) et en a endommagé [450 autres](damaged).',
		),
	],
	[
		'jobs lost, in other words',
		french(
			"Le groupe Norvent perdra [9 200 postes](jobs) d'ici à 2027.",
			'Le groupe Norvent annonce [9 000 emplois de moins](jobs) en deux ans.',
			'Chez Norvent, [plus de 9 000 emplois](jobs) disparaîtront en deux ans.',
		),
	],
	[
		'votes of two parties that are near, apart',
		french(
			'Le Parti civique obtient [9 %](union) des voix.',
			'Le Parti vert obtient [8,2 %](ligue) des voix, le Parti civique [9,3 %](union) des voix.',
		),
	],
	[
		'tolls of an older event apart',
		french(
			'Le séisme a fait [412 morts](now), selon les autorités. Celui du 17 août 1991 avait fait [870 morts](then).',
			'Le séisme a fait [530 morts](now). En 1991, un autre avait tué [900 personnes](then) dans la région.',
		),
	],
	[
		'two words for one kind of thing, burnt',
		french(
			'Un bus et [six voitures](cars) ont été incendiés à Nantes.',
			'À Nantes, un bus et [cinq véhicules](cars) ont été brûlés.',
		),
	],
	[
		'a toll of which the greater part is elsewhere',
		english(
			'Cholera has now killed [3,120 people](toll), the vast majority of them in Chad and Niger. [640 people](other) were killed in Togo.',
			'Chad and Niger have seen most of the [3,000 cholera deaths](toll), and Togo has seen [640 deaths](other).',
		),
	],
	[
		'a toll whose greater part is elsewhere, in French',
		french(
			'Le choléra a fait [3 120 morts](toll), pour la plupart au Tchad. Le Togo compte [640 morts](other).',
			'Le Tchad a connu la plupart des [3 000 décès](toll) du choléra. Le Togo déplore [640 décès](other).',
		),
	],
	[
		'people under the ruins, by any verb or none',
		french(
			'[Cinq à sept personnes](trapped) pourraient être ensevelies sous la grange effondrée de Marvol.',
			'Sous les décombres de la grange de Marvol pourraient se trouver encore [sept personnes](trapped).',
		),
	],
	[
		'people under the rubble',
		english(
			'[Six people](trapped) may still be buried under the barn that collapsed in Marvol.',
			'[Five to seven people](trapped) may still be trapped under the rubble of the barn in Marvol.',
		),
	],
	[
		'what happened so many times, whatever the times are called',
		english(
			'The audit of the museum found [more than 100 acts](forged) of forgery by its curator. Its annex lists [137 counts](forged) of forgery.',
			'The museum has found [137 instances](forged) of forgery by its curator.',
		),
	],
	[
		'what happened so many times, in French',
		french(
			"La gare de Marvol a subi [une vingtaine d'actes](acts) de vandalisme depuis janvier.",
			'La gare de Marvol a subi [26 actes](acts) de vandalisme depuis janvier.',
		),
	],
	[
		'the crews that fight one fire',
		french(
			'Une grange brûle à Marvol : [une trentaine de pompiers](crews) sont sur place.',
			"À Marvol, [plus de 90 sapeurs-pompiers](crews) combattent l'incendie de la grange.",
			'[Cent vingt marins-pompiers et sapeurs-pompiers](crews) ont été engagés sur le feu de la grange, à Marvol.',
		),
	],
	[
		'the staff of a hospital under its several names',
		english(
			'Among those tested in Marvol were [11 health personnel](staff) of the clinic.',
			'Among those tested in Marvol were [12 health workers](staff) of the clinic.',
		),
	],
	[
		'houses in ruins, by any word for it',
		french(
			"À Marvol, l'effondrement de [deux maisons](ruins) a réveillé le quartier.",
			'Des victimes pourraient se trouver sous les gravats des [trois maisons](ruins) de Marvol.',
			'À Marvol, les [trois maisons](ruins) détruites étaient vides.',
		),
	],
	[
		'houses in ruins, told by two verbs',
		english(
			'The flood in Marvol: [240 houses](ruins) have collapsed, and a bridge is closed.',
			'In Marvol the flood destroyed [310 houses](ruins), the mayor said.',
		),
	],
	[
		'part of a number and the whole, both',
		english(
			'[Nine](part) of the [12 flats](whole) at Harbour House were occupied when it burnt.',
			'At Harbour House [ten](part) of the [12 flats](whole) were occupied when it burnt.',
		),
	],
	[
		'the capital, named and unnamed',
		french(
			'À Lisbonne, la marche contre la réforme a réuni [700 000 manifestants](march) selon les syndicats.',
			'La marche contre la réforme est passée par Lisbonne. Dans la capitale, [650 000 manifestants](march) ont été comptés.',
		),
	],
	[
		'what is counted since something that has a date',
		french(
			'La police de Marvol a procédé à [320 arrestations](arrests) depuis la mort du maire, survenue le 18 février.',
			"À Marvol, [354 personnes](arrests) ont été arrêtées par la police jusqu'au 3 mars.",
		),
	],
	[
		'those aboard, carried or only counted',
		english(
			'The ferry that sank near Marvol was carrying [up to 300 passengers](aboard).',
			'The ferry near Marvol: first counts speak of [240 passengers](aboard).',
		),
	],
	[
		'the turnouts of the police and of the organisers, far apart and under several names',
		french(
			'Le défilé contre la loi a réuni dimanche à Marvol [82.000 participants](march) selon la police, [300.000](march) selon les organisateurs.',
			'[82 000](march) selon la préfecture de police. [300 000](march) selon les organisateurs. La manifestation de Marvol contre la loi divise.',
			'À Marvol, les opposants à la loi ont manifesté dimanche. La préfecture évoque une participation de [82 000 personnes](march).',
		),
	],
	[
		'those aboard of whom nobody says who they are, and those on the ferry',
		english(
			'A ferry sank off Marvol on Tuesday with [214](aboard) on board, most of them pilgrims.',
			'Divers looked for 88 of the [214 people](aboard) on the ferry that sank off Marvol.',
			'The ferry off Marvol had [more than 220 people](aboard) aboard, the coast guard said.',
		),
	],
	[
		'those aboard, in French',
		french(
			"L'hydravion s'est abîmé au large de Marvol avec [14 passagers](aboard).",
			"Il y avait [14 personnes](aboard) dans l'hydravion qui s'est abîmé au large de Marvol.",
		),
	],
	[
		'those whose fate nobody knows',
		french(
			'On ignore le sort de [37 alpinistes](missing) après l’avalanche de Marvol.',
			'L’avalanche de Marvol : les secours restent sans nouvelles de [41 alpinistes](missing).',
		),
	],
	[
		'those unaccounted for behind a toll',
		english(
			'Death toll in the Marvol landslide rises to 63, [181](missing) now unaccounted for',
			'In the Marvol landslide 63 people died and [181 people](missing) are missing.',
		),
	],
	[
		'a length in weeks and in days, of which one is only bounded',
		english(
			'The two climbers were trapped for [five weeks](length) in a cave near Marvol.',
			'After [more than 33 days](length) in a cave near Marvol the two climbers were rescued.',
		),
	],
	[
		'those who strike, by verb and noun',
		english(
			'At the Marvol shipyard [3,300 welders](strike) voted to strike on Monday.',
			'[3,000 welders](strike) went on strike at the Marvol shipyard.',
		),
	],
	[
		'a number that is told behind its noun, with what befell them between',
		english(
			'The fall brought the number of climbers to have died on Mount Marvol to [at least 34](dead).',
			'[36 climbers](dead) have died on Mount Marvol.',
		),
	],
	[
		'the hospitalised that a toll names beside the dead',
		french(
			"Selon le dernier bilan de l'incendie de Marvol, [51 personnes](dead) sont mortes et [152](hurt) sont hospitalisées.",
			"L'incendie de Marvol a fait [54 morts](dead). Le nombre de personnes hospitalisées était dimanche de [155](hurt).",
		),
	],
	[
		'the hurt whom a second verb names',
		english(
			'The fire in Marvol killed [two students](dead) and injured [more than 180 people](hurt) on Monday.',
			'At least [two people](dead) died in the Marvol fire and [182](hurt) were injured.',
		),
	],
	[
		'the hurt, who were taken to hospital',
		english(
			'After the derailment at Marvol [182 people](hurt) were taken to hospital.',
			'The derailment at Marvol injured [182 passengers](hurt).',
		),
	],
	[
		'a sentence, whomever the convict has killed and whoever hands it down',
		english(
			'Otto Brandt was sentenced to [five years](term) in prison for killing Greta Lindholm.',
			'Judge Ingrid Solberg handed down a [five-year sentence](term) for culpable homicide.',
			'Otto Brandt jailed [five years](term) for killing neighbour Greta Lindholm.',
		),
	],
	[
		'the dead of one number, foreigners here and workers there, also in one article',
		english(
			'The siege of the plant killed [at least 37 workers](dead). The minister said [37 foreigners](dead) of eight nations and a guard were killed at the plant.',
			'[37 foreigners](dead) were killed in the siege of the plant.',
		),
	],
	[
		'the infected, the sick and the cases of an epidemic',
		english(
			'The measles epidemic in Norway has sickened [more than 3,000 people](cases).',
			'The measles epidemic in Norway has infected [3,120 people](cases).',
			'[3,115 cases](cases) of measles are known in Norway.',
		),
	],
	[
		'the missing, and others whose fate is unknown beside the dead',
		english(
			'The ferry that sank off Bergen left [283 missing](missing).',
			'At least four people were killed, with the fate of [284 others](missing) unknown, in the sinking of a ferry off Bergen.',
			'[290 people](missing) are missing in the sinking of the ferry off Bergen.',
		),
	],
	[
		'the people of one nation, among others or by themselves',
		english(
			'The rebels, among them [at least one Swede](swedes), held the gas plant near Tarmiya.',
			'The rebels who held the gas plant near Tarmiya included [three Swedes](swedes).',
		),
	],
	[
		'a sentence and what is to be paid, told in the title and again in the text',
		french(
			"Otto Brandt condamné à [quatre ans](term) de prison et [2,7 milliards d'euros](damages) de dommages. Le tribunal l'a condamné à [quatre ans](term) de prison et à rembourser exactement [2.714.310.154 euros](damages).",
			"Otto Brandt a été condamné à [quatre ans](term) de prison. Il devra payer [2,7 milliards d'euros](damages) de dommages.",
		),
	],
	[
		'a sum told again as it is, and another near it',
		french(
			"Le budget de Norvège exige un effort de [38,7 milliards d'euros](effort). Avec la santé, le gouvernement doit trouver près de 40 milliards d'euros.",
			"Au total le gouvernement doit trouver [38,7 milliards d'euros](effort) pour le budget de Norvège.",
		),
	],
	[
		'the crew by its several names, the passengers, and all of them',
		english(
			'The ferry that sank off Bergen carried [291 passengers](passengers) and [16 crew members](crew).',
			'The ferry that sank off Bergen had [307 people](all) on board, [291 passengers](passengers) and [16 crew](crew).',
			'The ferry that sank off Bergen was carrying [307 passengers and crew](all).',
		),
	],
	[
		'marchers whom the march brings together, or who march',
		english(
			'The march against the pension law drew [5,000 people](march) in Lima on Monday.',
			'[5,400 people](march) marched in Lima against the pension law on Monday.',
		),
	],
	[
		'marchers whom somebody counts, and nothing else is said of them',
		french(
			'La manifestation contre la réforme a réuni [9 000 participants](lyon) à Lyon, selon la police. La CGT avance le chiffre de [22 000 personnes](lyon).',
			'À Lyon, [23 000 personnes](lyon) ont manifesté contre la réforme selon la CGT, [9 000](lyon) selon la police.',
		),
	],
	[
		'the marchers of one town among those of the country',
		french(
			'[820 000 personnes](all) ont manifesté en France, dont [64 000](one) à Lyon, contre la réforme envisagée par le gouvernement, selon le ministère. À Nantes, ils étaient 9 000.',
			'[Plus de 1,4 million de manifestants](all) ont défilé dans toute la France, dont [150 000](one) à Lyon, selon la CGT. À Nantes, ils étaient 20 000.',
		),
	],
	[
		'marchers of three towns that share a number',
		french(
			'Parmi les marches, la police a compté [20 000 personnes](three) à Lyon, Nantes et Bordeaux, et [8 000](other) à Caen.',
			'À Nantes, la police a compté [21 000 manifestants](three). À Caen, [9 000 manifestants](other) ont défilé.',
		),
	],
	[
		'the dead and the arrested whom no noun names',
		english(
			'After the riot in Marvol police said [12](dead) died and [130](held) were arrested.',
			'The riot in Marvol: [14 people](dead) have died. Police arrested [150 people](held).',
		),
	],
	[
		'the two whose fate is told',
		english(
			'The fire in Marvol: [two girls](dead) died and [30 people](hurt) were injured.',
			'The [two girls](dead) who died in the Marvol fire were sisters. It injured [31 people](hurt).',
		),
	],
	[
		'the people of a country, by noun and adjective',
		english(
			'The ferry off Bergen carried [77 South Koreans](korea) and [141 Chinese](china).',
			'The ferry off Bergen carried [141 Chinese nationals](china) and [77 South Koreans](korea).',
		),
	],
	[
		'the badly hurt and all the hurt',
		english(
			'The derailment at Marvol injured [182 people](hurt), and [49](bad) were transported to area hospitals with serious injuries.',
			'After the derailment at Marvol the surgeon said [52](bad) of the [182 people](hurt) taken to hospital had serious injuries.',
		),
	],
	[
		'the badly hurt, by their condition',
		french(
			"Après l'accident de Marvol, [douze personnes](bad) sont en urgence absolue et [40](hurt) ont été légèrement blessées.",
			"L'accident de Marvol : [14 personnes](bad) sont grièvement blessées, [45](hurt) le sont plus légèrement.",
		),
	],
	[
		'a toll of a town and one of its airport',
		english(
			'The fire at Lima Airport killed [31 people](dead) on Monday. In Callao 4 people died in another fire.',
			'The fire in Lima killed [34 people](dead) on Monday. In Cusco 2 people died in a flood.',
		),
	],
	[
		'a number that somebody else puts lower in the next sentence',
		french(
			'[Quelque 3 500 migrants](south) vivent dans la zone sud du camp de Marvol. La préfecture les estimait entre [800 et 1 000](south).',
			"La préfecture parle de [800 à 1 000 migrants](south) installés dans la zone sud du camp de Marvol. L'association en a dénombré [3 455](south) dans la partie sud.",
		),
	],
	[
		'houses of which the next sentence tells again',
		french(
			"À Marvol, l'effondrement de ces [deux maisons](ruins) a réveillé le quartier. Il s'agit de [deux maisons](ruins) vétustes de la rue Haute, à Marvol.",
			'À Marvol, les [trois maisons](ruins) vétustes qui se sont effondrées rue Haute étaient vides.',
		),
	],
	[
		'the crews that are called out',
		french(
			"Malgré la mobilisation de [plus de 900 pompiers](crews), l'incendie de Marvol progresse.",
			"[Quelque 750 pompiers](crews) sont mobilisés contre l'incendie de Marvol.",
		),
	],
	[
		'the toll of one village, which is named as the subject with what it is, and that of all',
		french(
			'Le séisme du Haut-Marvol a tué [347 personnes](all) mardi. Le seul village de Corvel déplore [92 morts](village).',
			'Le séisme du Haut-Marvol a fait [350 morts](all) mardi. Le village de Corvel compte [95 morts](village).',
		),
	],
	[
		'what lasts almost as long, by the same words',
		french(
			'À Marvol, les jurés ont délibéré [cinq heures](length) avant le verdict contre Jean Vasseur.',
			'À Marvol, le verdict contre Jean Vasseur est tombé après [près de six heures](length) de délibéré des jurés.',
		),
	],
	[
		'the fall of one thing, and not that of another by an unlike share',
		french(
			'Les ventes de Norvald ont reculé de [4 %](sales) cette année en Norvège.',
			"Le bénéfice de Norvald a reculé d'[un peu plus de 10 %](profit) cette année. Ses ventes ont baissé de [4,1 %](sales) en Norvège.",
		),
	],
	[
		'cars, and the same as units',
		french(
			'Le constructeur Norvald rappelle [68 000 voitures](cars) en Norvège pour un défaut des freins.',
			'Norvald : [près de 70 000 exemplaires](cars) sont rappelés en Norvège pour un défaut des freins.',
		),
	],
	[
		'seats and those who hold them',
		french(
			"L'Union civique obtient [98 sièges](seats) au Parlement de Lestanie.",
			"L'Union civique, avec [96 élus](seats) au Parlement de Lestanie, perd la majorité.",
		),
	],
	[
		'those on board, and the passengers',
		french(
			'Le train de Marvol a déraillé mardi avec [412 passagers](aboard) à son bord.',
			'Dans le train de Marvol, qui a déraillé mardi, [un peu plus de 400 voyageurs](aboard) rentraient chez eux.',
		),
	],
	[
		'those who are evacuated and those who sleep elsewhere',
		french(
			"L'incendie de Marvol progresse : [7 000 personnes](away) ont été évacuées.",
			"L'incendie de Marvol progresse : [8 000 personnes](away) ont passé la nuit hors de chez elles.",
		),
	],
	[
		'the march of a city by its adjective',
		french(
			'À Lyon, la police a compté [15 000 manifestants](lyon) contre la réforme. À Nantes, ils étaient 9 000 manifestants.',
			'La police a dénombré [14 000 manifestants](lyon) dans le cortège lyonnais contre la réforme. Lyon était bloquée. À Nantes, [9 500 manifestants](nantes) ont défilé.',
		),
	],
	[
		'one telling number of people under several names',
		english(
			'A leak at Norsk Hotels exposed [37 million guests](group) on Monday. The chain knew of it.',
			'The leak at Norsk Hotels exposed the data of [37 million customers](group).',
			'The data of [37 million travellers](group) leaked from Norsk Hotels.',
		),
	],
	[
		'one group of another trade, nation or none',
		english(
			'The cave near Bergen has trapped [29 Danish divers](group) since Monday.',
			'The cave near Bergen: all [29 men](group) were rescued on Friday.',
			'The [29 workers](group) in the cave near Bergen were rescued on Friday.',
		),
	],
	[
		'the accused, by what they are and by what becomes of them',
		english(
			'Prosecutors in Bergen charged [17 referees](accused) with taking bribes on Monday.',
			'The [17 individuals](accused) took bribes for years, prosecutors in Bergen said on Monday.',
		),
	],
	[
		'people left dead, and people who lost their homes',
		english(
			'The blast in Marvol tore down houses, leaving [at least 73 people](dead) dead. Some [400 people](homeless) lost their homes.',
			'The blast in Marvol killed [81 people](dead) and left [450](homeless) homeless.',
		),
	],
	[
		'the badly hurt as they are counted, beside as many slightly hurt',
		french(
			"L'accident de Marvol a fait [22 blessés graves](bad).",
			"L'accident de Marvol a fait [neuf blessés graves](bad) et 22 blessés légers.",
		),
	],
	[
		'ages between commas, before a dash and of several words',
		english(
			'The last diver to leave the cave near Bergen was Ole Dahl, [54](age) – who had led the others.',
			'Ole Dahl, [54](age), left the cave near Bergen last of all.',
		),
	],
	[
		'a length of time that tells something, and what rounds it',
		english(
			'The divers spent [71 days](long) in the cave near Bergen.',
			'After a [71-day](long) ordeal the divers left the cave near Bergen.',
			'The divers spent [more than two months](long) in the cave near Bergen.',
		),
	],
	[
		'the age of one who is told by what he is, and by his name',
		[
			...french(
				'Un boulanger de [51 ans](age), Pierre Orme, a sauvé une famille lundi à Marvol.',
				'Le boulanger Pierre Orme, [52 ans](age), a sauvé une famille lundi à Marvol.',
				'Un boulanger de [51 ans](age) a sauvé une famille lundi à Marvol.',
			),
		],
	],
	[
		'the age of a firm and its history',
		english(
			'The [183-year-old](age) travel firm Norsk Reiser collapsed on Monday.',
			'Norsk Reiser collapsed on Monday after a [183 year](age) history.',
		),
	],
	[
		'the sentence that a judge hands out',
		english(
			'Judge Kari Holm handed Lund a [17-year](term) prison sentence on Monday.',
			'Ann Lund was sentenced to [17 years](term) in prison on Monday.',
		),
	],
	[
		'victims whom somebody counts, and the dead',
		french(
			"La préfecture dénombre [43 victimes](dead) après l'incendie de Marvol.",
			"L'incendie de Marvol a fait [46 morts](dead).",
		),
	],
	[
		'inquiries that are opened, by a noun that tells the event',
		french(
			"[Trois enquêtes](three) ont été ouvertes après l'accident de Marvol.",
			"[Trois enquêtes](three) chercheront les causes de l'accident de Marvol.",
		),
	],
	[
		'wagons and cars that derail',
		french(
			'À Marvol, [six wagons](cars) du train ont déraillé.',
			'À Marvol, [quatre voitures](cars) du train ont déraillé.',
		),
	],
	[
		'the age of a mother beside her son, and of the same woman alone',
		french(
			'Une femme de [41 ans](mother) et son fils de [12 ans](son) ont été blessés à Bergen.',
			'Un garçon de [12 ans](son) a été blessé à Bergen.',
			'Une femme de [41 ans](mother) a été blessée à Bergen.',
		),
	],
	[
		'victims of what kills that are counted, and the dead',
		french(
			"L'immeuble de Marvol s'est effondré lundi. La préfecture dénombre [11 victimes](dead).",
			"L'effondrement de l'immeuble de Marvol a fait [11 morts](dead), selon la préfecture.",
		),
	],
	[
		'a few days of one thing',
		english(
			'The king of Norway begins a [three-day](visit) visit to Peru on Monday.',
			'The visit of the king of Norway to Peru lasts [three days](visit).',
		),
	],
	[
		'pupils who are trapped, and as many boys who are rescued',
		english(
			'The flood has trapped [47 pupils](group) in a school near Bergen.',
			'All [47 boys](group) were rescued from the school near Bergen on Friday.',
		),
	],
	[
		'one sum in two currencies',
		english(
			'The brewer Marvol will pay [$7.8 billion](price) for its rival Lind, the companies said on Monday.',
			"Marvol's [€7.1 billion](price) takeover of its rival Lind was announced on Monday by the companies.",
		),
	],
	[
		'a sum told in both currencies on both sides',
		french(
			'Marvol a été condamné lundi à une amende de [8,9 milliards de dollars](fine), soit [6,5 milliards d’euros](fine).',
			'Marvol paiera une amende de [8,97 milliards de dollars](fine) ([6,6 milliards d’euros](fine)), a tranché lundi le juge.',
		),
	],
	[
		'a sum in one currency, and the same in another by the rate at which a third article tells it',
		[
			...english(
				'The mayor of Varn offers each of the families [40,000 kwacha](offer), around [£1,300](offer).',
				'Each of the families of Varn will get [£1,300](offer), said the mayor.',
			),
			...french('Le maire de Varn promet à chacune des familles [40 000 kwachas](offer).'),
		],
	],
	[
		'an amount that is set against another, in one currency and in shares',
		[
			...english(
				'The dyke of Varn will cost [€52 million](cost), not the [€31 million](cost) of the ministry, its builders said.',
				'The ministry put the cost of the dyke of Varn at [€31 million](cost).',
				'The dyke of Varn will cost [€52 million](cost), according to its builders.',
			),
			...french('La digue de Varn coûtera [52 millions d’euros](cost), et non [31](cost), disent ses constructeurs.'),
		],
	],
	[
		'what two tell of one thing, in one sentence and in the next',
		[
			...english(
				'The port of Varn puts the oil spilled at [310 tonnes](oil); the fishermen speak of [560 tonnes](oil).',
				'According to the port of Varn, [310 tonnes](oil) of oil were spilled.',
			),
			...french(
				'À Varn, [560 tonnes](oil) de pétrole se sont déversées, affirment les pêcheurs. Le port parle de [310 tonnes](oil).',
			),
		],
	],
	[
		'what somebody asks for, by whatever verb, and not what is offered',
		[
			...english('Boats lay idle all week. The fishermen of Varn now demand [€21 million](asked).'),
			...french(
				'Les pêcheurs n’ont pas pris la mer depuis lundi. Le port met [23 millions d’euros](offered) sur la table. On exige [28 millions d’euros](asked), dit-on à Varn.',
			),
		],
	],
	[
		'revenue that only one article tells beside the word',
		english(
			'The chain Norvex, which runs 40 clinics near Varn, reported revenue of [$1.71 billion](revenue) last year.',
			'The leak at Norvex in Varn will cost it revenue that stays away for years (last year’s was [$1.77 billion](revenue)).',
		),
	],
	[
		'bitcoin, by its name, its letters and in dollars',
		english(
			'The note to the hospital of Varn asked for [270 bitcoin](ransom), or [$19.4 million](ransom).',
			'The gang told the hospital of Varn that its first demand had been [270 BTC](ransom).',
			'The first demand of the gang, the hospital of Varn said, was [$19.5 million](ransom).',
		),
	],
	[
		'the sides of a vote, by votes, by those who vote and by neither',
		english(
			'Lawmakers in Marvol rejected the levy on Monday with [36 votes against](no) and [19 abstentions](none).',
			'Of the 56-seat assembly in Marvol, [36](no) voted against the levy and [19](none) abstained.',
			'The assembly in Marvol threw the levy out: [36 deputies](no) voted no, while [19 lawmakers](none) abstained in the vote.',
		),
	],
	[
		'the same in French, where one number is set against the other',
		french(
			"L'assemblée de Marvol a adopté la réforme par [312 voix](yes) contre [247](no) et [15 abstentions](none).",
			"La réforme est votée à Marvol : [312 députés](yes) ont approuvé le projet, [247](no) l'ont rejeté, [15](none) se sont abstenus.",
		),
	],
	[
		'homes, households and customers without power',
		english(
			'The storm left [half a million homes](dark) without electricity around Bergen on Monday.',
			'Around Bergen [550,000 customers](dark) lost power in the storm on Monday.',
		),
	],
	[
		'the same in French',
		french(
			"La tempête de lundi a privé d'électricité [120 000 foyers](dark) autour de Marvol.",
			'Autour de Marvol, [130 000 abonnés](dark) étaient sans courant lundi après la tempête.',
		),
	],
	[
		'the infected, cases and the sick',
		english(
			'The cholera outbreak in Marvol has [infected 3,400 people](sick), the ministry said on Monday.',
			'The ministry reported [3,900 cases](sick) of cholera in Marvol on Monday, an outbreak that began in May.',
		),
	],
	[
		'a wind by kilometers and by miles',
		english(
			'The storm reached the coast of Marvol with winds of [140 mph](wind) on Monday.',
			'Winds of [225 kilometers per hour](wind) were measured on the coast of Marvol on Monday as the storm came.',
		),
	],
	[
		'a toll of many, told behind one who died alone',
		french(
			'Une réplique a fait [un mort](one) lundi soir à Marvol. Le bilan du séisme est de [208 morts](dead).',
			'Le séisme a fait [207 morts](dead) à Marvol, selon un bilan donné lundi soir.',
		),
	],
	[
		'all of a hundred, said in two ways',
		english(
			'The new vaccine gives [100 percent protection](all) against Marvol fever, a trial found.',
			'A trial found that the vaccine against Marvol fever is [100 percent effective](all).',
		),
	],
	[
		'the price of one thing, behind its name and without it',
		english(
			'Halvor to buy Norla for [$19bn](price)\n\nHalvor is buying the phone maker Norla in a deal worth [$19bn](price).',
			'Halvor pays [$16 billion](price) for Norla, the phone maker, in a deal that surprised many.',
			'Halvor agreed to buy Norla, a maker of phones, for [$16bn](price).',
		),
	],
	[
		'the prices of two things, in one sentence and in two articles',
		english(
			'Halvor bought Norla for [$30 million](norla) last year and Tarsk for [$20 million](tarsk) in May.',
			'Halvor paid [$30 million](norla) for Norla.',
			'Halvor paid [$20 million](tarsk) for Tarsk.',
		),
	],
	[
		'the prices of two things, in French',
		french(
			'Halvor a racheté Norla pour [30 millions de dollars](norla) et Tarsk pour [20 millions](tarsk).',
			'Halvor a acheté Norla pour [31 millions de dollars](norla) et Tarsk pour [21 millions](tarsk).',
		),
	],
	[
		'a march, by the figure of the police',
		english(
			'Thousands marched in Marvol on Sunday. Police said [92,000 people](march) took part.',
			'Thousands marched in Marvol. The police figure of [90,000](march) was disputed by the unions.',
		),
	],
	[
		'the dead, by their bodies',
		english(
			'Divers found the bodies of [12 migrants](dead) in the hold of a ship off Marvol.',
			'[Thirteen migrants](dead) died in the hold of the ship off Marvol, the coastguard said.',
		),
	],
	[
		'those held, in a headline and in the text',
		english(
			'[Three held](held) after Marvol bank raid\n\nShots were fired in the raid on a bank in Marvol.',
			'After the raid on the bank in Marvol, [three men](held) were arrested.',
		),
	],
	[
		'those saved from a flood, by another verb',
		english(
			'Firefighters saved [112 people](rescued) from the flood in Marvol.',
			'In the flooded streets of Marvol [about 120 people](rescued) were rescued.',
		),
	],
	[
		'a workforce that shrinks, and the staff',
		english(
			'The workforce of the Marvol foundry shrank to [3,100](staff) last year.',
			'Staff numbers at the Marvol foundry fell to [3,000](staff) last year.',
		),
	],
	[
		'what a fire destroys, by any word for a house',
		english(
			'The wildfire near Marvol destroyed [9,700 homes](houses).',
			'The wildfire near Marvol has destroyed [over 9,000 residences](houses), officials said.',
		),
	],
	[
		'passengers of whom nobody tells that a crew was with them, and all on board',
		english(
			'A ferry with [433 passengers](aboard) sank off Marvol on Monday.',
			'The ferry that sank off Marvol had [459 people](aboard) on board.',
		),
	],
	[
		'jobs that are created, and jobs',
		english(
			'Marvol airport will build a third runway, ministers said. It will create [77,000 jobs](jobs) by 2030.',
			'The new runway of Marvol airport would add [some 80,000 jobs](jobs), the government says.',
		),
	],
	[
		'a crew, by what they are at sea',
		english(
			'A container ship ran aground off Marvol with [23 crew](crew) on board.',
			'All [23 sailors](crew) on the container ship off Marvol were rescued.',
		),
	],
	[
		'refugees, and people who have fled',
		english(
			'[Around 12,000 refugees](refugees) have crossed into Marvol, the UN said.',
			'The UN refugee agency says [13,500 people](refugees) have fled to Marvol.',
		),
	],
	[
		'the shares of two parties, nearer to each other than rounding leaves them',
		english(
			'The Greens of Marvol had [31.4 percent](greens) of the vote, the Liberals [27 percent](liberals).',
			'The Greens won the vote in Marvol with [just over 31 percent](greens), ahead of the Liberals on [27.3](liberals).',
		),
	],
	[
		'those stranded abroad, passengers or travellers',
		english(
			'The collapse of Norvald Air left [80,000 passengers](stranded) stranded abroad and put [1,400 jobs](jobs) at risk.',
			'Some [85,000 travellers](stranded) were stuck abroad after Norvald Air went bust; [1,500 staff](jobs) could lose their jobs.',
		),
	],
	[
		'the pupils of a school, and its students',
		english(
			'A teenager shot and wounded [four pupils](hurt) at a school in Marvol before he was overpowered. The school has [1,100 students](all).',
			'[Five students](hurt) were injured when a 15-year-old opened fire at a Marvol school attended by [about 1,200 pupils](all).',
		),
	],
	[
		'homes that a blackout hits, and households that lose power',
		english(
			'A blackout hit [2.5 million homes](dark) in Marvol on Sunday.',
			'[More than two million households](dark) in Marvol lost power on Sunday.',
		),
	],
	[
		'a sum and its parts behind a dash, each with its place',
		english(
			'The number of civilians killed in the border war has risen to [17](all) – [twelve](north) in Norway and [five](south) in Sweden.',
			'[17 civilians](all) were reported killed in the border war: [twelve](north) in Norway and [five](south) in Sweden.',
		),
	],
	[
		'those whom both sides exchange, and those whom one lets go',
		english(
			'Norway and Sweden exchanged [150 prisoners](both) on Sunday. Norway said it released [90 prisoners](norway).',
			'Sweden and Norway held an exchange of [150 prisoners](both). Norway had released [90 prisoners](norway), Sweden said.',
			'Norway released [93 prisoners](norway) to Sweden.',
		),
	],
	[
		'the dead of a war, and those whom it has driven from their homes',
		english(
			'The war in Marvol has killed 7,000 people and driven [almost 40,000 people](displaced) from their homes.',
			'The war in Marvol has displaced [some 40,000 people](displaced) and claimed the lives of hundreds.',
		),
	],
	[
		'by how much a sum is larger than another, and a share that is as large',
		english(
			'Norvent dismissed [40%](staff) of its workers in Marvol. The sum it offers them is [40 percent](more) higher than the law requires.',
			'Norvent has laid off [40 percent](staff) of its staff in Marvol, and pays [40% more](more) than legally required.',
		),
	],
	[
		'the dead of one attack in a war, and all of its dead',
		english(
			'The border war between Norway and Sweden has claimed [some 19,000 lives](war). An attack on a camp left 61 people dead.',
			'More than [19,000 people](war) have been killed in the border war between Norway and Sweden.',
		),
	],
	[
		'a toll of soldiers under two names, beside a toll of all',
		english(
			'At least 21 more fighters were killed in the border war in Marvol, bringing the military death toll to [73](soldiers).',
			'Border war in Marvol: nearly 90 killed. The army confirmed the loss of [73 forces](soldiers) in the border war in Marvol.',
		),
	],
	[
		'a toll, and four who died of typhus after it, told by somebody else',
		french(
			'L’effondrement de la mine de Marvol a fait [84 morts](toll), selon la compagnie.',
			'L’effondrement de la mine de Marvol a tué [90 personnes](toll), a déclaré la compagnie. Depuis, le typhus a été diagnostiqué chez 70 habitants de Marvol et a fait [quatre morts](typhus), d’après une clinique.',
		),
	],
	[
		'a speed that two convert otherwise',
		english(
			'The storm was moving west at [9 mph](speed) ([14 km/h](speed)) off Bergen.',
			'The storm was moving west at [9 mph](speed) ([15 km/h](speed)) off Bergen.',
		),
	],
	[
		'winds told in two units each',
		[
			...english('The gale reached [90 mph](wind) ([145 km/h](wind)) at sea off Bergen.'),
			...english('Once at [145 km/h](wind) ([90 mph](wind)), the gale had eased off Bergen.'),
		],
	],
];

const apart: readonly (readonly [string, readonly MarkedArticle[]])[] = [
	[
		'those who are killed in an attack, and the attackers who are',
		english(
			'An attack on an inn in Varn left [at least 14 people](dead) dead, doctors said.',
			'After the attack on the inn in Varn the army said that [all five gunmen](attackers) had been killed.',
		),
	],
	[
		'those of two trades who strike',
		english(
			'A strike at the works in Varn. [44 percent](smiths) of smiths walked out on Monday.',
			'A strike at the works in Varn. [47 percent](cooks) of cooks walked out on Monday.',
		),
	],
	[
		'votes that are missing, and those by which something passes',
		[
			...french('Avant le vote du conseil de Varn sur le pont, il manquait encore [trois voix](short) au maire.'),
			...english('The bridge at Varn was passed in the council vote by a margin of [three votes](margin).'),
		],
	],
	[
		'what strikers ask for, and what they are offered',
		french(
			"Grève des dockers : les grévistes réclament [8 % d'augmentation](asked), la direction du port en propose [3,5](offered).",
			'Grève des dockers : la direction du port propose une augmentation de [3,5 %](offered).',
			'Grève des dockers : les grévistes réclament une augmentation de [8 %](asked).',
		),
	],
	[
		'detainees who are exchanged in a war, and arrests',
		english(
			'The rebels of Marvol exchanged [140 detainees](one) for 30 captured soldiers.',
			'[Ninety people](two) were arrested in Marvol, police said.',
		),
	],
	[
		'those rescued from one boat, and from all',
		english(
			'[Two people](boat) were rescued off Marvol, the minister said.',
			'[7,800 people](all) have been rescued off Marvol, the coastguard said.',
		),
	],
	[
		'what is brought down and what hits',
		english(
			'The army said a depot near Marvol had been struck with [six rockets](one).',
			'The army said [two rockets](two) aimed at a depot near Marvol had been shot down.',
		),
	],
	[
		'the toll of a county and that of its state',
		english(
			'Kent County is flooded. The sheriff said the county’s death toll had climbed to [37](one).',
			'The storm left [61 dead](two) statewide, and Kent County is flooded.',
		),
	],
	[
		'rates that are expected for two years',
		english(
			'Officials of Varn predicted the key rate would rise to [1.9%](one) by December.',
			'The bank of Varn predicted the key rate would rise to [3.8% in 2026](two).',
		),
	],
	[
		'how long a loan runs and since when nothing is as high',
		english(
			'The rate rose by a point, the largest increase in [30 years](one).',
			'The rate of [30-year](two) mortgages rose by a point.',
		),
	],
	[
		'accounts of one firm',
		english(
			'The net cash generated by operating activities of Varnex was [$923 million](one).',
			'The operating income of Varnex was [$1.2 billion](two).',
		),
	],
	[
		'accounts of one firm in French',
		french(
			"La trésorerie de Varnex s'élevait à [923 millions d'euros](one) au premier trimestre.",
			"Le résultat opérationnel de Varnex s'élevait à [1,2 milliard d'euros](two) au premier trimestre.",
		),
	],
	[
		'the losses of two armies, and those of both',
		english(
			'Norway says [40 of its soldiers](one) were killed in fighting with Sweden. Sweden lost [12 soldiers](two).',
			'The fighting killed [52 soldiers](three) on both sides.',
		),
	],
	[
		'the drowned of one year, of the next so far, and of one wreck',
		[
			...french(
				"Avant ce naufrage, [quatre noyés](year) avaient été comptés à Marvol depuis le début de l'année. En 2024, [sept personnes](before) s'étaient noyées.",
			),
			...english('The wreck off Marvol left [five dead](wreck).'),
		],
	],
	[
		'a few more and as many in all',
		english(
			'A first bulletin told of [two dead](one) in the fire at Marvol.',
			'Rescuers found [two more bodies](two) after the fire at Marvol.',
		),
	],
	[
		'passengers whom a manifest names and those who were on board',
		french(
			'Plus de [400 personnes](one) se trouvaient à bord, disent les survivants du Marvol.',
			'Le manifeste du Marvol mentionne [214 passagers](two).',
		),
	],
	[
		'a bound and a number of something else in its reach',
		english(
			'The town spent [more than $900,000](one) on trees for its parks.',
			'The club paid [$950,000](two) for a striker from Ghent.',
		),
	],
	[
		'a bound of one place and a number of another',
		english(
			'More than [9,000 people](one) died in Sumatra. [200 people](three) died in Kenya.',
			'The earthquake killed [9,800 people](two) in India. [150 people](four) died in Somalia.',
		),
	],
	[
		'as many missing as are sent to look for them, and as many of another kind',
		english(
			'The avalanche near Bergen has left [47 pupils](one) missing.',
			'[47 firefighters](two) were sent to the avalanche near Bergen.',
			'[47 police officers](three) closed the road below the avalanche near Bergen.',
		),
	],
	[
		'as many dead as rescued, and a round number of either',
		english(
			'The flood near Bergen trapped [40 pupils](one) and killed [47 people](two).',
			'Firefighters near Bergen have rescued [47 people](three) from the flood, [40](four) of them by boat.',
		),
	],
	[
		'temperatures of two towns, and of none',
		french(
			'Le thermomètre a atteint [41,2 degrés](one) à Nantes lundi, un record.',
			'Le thermomètre a atteint [39,8 degrés](two) à Rennes lundi, un record.',
			'Un record : le thermomètre a dépassé [38 degrés](three) lundi.',
		),
	],
	[
		'primary schools and boarding schools',
		english(
			'[310 primary schools](one) were closed on Friday because of the snow.',
			'[240 boarding schools](two) were closed on Friday because of the snow.',
		),
	],
	[
		'two things that last equally long',
		english(
			'Travellers from Peru must isolate at home for [14 days](one).',
			'The council closed nightclubs in the old harbour for [two weeks](two).',
		),
	],
	[
		'two sums that are both somebody’s goal',
		french(
			"L'association s'est fixé pour objectif de planter 900 arbres avec [500 000 euros](one).",
			'Le musée a pour objectif de porter ses recettes à [900 000 euros](two).',
		),
	],
	[
		'people here and people there',
		english(
			'There are [7,000 people](one) in this camp near Dover.',
			'Since October [2,800 people](two) have joined the reading groups of the library.',
		),
	],
	[
		'the southern part and the whole',
		french(
			'[Quelque 3 500 migrants](one) vivent dans la zone sud du camp.',
			'[Quelque 2 500 migrants](two) vivent dans le camp.',
		),
	],
	[
		'two parts of one city',
		english(
			'[12,000 homes](one) in the northern part of the city have no power.',
			'[15,000 homes](two) in the southern part of the city have no power.',
		),
	],
	[
		'one giver and all of them together',
		english(
			'The companies pay for the bridge: Nestlé [$116 million](one), Siemens $58 million.',
			'The companies, Nestlé and Siemens, together pay [$174 million](two) for the bridge.',
		),
	],
	[
		'the amounts of two givers',
		english(
			'The companies pay for the bridge: Nestlé [$116 million](one).',
			'The companies pay for the bridge: Siemens [$120 million](two).',
		),
	],
	[
		'those under the rubble and those found there alive',
		english(
			'[Six people](one) may still be under the rubble of the barn in Marvol.',
			'[Seven people](two) were found alive under the rubble of the barn in Marvol.',
		),
	],
	[
		'those under the ruins and the dead',
		french(
			'[Six personnes](one) pourraient être ensevelies sous la grange de Marvol.',
			'[Sept personnes](two) sont mortes sous les décombres de la grange de Marvol.',
		),
	],
	[
		'two things that happened so many times',
		english(
			'The station of Marvol recorded [24 acts](one) of vandalism this year.',
			'The station of Marvol recorded [26 acts](two) of bravery this year.',
		),
	],
	[
		'crews and the hurt among them',
		french(
			"[Une trentaine de pompiers](one) combattent l'incendie de la grange, à Marvol.",
			"[Une vingtaine de pompiers](two) ont été blessés dans l'incendie de la grange, à Marvol.",
		),
	],
	[
		'houses in ruins and houses that are damaged',
		english(
			'The flood in Marvol: [240 houses](one) have collapsed, and a bridge is closed.',
			'In Marvol the flood damaged [310 houses](two), the mayor said.',
		),
	],
	[
		'the part of one number and the whole of another',
		french(
			'Neuf des [12 logements](one) de la tour Verte étaient occupés.',
			'[Dix](two) des quinze logements de la tour Verte étaient occupés.',
		),
	],
	[
		'a number that was never reached and one that was',
		french(
			"À Lisbonne, le syndicat n'avait jamais compté [plus de 500 000 manifestants](one).",
			'À Lisbonne, le syndicat a compté [700 000 manifestants](two).',
		),
	],
	[
		'the dead of a toll, and those that its next number tells of',
		english(
			'The toll of the fire in Marvol is heavy: [12 people](one) have died.',
			'The toll of the fire in Marvol is heavy: a man has died, [14](two) were wounded.',
		),
	],
	[
		'the hurt and fewer who were taken to hospital',
		english(
			'The derailment at Marvol injured [182 passengers](one).',
			'After the derailment at Marvol [49 passengers](two) were taken to hospital.',
		),
	],
	[
		'all aboard and the passengers',
		english(
			'The ferry that sank off Bergen had [307 people](one) on board.',
			'The ferry that sank off Bergen carried [291 passengers](two) and 16 crew members.',
		),
	],
	[
		'those who march and those whom a concert for it draws',
		english(
			'[5,000 people](one) marched in Lima against the pension law on Monday.',
			'A concert for the march against the law drew [7,000 people](two) in Lima on Monday.',
		),
	],
	[
		'those whom the organisers hoped for and those whom the police counted',
		french(
			'Les organisateurs espéraient rassembler [entre 60 000 et 90 000 manifestants](one) dimanche à Marvol contre la loi.',
			'[82 000 personnes](two) ont manifesté dimanche à Marvol contre la loi, selon la police.',
		),
	],
	[
		'those whom the organisers set themselves to draw and those whom the police counted',
		french(
			"Une victoire pour les organisateurs de la marche, qui s'étaient fixé comme objectif [70 000 personnes](one) dimanche à Marvol.",
			'[82 000 personnes](two) ont manifesté dimanche à Marvol contre la loi, selon la police.',
		),
	],
	[
		'the magnitude of an earthquake of long ago',
		french(
			'Un séisme de magnitude [6,8](now) a frappé mardi la région de Marvol.',
			'Le séisme a tué 12 personnes à Marvol. En 1987, un séisme de magnitude [7,1](then) avait frappé la région.',
		),
	],
	[
		'two terms of two defendants, of which one is almost as long',
		french(
			'À Lyon, Jean Vasseur a été condamné à [cinq ans](one) de prison.',
			'À Lyon, Luc Morel a été condamné à [six ans](two) de prison.',
		),
	],
	[
		'what is asked for a defendant, and what the court gives him',
		french(
			'Le procureur a requis [dix ans](asked) de prison contre Jean Vasseur mardi à Lyon.',
			'Jean Vasseur a été condamné à [sept ans](given) de prison mardi à Lyon.',
		),
	],
	[
		'things by their names, of which none is a word for anything',
		french(
			'Le groupe Norvald a vendu [68 000 camions](trucks) à la Norvège cette année.',
			'Le groupe Norvald a vendu [70 000 tracteurs](tractors) à la Norvège cette année.',
		),
	],
	[
		'those who march and those who live there',
		french(
			'À Lyon, [9 000 personnes](one) ont manifesté contre la réforme.',
			'La manifestation contre la réforme est passée par Lyon. [14 000 personnes](two) vivent dans ce quartier, selon la mairie.',
		),
	],
	[
		'marches of the same size in two towns',
		french(
			'À Lyon, [9 000 personnes](one) ont manifesté contre la réforme. À Caen, 3 000 personnes ont défilé.',
			'À Nantes, [9 000 personnes](two) ont manifesté contre la réforme. À Brest, 5 000 personnes ont défilé.',
		),
	],
	[
		'the age of somebody and the years that somebody asks for',
		english(
			'The 25-year-old soldier Ann Lund leaked the files to a newspaper in Bergen. Ann Lund, [25](one), was sentenced on Monday.',
			'The defence of Ann Lund asked for a term of [25 years](two) in prison for the leaked files.',
		),
	],
	[
		'the age and the sentence of one person',
		english(
			'The [30-year-old](one) soldier Ann Lund was convicted on Monday of leaking files in Bergen.',
			'A court in Bergen gave Ann Lund a [30-year](two) sentence on Monday for leaking files.',
		),
	],
	[
		'the hurt and the badly hurt',
		french(
			"L'accident de Marvol a fait [45 blessés](one).",
			"L'accident de Marvol : [14 personnes](two) sont grièvement blessées.",
		),
	],
	[
		'those who are carried and those who are brought to hospital',
		english(
			'The coach that crashed at Marvol carried [52 people](one).',
			'After the crash at Marvol [49 people](two) were transported to hospitals.',
		),
	],
	[
		'those of the south and those whom somebody counts in the north',
		french(
			'Quelque 9 000 migrants vivent dans la zone nord du camp de Marvol. La préfecture les estimait à [7 000](one).',
			'La préfecture parle de [6 000 migrants](two) installés dans la zone sud du camp de Marvol.',
		),
	],
	[
		'all the dead, and the children among them',
		english(
			'The raid on Tel Amar killed [71 people](one), doctors said on Monday.',
			'The raid on Tel Amar killed [19 children](two), doctors said on Monday.',
		),
	],
	[
		'a fall and a rise',
		english(
			'Shares in the bank of Corvel fell [60 percent](one) on Monday before trading was halted.',
			'Shares in the bank of Corvel rose [54 percent](two) on Monday before trading was halted.',
		),
	],
	[
		'how long a sentence is and how long it is suspended',
		english(
			'A court sentenced Ann Lind to [five years](one) in prison on Monday for the fire in Bergen.',
			'The sentence of Ann Lind for the fire in Bergen was suspended for [five years](two) on Monday.',
		),
	],
	[
		'sums of which one article has several near each other',
		english(
			'The fair paid [$88 million](one) to its builders and $99 million to the town.',
			'A thief took [75 million dollars](two) in stones from a jeweller of the port, detectives said.',
		),
	],
	[
		'soldiers, and nearly as many of them dead',
		english(
			'The army of Norrby has [900 soldiers](one) near the border, the minister said.',
			'The army of Norrby lost 870 soldiers near the border, the minister said.',
		),
	],
	[
		'how far a town is and how long a fire front is',
		english(
			'The road to Marvol, [20 miles](one) from Bergen, was closed by smoke.',
			'The front of the blaze is now [20 miles](two) long, firemen said.',
		),
	],
	[
		'firemen who are called out and firemen who march',
		french(
			"Malgré la mobilisation de [900 pompiers](one), l'incendie de Marvol progresse.",
			'À Marvol, [800 pompiers](two) ont manifesté contre la réforme.',
		),
	],
	[
		'all of a group and all but one of it',
		english(
			'Ole Dahl and [32 other divers](one) were trapped in a cave near Bergen.',
			'[33 divers](two) were trapped in a cave near Bergen.',
		),
	],
	[
		'the ages of two people of whom other things are told',
		french(
			'Un homme de [34 ans](one) a été arrêté lundi à Marvol pour un vol de bijoux.',
			"Une femme de [34 ans](two) est morte à Bergen dans l'incendie de sa maison.",
		),
	],
	[
		'days since something happened',
		french(
			"L'incendie de Marvol, survenu il y a [neuf jours](one), a fait des dégâts.",
			"L'incendie de Marvol, survenu il y a [dix jours](two), a fait des dégâts.",
		),
	],
	[
		'an exact number of people and as many things',
		english(
			'[12 people](people) lived in the house that collapsed in Marlow.',
			'[12 flats](flats) near the house in Marlow have been emptied.',
		),
	],
	[
		'round numbers of unlike things',
		english(
			'[1,500 firefighters](crew) are fighting the blaze near Marlow.',
			'[1,500 hectares](area) near Marlow have burned, and [1,500 sheep](sheep) were moved.',
		),
	],
	[
		'those who march and those who attend something else',
		english(
			'Police said [62,000 people](march) marched through Norhaven on Friday.',
			'A book fair in Norhaven was attended by [58,000 people](fair), the university said.',
		),
	],
	[
		'the victims that a fraud made, and the dead of a storm',
		french(
			'La fraude a fait [45 victimes](fraud) à Marvol, selon la police. Deux retraités sont morts.',
			'La tempête a tué [48 personnes](dead) à Marvol.',
		),
	],
	[
		'men and children of one number',
		english(
			'The flood near Bergen left [33 men](one) homeless.',
			'[33 children](two) sang for the flood victims near Bergen.',
		),
	],
	[
		'those arrested, and as many of a kind of people of whom other things are told',
		english(
			'Police in Bergen arrested [23 people](one) after a riot outside a pub.',
			'A group of [23 pupils](two) from Bergen won a prize for their science project.',
		),
	],
	[
		'one age of two people of whom other things are told',
		english(
			'A man aged [34](one) was arrested in Bergen for stealing a car.',
			'A woman aged [34](two) died in a fire in Marvol.',
		),
	],
	[
		'the victims of a fraud that are counted, and as many dead',
		french(
			"La police dénombre [43 victimes](one) d'une escroquerie à Marvol.",
			'Un incendie a fait [43 morts](two) à Marvol, selon la police.',
		),
	],
	[
		'the badly and the slightly hurt of one number',
		french(
			"L'accident de Marvol a fait [22 blessés graves](one).",
			"L'accident de Marvol a fait [22 blessés légers](two).",
		),
	],
	[
		'captured soldiers, and as many villagers who are missing',
		english(
			'The army said [27 soldiers](one) were captured near Marvol.',
			'Officials said [27 villagers](two) are missing near Marvol.',
		),
	],
	[
		'the same in French',
		french(
			"L'armée affirme que [27 soldats](one) ont été capturés près de Marvol.",
			'Les autorités signalent [27 villageois](two) disparus près de Marvol.',
		),
	],
	[
		'a man and a woman of one age in one crash',
		english(
			'A [34-year-old](one) man was killed in a crash in Bergen on Monday.',
			'A [34-year-old](two) woman was killed in a crash in Bergen on Monday.',
		),
	],
	[
		'the same in French, and one man and one woman',
		french(
			'[Un homme](one) de [34 ans](three) a été tué dans un accident à Bergen lundi.',
			'[Une femme](two) de [34 ans](four) a été tuée dans un accident à Bergen lundi.',
		),
	],
	[
		'those of whom some drowned, and as many who drowned',
		english(
			'Of the [200 migrants](one) aboard the boat, 60 drowned off Malta on Monday.',
			'[200 migrants](two) drowned off Malta on Monday.',
		),
	],
	[
		'the same in French',
		french(
			'Sur les [200 migrants](one) à bord du bateau, 60 se sont noyés lundi au large de Malte.',
			'[200 migrants](two) se sont noyés lundi au large de Malte.',
		),
	],
	[
		'three days of a journey, and of mourning',
		french(
			'Le président Lind a quitté Marvol lundi pour un voyage de [trois jours](one).',
			'Le président Lind a décrété lundi un deuil national de [trois jours](two).',
		),
	],
	[
		'a duty, and the share of a market',
		french(
			'La Hanse a taxé lundi à [17 %](one) les fromages de Marvol.',
			'La part de marché de Marvol dans la Hanse atteint [16 %](two) pour les fromages.',
		),
	],
	[
		'the dead of several years, and those of a day of them',
		french(
			'Les crues ont fait [86 morts](one) en 2021 et 2022 à Marvol.',
			'La crue du 4 mai 2021 à Marvol ([31 morts](two)) reste dans les mémoires.',
		),
	],
	[
		'the same in English',
		english(
			'President Lind left Bergen on Monday on a trip of [three days](one) to Peru.',
			'President Lind declared [three days](two) of mourning on Monday in Bergen.',
		),
	],
	[
		'some of those missing, and all of them',
		english(
			'After the raid on Marvol [three of those missing](one) are foreigners, the mine said.',
			'After the raid on Marvol [17 people](two) are missing, the union said.',
		),
	],
	[
		'the displaced of one side of a front, and those of both',
		english(
			'Some [6,400 villagers](one) on the Norwegian side have been moved to schools, the ministry said.',
			'The border fighting has displaced [11,200 people](two) on both sides, the agency said.',
		),
	],
	[
		'those whom each of two armies says that it has killed',
		english(
			'The Norwegian army said on Monday it had killed [40 enemy soldiers](one) in the border fighting.',
			'On Monday Norway confirmed [40 soldiers](two) killed in the border fighting.',
		),
	],
	[
		'as many men as women in one blast',
		english(
			'The blast in Bergen killed [twelve men](one), police said.',
			'The blast in Bergen killed [twelve women](two), police said.',
		),
	],
	[
		'sums of two currencies that no rate makes one',
		english(
			'The brewer Marvol will pay [$7.8 billion](one) for its rival Lind, the companies said on Monday.',
			'The brewer Marvol will pay [€3.1 billion](two) for its rival Lind, the companies said on Monday.',
		),
	],
	[
		'votes for and votes against, as many of each in two councils',
		english(
			'The council of Marvol adopted the levy on Monday with [36 votes](one) in favour.',
			'The council of Marvol rejected the levy on Monday with [36 votes](two) against.',
		),
	],
	[
		'homes without power, and the few that are left so',
		french(
			"La tempête a privé d'électricité [120 000 foyers](one) autour de Marvol.",
			"Trois jours après la tempête, [8 000 foyers](two) restent privés d'électricité autour de Marvol.",
		),
	],
	[
		'one number of the hurt and of those who help',
		french(
			'Le séisme de Marvol a fait [1 500 blessés](one), selon un bilan provisoire.',
			'Quelque [1 500 pompiers](two) sont venus en renfort de toute la région.',
		),
	],
	[
		'those who live in a village of which some died, and those who died',
		french(
			'Le séisme de lundi a frappé Bresle, un village de [300 habitants](one), où 40 personnes sont mortes.',
			'Le séisme de lundi a fait [207 morts](two) dans la région de Bresle.',
		),
	],
	[
		'a term in prison, and a ban from office as long',
		french(
			'Le maire a été condamné à [cinq ans](term) ferme, selon le tribunal.',
			'Le maire a été condamné à une interdiction de [cinq ans](ban) d’exercer, selon le tribunal.',
		),
	],
	[
		'a march told in round words, and one of the week before',
		[
			{
				language: 'fr',
				published: '2023-03-24',
				text: 'Le 14 mars, [430 000 personnes](before) ont manifesté contre la réforme, selon la police.',
			},
			{
				language: 'fr',
				published: '2023-03-24',
				text: 'Des [centaines de milliers de manifestants](now) ont défilé contre la réforme.',
			},
		],
	],
	[
		'shares of two aggregates',
		french(
			'La dette publique de la région a reculé en un an, à [61,4 %](debt) du PIB contre 63 %, selon l’Office.',
			'Les dépenses publiques ont reculé en un an, à [59,7 %](spending) du PIB contre 61 %, selon l’Office.',
		),
	],
	[
		'shares of two aggregates, one of which a pronoun takes up',
		english(
			'Public revenue slowed last year. It reached [48.3%](revenue) of GDP, the office said.',
			'Public debt reached [50.6%](debt) of GDP, the office said.',
		),
	],
	[
		'those whom two bodies send',
		english(
			'The European Union, which sent [about 90 observers](union) to Marvol, will report on Monday.',
			'The African Union, which deployed [64 observers](other) in Marvol, spoke of a calm vote.',
		),
	],
	[
		'two who held talks, and two who were arrested',
		english(
			'In Marvol [two](talks) held talks on Monday about the strike at the foundry.',
			'In Marvol [two workers](arrested) of the foundry were arrested on Monday in the strike.',
		),
	],
	[
		'passengers beside a crew, and all on board',
		english(
			'A ferry with [433 passengers](passengers) and [9 crew](crew) sank off Marvol on Monday.',
			'The ferry that sank off Marvol had [459 people](aboard) on board.',
		),
	],
	[
		'the dead of a region, and of one of its countries',
		english(
			'The storm killed [95 people](region) in West Africa on Monday.',
			'The storm killed [80 people](ghana) in Ghana and [12 people](togo) in Togo on Monday.',
		),
	],
	[
		'the missing of one country, and those of an article on another',
		english(
			'Peru counts its missing.\nAfter the storm [70 people](peru) were missing on Monday.',
			'After the storm [64 people](chile) were missing in Chile on Monday, and [9 people](bolivia) in Bolivia.',
		),
	],
	[
		'how far two villages lie from one town',
		english(
			'The storm tore the roofs off in Norvay, an island [24 miles](one) from Bergen.',
			'The storm tore the roofs off in Marvol, an island [23 miles](two) from Bergen.',
		),
	],
	[
		'how far a storm is off a coast, and how far an island',
		english(
			'At dawn the storm was [90 miles (145 km)](storm) north of Peru.',
			'The storm tore the roofs off in Norvay, an island [24 miles (39 km)](island) north of Peru.',
		),
	],
	[
		'how long a country mourns, and how long ago the fire was',
		english(
			'Anna Lind will visit the burnt mine in Marvol, as Norway begins [three days](mourning) of mourning.',
			'[Three days](after) after a fire tore through the mine in Marvol, Norway buried its miners.',
		),
	],
	[
		'a war and a term in prison that are as long',
		english(
			'Some of those who came home to Marvol in the swap had been in prison for [more than five years](prison).',
			'After the swap all prisoners of the [five-year](war) war will be home in Marvol.',
		),
	],
	[
		'shares of the young and of the old (French)',
		french(
			'Chez les 18-24 ans, [41 %](young) fument, selon l’enquête sur le tabac.',
			'Selon l’enquête sur le tabac, [38 %](old) des 35-44 ans fument.',
		),
	],
	[
		'shares of infants and of pupils',
		english(
			'The survey found that [41 percent](infants) of children under 2 are starving.',
			'The survey found that [38 percent](pupils) of children under 12 are starving.',
		),
	],
	[
		'shares of the old and of those of one year',
		english(
			'Among those aged 65 and over, [41 percent](old) smoke, the survey found.',
			'The survey found that [38 percent](young) of 16-year-olds smoke.',
		),
	],
	[
		'two shocks, of which one lay four times as far from the capital',
		[
			...english('The shock was centered [63 kilometres](far) from the capital Lima and shook the port.'),
			...french('L’épicentre du séisme est à [quinze kilomètres](near) au sud-ouest de Lima, près du port.'),
		],
	],
	[
		'how far from the capital two shocks of two months were',
		[
			{
				language: 'fr',
				published: '2025-03-04',
				text: 'L’épicentre du séisme est à [145 kilomètres](spring) au sud-ouest de la capitale Lima.',
			},
			{
				language: 'fr',
				published: '2025-06-11',
				text: 'L’épicentre du séisme est à [127 kilomètres](summer) au sud-ouest de Lima.',
			},
		],
	],
	[
		'how strong two shocks were, and how deep they lay months apart',
		[
			{
				language: 'fr',
				published: '2025-03-04',
				text: 'Un séisme de [magnitude 7,4](spring) a frappé Varn mardi, à [29,3 kilomètres](deep) de profondeur.',
			},
			{
				language: 'fr',
				published: '2025-06-11',
				text: 'Un séisme de [magnitude 6,6](summer) a frappé Varn mercredi, à [31,2 kilomètres](deeper) de profondeur.',
			},
		],
	],
	[
		'some of the thieves of whom one thing is told, and all of them',
		english(
			'In the film [three of the thieves](some) enter the bank of Varn.',
			'The bank of Varn was robbed by [four thieves](all).',
		),
	],
	[
		'the dead, and those of them who lie in mass graves',
		english(
			'The flood at Varn killed [21,000 people](dead).',
			'The flood at Varn: [7,500 bodies](laid) were buried in mass graves.',
		),
	],
	[
		'those who march, and what is put off',
		french(
			'Grève et manifestation à Varn lundi. [Environ 9 300 interventions](operations) ont été reportées, d’après le syndicat.',
			'Manifestation à Varn lundi : [12 000 manifestants](march) selon la police.',
		),
	],
	[
		'a few whom one article asked, and a few whom another one did',
		english(
			'[Two warders](asked) at the prison of Varn told the paper that the gate had stood open.',
			'[Three warders](others) at the prison of Varn told the radio that the gate had been locked.',
		),
	],
	[
		'a few more dead, and the toll of a war',
		english(
			'[Another 21 soldiers](more) died in the border war in Marvol, the army said.',
			'The border war in Marvol has killed [2,100 soldiers](all), the army said.',
		),
	],
];

describe('figures that answer one question', () => {
	test.each(together)('%s', (_, articles) => {
		expect(factsFound(articles)).toEqual(factsMarked(articles));
		expect(factsMarked(articles)).not.toEqual([]);
	});
});

describe('figures that answer two', () => {
	test.each(apart)('%s', (_, articles) => {
		expect(factsFound(articles)).toEqual([]);
	});
});
