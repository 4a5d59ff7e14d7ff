import {type SpeechWords, speechVerbs} from '../speech.ts';
import {phrases, words} from '../wordLists.ts';
import {frenchStatements} from './statements.ts';

/** Who speaks, in French. */
export const frenchSpeech: SpeechWords = {
	verbs: new Map([
		...speechVerbs(
			'say',
			'asserts',
			`dire déclarer affirmer indiquer préciser ajouter expliquer souligner estimer annoncer rapporter
			signaler révéler prétendre alléguer avancer évaluer répéter réitérer raconter noter relever
			mentionner évoquer dévoiler communiquer publier relater clamer proclamer certifier attester
			prédire anticiper pronostiquer marteler insinuer arguer écrire détailler énoncer exposer stipuler
			soupçonner diagnostiquer divulguer notifier tweeter spécifier énumérer narrer théoriser se-dire se-excuser se-estimer`,
		),
		...speechVerbs('say', 'confirms', 'confirmer reconnaître admettre avouer concéder entériner'),
		...speechVerbs('say', 'denies', 'nier démentir réfuter contester récuser'),
		...speechVerbs('say', 'doubts', 'douter'),
		...speechVerbs('find', 'asserts', 'apprendre découvrir convenir'),
		...speechVerbs('tell', 'asserts', 'informer prévenir avertir alerter convaincre persuader'),
		...speechVerbs(
			'count',
			'asserts',
			`parler attendre se-attendre citer créditer tabler mesurer situer recenser dénombrer comptabiliser chiffrer décompter répertorier quantifier
			revendiquer`,
		),
		...speechVerbs(
			'think',
			'asserts',
			`assurer maintenir juger penser croire considérer constater observer remarquer conclure
			supposer présumer imaginer insister regretter redire comprendre résumer
			postuler calculer argumenter objecter plaider vérifier déduire extrapoler déterminer se-féliciter se-réjouir se-plaindre`,
		),
		...speechVerbs('show', 'asserts', 'porter montrer démontrer suggérer établir prouver pointer lister donner'),
		...speechVerbs(
			'foresee',
			'asserts',
			`espérer craindre redouter déplorer se-vanter se-targuer se-prévaloir se-enorgueillir
			se-inquiéter se-alarmer se-indigner se-désoler se-émouvoir`,
		),
		...speechVerbs('foresee', 'plans', 'prévoir'),
		...speechVerbs('think', 'plans', 'projeter envisager vouloir souhaiter ambitionner'),
		...speechVerbs('think', 'plans', 'se-apprêter se-préparer'),
		...speechVerbs('count', 'plans', 'se-fixer'),
		...speechVerbs(
			'quote',
			'asserts',
			`soutenir rappeler répondre répliquer rétorquer lancer tonner réagir commenter poursuivre reprendre confier témoigner ironiser se-insurger fustiger vanter saluer
			lâcher glisser tempérer nuancer corriger rectifier renchérir enchaîner interroger se-exclamer se-lamenter se-agacer se-emporter se-défendre se-justifier
			souffler trancher analyser décrire qualifier remercier condamner critiquer se-étonner se-souvenir se-rappeler se-remémorer se-amuser se-enthousiasmer se-interroger
			féliciter rassurer promouvoir fixer lire pleurer sangloter soupirer murmurer chuchoter crier hurler gémir grommeler maugréer
			marmonner pester fulminer râler rager balbutier bredouiller bégayer plaisanter acquiescer opiner gronder rugir scander
			asséner assener philosopher se-écrier se-récrier se-gausser se-étrangler se-étouffer`,
		),
		...speechVerbs(
			'act',
			'asserts',
			'accuser inculper reprocher attribuer imputer requérir solliciter dénoncer exhorter appeler demander réclamer exiger recommander ordonner menacer proposer inviter presser préconiser',
		),
		...speechVerbs('act', 'denies', 'rejeter'),
		...speechVerbs('give', 'plans', 'promettre se-engager jurer garantir offrir'),
	]),
	plainPast: new Set(),
	perfectOnly: new Map(speechVerbs('count', 'asserts', 'compter enregistrer')),
	passiveBeforeInfinitive: new Set(),
	infinitiveOnly: new Map(speechVerbs('think', 'plans', 'compter entendre chercher')),
	demands: new Map([
		...[
			'demander',
			'réclamer',
			'requérir',
			'exiger',
			'solliciter',
			'proposer',
			'préconiser',
			'vouloir',
			'souhaiter',
			'fixer',
		].map(lemma => [lemma, ''] as const),
		['plaider', 'pour'],
	]),
	charges: new Map(['accuser', 'inculper'].map(lemma => [lemma, new Set(['de', "d'", 'du', 'des', 'pour'])])),
	includings: words('compris comprise comprises'),
	particles: new Set(),
	learning: new Set(['apprendre']),
	from: phrases("auprès de|auprès du|auprès des|auprès d'|de source|de sources"),
	anonymous: phrases('de source|de sources'),
	pointsBack: phrases(
		"c' est ce que|c' est ce qu'|c' est du moins ce que|c' est du moins ce qu'|c' est en tout cas ce que|c' est en tout cas ce qu'|voilà ce que|voilà ce qu'",
	),
	hearsayNouns: new Set(['information', 'rumeur', 'allégation', 'bruit']),
	prepositions: phrases(
		"selon|d' après|aux dires de|aux dires du|aux dires des|au dire de|de l' avis de|de l' avis du|de l' avis des|à en croire|a en croire|à croire|si l' on en croit|si l' on écoute|si l' on suit|si l' on interroge|à écouter|s' il faut en croire|à entendre|au dire du|au dire des|de l' aveu de|de l' aveu du|de l' aveu des|de l' aveu même de|de l' aveu même du|de l' aveu même des|suivant|dixit|aux yeux de|aux yeux du|aux yeux des|à en juger par|à en juger d' après|si l' on se fie à|si l' on se fie au|si l' on se fie aux|à se fier à|à se fier au|à se fier aux|au dernier pointage de|au dernier pointage du|au dernier pointage des|au dernier décompte de|au dernier décompte du|au dernier décompte des|au dernier comptage de|au dernier comptage du|au dernier comptage des",
	),
	frames: [{openings: phrases('si'), closings: phrases('dit vrai|disent vrai|a raison|ont raison')}],
	closing: new Set(),
	opinions: new Set(['pour']),
	noSource:
		words(`midi cas nombre besoin type revenu ressource quotient situation jour année mois heure zone secteur âge critère modalité calendrier formule méthode mode principe procédure règle loi ordre taille
		quota proportion taux rythme cycle échéancier grille ratio dosage poids gabarit ancienneté gravité urgence
		niveau degré sexe région pays lieu saison circonstance moyen capacité possibilité règlement barème tarif montant
		norme usage tradition coutume schéma scénario plan logique hypothèse terme article alinéa convention accord contrat
		manière façon lequel lesquelles laquelle lesquels que qu' quel quelle
		réquisition consigne instruction`),
	variants: words('source comptage décompte version méthode'),
	selves: words("je j' me m' moi mon ma mes"),
	speakers:
		words(`accusation accusé accusée administration adjoint agence agent agriculteur aide allié ambassade ambassadeur amiral analyse analyste animateur
		annonce archevêque architecte armateur armée artisan artiste assemblée association assureur athlète auteur autorité
		autrice avocat avocate banque bâtonnier bilan blessé brigade brochure bureau cabinet candidat candidate capitaine
		caserne centrale centre chaîne chambre champion chancelier chancelière chercheur chercheuse chef chiffre chirurgien
		citoyen client clinique club coalition collectif collègue colonel comité commandant commandement commissaire
		commissariat commission communiqué communauté compagnie comptage compte concurrent conducteur confédération
		conseil conseiller conseillère rival rivale adversaire consensus consommateur constructeur consultant consulat contrat coordinateur coordinatrice
		coordination copie coprésident correspondant cour courriel créancier curé décompte défense délégation délégué déclaration démographe
		département député députée diplomate diplomatie directeur direction directrice dirigeant dirigeante document
		dossier douane droite économiste écologiste écrivain éditeur élu élue employé employeur enquête enquêteur
		enseignant entourage entraîneur entreprise envoyé épidémiologiste épouse équipe équipementier estimation étude étudiant évêque
		exécutif expert experte exploitant fabricant faculté famille fédération femme ferme filiale fille fils fonctionnaire
		fondateur fondation fonds force fournisseur frère front garde gauche gendarme gendarmerie général géant gérant géologue gestionnaire
		gouvernement gouverneur gouverneure groupe groupement guerillero habitant haut-commissariat haut-commissaire historien homme homologue
		hôpital industriel infirmière informaticien ingénieur initiative inspecteur inspection institut institution
		intéressé intersyndicale inspectrice journal journaliste juge juriste justice laboratoire leader lettre libéral
		lieutenant ligue liste lobby locataire magazine magistrat maire mairie maison maître majorité manifestant marine mari médecin
		média médiateur membre mère message météorologue militaire militant mine ministère ministre ministre-président
		mission mouvement municipalité musée nation négociateur note observateur observatoire officiel officier opérateur
		opposant opposition ordre organisateur organisation organisatrice organisme ouvrier ouvrage palais pape papier parent
		parlement parlementaire parquet parti participant partisan passager patron patronat patronne pays pêcheur père
		personnel plaignant plateforme point police policier politologue pompier porte-parole porteparole prédécesseur préfecture préfet
		préfète premier présentateur présidence président présidente presse prêtre prévenu prévision procès-verbal procureur
		procureure producteur professeur professionnel promoteur propriétaire protection psychiatre publication quotidien radio
		rapport rapporteur rapporteuse réalisateur recensement recherche rebelle rectorat rédaction région régulateur
		renseignement représentant république responsable rescapé résident revue riverain roi royaume salarié sapeur sauveteur savant
		scientifique secouriste secours secrétaire secrétariat sélectionneur sénat sénateur sénatrice séparatiste série service
		site sociologue société soeur sœur soignant soldat sondage source spécialiste start-up statistique successeur suspect syndicaliste syndicat
		talibans tract télévision témoin témoignage texte titulaire trésor tribunal troupe université usine vainqueur vendeur
		vétérinaire vice-ministre vice-président vice-présidente victime ville voisin voyagiste zoo bourse camp canton
		état état-major diplomate banquier chaine chauffeur cofondateur cofondatrice confrère constitution créateur
		cheminot cadre caisse caricaturiste cardinal chroniqueur comédien compagnon concessionnaire détaillant développeur distributeur
		éleveur éditorialiste émissaire fabriquant greffe greffier hebdomadaire humanitaire imam internaute investisseur
		légiste locataire mensuel métallo metteur milice militante négociant notaire participante pédiatre photographe pilote
		première procuration prof rabbin recteur rectrice restaurateur retraité réfugié sage-femme sous-préfet
		sous-préfète secouristes sinistré soignante sportif surveillant technicien traducteur transporteur urgentiste usager viticulteur virologue
		volontaire vigneron wali monarque prince princesse reine sultan émir vice-gouverneur colombophile attaquant gardien
		défenseur milieu joueur joueuse supporter arbitre organisatrices géophysicien sismologue vulcanologue volcanologue hydrologue
		garde-côte garde-côtes gardes-côtes gardes-côte garde-frontière gardes-frontières gardes-frontière inculpé inculpée détenu détenue climatologue biologiste physicien chimiste astronome infectiologue immunologue généticien médecin-chef neurologue météo
		abbé acheteur acteur actrice actionnaire activiste adjudant adolescent adolescente agresseur alpiniste ambulancier
		anthropologue apprenti archéologue assaillant assistant assistante auditeur automobiliste baigneur bailleur batelier
		bénévole berger bibliothécaire bijoutier boucher boulanger boulangère bourgmestre boxeur brigadier bûcheron
		buraliste cafetier caissier caissière camarade camionneur campeur caporal chanteur chanteuse chargé chargée
		charpentier chasseur cinéaste coach coiffeur coiffeuse collaborateur collaboratrice comptable concierge conservateur
		convoyeur copain copropriétaire coureur courtier cousin cousine couvreur cuisinier cycliste danseur danseuse
		demandeur dentiste déménageur dissident docker docteur doctorant doyen doyenne échevin échevine écolier éducateur
		éducatrice électeur électricien éleveuse enfant enquêtrice entrepreneur épicier épicière étudiante exilé expatrié
		exportateur fermier fermière fleuriste footballeur forain forestier frontalier fugitif gamin garagiste garçon
		grévistes gréviste grimpeur grossiste guetteur guide gynécologue handballeur héritier hôtelier hôtelière hôtesse
		huissier importateur infirmier informateur ingénieure instituteur institutrice intendant intendante interprète
		jardinier jeune juré lecteur lectrice légionnaire libraire liquidateur livreur lycéen lycéenne maçon maman
		mandataire manifestante maraîcher maraîchère marchand marchande marcheur marin marinier mécanicien médiatrice
		meunier migrant mineur moine motard musicien musicienne nageur naufragé navigateur neveu nièce occupant oncle
		opératrice opticien orphelin otage ouvrière papa paroissien pasteur patient patiente paysan paysanne peintre pèlerin
		pensionnaire pharmacien pharmacienne philosophe piéton pirate plombier plongeur poissonnier policière porteur
		postier postière prélat préposé prisonnier prisonnière proche programmeur promeneur promeneuse proviseur psychologue
		randonneur rappeur ravisseur rédacteur rédactrice réfugiée régisseur religieux religieuse repreneur reporter
		rescapée restauratrice retraitée riveraine routier saisonnier sculpteur sergent serrurier serveur serveuse skieur
		skipper soudeur sous-officier spectateur spectatrice stagiaire substitut suppléant surfeur survivant survivante
		tailleur tante ténor tenancier tireur touriste trader traiteur trésorier trésorière usagère vacancier vendeuse veuf
		veuve vigile vigneronne villageois villageoise visiteur visiteuse voisine voyageur voyageuse administrateur
		administratrice actuaire
		académie agglomération archevêché cellule chancellerie collège commune consortium coopérative diocèse école enseigne
		établissement filière firme guérilla holding instance interprofession junte label lycée métropole mutuelle office
		ong paroisse patriarcat pôle régie régiment rébellion réseau section sous-préfecture studio syndic tutelle union
		audit avis autopsie baromètre calcul circulaire classement dépêche donnée enregistrement expertise contre-expertise
		fiche inventaire jugement mémo mémorandum modélisation ordonnance pétition plainte projection récit relevé
		simulation vidéo
		manifeste carte cartographie capteur radar modèle système standard morgue station port guichetier guichetière matelot équipage
		marin-pêcheur aide-soignant aide-soignante toubib interne arrondissement commune quartier province wilaya gouvernorat
		intercommunalité agglo kremlin vatican amirauté barreau jury contre-amiral vice-amiral réassureur commerçant commerçante
		contrôleur contrôleuse enseignante élève époux ami amie copine fiancé fiancée compagne confident confidente intermédiaire
		taupe repenti repentie codétenu codétenue évadé évadée naufragé naufragée miraculé miraculée déplacé déplacée garde-chasse
		apiculteur apicultrice brocanteur antiquaire contremaître foreur complice meneur meneuse insurgé mutin combattant combattante
		limier tuteur tutrice voix gang bande cartel mafia hacker hackeur cybercriminel rançonneur dispensaire antenne siège filiale édile eurodéputé eurodéputée hôtel-dieu
		main-courante constat certificat facture devis bordereau télégramme tweet affiche carnet cahier agenda fichier
		compteur thermomètre pluviomètre anémomètre sismographe satellite drone image photo photographie film`),
	speakerEndings: /(?:iste|logue|icien|icienne|ateur|atrice|nome|crate)$/u,
	documents:
		words(`analyse annonce bilan brochure chiffre communiqué contrat copie courriel comptage compte décompte déclaration document dossier
		donnée enquête estimation étude information lettre liste message note ouvrage papier point prévision procès-verbal publication
		rapport recensement recherche révélation sondage statistique témoignage texte tract bulletin synthèse réquisitoire registre
			audit avis autopsie baromètre calcul circulaire classement contre-expertise dépêche enregistrement expertise fiche inventaire jugement mémo
			mémorandum modélisation ordonnance pétition plainte projection récit relevé simulation vidéo
			manifeste carte cartographie main-courante constat certificat facture devis bordereau télégramme tweet carnet cahier fichier
			image photo photographie`),
	tolls: new Set(['bilan', 'décompte', 'comptage']),
	issued: words(`baromètre bilan chiffre décompte donnée estimation étude rapport résultat score sondage statistique`),
	counters: words(
		`agence armée autorité gendarmerie gouvernement ministère observatoire ong organisation parquet police pompier préfecture préfet protection rectorat rédaction secours sécurité syndicat`,
	),
	issuing: words(
		'annoncer communiquer publier diffuser transmettre fournir établir dresser présenter donner livrer remettre dévoiler divulguer retenir',
	),
	placesOfSpeech: new Set(['à', 'au', 'aux', 'chez', 'côté']),
	sidesOfSpeech: phrases("du côté de|du côté du|du côté des|du côté d'|au sein de|au sein du|au sein des|dans"),
	placesOfWriting: new Set(['dans', 'sur']),
	sourceLabels: new Set(['source', 'sources']),
	ownCounts: new Map(),
	statements: frenchStatements,
	told: new Set(),
	givenCounts: words(`bilan chiffre décompte estimation évaluation fourchette montant nombre total valeur`),
	ownedCounts: words('bilan chiffre comptage calcul décompte estimation évaluation'),
	amounting: words('être rester atteindre établir monter élever fixer'),
	standing: new Map([
		['tenir', [{prepositions: words('à au aux'), behind: 'en', bare: false}]],
		['rester', [{prepositions: words('à au aux sur'), bare: true}]],
		['camper', [{prepositions: words('sur'), bare: false}]],
		['arrêter', [{prepositions: words('à au aux'), behind: "s'", bare: true}]],
		['limiter', [{prepositions: words('à au aux'), behind: 'se', bare: true}]],
		['borner', [{prepositions: words('à au aux'), behind: 'se', bare: true}]],
		['monter', [{prepositions: words('à'), bare: true}]],
		['pencher', [{prepositions: words('pour'), bare: false}]],
		['avoir', [{prepositions: words(''), behind: 'en', bare: true, ofCounters: true}]],
		[
			'compter',
			[
				{prepositions: words(''), behind: 'en', bare: true, ofCounters: true},
				{prepositions: words('sur'), bare: false},
			],
		],
		['miser', [{prepositions: words('sur'), bare: false}]],
		['voir', [{prepositions: words(''), behind: 'en', bare: true}]],
		['accrocher', [{prepositions: words('à au aux'), behind: "s'", bare: false}]],
		['être', [{prepositions: words('à'), behind: 'en', bare: false}]],
		['arriver', [{prepositions: words('à au aux'), bare: true}]],
		['parvenir', [{prepositions: words('à au aux'), bare: true}]],
		['aboutir', [{prepositions: words('à au aux'), bare: true}]],
	]),
	reportedWords: words(`blessé blessée cas contamination décès disparu disparue mort morte tué tuée victime`),
	outlook: new Set(),
	foreseen: words(
		`perte hausse baisse croissance recul repli contraction récession déficit inflation chute progression rebond ralentissement excédent
		pénurie afflux pluie averse rafale vent vague température précipitation décrue crue cumul`,
	),
	means: words('téléphone courriel mail texto communiqué'),
	seeing: words('apercevoir entendre voir'),
	observers: words(
		'correspondant correspondante envoyé habitant journaliste photographe reporter rescapé riverain survivant témoin voisin',
	),
	verdicts: words('coupable coupables'),
	courts: words('cour juge juré jury magistrat tribunal'),
	decisions: words('admettre confirmer déclarer juger ordonner reconnaître'),
	runningOn: words('dans en sur à au aux pour par sans lors durant pendant faute'),
	takingIn: words('admettre'),
	naming: new Map([['décrire', 'comme']]),
	handling: words(
		'obtenir consulter voir lire citer relayer reprendre recevoir recueillir éplucher diriger financer commander',
	),
	speakerCategories: new Set(),
	roles:
		words(`pdg dg drh dga adjoint ambassadeur ambassadrice analyste archevêque avocat avocate bâtonnier candidat candidate capitaine chancelier
		chancelière chef chercheur chercheuse colonel commandant commissaire conseiller conseillère consultant coordinateur coordinatrice
		correspondant correspondante cofondateur cofondatrice délégué déléguée député députée diplomate directeur directrice dirigeant dirigeante économiste
		élu élue entraîneur envoyé envoyée expert experte fondateur fondatrice frère général géologue gouverneur gouverneure habitant habitante historien
		homologue ingénieur journaliste juge leader lieutenant maire médecin membre militant militante ministre négociateur numéro officier patron patronne
		père mère fils fille épouse mari pape politologue porte-parole préfet préfète premier première président présidente procureur procureure professeur
		professeure propriétaire rapporteur rapporteuse rédacteur rédactrice représentant représentante responsable roi secrétaire sénateur sénatrice sélectionneur
		sociologue spécialiste syndicaliste vice-ministre vice-président vice-présidente victime voisin voisine`),
	manyBodies: words(
		`agence assureur brasseur chaîne coopérative école exploitant fournisseur géante holding hôpital mutuelle prestataire producteur promoteur université voyagiste syndicat groupe entreprise compagnie société constructeur association ong avionneur fabricant distributeur opérateur fondation laboratoire firme start-up banque enseigne transporteur équipementier éditeur géant parti club organisation institut collectif fédération`,
	),
	manyPersons: words(
		`député députée élu élue avocat avocate chercheur chercheuse économiste professeur professeure analyste expert experte spécialiste sociologue historien historienne politologue militant militante sénateur sénatrice syndicaliste médecin auteur autrice parlementaire réalisateur réalisatrice actrice acteur chanteur chanteuse entraîneur joueur joueuse athlète trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire
		éleveur éleveuse agriculteur agricultrice apiculteur apicultrice maraîcher maraîchère viticulteur viticultrice vigneron vigneronne
		pêcheur infirmier infirmière enseignant enseignante instituteur institutrice commerçant commerçante boulanger boulangère
		boucher bouchère restaurateur restauratrice menuisier plombier électricien garagiste jardinier coiffeur coiffeuse couvreur
		retraité retraitée adolescent adolescente lycéen lycéenne géologue hydrologue sismologue météorologue climatologue biologiste
		ingénieur ingénieure architecte romancier romancière musicien musicienne entrepreneur entrepreneuse officier magistrat magistrate
		diplomate policier policière militaire soldat vendeur vendeuse marchand marchande étudiant étudiante chauffeur conducteur conductrice
		ouvrier ouvrière employé employée salarié salariée touriste rescapé rescapée survivant survivante vétérinaire pharmacien pharmacienne
		opposant opposante dissident dissidente pilote marin technicien technicienne soignant soignante urgentiste chirurgien chirurgienne
		géophysicien géophysicienne épidémiologiste virologue juriste pasteur prêtre`,
	),
	ages: words('an ans'),
	relayNouns: words(
		'agence journal quotidien hebdomadaire mensuel magazine chaîne radio télévision média médias presse site revue gazette',
	),
	relayNames:
		words(`afp reuters ap bloomberg yonhap xinhua tass interfax dpa efe ansa kyodo belga upi kcna irna anadolu pti ani cnn bbc nbc abc
		cbs cbc rfi bfm bfmtv franceinfo mediapart rtl tf1`),
	citing: new Set(['citant', 'cite', 'citent', 'citait']),
	citingVerbs: new Set(['citer']),
	citedBy: phrases(
		'cité par|citée par|cités par|citées par|repris par|reprise par|relayé par|relayée par|diffusé par|diffusée par|rapporté par|rapportée par|publié par|publiée par|transmis par|transmise par',
	),
	sameFrom: phrases('de même source|de la même source|de mêmes sources'),
	asTold: phrases('tel que|telle que|tels que|telles que|comme|ainsi que'),
	sameSource: phrases(
		"la même source|cette source|cette même source|les mêmes sources|ces sources|ces mêmes sources|ce dernier|cette dernière|ces derniers|ces dernières|le même communiqué|la même étude|ce rapport|le même rapport|cette étude|celui - ci|celle - ci|celui -ci|celle -ci|ceux -ci|ceux - ci|celles -ci|celles - ci|l' intéressé|l' intéressée",
	),
	latter: new Map([
		['ce dernier', 'il'],
		['cette dernière', 'elle'],
		['ces derniers', 'ils'],
		['ces dernières', 'elles'],
		['celui - ci', 'il'],
		['celui -ci', 'il'],
		['celle - ci', 'elle'],
		['celle -ci', 'elle'],
		['ceux - ci', 'ils'],
		['ceux -ci', 'ils'],
		['celles - ci', 'elles'],
		['celles -ci', 'elles'],
	]),
	carriers: words(
		`tenir venir faire laisser vouloir commencer continuer finir aller oser croire tarder hésiter manquer persister préférer se-empresser se-contenter se-borner se-plaire se-résoudre se-hâter`,
	),
	perfectCarriers: words(`devoir pouvoir`),
	delays: words(`tarder hésiter manquer`),
	readiness: words(`contraindre obliger forcer amener contraint obligé forcé`),
	carried: words(`savoir valoir entendre connaître remarquer comprendre apparaître ressortir`),
	lightNouns: new Map([
		['faire', new Set(['état', 'part', 'mention', 'lecture'])],
		['donner', new Set(['le chiffre', 'un chiffre', 'le nombre', 'un bilan', 'lecture'])],
		['lancer', new Set(['un appel', 'des appels'])],
		['adresser', new Set(['une demande', 'un appel'])],
		['déposer', new Set(['une demande'])],
		['formuler', new Set(['une demande'])],
	]),
	refusals: words('refuser éviter omettre oublier négliger manquer'),
	omissions: words('omettre oublier négliger manquer'),
	replies: words(
		'réponse réaction réplique riposte verdict conclusion commentaire explication avertissement message promesse argument constat',
	),
	firm: words('catégorique formel affirmatif clair ferme sceptique optimiste pessimiste lucide amer prudent'),
	sums: new Set(['ajouter']),
	scales: words('million millions milliard milliards billion billions'),
	contraries: phrases(
		"contrairement à ce que|contrairement à ce qu'|à l' inverse de ce que|à l' inverse de ce qu'|à rebours de ce que|à rebours de ce qu'|à la différence de ce que|à la différence de ce qu'|malgré ce que|malgré ce qu'",
	),
	unsaid: [],
	goingOn: words('ajouter poursuivre conclure renchérir reprendre enchaîner'),
	claims: words('revendiquer'),
	tellsOfActs: words(
		'annoncer proclamer confirmer rapporter recenser dénombrer comptabiliser décompter répertorier enregistrer compter',
	),
	noContent: words(
		'anonymat discrétion responsabilité paternité attentat attaque victoire explosion assassinat meurtre fusillade tir enlèvement raid embuscade massacre tuerie but essai penalty corner',
	),
	offers: words(
		'offre promesse aide contribution engagement don soutien enveloppe prévision estimation objectif bilan dotation',
	),
	changes: words(
		'doubler tripler quadrupler porter augmenter relever accroître réduire abaisser réviser revoir rehausser ramener',
	),
};
