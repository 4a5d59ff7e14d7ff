import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const french = (marked: string) => expectFigures(marked, 'fr');

describe('économie', () => {
	test.each([
		'Le titre a cédé [4,2 %](4.2 % fall) à [18,75 euros](18.75 EUR to) dans les premiers échanges.',
		"Le chiffre d'affaires s'établit à [26,04 milliards d'euros](26040000000 EUR), en hausse de [6 %](6 % rise) sur un an.",
		'Le groupe va supprimer [1 400 postes](1400 poste), soit [environ 12 %](~12 %) de ses effectifs.',
		"L'enseigne compte ouvrir [de 40 à 50 magasins](40–50 magasin) l'an prochain.",
		'La Banque centrale a relevé son taux de [25 points de base](25 point de base rise), à [4 %](4 % to).',
		'Le baril se négociait [un peu moins de 80 dollars](<80 dollar).',
		'Le chômage est remonté à [7,5 %](7.5 % to), contre [7,3 %](7.3 %) [un trimestre](1 trimestre) plus tôt.',
		"L'opération valorise la jeune pousse [plus de 2,5 Md€](>2500000000 EUR).",
		"L'inflation a reflué de [0,3 point](0.3 point fall) en [un mois](1 mois).",
		'Le fonds gère [quelque 900 milliards de dollars](~900000000000 dollar) pour [6 000 clients](6000 client) dans [35 pays](35 pays).',
		'Les ventes ont doublé pour atteindre [un demi-million de véhicules](500000 véhicule).',
		'Chaque actionnaire recevra [3,20 euros par action](3.2 EUR par action).',
		"La baguette coûte désormais [1,30 euro](1.3 EUR), soit [10 centimes](10 centime rise) de plus qu'en janvier.",
		'Le Smic passera à [1 426 euros net par mois](1426 EUR par mois).',
		"L'usine emploie [850 salariés](850 salarié), dont [une centaine d'intérimaires](~100 intérimaire part).",
		"Les dettes de l'entreprise s'élèvent à [1,8 milliard d'euros](1800000000 EUR).",
		'Le prix du gaz a été [multiplié par quatre](4 fois) en [un an](1 an).',
		'[Un ménage sur trois](0.3333333333333333 part de ménage) a réduit ses dépenses de chauffage.',
		'La liste obtient [un million trois cent deux mille quatre-vingt-dix voix](1302090 voix).',
		"L'amende est de [2.375 millions d'euros](2375000 EUR), et non de [1.200 millions d'euros](1200000000 EUR) ni de [2.375 euros](2375 EUR).",
		'Des étudiants ont défilé. Ils étaient [près de 2000](~2000 étudiant) à Lyon en 2000.',
		'Les élus ont ri. Ils étaient en 2000 à Lyon.',
		"L'État a perçu [45,6 millions d'euros](45600000 EUR) d'amendes, [deux fois](2 fois) plus qu'en 2019.",
		"Le constructeur a livré [735 avions](735 avion), contre [661](661 avion) l'année précédente.",
	])('%s', french);
});

describe('sommes sans monnaie', () => {
	test.each([
		"Le pont coûtera [90 millions d'euros](90000000 EUR). La région apporte [30 millions](30000000 EUR), la ville [12 millions](12000000 EUR).",
		"Le plan de [15 milliards d'euros](15000000000 EUR) comprend [7 milliards de prêts](7000000000 EUR).",
		"Les banques versent [40 millions d'euros](40000000 EUR), dont [plus de la moitié](>0.5 part part) pour une seule ([22 millions](22000000 EUR)).",
		"L'État met [80 millions d'euros](80000000 EUR), puis [200 millions](200000000 EUR), dont un tiers cette année.",
		"Le toit coûtera [un quart de million d'euros](250000 EUR), le mur [trois quarts de million](750000 EUR).",
		"L'État porte son offre de [30](30000000 EUR from) à [45 millions d'euros](45000000 EUR to).",
		"Le budget est passé de [900 000](900000 EUR from) à [2 millions d'euros](2000000 EUR to).",
		"Le fonds, doté de [2 milliards d'euros](2000000000 EUR), distribue [1,2 milliard d'aides](1200000000 EUR).",
	])('%s', french);
});

test("ce que dit quelqu'un en millions est une somme où rien d'autre n'est aussi grand", () => {
	french(
		"La ville verse [3 millions d'euros](3000000 EUR). [Deux vols](2 vol) ont eu lieu. Le maire dit [cinq millions](5000000 EUR).",
	);
});

