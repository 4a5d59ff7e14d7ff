import {type BodyWords, headTable, wordTable} from '../bodies.ts';
import {phraseTable} from '../phrases.ts';
import {words} from '../wordLists.ts';

/** How French names bodies and groups. */
export const frenchBodies: BodyWords = {
	heads: headTable(`
		parquet | government | prosecution | nothing
		police, gendarmerie | government | police | nothing
		préfecture, préfecture de police | government | prefecture | nothing
		service de police, services de police, police judiciaire, police nationale, police municipale | government | police | nothing
		intersyndicale | organization | unions | nothing
		gouvernement | government | government | nothing
		armée, armées | military | army | owner
		troupe, troupes, forces, force, forces armées, bataillon, contingent | military | army | owner
		soldat, militaire, combattant | military | army | group
		marine, aviation, flotte, artillerie | military | navy | owner
		forces spéciales, commandos | military | special-forces | nothing
		état-major | military | staff | complement
		commandant, officier | military | commanders | group
		renseignement, renseignements, services secrets, services de renseignement, service de renseignement, services de renseignements, contre-espionnage | agency | intelligence | owner
		renseignements territoriaux, renseignements généraux, renseignement territorial, renseignement militaire, renseignement pénitentiaire | agency | intelligence | nothing
		responsable, autorité, diplomate, parlementaire, enquêteur | government | officials | group
		médias, média, presse | organization | media | owner
		présidence | government | presidency | owner
		diplomatie, chancellerie | government | diplomacy | owner
		exécutif, régime, état, primature | government | government | owner
		justice | government | judiciary | owner
		parlement | government | parliament | owner
		sénat | government | senate | owner
		opposition | organization | opposition | owner
		trésor | government | treasury | owner
		communauté | organization | community | owner
		région | place | region | owner
		ministère, département, secrétariat | government | ministry | complement
		agence, service, office, bureau, direction, haute autorité, inspection, observatoire, institut | agency | agency | complement
		conseil, comité, commission, assemblée, chambre | government | council | complement
		cour, tribunal, haute cour | government | court | complement
		conseil d' administration, conseils d' administration, conseil de surveillance, directoire, comité exécutif, comité d' entreprise | organization | board | owner
		parti | organization | party | complement
		fédération, confédération | organization | association | complement
		coordination, syndicat, association, organisation, ligue, union, fondation, collectif, conférence, forum, ordre, mouvement, front, société, compagnie, centre, régie, mission, délégation, maison, fonds, alliance, rassemblement, caisse, réseau, groupe, force, cercle, église, club, stade, olympique, palais, parc | organization | association | name
		place, rue, avenue, boulevard, esplanade, square, gare, pont, aéroport, stade | place | site | owner
		banque, université, école, académie, hôpital, clinique, lycée, collège, musée, théâtre, conservatoire, bibliothèque | organization | organization | name
		chr, chu, chru, samu, smur, sdis, cpam, urssaf, crous | organization | organization | owner
		mairie, municipalité, rectorat, ambassade, consulat, commissariat, sous-préfecture | government | authority | owner
		garde nationale, garde côtière, garde-côtes, pompiers, sapeurs-pompiers, douanes, protection civile, sécurité civile | government | services | nothing
		corps, brigade, régiment, division, légion, garde | military | unit | name
	`),
	classWords: wordTable(`
		intelligence: secret, secrets, renseignement, renseignements, espionnage
		army: armée, armées
		special-forces: spéciale, spéciales
		navy: navale, navales, aérienne, aériennes
		police: police
	`),
	relational:
		/(?:ieur|ieurs|ieure|ieures|al|ale|aux|ales|el|elle|els|elles|aire|aires|ique|iques|ien|ienne|iens|iennes|ain|aine|ains|aines|ois|oise|oises|éen|éenne|éens|éennes|if|ive|ifs|ives|uni|unis|unies|mixte|interarmées|suprême|libre|vert|laïque|socialiste|communiste|libéral|conservateur|conservatrice|populiste|travailliste|écologiste|centriste|nationaliste|républicain|démocrate|permanent|permanente|constituant|constituante|ais|aise|aises|métropolitain|civile?s?|publics?|financiers?|financières?|maritimes?|agricoles?|ouvriers?|ouvrières?|hospitaliers?|hospitalières?|routiers?|routières?|policiers?|policières?|paysans?|paysannes?|islamistes?|démocratiques?|antiterroriste|armées?|secrets?|secrètes?)$/u,
	notRelational: words(
		'antérieur antérieure antérieurs antérieures ultérieur ultérieure ultérieurs ultérieures postérieur postérieure inférieur inférieure mauvais mauvaise principal principale principaux principales nouvel nouvelle nouvelles quel quelle réel réelle actuel actuelle actuels actuelles total totale final finale officiel officielle initial initiale habituel éventuel éventuelle exceptionnel exceptionnelle potentiel potentielle global globale massif massive unique uniques véritable pareil pareille tel telle tels telles traditionnel traditionnelle historique historiques économique stratégique certain certaine certains certaines prochain prochaine prochains prochaines mondial mondiale ancien ancienne anciens anciennes',
	),
	genericComplements: words(
		'administration organisme entreprise groupe parti pays ville presse société association organisation établissement direction vote place poste travers recherche vente change tabac police',
	),
	regionalAdjectives: words(
		'coréen européen africain asiatique arabe occidental kurde catalan basque corse breton québécois écossais gallois tchétchène tibétain latino-américain maghrébin océanien onusien euro-atlantique euro-méditerranéen transatlantique indo-pacifique panafricain eurasiatique balkanique balte nordique scandinave caucasien sahélien arctique méditerranéen caribéen andin fédéral',
	),
	capitalHeads: headTable(`
		autorité | agency | agency | complement
	`),
	executives: words(''),
	uniqueBodies: words('sénat parlement congrès assemblée'),
	stateNouns: words('état'),
	notAgency: words('état états etat etats'),
	onlyLast: new Set(),
	officialsOf: words('renseignement renseignements police sécurité'),
	purposes: words('pour'),
	nationwide: words(
		'national nationale international internationale mondial mondiale européen européenne africain africaine régional régionale départemental départementale fédéral fédérale général générale central centrale supérieur supérieure',
	),
	inPower: ['au', 'pouvoir'],
	inCountry: words('en au aux'),
	prenominal: words(
		'premier première second seconde grand grande grands grandes haut haute hauts hautes petit petite petites jeunes',
	),
	portfolios: wordTable(`
		overseas: outre-mer, outre-mers
		budget: budget, comptes publics, action et comptes publics
		industry: industrie
		housing: logement
		sport: sports, jeunesse, jeunesse et sports
		research: enseignement supérieur, recherche, enseignement supérieur et recherche, enseignement supérieur et de la recherche
		social: affaires sociales, solidarités, solidarité, solidarités et de la santé, famille
		europe: affaires européennes
		digital: numérique
		equality: égalité
		civil-service: fonction publique
		foreign: affaires étrangères, affaires extérieures, relations extérieures
		defence: défense, armées, défense nationale
		interior: intérieur, sécurité intérieure, sécurité publique
		justice: justice
		finance: finances, économie, économie et finances, économie et des finances
		health: santé, santé publique
		education: éducation, éducation nationale
		labour: travail, emploi
		environment: environnement, transition écologique, écologie
		agriculture: agriculture
		transport: transports, transport
		energy: énergie
		trade: commerce, commerce extérieur
		unification: unification
		culture: culture
		state: état
	`),
	companySuffixes: words(
		'kk bhd berhad pte pty tbk oyj asa ab inc ltd llc corp co sa sas sarl plc ag gmbh nv spa se cie group groupe holding holdings financial capital partners bank securities management investments advisors research markets economics brothers motors airlines airways technologies systems pharmaceuticals entertainment studios industries university institute foundation shipping tankers salvage trading logistics petroleum mining minerals metals resources chemicals plastics foods farms steel cement offshore energies énergies expertise consulting',
	),
	bodyNouns: wordTable(`
		organization: union, ligue, fédération, confédération, association, organisation, fondation, société, compagnie, sûreté, groupe, banque, université, institut, école, collège, lycée, académie, comité, conseil, commission, cour, tribunal, chambre, parti, mouvement, front, alliance, rassemblement, église, club, racing, olympique, stade, communauté, centre, fonds, réseau, observatoire, syndicat, force, croix-rouge, musée, théâtre, orchestre, journal, radio, télévision, coordination, collectif, agence, bureau, office, service, autorité, laboratoires, laboratoire, crédit, caisse, coalition
		government: ministère, gouvernement, assemblée, sénat, parlement, présidence, préfecture, mairie, département, secrétariat, congrès
		military: armée, marine, garde, légion, brigade, régiment, état-major
		place: place, rue, avenue, boulevard, lac, mont, île, îles, baie, mer, océan, golfe, détroit, cap, parc, pont, aéroport, gare, hôtel, château, stade, maison, vallée, côte, pays
	`),
	managements: words('direction'),
	namedBefore: words(''),
	companyParts: phraseTable([
		[
			true,
			'filiale de|filiales de|succursale de|succursales de|sous-traitant de|sous-traitants de|capital de|actionnaire de|actionnaires de|pdg de|p-dg de|président-directeur général de|directeur général de|directrice générale de|directeur financier de|directrice financière de|conseil de administration de|conseil de surveillance de|comité exécutif de|directoire de|chiffre de affaires de|bénéfice net de|opa sur|opa de|capitalisation de|valorisation de|cotation de',
		],
	]),
	clubAdjective: /(?:[aoe]is|ain|i?en|éen)$/u,
	appositions: wordTable(`
		agency: agence, agence de presse
		organization: groupe, société, chaîne, journal, quotidien, hebdomadaire, magazine, radio, site, entreprise, compagnie, constructeur, laboratoire, club, association, parti, syndicat, organisation, ong, banque, réseau, plateforme, cabinet, fondation, collectif, coalition, alliance, formation, mouvement, portail, application, revue, studio, label, start-up, startup, filiale, marque, enseigne, opérateur, éditeur, armateur, transporteur, croisiériste, équipementier, assureur, géant, fabricant, distributeur, avionneur, motoriste, énergéticien, institut, laboratoires, éditions, établissements, magasins, chantiers, galeries, brasseries, champagnes
		place: ville, région, village, province, localité, île, commune, quartier, banlieue, station, front, capitale, oblast, district
	`),
};
