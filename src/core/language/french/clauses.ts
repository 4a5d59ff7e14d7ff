import {type ClauseWords, verbStandings} from '../clauses.ts';
import {phraseTable} from '../phrases.ts';
import {phrases, words} from '../wordLists.ts';
import {frenchAsides} from './asides.ts';
import {cityAdjectives} from './cityAdjectives.ts';
import {isFrenchConditional, isFrenchFuture} from './conjugation.ts';
import {frenchStatements} from './statements.ts';

/** How French builds clauses. */
export const frenchClauses: ClauseWords = {
	determiners: words(
		`le la les l' un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
		quelques plusieurs chaque aucun aucune tout toute tous toutes certains certaines`,
	),
	prepositions: words(
		`à de d' en dans par pour sur sous avec sans chez vers entre selon depuis pendant après avant contre parmi durant
		malgré dès hors outre envers concernant lors jusqu' jusque près auprès face grâce derrière devant`,
	),
	pronouns: words(
		"je j' tu il elle on nous vous ils elles se s' me m' te t' lui y cela ça ceci c' celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là celles-là",
	),
	coordinators: words('et ou mais car puis or ni'),
	pairing: words('ni'),
	adversatives: words('mais'),
	subordinators: words("que qu' lorsque lorsqu' quand puisque puisqu' si comme quoique tandis alors combien pourquoi"),
	leads: words(
		`hier aujourd' demain ailleurs ensuite enfin ensemble également toujours cependant néanmoins toutefois pourtant parallèlement
		auparavant ainsi d'ailleurs parmi puis désormais finalement heureusement malheureusement globalement suite ici là`,
	),
	persons: words('il elle'),
	clitics: words("se s' me m' te t' lui y ne n'"),
	infinitiveForm: /(?:er|ir|re)$/u,
	openers: words('deux trois quatre cinq six sept huit neuf dix ceux celui celle celles ce personne'),
	speakers: words("je j' nous"),
	demonstratives: words('ce cet cette ces'),
	age: 'âge',
	existentials: new Set(),
	both: words('deux'),
	possessives: words('mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs'),
	ownPossessives: words('notre nos'),
	headingRelative: 'qui',
	that: words("que qu'"),
	participlesOfPeople:
		words(`détenu interné déporté exilé réfugié accusé prévenu inculpé employé salarié retraité pensionné élu délégué député
		associé assuré abonné invité diplômé initié allié immigré expatrié apprenti handicapé`),
	relatives: words('qui dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels quoi'),
	owningRelatives: words('duquel desquels desquelles'),
	cleftSubjects: words("ce c'"),
	cleftPronouns: words("qui que qu'"),
	partRelatives: words('dont lesquels lesquelles'),
	relativeConjunctions: new Set(),
	doubtfulConjunctions: new Set(),
	pronounPrepositions: words('en'),
	reflexives: words("se s' me m'"),
	auxiliaries: words('être avoir'),
	finiteAuxiliaries: words(
		`est sont était étaient fut furent sera seront serait seraient a ont avait avaient aura auront aurait auraient va vont peut
		peuvent doit doivent vient viennent ayant étant`,
	),
	gerund: /\p{L}{3}ant$/u,
	passive: words('être'),
	bareCapitals: new Map([['A', 'à']]),
	binding: words("de d' du des"),
	partsOfVerbs: words('face grâce près lors'),
	asking: words(
		`situé située dû due dus dues lié liée destiné destinée issu issue issus issues basé basée consacré consacrée chargé chargée
		organisé organisée relatif relative relatifs relatives prêt prête prêts prêtes capable capables grâce face suite accent`,
	),
	participleForm: /\p{L}{2}(?:ée|és|ées)$/u,
	pointing: words("ce c' cela"),
	askingVerbs: words('mettre porter placer faire prendre tenir laisser rendre'),
	killingVerbs: words('faire'),
	openInfinitive: {marks: words("de d' pour à"), form: /(?:er|ir|aire|ndre|ttre)$/u},
	between: words(
		`ne n' pas plus jamais déjà encore toujours aussi également récemment désormais bien tout d' abord notamment
		officiellement publiquement immédiatement finalement récemment au moins environ presque été`,
	),
	asides: frenchAsides,
	stressed: words('lui elle eux elles'),
	likening: words('comme'),
	negations: words('pas'),
	echoes: [],
	likewise: words('aussi également pareillement'),
	notYet: new Set(),
	howMany: phrases('combien'),
	suspected: words(
		'suspect suspects suspecte suspectes suspecté suspectés probable probables présumé présumés possible possibles',
	),
	nots: words('non'),
	asTold: words('comme'),
	particleNegations: words('jamais ni aucun aucune nul nulle personne rien plus guère nullement'),
	negationParticles: words("ne n'"),
	undoNegation: words("que qu' seulement uniquement moins"),
	undone: words('refuser omettre négliger échouer renoncer faillir oublier'),
	leftUndone: words('rester'),
	openIfDenied: words('confirmer indiquer montrer prouver penser croire suggérer signifier établir démontrer attester'),
	nounsOfProof: words('preuve indice signe garantie'),
	others: words('autre autres'),
	than: words("que qu'"),
	lightVerbs: words(
		`être avoir faire aller venir devoir pouvoir vouloir falloir sembler paraître rester devenir mettre prendre rendre donner
		permettre laisser viser tenter essayer commencer continuer cesser finir accepter refuser décider venir prévoir promettre
		envisager souhaiter espérer compter tenir agir`,
	),
	standings: verbStandings({
		planned: `prévoir envisager projeter compter vouloir souhaiter espérer devoir pouvoir menacer promettre planifier décider
			accepter préparer apprêter hésiter programmer craindre redouter risquer appeler exhorter demander exiger proposer viser
			va vont allait allaient`,
		alleged: 'accuser soupçonner suspecter présumer prétendre sembler paraître supposer',
		denied: 'nier démentir réfuter contester',
	}),
	cameAbout: words('devoir pouvoir'),
	comingWithMark: new Set(),
	uncertain: words('clair sûr sûre certain certaine connu inconnu'),
	questionVerbs: words(
		'dire savoir ignorer demander décider déterminer découvrir apprendre expliquer révéler établir comprendre préciser chercher indiquer confirmer voir',
	),
	questionOpeners: words('qui quel quelle quels quelles'),
	stillToDo: words(
		'prêt prête prêts prêtes disposé disposée disposés disposées enclin encline enclins enclines susceptible susceptibles',
	),
	expecting: words('risquer encourir attendre escompter prévoir anticiper tabler envisager espérer craindre redouter'),
	raising: words('croire supposer réputer censer présumer soupçonner'),
	respectively: words('respectivement'),
	instead: phrases("au lieu de|au lieu d'|au lieu des|plutôt que|plutôt qu'"),
	formerVersions: phrases(
		'une version antérieure|une version précédente|une précédente version|une première version|dans une version antérieure|dans une version précédente|dans une première version',
	),
	comingFrom: words('contre depuis'),
	sourceLeads: phrases("selon|d' après|suivant"),
	falsities: words(
		`faux fausse fausses inexact inexacte inexacts inexactes erroné erronée erronés erronées mensonger mensongère mensongers mensongères
		exagéré exagérée exagérés exagérées fantaisiste fantaisistes infondé infondée infondés infondées`,
	),
	truths: words('vrai vraie vrais vraies exact exacte exacts exactes'),
	wrongly: words('faussement mensongèrement'),
	statements: frenchStatements,
	distancing: words(
		'présumé présumée présumés présumées prétendu prétendue prétendus prétendument supposé supposée apparemment',
	),
	agentPrepositions: words('par'),
	recipientPrepositions: words('à au aux pour'),
	boarding: words('dans'),
	taking: words(
		'accueillir transporter contenir recevoir héberger loger abriter embarquer emporter prendre emmener asseoir',
	),
	ableTo: words('peut peuvent pouvait pouvaient pouvant saurait sauraient'),
	madeFor: words(
		`autorisé autorisée autorisés autorisées habilité habilitée habilités habilitées homologué homologuée homologués homologuées
		agréé agréée agréés agréées certifié certifiée certifiés certifiées conçu conçue conçus conçues prévu prévue prévus prévues
		construit construite construits construites bâti bâtie aménagé aménagée aménagés aménagées dimensionné dimensionnée
		calibré calibrée capable capables`,
	),
	havingRoom: words('compter offrir comporter avoir posséder proposer totaliser'),
	gettingWell: words('récupérer guérir'),
	purposes: words("à pour de d'"),
	accompanying: words('avec'),
	placePrepositions: words('à au aux en dans sur près chez vers sous concernant'),
	sourcePrepositions: words("de d' du des depuis"),
	originPrepositions: new Set(),
	including: words('dont compris parmi'),
	joinsThat: words(
		'alors tandis pendant après avant pour parce bien sans dès afin ainsi tant depuis malgré plus moins autant',
	),
	comparatives: words("ne n' plus moins autant aussi davantage mieux"),
	definites: words("le la les l' ce cet cette ces son sa ses leur leurs nos"),
	ofThe: words('des du'),
	contractions: words('au aux du des'),
	owning: words("de d' du des"),
	amountLinks: words("de d' du des"),
	placeRelatives: words('où'),
	cityAdjectives,
	towards: words('à au aux vers dans sur'),
	forDeed: words('pour'),
	bringingVerbs: words('emmener conduire amener acheminer diriger admettre évacuer héliporter transférer'),
	lots: words('sort'),
	unknown: words('inconnu incertain ignoré flou'),
	losses: words('pertes'),
	forces: new Set(),
	drivingVerbs: words('chasser jeter pousser forcer arracher expulser déloger déraciner'),
	outOf: words('hors loin'),
	fetching: words(
		'sortir tirer extraire dégager extirper arracher ramener porter traîner hisser retirer repêcher remonter libérer désincarcérer aider transporter tracter remorquer récupérer',
	),
	fetchedFrom: words("de d' du des hors"),
	fetchedTo: words('à au sur jusque vers'),
	perils: words(
		'épave carcasse marais marécage boue vase roseau décombre décombres gravats ruine fosse crevasse égout ravin gorge brasier fumée lave cendre torrent flot courant coulée habitacle cabine cave tôle',
	),
	havens: words('terre rive berge rivage quai sec'),
	ashore: new Set(),
	takesLives: words('prendre ravir emporter ôter faucher arracher'),
	light: words('léger légers légère légères légèrement relative relatives superficielles'),
	grave: words(
		'grave graves gravement grièvement sérieusement sévèrement critique critiques absolue absolues vital réanimation intensifs coma',
	),
	since: words('depuis dès'),
	mostly: words('plupart majorité majoritairement principalement surtout essentiellement'),
	wholeLeads: words('sur parmi des'),
	among: words('parmi'),
	holding: words('détenir retenir garder séquestrer'),
	leadingAway: words('emmener emporter embarquer entraîner enlever conduire ravir saisir'),
	goingOn: words('encore toujours'),
	belonging: words('être figurer compter trouver'),
	opensWhole: new Set(),
	singles: words('un une autre autres reste'),
	nowadays: words('actuellement désormais maintenant'),
	acrossAll: new Set(),
	everywhere: words('monde total globe planète ensemble'),
	of: words("de d'"),
	lasting: words('pendant durant depuis pour'),
	contrasts: words('contre chiffre versus'),
	holdingTo: new Map([
		['tenir', words('à')],
		['rester', words('à')],
		['accrocher', words('à')],
		['arriver', words('à')],
		['aboutir', words('à')],
		['conclure', words('à')],
		['camper', words('sur')],
		['parler', words("de d'")],
	]),
	ofIt: phraseTable([[true, 'ne en']]),
	spreading: words('aller varier osciller échelonner étager fluctuer différer'),
	spreadEnds: words('à et jusqu'),
	earlier: words(
		'premier première premiers premières précédent précédente précédents ancien ancienne initial initiale antérieur antérieure provisoire',
	),
	superseded: words('précédent précédente précédents ancien ancienne initial initiale antérieur antérieure'),
	formerly: words("initialement précédemment auparavant d'abord"),
	sooner: phraseTable([[true, 'plus tôt|dans un premier temps|dans un premier bilan|au départ']]),
	pluperfects: words('avait avaient'),
	beginning: words('commencer débuter démarrer partir'),
	partial: words('partiel partiels partielle partielles incomplet incomplets provisoire provisoires'),
	results: words('résultat résultats décompte dépouillement'),
	ballots: words('bulletin bulletins vote votes bureau bureaux suffrage suffrages'),
	tallied: words('dépouillé dépouillés comptabilisé comptabilisés'),
	comparing: new Set(),
	against: words('contre versus'),
	inPlaceOf: words('lieu plutôt non'),
	comparingAfter: words("que qu'"),
	comparingPairs: new Map([['rapport', words('par')]]),
	bareContent: new Set(),
	closesSpeech: new Set(),
	activeWithBe:
		words(`aller arriver décéder descendre devenir entrer intervenir monter mourir naître partir parvenir passer rentrer
		rester retourner revenir sortir survenir tomber venir apparaître disparaître`),
	thirdPerson: null,
	compoundModifier: null,
	infinitiveMark: null,
	infinitiveMarks: words("à de d' pour sans"),
	isFuture: isFrenchFuture,
	isConditional: isFrenchConditional,
};
