import type {CountingWords} from '../counting.ts';
import {phraseTable} from '../phrases.ts';
import {words} from '../wordLists.ts';

const lengthAfter = phraseTable<true>([
	[true, 'plus tard|après|avant|auparavant|plus tôt|durant|de|et demi|et demie|ferme|fermes'],
]);

/** How French says what is counted. */
export const frenchCounting: CountingWords = {
	namesWithoutPlural: true,
	determiners: words("le la les l' ses leurs nos mes vos ces cet cette ce son sa leur notre votre tous toutes"),
	addends: words('plus'),
	additional: words('autre autres nouveau nouveaux nouvelle nouvelles supplémentaire supplémentaires'),
	onTop: new Set(),
	additionalAfter: phraseTable([
		[
			true,
			'de plus|supplémentaires|supplémentaire|additionnels|additionnelles|additionnel|additionnelle|en plus|de mieux',
		],
	]),
	largerAfter: phraseTable([
		[
			true,
			`plus élevé|plus élevée|plus élevés|plus élevées|plus cher|plus chère|plus chers|plus chères|plus grand|plus grande|plus grands|plus grandes|plus important|plus importante|plus importants|plus importantes|plus long|plus longue|plus longs|plus longues|plus rapide|plus rapides|plus lourd|plus lourde|plus lourds|plus lourdes|plus fort|plus forte|plus forts|plus fortes|plus coûteux|plus coûteuse|plus coûteuses|plus haut|plus haute|plus hauts|plus hautes`,
		],
	]),
	comparedWith: words("que qu'"),
	comparative: null,
	compared: null,
	fewerAfter: phraseTable([[true, 'de moins|en moins']]),
	partOfThem: phraseTable([[true, 'de entre eux|de entre elles|parmi eux|parmi elles|de entre ceux|de ceux-ci']]),
	partOfUs: phraseTable([[true, 'de entre nous|parmi nous|de entre vous|parmi vous']]),
	partOfOurs: phraseTable([[true, 'des nôtres|des vôtres|des leurs|des siens']]),
	strength: phraseTable([]),
	including: phraseTable([
		[
			true,
			'dont|parmi lesquels|parmi lesquelles|au nombre desquels|au nombre desquelles|parmi ceux-ci|parmi celles-ci|y compris|incluant|parmi eux|parmi elles|de entre eux|comprenant',
		],
	]),
	alikeInPlural: words(
		'abus accès avis bras cas colis corps croix décès discours fils mois noix os pays poids procès progrès puits recours refus repas souris succès tapis taudis voix',
	),
	adjectivesBefore: words(
		`autre nouveau premier dernier jeune petit grand ancien principal seul simple meilleur gros vieux bon prochain fameux
		présumé supposé mauvais haut long beau faux propre certain différent divers même pauvre grave important violent puissant rare`,
	),
	orderAdjectives: words('dernier premier suivant précédent restant nécessaire requis manquant'),
	nounsBesidePronouns: words('personne point'),
	notNouns:
		words(`et ou à au aux dans en par pour sur avec sans contre depuis lors selon dont ont est sont sera a entre si car soit de du des que qui
		plus moins ans or mais donc ni puis après avant pas ce le la les un une tout tous toutes x alors encore aussi déjà`),
	casualties: new Map([
		['mort', 'mort'],
		['décès', 'mort'],
		['tué', 'tué'],
		['blessé', 'blessé'],
		['disparu', 'disparu'],
		['introuvable', 'disparu'],
		['déplacé', 'déplacé'],
		['sinistré', 'sinistré'],
		['interpellé', 'interpellé'],
		['arrêté', 'arrêté'],
		['évacué', 'évacué'],
		['décédé', 'décédé'],
		['hospitalisé', 'hospitalisé'],
		['contaminé', 'contaminé'],
		['noyé', 'noyé'],
		['rescapé', 'rescapé'],
		['détenu', 'détenu'],
		['licencié', 'licencié'],
	]),
	fateManners: words('toujours encore portés portées porté portée très plus'),
	seizingVerbs: words('arrêter interpeller kidnapper enlever'),
	casualtyVerbs: new Map([
		['mourir', 'mort'],
		['périr', 'mort'],
		['décéder', 'mort'],
		['tuer', 'mort'],
		['blesser', 'blessé'],
	]),
	headlineFates: new Map(),
	peopleVerbs: words(
		'secourir hospitaliser soigner évacuer vacciner interpeller expulser licencier incarcérer réincarcérer rattraper enterrer inhumer rapatrier reloger',
	),
	addressingVerbs: words('informer avertir prévenir'),
	fallsIll: phraseTable([
		[true, 'tombés malades|tombées malades|perdu la vie|trouvé la mort|perdu leur logement|perdu leur emploi'],
	]),
	copulas: words('être avoir rester demeurer'),
	impliedObjects: new Map([
		['employer', 'salarié'],
		['embaucher', 'salarié'],
		['licencier', 'salarié'],
	]),
	sums: words(`perte bénéfice chiffre budget coût dette déficit excédent amende facture prix fonds investissement vente valeur revenu
		enveloppe montant prêt subvention dépense aide dégât économie dividende profit plan somme recette salaire prime valorisation
		rançon ardoise cagnotte marché contrat créance emprunt préjudice indemnité indemnisation compensation dédommagement crédit surcoût
		chèque don levée capitalisation taxe impôt rallonge tranche capital`),
	sumVerbs: words(
		`coûter débourser verser investir payer emprunter encaisser provisionner injecter prêter dépenser chiffrer offrir promettre débloquer allouer
		octroyer rembourser facturer récolter réclamer empocher engranger avancer`,
	),
	groups: words(
		'équipage famille équipe jury délégation foule bande effectif classe escouade commando patrouille peloton brigade cortège troupe meute fratrie gang contingent',
	),
	timeVerbs: words('attendre durer patienter mettre prendre falloir nécessiter'),
	tellingVerbs: words(
		'dire compter annoncer évoquer citer recenser dénombrer parler avancer déplorer confirmer retenir',
	),
	foreseeingVerbs: words('prévoir annoncer promettre attendre espérer escompter planifier programmer'),
	parents: words('père mère papa maman parent grand-père grand-mère'),
	child: 'enfant',
	tolls: new Map([
		['bilan', 'mort'],
		['foule', 'personne'],
		['affluence', 'personne'],
	]),
	noTolls: phraseTable([
		[
			true,
			'dépôt de bilan|dépôts de bilan|dépôts de bilans|déposer le bilan|dépose le bilan|déposent le bilan|déposé le bilan|déposé son bilan|déposer son bilan|bilan carbone|bilan de santé|chiffre de affaires|chiffres de affaires',
		],
	]),
	populations: words('population'),
	inhabitant: 'habitant',
	flows: words('migration immigration émigration fréquentation affluence chômage lectorat'),
	thresholds: words('barre seuil cap'),
	theArticles: words("le la les l' des aux"),
	numberNouns: words('nombre total chiffre'),
	numberPronouns: words('celui'),
	countGivers: new Set(),
	estimating: words('estimer évaluer chiffrer fixer'),
	valuedAt: words('à'),
	estimates: words('estimation évaluation chiffre décompte comptage'),
	passive: words('été'),
	comparing: words('contre'),
	knownPairs: true,
	ofWhich: phraseTable([[true, 'dont|desquels|desquelles']]),
	thoseOfWhom: words('ceux celles'),
	excepting: words('sauf excepté hormis'),
	all: words('tous toutes'),
	peoplePronouns: words('ils elles nous on'),
	ownPronouns: words('nous on'),
	askedNumber: phraseTable([[true, 'combien de']]),
	pluralVerb: /nt$/u,
	restrictives: words("que qu'"),
	numberVerbs: new Set(),
	copula: 'être',
	people: 'personne',
	aboard: phraseTable([[true, 'à bord|à son bord|à leur bord']]),
	relatives: words('qui'),
	personalRelatives: new Set(),
	numberSigns: words('numéro numéros n° no'),
	dividedInto: words('en'),
	numberMarks: words('n no nos nr'),
	references:
		words(`article articles section page pages chapitre rang ligne salle vol route autoroute chaîne numéro numéros n° no phase étape niveau
		type catégorie version volume loi résolution porte quai voie siège épisode saison partie point alinéa paragraphe figure tableau
		années annexe règle amendement protocole affaire lot zone secteur groupe modèle taille classe bloc terminal bâtiment étage
		appartement hangar entrepôt réacteur puits cellule camp chambre tome acte titre division canal ligue formule départementale nationale décret arrêté directive lettre`),
	streets: words('rue avenue boulevard place quai allée chemin impasse cours route esplanade square passage faubourg'),
	streetFirst: true,
	streetLinks: [[], [','], ['bis'], ['ter'], ['de', 'la'], ['de', "l'"], ['du']],
	accusers: words('accusation parquet procureur procureure ministère avocat avocate'),
	spelledReferences: words('catégorie phase niveau stade acte chapitre quai étape'),
	timeDeterminers: new Set(),
	ratios: words('pour contre'),
	scores: words('victoire victoires défaite défaites nul score battu gagné perdu but mené menait égalité'),
	months: words(
		'janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc',
	),
	timePrepositions: words('dès passé'),
	yearPrepositions: words(
		"en depuis de d' dès jusqu'à avant après fin début courant année l'année mi vers pour à et an millésime entre que le la",
	),
	clock: phraseTable([
		[
			true,
			'heures gmt|h|gmt|heures de le matin|heures du matin|heures du soir|heure du matin|heures de le après-midi|heure de le après-midi|h du matin|h du soir',
		],
	]),
	hours: words('heures heure'),
	hoursAway: words("de d'"),
	betweenHours: words('h'),
	hourPrepositions: words('à vers dès avant'),
	hourJoiners: words('et à'),
	dayParts: words('matin soir'),
	outOf: phraseTable([]),
	outOfBare: phraseTable([[true, 'sur']]),
	amongThe: phraseTable([[true, 'parmi les|parmi ces|parmi ses']]),
	agedAfter: phraseTable([[true, 'révolus']]),
	aged: phraseTable([
		[
			true,
			'âgé de|âgée de|âgés de|âgées de|âgé entre|âgée entre|âgés entre|âgées entre|âgé|âgée|âgés|âgées|à le âge de|âge de',
		],
	]),
	agedNouns: phraseTable([
		[
			true,
			`homme de|femme de|fille de|garçon de|enfant de|adolescent de|adolescente de|bébé de|fillette de|jeune de|fils de|
			mère de|père de|frère de|sœur de|étudiant de|étudiante de|lycéen de|lycéenne de|retraité de|retraitée de`,
		],
	]),
	ages: words('âge âges'),
	havingAge: words('a ont avait avaient aurait auraient'),
	agedPronouns: new Set(),
	victims: words('victimes'),
	agedPersons: new Set(),
	youngest: phraseTable([
		[
			true,
			`plus jeune|plus jeunes|plus vieux|plus vieille|plus vieilles|plus âgé|plus âgée|plus âgés|plus âgées|benjamin|benjamine|doyen|
			doyenne|cadet|cadette|aîné|aînée`,
		],
	]),
	ageAt: new Set(),
	ageLimits: new Set(),
	beyondAge: new Set(),
	openAge: phraseTable([]),
	behindAge: words('et ou'),
	willBe: new Set(),
	lengthBefore: phraseTable([
		[
			true,
			'pendant|durant|depuis|après|il y a|y a|en|pour|de ici|sous|dans|environ|presque|près de|plus de|moins de|au moins|dure|duré|voilà|voici|faire|à|de|tous',
		],
	]),
	lengthAfter,
	lengthOfOne: lengthAfter,
	lossNouns: words('perte déficit pénurie afflux exode gain'),
	changes: new Map([
		...'augmenter progresser croître grimper bondir gagner monter accroître hausse augmentation croissance progression relever doubler tripler bond rebondir remonter creuser envoler envolée exploser flamber flambée alourdir engranger adjuger'
			.split(' ')
			.map(word => [word, 'rise'] as const),
		...'diminuer baisser chuter reculer perdre réduire contracter baisse chute recul diminution réduction régresser plonger tomber repli céder refluer descendre redescendre dégringoler fléchir dévisser effondrer effondrement effriter tasser abandonner lâcher'
			.split(' ')
			.map(word => [word, 'fall'] as const),
	]),
	reaches: words('totaliser atteindre dépasser franchir frôler avoisiner approcher excéder friser'),
	numbered: phraseTable([[true, "au nombre de|au nombre d'|en tout"]]),
	bothLeads: words('tous toutes'),
	both: new Set(),
	stands: words('élever établir chiffrer plafonner culminer'),
	levelNouns: words('température niveau score taux cote vitesse note résultat indice'),
	acts: new Set(),
	moves: words('passer porter repousser ramener reporter évoluer relever décaler report recul relèvement passage'),
	raises: words('porter amener hisser'),
	totals: words('bilan total nombre décompte'),
	rests: words('encore toujours restant restants restent'),
	changeBy: words("de d'"),
	changeFrom: words("de d' du des"),
	changeTo: words('à aux'),
	levels: words('vers'),
	share: 'part',
	shareOf: 'part de',
	ratePer: 'par',
	vagueParts: words('partie nombre grand bon certain majorité moitié tiers quart fraction part série minorité'),
	tollFates: words('mort tué blessé disparu décédé noyé'),
	verbsOfDying: words('mourir périr décéder succomber'),
	beForms: words('été est sont reste restent restait demeure demeurent'),
	joinsSubjects: words("et que qu' mais où lorsque quand tandis alors"),
	ofWhole: words('sur parmi des'),
	abilities: new Set(),
	onePronouns: new Set(),
	beforeLone: new Set(),
	behindLone: words('seul seule unique'),
	plainOne: new Set(),
	voteVerbs: new Map([
		['voter', 'voix'],
		['abstenir', 'abstention'],
	]),
	votedOn: words('siège voix vote bulletin amendement article texte'),
	votingVerbs: words('adopter voter approuver rejeter ratifier'),
	ballotVerbs: words('adopter voter approuver rejeter valider entériner repousser'),
	ballotBy: words('par'),
	ballotNouns: words('vote scrutin'),
	numberedParts: words('article articles section sections paragraphe chapitre version'),
	ballotAgainst: words('contre à'),
	ballotFor: phraseTable([[true, 'pour|oui|en faveur']]),
	ballotSideAgainst: words('contre non opposés opposées'),
	majorities: new Set(),
	ofNumber: words("de d'"),
	vote: 'voix',
	countedAlone: words(
		'mort tué blessé disparu décès corps cadavre interpellé décédé hospitalisé noyé personne victime arrestation cas rescapé survivant',
	),
};
