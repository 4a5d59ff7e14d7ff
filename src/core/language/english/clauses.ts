import {type ClauseWords, verbStandings} from '../clauses.ts';
import {words} from '../wordLists.ts';

/** How English builds clauses. */
export const englishClauses: ClauseWords = {
	determiners: words(
		'the a an this these those my your his her its our their some any each every no several many few all both another',
	),
	prepositions: words(
		`of in to for with from by at into onto through about after before between against under over during on off across
		near among amid despite without within since until upon toward towards around behind beyond per via as than`,
	),
	pronouns: words('i you he she it we they him them us me there'),
	coordinators: words('and or but yet nor'),
	subordinators: words(
		'that because while when although though if unless whereas whether as where after before since until how why',
	),
	leads: words(
		`according also however meanwhile moreover furthermore additionally elsewhere earlier later then thus therefore still
		yesterday today tomorrow overnight finally ultimately together overall again indeed instead nevertheless separately
		unfortunately`,
	),
	persons: words('he she'),
	clitics: new Set(),
	infinitiveForm: /^to$/u,
	openers: words('one two three four five six seven eight nine ten what nobody those hundreds thousands dozens'),
	speakers: words('i we'),
	demonstratives: words('this that these those'),
	age: 'age',
	existentials: words('there'),
	possessives: words('my your his her its our their'),
	headingRelative: null,
	that: words('that'),
	relatives: words('who which whose whom'),
	relativeConjunctions: words('that'),
	doubtfulConjunctions: words('that as'),
	pronounPrepositions: new Set(),
	reflexives: new Set(),
	auxiliaries: words('be have do will would can could may might should shall must'),
	finiteAuxiliaries: words(
		'is are was were has have had do does did will would can could may might shall should must being having',
	),
	gerund: /\p{L}{3}ing$/u,
	passive: words('be get'),
	bareCapitals: new Map(),
	binding: words('of to than as'),
	partsOfVerbs: new Set(),
	asking: words(
		`due unable able likely set ready responsible based located situated related linked according accounted unaccounted instead because well ahead thanks`,
	),
	participleForm: /(?!)/u,
	pointing: words('it this that'),
	askingVerbs: words('put set bring take turn place lay keep leave'),
	openInfinitive: {marks: words('to'), form: /./u},
	between: words(
		`not n't never also already now still just only recently finally currently officially publicly reportedly allegedly all
		even ever then so far at least about nearly almost been being`,
	),
	negations: words("not never n't neither nor no nobody none nothing"),
	particleNegations: new Set(),
	negationParticles: new Set(),
	undoNegation: words('only just least more less fewer choice alternative'),
	others: words('other'),
	than: words('than but'),
	lightVerbs: words(
		`be have do make take get go come seem appear become remain let help try begin start continue keep stop manage agree
		refuse decide plan promise expect want hope intend need give put set`,
	),
	standings: verbStandings({
		planned: `plan intend want expect hope schedule prepare propose vow aim threaten decide agree fear could may might
			should would will shall must can seek urge ask call demand`,
		alleged: 'allege accuse suspect claim presume suppose seem appear',
		denied: 'deny refute dispute',
	}),
	expecting: words('expect anticipate forecast predict project hope fear plan'),
	distancing: words(
		'reportedly allegedly alleged purported purportedly apparently presumed supposed supposedly suspected',
	),
	agentPrepositions: words('by'),
	recipientPrepositions: words('to for'),
	boarding: words('on in inside'),
	accompanying: words('with'),
	placePrepositions: words('in at on across near into throughout around off inside outside along over'),
	sourcePrepositions: words('from of'),
	originPrepositions: words('from'),
	joinsThat: words('so such provided given now'),
	comparatives: words('more less fewer as many much'),
	definites: words('the these those its their his her our'),
	ofThe: new Set(),
	contractions: new Set(),
	owning: words('of'),
	amountLinks: words('of in'),
	placeRelatives: words('where that which'),
	cityAdjectives: new Map(),
	towards: words('to into'),
	light: words('slight slightly minor lightly non-life-threatening superficial'),
	grave: words('serious seriously severe severely critical critically grave gravely life-threatening'),
	since: words('since'),
	mostly: words('most mostly mainly largely chiefly majority primarily predominantly'),
	wholeLeads: words('of among amongst'),
	opensWhole: words('out'),
	singles: words('one another other others rest remainder'),
	everywhere: words('worldwide world total globally overall altogether'),
	of: words('of'),
	lasting: words('for'),
	contrasts: words('against versus compared figure number at'),
	comparing: words('than compared'),
	against: words('against versus'),
	comparingAfter: new Set(),
	bareContent: words(
		'say think believe claim fear hope warn estimate insist admit suggest know feel add note acknowledge confirm',
	),
	activeWithBe: new Set(),
	thirdPerson: /[^s]s$/u,
	infinitiveMark: 'to',
	infinitiveMarks: words('to'),
	isFuture: form => form === 'will' || form === 'shall' || form === "'ll",
	isConditional: () => false,
};