describe('grands nombres qui ne sont pas des sommes', () => {
	test.each([
		'Le vaccin coûte [12 euros](12 EUR). La France a commandé [30 millions de doses](30000000 dose), dont [20 millions](20000000 dose part) cette année.',
		"Le pays compte [45 millions d'habitants](45000000 habitant). Le budget est de [3 milliards d'euros](3000000000 EUR).",
		"Le site vaut [2 milliards d'euros](2000000000 EUR) et revendique [40 millions de clients](40000000 client), contre [30 millions](30000000 client) avant.",
		"L'éditeur a écoulé [3 millions de ventes](3000000 vente) pour [9 millions d'euros](9000000 EUR).",
		"L'aide de [5 millions d'euros](5000000 EUR) profite à [800 écoles](800 école) et [12 000 élèves](12000 élève).",
	])('%s', french);
});

describe('accidents, météo et catastrophes', () => {
	test.each([
		'Un car est tombé dans un ravin, faisant [au moins 22 morts](≥22 mort) et des [dizaines de blessés](~? blessé).',
		"[Sept personnes](7 personne) ont été tuées et [quatorze autres blessées](14 blessé +) dans l'explosion.",
		'Le feu a détruit [près de 300 maisons](~300 maison) et parcouru [2 500 hectares](2500 hectare).',
		"Le séisme, d'une [magnitude de 6,1](6.1 magnitude), s'est produit à [10 km](10 km) de profondeur.",
		'Des rafales à [plus de 140 km/h](>140 km/h) ont été relevées au cap Corse.',
		'Il est tombé [80 millimètres](80 millimètre) de pluie en [trois heures](3 heure).',
		"[Quelque 45 000 foyers](~45000 foyer) restaient privés d'électricité dimanche soir.",
		'Les secours ont sorti [un survivant](1 survivant) des décombres.',
		'La Seine est montée à [6,10 mètres](6.1 mètre to), du jamais-vu depuis [trente ans](30 an).',
		'Le mercure est descendu à [-27 °C](-27 °C to) dans le Jura.',
		'Le bilan est désormais de [61 morts](61 mort) et [19 disparus](19 disparu).',
		"Les [189 passagers](189 passager) et les [huit membres](8 membre) d'équipage sont sains et saufs.",
		'[Une douzaine de randonneurs](~12 randonneur) sont recherchés; [quatre corps](4 corps) ont été retrouvés.',
		'[Pas moins de 17 villages](≥17 village) sont coupés du monde.',
		'Il a fait [41,3 degrés](41.3 degré) à Nîmes, [huit de plus](8 degré + rise) que la normale.',
		'Les [deux tiers de la commune](0.6666666666666666 part de commune) sont sous les eaux.',
		"L'accident a fait [un mort](1 mort) et [cinq blessés](5 blessé), dont [deux](2 blessé part) dans un état grave.",
		'[Une vingtaine de départements](~20 département) ont été placés en vigilance orange.',
		'[Vingt enfants](20 enfant) de [moins de douze ans](<12 an) et [dix adultes](10 adulte) de [plus de 60 ans](>60 an) ont été vus.',
		'Le cargo dérive à [neuf milles](9 mille nautique) du port.',
		'Le glacier a perdu [plus du tiers de son volume](>0.3333333333333333 part de volume fall) en [vingt ans](20 an).',
		'[Deux cent cinquante pompiers](250 pompier) et [six Canadair](6 canadair) sont mobilisés.',
	])('%s', french);
});

describe('politique et sondages', () => {
	test.each([
		'Le texte a été adopté par [289 voix](289 voix) contre [239](239 voix).',
		"Elle l'emporte avec [54,3 %](54.3 %) des voix, contre [45,7 %](45.7 %) à son rival.",
		"La participation s'élève à [61 %](61 %), en recul de [trois points](3 point fall) par rapport à 2019.",
		'[Six Français sur dix](0.6 part de français) jugent la réforme injuste.',
		'Le sondage a été mené auprès de [1 004 personnes](1004 personne).',
		'Le parti compte [39](39 siège part) des [120 sièges](120 siège) du Parlement.',
		'Ils étaient [200 000](200000 personne) selon les organisateurs, [80 000](80000 personne) selon la police.',
		'Le gouvernement accueillera [20 000 réfugiés](20000 réfugié) en [cinq ans](5 an).',
		"La majorité ne tient qu'à une voix.",
		"Le conseil municipal, fort de [quinze élus](15 élu), a voté à l'unanimité.",
		"Le plan coûtera [3,4 milliards d'euros](3400000000 EUR) sur [dix ans](10 an).",
		"[Vingt-sept pays](27 pays) ont signé l'accord et [onze](11 pays) se sont abstenus.",
		"L'émissaire a rencontré [trois ministres](3 ministre) en [quatre jours](4 jour).",
		'Le déficit public atteindra [4,8 %](4.8 %) du PIB.',
		'Des [milliers de manifestants](~? manifestant) ont défilé; [plus de 150](>150 manifestant) ont été interpellés.',
		"La commission a auditionné [une soixantaine d'experts](~60 expert).",
		'Les députés ont déposé [près de 3 000 amendements](~3000 amendement).',
		'La taxe sera ramenée de [28 %](28 % from) à [21 %](21 % to).',
		"L'Union a gelé [200 milliards d'euros](200000000000 EUR) d'avoirs.",
		'Le maire, [58 ans](58 an), brigue un troisième mandat.',
	])('%s', french);
});

