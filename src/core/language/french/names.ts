import type {NameWords} from '../names.ts';
import {words, wordsAndPhrases} from '../wordLists.ts';
import {inhabitants} from './inhabitants.ts';

/** How French names persons and places. */
export const frenchNames: NameWords = {
	address: words(
		'm mm mme mmes mlle mlles me mes dr drs pr prof mgr monsieur madame mademoiselle messieurs mesdames maître docteur professeur sir lord lady don dom',
	),
	roles:
		wordsAndPhrases(`président présidente vice-président vice-présidente ex-président ex-présidente ministre ex-ministre premier première dirigeant dirigeante leader chef cheffe patron patronne
		secrétaire sous-secrétaire porte-parole général générale colonel lieutenant-colonel capitaine commandant commandante amiral maréchal lieutenant sergent major brigadier
		directeur directrice pdg dg fondateur fondatrice cofondateur cofondatrice responsable maire adjoint adjointe gouverneur gouverneure préfet préfète député députée sénateur sénatrice
		eurodéputé eurodéputée élu élue candidat candidate ambassadeur ambassadrice commissaire procureur procureure juge magistrat magistrate avocat avocate bâtonnier notaire
		roi reine prince princesse duc duchesse comte empereur pape cardinal évêque archevêque père abbé imam rabbin pasteur ayatollah cheikh sultan émir
		professeur professeure chercheur chercheuse historien historienne économiste politologue sociologue analyste expert experte médecin docteur infirmière épidémiologiste virologue climatologue
		journaliste correspondant correspondante rédacteur rédactrice éditorialiste écrivain écrivaine auteur auteure romancier cinéaste réalisateur acteur actrice chanteur chanteuse comédien comédienne
		entraîneur entraîneuse sélectionneur capitaine joueur joueuse attaquant gardien défenseur milieu coureur cycliste pilote boxeur nageuse
		syndicaliste militant militante activiste opposant opposante dissident homologue négociateur négociatrice émissaire envoyé envoyée conseiller conseillère délégué déléguée représentant représentante
		chancelier chancelière agriculteur ouvrier habitant habitante retraité garde étudiant étudiante victime suspect accusé prévenu témoin épouse époux mari femme fils fille frère sœur mère père neveu oncle tante cousin veuve compagne compagnon
		footballeur footballeuse tennisman basketteur handballeur rugbyman judoka athlète sprinteur marathonien skieur skieuse biathlète navigateur navigatrice alpiniste arbitre champion championne rappeur rappeuse musicien musicienne pianiste violoniste compositeur compositrice danseur danseuse chorégraphe peintre sculpteur sculptrice photographe dessinateur dessinatrice humoriste animateur animatrice présentateur présentatrice producteur productrice scénariste dramaturge poète philosophe essayiste styliste architecte ingénieur ingénieure astronaute spationaute physicien physicienne chimiste biologiste mathématicien mathématicienne psychologue psychiatre chirurgien chirurgienne pédiatre pharmacien pharmacienne vétérinaire instituteur institutrice enseignant enseignante lycéen lycéenne collégien collégienne adolescent adolescente riverain riveraine voisin voisine grand-père grand-mère fiancé fiancée réfugié réfugiée prêtre moine curé théologien anthropologue archéologue géographe géologue météorologue sismologue astronome lobbyiste consultant consultante actionnaire magnat oligarque sous-préfet sous-préfète recteur rectrice proviseur proviseure procureur-adjoint vice-procureur greffier greffière
		milliardaire homme_d'affaires entrepreneur entrepreneuse industriel financier banquier PDG administrateur administratrice trésorier trésorière rapporteur rapporteure`),
	afterAge: words('ans'),
	nameArticles: words('the'),
	saints: words('st'),
	particles: words(
		"de du des d' la le van von der den ter di da dos das della del bin ben ten y zu ibn al el ould st arap ag mint bint abu abou umm oum af av vande",
	),
	links: words("de du des d' et pour à au aux en sur sans"),
	titleLinks: words(''),
	foreignLinks: words('of and'),
	determiners: words("la le les l'"),
	calendar: words(
		'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
	),
	monthNames: words('mars mai juin août avril'),
	timePrepositions: words(
		"en de d' du le ce dès depuis avant après jusqu'à fin début mi courant dernier prochain chaque au et ou à",
	),
	partyMembers: words(''),
	keptTitles: words('pape roi reine prince princesse abbé sultan'),
	territorialTitles: words('archevêque évêque duc duchesse comte prince princesse baron marquis abbé'),
	inhabitants,
	noActors:
		wordsAndPhrases(`ia it rh gps suv pc usb pdf faq dvd cd vip pcr ovni sdf btp bd cv drh rtt csg ivg scpi opa opv ipo r&d led lgbt lgbtqia+ url html kbis gnl gpl ulm vtt vtc zad zfe zac plu noël pâques toussaint hajj hadj oumra ascension pentecôte ramadan aïd hanoucca internet web wi-fi dieu bible coran torah brexit covid covid-19 coronavirus sida ebola vih
		saint-valentin saint-sylvestre chandeleur emmy emmys grammy état-providence iphone iphones ipad ipads ipod imac ios
		césar oscars ligue_des_champions ligue_europa ligue_des_nations premier_league top_14 super_bowl roland-garros ballon_d'or palme_d'or république
		français anglais allemand espagnol italien russe chinois arabe état états etat etats france-presse
		photo photos image images vidéo source sources crédit légende article articles lire voir partager imprimer accueil actualités abonnés abonnement newsletter publicité
		premier première terre soleil lune nord sud est ouest nord-est nord-ouest sud-est sud-ouest hémisphère histoire bourse tva sci eurl sas pm vp var smic rsa cdi cdd adn pib ttc ht ok tv gmt utc cet pdg dg tgv ter rer ivg gpa pma ogm pv gaec hlm bts ehpad psg_ rer sarl ceo arn ndlr ong pme messager`),
	labels: words('ong pme pdg dg ceo'),
	noActorHeads:
		wordsAndPhrases(`guerre marche contrat dispositif label coupe jeux traité accord accords loi prix festival journée fête code constitution révolution convention plan tour charte déclaration protocole pacte projet
		opération ouragan cyclone typhon tempête championnat championnats mondial mondiaux grand mémorandum livre rapport opéra palais_de_justice libération résistance seconde première deuxième moyen-âge
		renaissance covid f-16 patriot prime bourse règlement directive grenelle tournoi trophée route déluge holocauste shoah`),
	lawNouns: words(''),
	quantifiers: words(''),
	formers: words(''),
	lostAccents: new Map([
		['a', ['â', 'à']],
		['e', ['é', 'è', 'ê']],
		['i', ['î']],
		['o', ['ô']],
		['u', ['û']],
	]),
	surnameParticles: words('von van der ter zu bin ibn ould arap ag mint bint abu abou umm oum af av vande'),
	widerPeoples: new Set(),
	measures: words(''),
	bodyRoles: words(''),
	definite: words("le la les l' du des au aux"),
	indefinite: words('un une'),
	definiteSingular: words("le la l' du au"),
	definitePlural: words('les des aux ses vos nos leurs'),
	directions: words('nord sud'),
	compass: words('nord sud est ouest centre nord-est nord-ouest sud-est sud-ouest'),
	mergedArticles: new Map([
		['au', 'le'],
		['du', 'le'],
		['aux', 'les'],
		['des', 'les'],
	]),
	ownCountries: new Map(),
	articledRegions: {country: 'FR', except: words('nord centre manche')},
	divisions: words('province région district canton état département comté zone préfecture wilaya gouvernorat'),
	placeRoles: words(
		'maire ex-maire préfet préfète sous-préfet sous-préfète gouverneur gouverneure procureur procureure évêque archevêque habitants habitante habitant riverains élus environs abords périphérie centre-ville',
	),
	publishedOn: words('sur dans via'),
	placePrepositions: words('à en vers près depuis dans sur hors jusque'),
	settlements: words(
		'ville village commune localité bourg bourgade hameau quartier faubourg municipalité métropole agglomération île région province péninsule',
	),
	nearness: words('près loin nord sud est ouest nord-est nord-ouest sud-est sud-ouest alentours environs proximité'),
	movementPrepositions: words("de d' depuis vers pour par"),
	facilities: words(
		'aéroport gare hôpital stade pont place rue avenue parc église cathédrale palais château musée théâtre prison port université lycée école académie collège clinique conservatoire bibliothèque',
	),
	placeNouns:
		words(`région province ville oblast village district commune quartier port aéroport rue avenue boulevard lac mont montagne île îles archipel baie vallée mer océan fleuve rivière département
		comté canton préfecture péninsule détroit golfe frontière désert forêt cap plage gare pont hôtel château palais cathédrale église stade hôpital prison camp base territoire capitale faubourg municipalité localité bourg bourgade hameau métropole agglomération chef-lieu presqu'île côte massif canal col plateau bassin`),
	stateNouns: new Set(),
	placeSuffixes: words(''),
	agentPrepositions: words('par contre selon entre avec face'),
	dealingVerbs: words(
		'aider soutenir accuser appeler inviter exhorter presser menacer sanctionner critiquer remercier condamner persuader convaincre défier contraindre avertir soupçonner armer forcer pousser',
	),
	events: words('guerre guerres échelle heure'),
	namedThings: words(
		'tempête ouragan cyclone typhon opération prix virus variant loi article cocktail plan dispositif label mv hms uss',
	),
	storms: words('tempête ouragan cyclone typhon'),
	christened: words(
		'tempête ouragan cyclone typhon navire porte-hélicoptères patrouilleur baleinier thonier brise-glace dragueur péniche vedette goélette porte-conteneurs pétrolier paquebot chalutier cargo vraquier voilier frégate corvette destroyer croiseur sous-marin porte-avions cuirassé ferry yacht méthanier remorqueur bateau trois-mâts navire-hôpital satellite sonde fusée astéroïde comète planète exoplanète album roman film',
	),
	agentPlural: /(?:eurs|trices|istes)$/u,
	feminineEndings: [/(?<=ien)ne$/u, /e$/u],
	smallWords: words(
		"d'abord d'ailleurs d'accord aujourd'hui quelqu'un quelqu'une ah oh eh hé hein bah bof ouf aïe hop allô merci bravo bonjour bonsoir oui non si ok voici voilà hélas tiens dommage bref certes idem etc",
	),
	prefixes: words(
		'anti pro pré post non ex mi semi multi auto contre sous sur inter super ultra mini micro néo quasi demi vice avant après',
	),
	formerPrefix: 'ex-',
	leadingParticiple: null,
	leadingGerund: null,
	shortenedStates: new Set(),
	contractions: words("'t"),
	derivations: [],
	originAdjective: null,
	speechVerbs:
		words(`dire déclarer affirmer annoncer indiquer estimer ajouter préciser souligner expliquer assurer confier raconter écrire juger confirmer révéler répondre répliquer commenter réagir insister
		regretter dénoncer condamner appeler rappeler reconnaître démentir nier accuser promettre avertir prévenir demander exiger réclamer proposer plaider conclure poursuivre lancer marteler noter observer
		penser croire craindre espérer vouloir refuser accepter décider signer rencontrer recevoir témoigner admettre avouer saluer critiquer publier rapporter constater évaluer exhorter inviter autoriser interdire`),
	auxiliaries: words("a ont avait avaient aurait auraient est sont était étaient a-t-il n' ne s' se l' lui leur en y"),
	coordinators: words('et ou'),
};
