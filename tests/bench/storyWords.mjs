// What the made articles are made of. Every person, outlet and sentence here is invented.

export const syllables =
	'ba bel bor cam cor dal del dor fal fen gar gol hal hen jor kal kor lan lem lor mal mer mon nar nel nor pal per pol ran ral ris ros sal sel sor tal ter tor val ver vol wal wen yor zan zel'.split(
		' ',
	);

export const endings = 'in ier eau ard on et elle ac ot and ov ski ez er son well ley ham ton worth field by'.split(
	' ',
);

export const givenNames =
	'Anne Paul Marie Jean Claire Louis Sophie Marc Julie Pierre Emma Thomas Laura Nicolas Helen James Susan Peter Alice Robert Nora Daniel Karen Martin Olga Viktor Irina Pavel Amina Karim Leila Omar'.split(
		' ',
	);

export const cities =
	'Lyon Marseille Lille Nantes Toulouse Bordeaux Strasbourg Rennes Bruxelles Liège Genève Lausanne Montréal Québec Dakar Abidjan Tunis Alger Rabat Londres Madrid Lisbonne Rome Milan Naples Berlin Hambourg Munich Vienne Prague Varsovie Kiev Bucarest Athènes Ankara Beyrouth Le_Caire Nairobi Lagos Accra Bogota Lima Quito Santiago Manille Hanoï Séoul Tokyo'
		.split(' ')
		.map(name => name.replace('_', ' '));

export const cityInEnglish = {
	Bruxelles: 'Brussels',
	Genève: 'Geneva',
	Montréal: 'Montreal',
	Londres: 'London',
	Lisbonne: 'Lisbon',
	Naples: 'Naples',
	Hambourg: 'Hamburg',
	Vienne: 'Vienna',
	Varsovie: 'Warsaw',
	Kiev: 'Kyiv',
	Bucarest: 'Bucharest',
	Athènes: 'Athens',
	Beyrouth: 'Beirut',
	'Le Caire': 'Cairo',
	Manille: 'Manila',
	Hanoï: 'Hanoi',
	Séoul: 'Seoul',
};

export const outlets =
	'Le Courrier du Fleuve|La Dépêche des Cimes|Le Quotidien du Port|La Gazette du Delta|The Harbour Post|The Valley Courier|Northern Ledger|The Evening Chart|Agence Méridienne|Coastal Wire'.split(
		'|',
	);

/** Pairs: French plural noun, English plural noun; what the figures of a story count. */
export const countedNouns = [
	['habitants', 'residents'],
	['soldats', 'soldiers'],
	['ouvriers', 'workers'],
	['étudiants', 'students'],
	['passagers', 'passengers'],
	['logements', 'homes'],
	['véhicules', 'vehicles'],
	['patients', 'patients'],
	['manifestants', 'protesters'],
	['écoles', 'schools'],
	['familles', 'families'],
	['emplois', 'jobs'],
	['agriculteurs', 'farmers'],
	['pompiers', 'firefighters'],
	['réfugiés', 'refugees'],
	['navires', 'ships'],
];

/** Pairs: a body with its article in French, and in English. */
export const bodies = [
	['la préfecture', 'the prefecture'],
	['le ministère de la Santé', 'the health ministry'],
	['le ministère de la Défense', 'the defence ministry'],
	['la mairie', 'the city hall'],
	['le parquet', "the prosecutor's office"],
	['la police', 'the police'],
	['l’armée', 'the army'],
	['le gouvernement', 'the government'],
	['le syndicat des transports', 'the transport union'],
	['la Croix-Rouge', 'the Red Cross'],
	['l’OMS', 'the WHO'],
	['la Banque mondiale', 'the World Bank'],
	['la compagnie des eaux', 'the water company'],
	['l’université', 'the university'],
	['la commission d’enquête', 'the commission of inquiry'],
];