describe('sport', () => {
	test.each([
		'Elle a bouclé le tour en [49 secondes 26](49.26 seconde).',
		"L'attaquant a inscrit [23 buts](23 but) en [31 matchs](31 match).",
		'Le PSG a battu Lens 2-1 devant [38 000 spectateurs](38000 spectateur).',
		"Il a signé un contrat de [cinq ans](5 an) pour [80 millions d'euros](80000000 EUR).",
		"Il a été suspendu [trois matchs](3 match) et condamné à [50 000 euros](50000 EUR) d'amende.",
		"L'étape, longue de [198 kilomètres](198 kilomètre), compte [quatre cols](4 col).",
		"Elle termine avec [1 seconde 7](1.7 seconde) d'avance sur la Norvégienne.",
		"Le club compte [12 points](12 point) d'avance à [cinq journées](5 jour) de la fin.",
		'Les Bleus ont perdu [six](6 match part) de leurs [sept derniers matchs](7 match).',
		'Il a marqué son 500e but en carrière.',
	])('%s', french);
});

describe('sciences, santé et techniques', () => {
	test.each([
		"Le fossile est âgé d'[environ 66 millions d'années](~66000000 an).",
		"L'essai a porté sur [30 000 volontaires](30000 volontaire) dans [89 centres](89 centre).",
		'Le vaccin est efficace à [94,1 %](94.1 %).',
		'La sonde a parcouru [5 milliards de kilomètres](5000000000 kilomètre) en [neuf ans et demi](9.5 an).',
		'Les fumeurs ont [quinze fois](15 fois) plus de risques de développer la maladie.',
		'La batterie pèse [540 kilos](540 kilo) et stocke [100 kWh](100 kWh).',
		"Le télescope est doté d'un miroir de [6,5 mètres](6.5 mètre) de diamètre.",
		'Les contaminations ont triplé en [deux semaines](2 semaine).',
		"L'hôpital dispose de [3,5 lits pour 1 000 habitants](3.5 lit par 1000 habitant).",
		"Le niveau de la mer s'est élevé [de 20 à 23 centimètres](20–23 centimètre) depuis 1880.",
		"L'application revendique [1,4 milliard d'utilisateurs](1400000000 utilisateur).",
		'Le virus a infecté [plus de 5 millions de personnes](>5000000 personne) et en a tué [330 000](330000 personne).',
		"La [moitié des patients](0.5 part de patient) ont guéri en [moins d'un mois](<1 mois).",
		'On compte [12 nouveaux cas](12 cas +), portant le total à [58](58 cas).',
		'La centrale fournit [1 300 mégawatts](1300 mégawatt), de quoi alimenter [deux millions de foyers](2000000 foyer).',
		"Le satellite tourne à [36 000 km](36000 km) d'altitude.",
		'Les chercheurs ont suivi [3 500 couples](3500 couple) pendant [dix-huit mois](18 mois).',
		'La concentration atteint [421 parties par million](421 partie par million).',
	])('%s', french);
});

describe('justice et faits divers', () => {
	test.each([
		"L'immeuble du 12 rue Haute s'est effondré, [deux personnes](2 personne) sont mortes.",
		'Le café se trouve aux 12 et 14 de la rue Haute, le musée au 3, quai du Port.',
		'Ils étaient [12](12 personne), la rue était vide.',
		'Le feu a pris au 7 bis avenue Foch et touché [trois rues](3 rue).',
		"Il a été condamné à [douze ans](12 an) de réclusion, assortis d'une peine de sûreté de [huit ans](8 an).",
		"Les douaniers ont saisi [3,2 tonnes](3.2 tonne) de cocaïne, d'une valeur de [256 millions d'euros](256000000 EUR).",
		'Un homme de [19 ans](19 an) a reçu [quatre coups](4 coup) de couteau.',
		'[Deux policiers](2 policier) ont été touchés, dont [un](1 policier part) mortellement.',
		'Les gendarmes ont interpellé [37 personnes](37 personne) et saisi [14 armes](14 arme).',
		"Elle encourt [jusqu'à vingt ans](≤20 an) de prison et [150 000 euros](150000 EUR) d'amende.",
		'Les cambriolages ont reculé de [7 %](7 % fall), à [un peu plus de 190 000](>190000 cambriolage to).',
		'Le tribunal a prononcé [18 mois](18 mois) de prison, dont [six](6 mois part) ferme.',
		'Le tribunal a prononcé [trois ans](3 an) de prison, dont [un](1 an part) ferme.',
		'Le feu a détruit [trois bâtiments](3 bâtiment), dont [une ferme](1 ferme part).',
		'[Sept hommes](7 homme) et [deux femmes](2 femme), âgés [de 20 à 35 ans](20–35 an), ont été mis en examen.',
		'Le préjudice est [estimé à environ 400 000 euros](~400000 EUR).',
		'[Trois suspects sur cinq](0.6 part de suspect) ont été libérés.',
		"L'avocat de [deux des victimes](2 victime part) a fait appel.",
	])('%s', french);
});

