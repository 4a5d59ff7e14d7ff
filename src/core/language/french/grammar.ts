import type {GrammarWords} from '../grammar.ts';
import {phraseTable} from '../phrases.ts';
import {phrases, words} from '../wordLists.ts';
import {frenchAsides} from './asides.ts';
import {isFrenchConditional, isFrenchFuture, isFrenchSecondPerson} from './conjugation.ts';

/** Closed classes of French. */
export const frenchGrammar: GrammarWords = {
	ofOne: words('un une chaque'),
	definites: words("le la l' les ce cet cette ces du au"),
	demonstratives: words('ce cet cette ces'),
	determiners: words(
		"le la les l' un une des du ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos plusieurs certains certaines quelques aucun aucune tout tous toute toutes chaque d'autres",
	),
	ownPossessives: words('notre nos'),
	beforeVerbs: new Set(),
	beforeTimes: words('tard tôt'),
	possessives: words('son sa ses leur leurs mon ma mes notre nos votre vos'),
	prepositions: words(
		"à au aux de du des d' en dans par pour sur sous avec sans chez vers entre selon depuis pendant après avant contre lors devant derrière malgré durant parmi dès hors outre face grâce suite jusqu' jusque afin via concernant suivant quant près",
	),
	nounPrepositions: words("de du des d'"),
	genitives: words("de du des d'"),
	relatives: words('qui dont où lequel laquelle lesquels lesquelles auquel auxquels duquel desquels desquelles'),
	subordinators: words(
		"que qu' qu si s' comme quand lorsque lorsqu' puisque puisqu' quoique quoiqu' car tandis alors parce bien afin pourquoi comment",
	),
	complementizers: words("que qu' qu si combien pourquoi comment"),
	that: words("que qu' qu"),
	contrasts: phrases("mais|tandis que|tandis qu'|alors que|alors qu'|même si|même s'|cependant|toutefois"),
	circumstances: phrases("sur fond de|sur fond d'"),
	beside: words('tandis alors'),
	against: words('contre entre'),
	and: words('et'),
	sequence: words('puis'),
	subjectRelatives: words('qui'),
	ownerRelatives: words('dont'),
	comparison: words('comme'),
	demonstrative: 'ce',
	ambiguousThat: null,
	rank: 'un',
	quotedAs: null,
	reflexives: words("se s'"),
	feminineTitles: words('mme mmes mlle'),
	masculineTitles: words('m mm'),
	coordinators: words('et ou ni mais'),
	pronouns: new Map([
		['il', {number: 'singular', gender: 'masculine', person: false}],
		['elle', {number: 'singular', gender: 'feminine', person: false}],
		['ils', {number: 'plural', gender: 'masculine', person: false}],
		['elles', {number: 'plural', gender: 'feminine', person: false}],
	]),
	impersonal: 'on',
	obliques: new Map([
		['lui', 'il'],
		['elle', 'elle'],
		['eux', 'ils'],
		['elles', 'elles'],
	]),
	owners: new Map([
		['son', ['il', 'elle']],
		['sa', ['il', 'elle']],
		['ses', ['il', 'elle']],
		['leur', ['ils', 'elles']],
		['leurs', ['ils', 'elles']],
	]),
	otherPronouns: words("je j' tu nous vous on ce c' cela ça ceci celui celle ceux celles rien tout personne"),
	afterwards: words('après'),
	clitics: words("le la les l' lui leur y en se s' me m' te t' nous vous n' ne"),
	negations: words("ne n'"),
	nobody: phraseTable([[true, 'personne|aucun|aucune|nul|nulle|jamais']]),
	negationsAfter: words('pas jamais plus ni guère point'),
	infinitiveLinks: words("à de d'"),
	asides: frenchAsides,
	perfectAuxiliaries: new Set(['avoir']),
	passiveAuxiliaries: new Set(['être']),
	modals: words(
		'doit doivent devrait devraient va vont pourrait pourraient peut peuvent devra devront pourra pourront allait allaient',
	),
	reportedModal: null,
	conditions: words("si s'"),
	manner: /ment$/u,
	tenseVerb: null,
	adverbs: words(
		`également aussi encore ensuite alors déjà notamment récemment auparavant précédemment désormais toutefois cependant
		néanmoins pourtant ainsi enfin surtout même toujours pas plus jamais pratiquement vivement fermement officiellement
		publiquement immédiatement aussitôt rapidement finalement mercredi longuement clairement simplement seulement
		régulièrement parallèlement ailleurs bien tôt tard hier autrement initialement longtemps d'abord d'ailleurs puis mais donc or
		meanwhile tantôt soudain parfois souvent volontiers explicitement directement indirectement unanimement peut-être`,
	),
	accompanying: words('avec dont soit'),
	agentPreposition: 'par',
	addresseePrepositions: words('à au aux'),
	titles: words('m mm mme mmes mlle me mes dr pr mgr gén col lt cdt cap'),
	feminine: words('la une cette'),
	masculine: words('le un ce cet'),
	plural: words('les des ces ses leurs plusieurs certains certaines quelques tous toutes'),
	infinitiveMark: null,
	gerundMark: 'en',
	ofThem: 'en',
	linkingConsonant: 't',
	rarelyFinite: /[iu]s$/u,
	isConditional: isFrenchConditional,
	isSecondPerson: isFrenchSecondPerson,
	isFuture: isFrenchFuture,
};