/** Pairs: what a story is about, as a noun phrase with its article. */
export const subjects = [
	['la crue du fleuve', 'the river flood'],
	['l’incendie du dépôt', 'the depot fire'],
	['la grève des transports', 'the transport strike'],
	['l’effondrement du pont', 'the bridge collapse'],
	['la fermeture de l’usine', 'the plant closure'],
	['la réforme des retraites', 'the pension reform'],
	['l’épidémie de grippe', 'the flu outbreak'],
	['le procès de la banque', 'the bank trial'],
	['la fuite de données', 'the data leak'],
	['l’accord de pêche', 'the fishing deal'],
	['la sécheresse', 'the drought'],
	['le chantier du métro', 'the metro works'],
	['l’élection municipale', 'the city election'],
	['le séisme', 'the earthquake'],
	['la marée noire', 'the oil spill'],
	['la vente du stade', 'the sale of the stadium'],
];

/** Words that fill the running text, so that the vocabulary grows as in real articles. */
export const fillers = {
	fr: 'ancien ample amer aride bas bref calme cher clair court dense digne doux droit dur étroit faible ferme fort fragile froid grave habile humble large léger lent libre long lourd maigre mince modeste moyen neuf obscur paisible pauvre plat plein précis proche profond prudent public pur rapide rare récent riche robuste rude sage sec serein sévère simple sobre solide sombre souple stable sûr tardif tendre tiède timide triste utile vaste vide vif voisin'.split(
		' ',
	),
	en: 'able apt bare bold brief bright broad calm clean clear close cold cool dark deep dense dim dry dull early faint fair firm flat frail free fresh full grave great grim hard harsh high keen late lean light long loud low mild modest narrow near neat new odd old open plain poor proud quick quiet rare raw rich rough safe sharp short slim slow small smooth soft sound stark steep stern stiff still strict strong subtle swift tall thin tight tough vast warm weak wide'.split(
		' ',
	),
};

export const things = {
	fr: 'accès accord appel atelier audience barrage bilan budget bureau calendrier canal chantier circuit conseil contrat cortège couloir crédit débat délai dépôt digue dossier échange égout enquête entrepôt équipe étude expertise facture filière fonds forage garde gare hangar hôpital incident inventaire itinéraire jardin laboratoire levée liaison logiciel machine marché mesure mission moteur niveau objectif option parcelle passage péage plan plateau pompe quai quartier rapport recours registre relais réseau réunion rive route salle secours seuil signal site stock tarif terrain toit tournée transfert tunnel vanne vote zone'.split(
		' ',
	),
	en: 'access account aid alarm appeal archive audit bank barrier bid board border branch bridge budget bureau cable calendar camp canal case channel charge claim clinic coast contract corridor council court credit crew dam debate delay depot draft drill dock engine estate fence field file fund garage gate guard harbour hearing inquiry inventory lab lane ledger levy line loan market meeting meter mission notice office order outlet panel park permit pipe plan plant pump quay rail record relief repair report reserve review ridge road route school sector shelter shift signal site station stock supply survey tariff tender terminal test track trial tunnel valve vote ward water yard zone'.split(
		' ',
	),
};

/** What is done to things, in the past; several tell of what the program compares, most do not. */
export const deeds = {
	fr: 'a inspecté|a vendu|a défendu|a remplacé|a critiqué|a visité|a suspendu|a financé|a rouvert|a fermé|a perdu|a retrouvé|a signé|a contesté|a promis|a refusé|a transféré|a réparé|a bloqué|a saisi|a déplacé|a construit|a détruit|a surveillé|a approuvé|a rejeté|a reporté|a étendu|a réduit|a doublé'.split(
		'|',
	),
	en: 'inspected|sold|defended|replaced|criticised|visited|suspended|financed|reopened|closed|lost|recovered|signed|challenged|promised|refused|transferred|repaired|blocked|seized|moved|built|destroyed|monitored|approved|rejected|postponed|extended|reduced|doubled'.split(
		'|',
	),
};

/** How a sentence ends. */
export const tails = {
	fr: 'malgré les réserves des experts|après une longue attente|sans attendre le vote|devant une salle comble|à la demande des voisins|faute de moyens|pour la deuxième fois|avant la fin du mois|avec l’aide de bénévoles|au grand dam des commerçants|dans un climat tendu|sous une pluie battante|comme le voulait la loi|contre l’avis du maire'.split(
		'|',
	),
	en: 'despite the doubts of experts|after a long wait|without waiting for the vote|before a full house|at the request of neighbours|for lack of means|for the second time|before the end of the month|with the help of volunteers|to the dismay of shopkeepers|in a tense climate|in pouring rain|as the law required|against the advice of the mayor'.split(
		'|',
	),
};