describe('guerre, migrations, transports et culture', () => {
	test.each([
		'[Quatre soldats](4 soldat) sont morts, portant à [58](58 militaire) le nombre de militaires tués depuis janvier.',
		'La défense aérienne a abattu [17](17 drone part) des [21 drones](21 drone) lancés dans la nuit.',
		"Le pays compte en déployer [12 000](12000) d'ici la fin de l'année.",
		'Le camp, prévu pour [3 000 personnes](3000 personne), en abrite désormais [plus de 12 000](>12000 personne).',
		'[Près de deux millions de personnes](~2000000 personne) ont fui depuis février.',
		'Les rebelles ont libéré [treize otages supplémentaires](13 otage +).',
		'La ligne transporte [35 000 voyageurs par jour](35000 voyageur par jour).',
		'[Un train sur dix](0.1 part de train) est supprimé.',
		'Le tableau a été adjugé [450,3 millions de dollars](450300000 dollar), [quatre fois](4 fois) son estimation.',
		'Le film a attiré [1,2 million de spectateurs](1200000 spectateur) en [une semaine](1 semaine).',
		'Le festival a accueilli [210 000 visiteurs](210000 visiteur), un record.',
		"Le roman s'est vendu à [plus de deux millions d'exemplaires](>2000000 exemplaire) dans [quarante langues](40 langue).",
		"L'établissement accueille [1 150 élèves](1150 élève) et [62 enseignants](62 enseignant).",
		"L'immeuble de [douze étages](12 étage) abritait [120 familles](120 famille).",
		'Le billet coûtera [25 euros](25 EUR), contre [18](18 EUR) auparavant.',
		'[Trois trains sur quatre](0.75 part de train) circuleront mardi.',
		'Le chantier, qui devait durer [dix-huit mois](18 mois), a pris [deux ans](2 an) de retard.',
		'La tour, haute de [330 mètres](330 mètre), a été repeinte [dix-neuf fois](19 fois).',
		'Le convoi de [60 camions](60 camion) a franchi la frontière.',
		'Les 27 se réuniront jeudi.',
		"A cinq heures du soir, puis à 3 heures de l'après-midi, on ouvrit ; il reste [3 heures](3 heure) de route.",
		"L'article 49.3 a servi [onze fois](11 fois).",
		'Le plat apporte [850 kilocalories](850 kcal).',
	])('%s', french);
});

describe("parts d'un tout que son nom précise", () => {
	test.each([
		'[Un train régional sur cinq](0.2 part de train) et [un métro sur deux](0.5 part de métro) rouleront.',
		'Seul [un car (hors lignes scolaires) sur huit](0.125 part de car) est parti.',
		'[Un professeur des écoles sur trois](0.3333333333333333 part de professeur) a cessé le travail.',
		'[Deux agents de conduite sur cinq](0.4 part de agent) sont absents.',
		'[Un enseignant sur dix](0.1 part de enseignant) a fait grève.',
		"L'enquête porte sur un agent de la ville et sur [trois entreprises](3 entreprise).",
		'Une enquête de police sur [douze personnes](12 personne) est ouverte.',
		'Il a inscrit un but en [trois matchs](3 match).',
	])('%s', french);
});

describe("blessés, votes et sommes que leur phrase ne nomme qu'à demi", () => {
	test.each([
		'La collision a fait [neuf blessés](9 blessé), dont [quatre](4 blessé part) graves.',
		'La ville déplore [douze graves accidents](12 accident).',
		'Parmi les blessés, [six](6 blessé part) sont encore soignés à Lyon.',
		'Des passagers du car, [neuf](9 passager part) ont été hospitalisés.',
		'Le texte est voté : [305](305 voix) pour, [199](199 voix) contre.',
		'Le scrutin fut serré ([6](6 voix) contre [4](4 voix)).',
		"Le devis était de [3 millions d'euros](3000000 EUR). Le rappel coûtera au groupe [au moins 300 millions](≥300000000 EUR).",
		'Le tour coûte [2 euros](2 EUR). Le musée a payé cher : il perd [3 millions de visiteurs](3000000 visiteur).',
		"Le train roulait à [140 kilomètres à l'heure](140 kilomètre-heure).",
	])('%s', french);
});
