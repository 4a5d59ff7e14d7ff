import type {GrammarWords} from '../grammar.ts';
import {phrases, words} from '../wordLists.ts';

/** Closed classes of English. */
export const englishGrammar: GrammarWords = {
	definites: words('the this that these those'),
	demonstratives: words('this that these those'),
	determiners: words(
		'the a an one this that these those his her its their my our your some several many other another no every each all both few most',
	),
	possessives: words("his her its their my our your 's"),
	prepositions: words(
		'of in to for with from by at into through about after before between against under over during on off near amid among across along around behind beyond despite except inside outside since toward towards until upon within without via per than like unlike following including regarding according',
	),
	nounPrepositions: words('of for from at in with'),
	genitives: words('of'),
	relatives: words('who which whose whom where'),
	subordinators: words(
		'that if when while as because although though since unless whether where why how until once before after so',
	),
	complementizers: words('that if whether how why'),
	that: words('that'),
	contrasts: phrases('but|while|although|though|whereas'),
	circumstances: phrases('amid|amidst'),
	beside: words('while whereas'),
	against: words('against between'),
	and: words('and'),
	sequence: words('then'),
	subjectRelatives: words('who'),
	comparison: new Set(),
	demonstrative: null,
	ambiguousThat: 'that',
	rank: null,
	quotedAs: 'as',
	reflexives: new Set(),
	feminineTitles: words('mrs ms miss'),
	masculineTitles: words('mr'),
	coordinators: words('and or but nor'),
	pronouns: new Map([
		['he', {number: 'singular', gender: 'masculine', person: true}],
		['she', {number: 'singular', gender: 'feminine', person: true}],
		['it', {number: 'singular', gender: null, person: false}],
		['they', {number: 'plural', gender: null, person: false}],
	]),
	impersonal: null,
	obliques: new Map([
		['him', 'he'],
		['her', 'she'],
		['it', 'it'],
		['them', 'they'],
	]),
	otherPronouns: words('i you we this that there someone everyone everybody anyone nobody nothing what'),
	afterwards: new Set(),
	clitics: new Set(),
	negations: words("not never n't neither"),
	negationsAfter: new Set(),
	infinitiveLinks: words('to'),
	asides:
		'for his part|for her part|for its part|for their part|in turn|on the other hand|for the first time|at the same time|of course|in response|in addition|so far'
			.split('|')
			.map(aside => aside.split(' ')),
	perfectAuxiliaries: new Set(['have']),
	passiveAuxiliaries: new Set(['be']),
	modals: words("will would could should can may might must shall 'll"),
	reportedModal: 'would',
	conditions: words('if unless otherwise'),
	manner: /ly$/u,
	tenseVerb: 'do',
	adverbs: words(
		`also later earlier however meanwhile still already recently previously now then again once even ever never only just
		repeatedly publicly privately officially reportedly immediately quickly finally initially separately together too not
		yesterday today therefore thus instead nevertheless nonetheless moreover furthermore indeed yet often always
		explicitly formally openly firmly strongly flatly bluntly angrily quietly simply merely but and`,
	),
	accompanying: words('with including'),
	agentPreposition: 'by',
	addresseePrepositions: words('to'),
	titles: words('mr mrs ms dr prof gen sen rep gov lt col sgt capt cmdr maj adm rev sir lord lady'),
	feminine: new Set(),
	masculine: new Set(),
	plural: words('these those several many some few all both most'),
	infinitiveMark: 'to',
	gerundMark: null,
	ofThem: null,
	linkingConsonant: null,
	rarelyFinite: null,
	isConditional: () => false,
	isSecondPerson: () => false,
	isFuture: () => false,
};
