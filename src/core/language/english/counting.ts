import type {CountingWords} from '../counting.ts';
import {phraseTable} from '../phrases.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** How English says what is counted. */
export const englishCounting: CountingWords = {
	namesWithoutPlural: false,
	determiners: words('the a an its their his her our my your these those this that all such'),
	additional: words('more other additional another further extra new fresh others'),
	onTop: words('another further additional extra'),
	additionalAfter: phraseTable([[true, 'more|others|in addition|on top']]),
	comparedWith: words('than'),
	fewerAfter: phraseTable([[true, 'fewer|less|lower']]),
	partOfThem: phraseTable([[true, 'of them|of whom|of which|of those|of these']]),
	including: phraseTable([[true, 'including|include|includes|included|among them|of whom|of which|of them|inc']]),
	alikeInPlural: words(
		'personnel staff police aircraft spacecraft livestock cattle infantry cavalry clergy offspring sheep salmon deer',
	),
	adjectivesBefore: words('young new old former other good best poor top key main major minor'),
	nounsBesidePronouns: new Set(),
	notNouns: words(
		'as in is was are were be been at so no may might will can us it more most less per am pm who an or on x today yesterday tomorrow tonight has have had do does did doing having being',
	),
	casualties: new Map([
		['dead', 'dead'],
		['killed', 'dead'],
		['death', 'dead'],
		['deaths', 'dead'],
		['fatality', 'dead'],
		['fatalities', 'dead'],
		['wounded', 'wounded'],
		['injured', 'injured'],
		['hurt', 'injured'],
		['missing', 'missing'],
		['displaced', 'displaced'],
		['homeless', 'homeless'],
		['arrested', 'arrested'],
		['detained', 'detained'],
		['infected', 'infected'],
		['unemployed', 'unemployed'],
		['jobless', 'unemployed'],
		['hospitalized', 'hospitalized'],
		['hospitalised', 'hospitalized'],
		['stranded', 'stranded'],
		['evacuated', 'evacuated'],
		['captured', 'captured'],
	]),
	fateManners: words('still now feared reported confirmed presumed listed believed reportedly'),
	casualtyVerbs: new Map([
		['die', 'dead'],
		['perish', 'dead'],
		['kill', 'dead'],
		['injure', 'injured'],
		['wound', 'wounded'],
	]),
	copulas: words('be have remain stay'),
	impliedObjects: new Map([
		['employ', 'employee'],
		['hire', 'employee'],
		['arrest', 'arrested'],
		['injure', 'injured'],
		['wound', 'wounded'],
		['kill', 'dead'],
	]),
	sums: words(`loss profit revenue budget cost turnover debt deficit surplus fine bill price fund investment earnings sales sale worth value
		income charge penalty compensation loan subsidy spending expenditure bailout damage saving stimulus`),
	groups: words(
		'crew family team panel staff crowd squad delegation household jury gang workforce audience class band',
	),
	tolls: new Map([
		['toll', 'dead'],
		['tolls', 'dead'],
	]),
	populations: words('population'),
	inhabitant: 'people',
	thresholds: words('mark barrier threshold milestone'),
	theArticles: words('the'),
	numberNouns: words('number total figure count tally strength'),
	passive: words('been'),
	comparing: words('against versus vs'),
	knownPairs: true,
	peoplePronouns: words('they we'),
	copula: 'be',
	people: 'people',
	relatives: words('who that which'),
	streets: words('street road avenue lane drive boulevard terrace crescent'),
	streetFirst: false,
	streetLinks: [],
	numberSigns: words('number no'),
	references:
		words(`article articles section sections page pages chapter row line room flight route highway interstate channel number no phase
		stage level grade tier type category version volume act resolution bill gate platform track seat unit episode season
		part item paragraph figure table appendix rule amendment clause proposition prop protocol case lot district ward zone
		warehouse hangar shed shaft berth dock reactor sector cell camp area apollo formula group model size class block terminal runway pier building floor apartment apt suite hall exit junction
		century week day round game lap match quarter half leg chapter book vol issue title track no. nos world`),
	timeDeterminers: words('last next this each every'),
	ratios: words('for in'),
	scores: words('win wins won victory victories defeat defeats loss lost draw draws beat score lead led lead'),
	months: words(
		'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
	),
	timePrepositions: words('over'),
	yearPrepositions: words(
		'in since of from until till by during before after for early late mid through between the to year and',
	),
	clock: phraseTable([
		[
			true,
			"am|pm|a . m|p . m|a.m|p.m|gmt|utc|hours gmt|hours utc|est|et|bst|cet|edt|o'clock|hours local|local time|noon",
		],
	]),
	hours: words('hours'),
	hourPrepositions: new Set(),
	outOf: phraseTable([[true, 'out of']]),
	outOfBare: phraseTable([[true, 'out of']]),
	agedAfter: phraseTable([[true, 'old|of age']]),
	agedNouns: phraseTable([]),
	aged: phraseTable([[true, 'aged|age|aged between|ages|turned|turns|at age|the age of|age of']]),
	ages: words('age ages expectancy'),
	agedPronouns: words('he she who'),
	behindAge: words('and or when at but with by in on this next'),
	willBe: words('will would'),
	lengthBefore: phraseTable([
		[
			true,
			'for|over|for only|for just|in only|in just|within|after|lasted|lasts|lasting|last|took|takes|take|about|nearly|almost|more than|less than|at least|up to|than|spent|spend',
		],
	]),
	lengthAfter: phraseTable([[true, 'ago|later|after|before|earlier|from now|long|old']]),
	lengthOfOne: phraseTable([[true, 'long|old']]),
	changes: new Map([
		...'rise increase grow climb jump surge soar gain advance expand improve swell add up raise boost rally double triple leap edge inch tick creep rocket skyrocket balloon rebound warm'
			.split(' ')
			.map(word => [word, 'rise'] as const),
		...'fall decrease drop decline shrink slide slip lose plunge sink tumble cut reduce lower down contract plummet dip shed halve slash ease slump narrow dwindle retreat nosedive cool'
			.split(' ')
			.map(word => [word, 'fall'] as const),
	]),
	moves: words('move go change push swing shift delay postpone'),
	changeBy: words('by'),
	changeFrom: words('from'),
	changeTo: words('to'),
	levels: words('at'),
	share: 'share',
	shareOf: 'share of',
	ratePer: 'per',
	vagueParts: new Set(),
	tollFates: words('dead wounded injured missing'),
	beForms: words('was were been is are'),
	joinsSubjects: words('and that but while when as where after'),
	ofWhole: words('of out among amongst'),
	abilities: words('can could may might to'),
	onePronouns: words('no any some every each which this that'),
	beforeLone: words('only just exactly merely least than'),
	behindLone: new Set(),
	plainOne: words('one'),
	ballotVerbs: words('pass vote approve adopt reject back defeat carry clear'),
	ballotBy: words('by voted vote'),
	ballotNouns: words('vote tally'),
	numberedParts: words('article articles section sections paragraph chapter version rule'),
	ballotAgainst: words('to against'),
	majorities: words('majority'),
	ofNumber: words('of'),
	vote: 'vote',
	countedAlone: words(
		'dead wounded injured missing arrested detained person people death casualty fatality victim survivor case injury body count charge arrest seat vote abstention goal',
	),
};
