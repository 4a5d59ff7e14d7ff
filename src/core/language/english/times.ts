import {phraseTable} from '../phrases.ts';
import type {TimeUnit, TimeWords} from '../times.ts';

/** Words in the order of what they number; `-` leaves a number out. */
const numbered = (words: string, first: number): [string, number][] =>
	words
		.split(' ')
		.map((word, index): [string, number] => [word, first + index])
		.filter(([word]) => word !== '-');

const units = (unit: TimeUnit, words: string): [string, TimeUnit][] => words.split(' ').map(word => [word, unit]);

/** Dates and periods in English. */
export const englishTimes: TimeWords = {
	months: new Map([
		...numbered('january february march april may june july august september october november december', 1),
		...numbered('jan feb mar apr - jun jul aug sep oct nov dec', 1),
		['sept', 9],
	]),
	ambiguousMonths: new Set('may march mar jan jun dec sep april june august'.split(' ')),
	shortMonths: new Set(['march', 'april', 'may', 'june', 'july']),
	monthLeads: new Set(
		'in since until till by last next this early late mid of from before after during through to'.split(' '),
	),
	capitals: true,
	weekdays: new Map(numbered('monday tuesday wednesday thursday friday saturday sunday', 0)),
	shortWeekdays: new Map([
		...numbered('mon tue wed thu fri sat sun', 0),
		['tues', 1],
		['weds', 2],
		['thur', 3],
		['thurs', 3],
	]),
	seasonLeads: [['in', 'the']],
	seasonBreaks: new Set(['of']),
	seasons: new Map([
		['spring', 'spring'],
		['summer', 'summer'],
		['autumn', 'autumn'],
		['fall', 'autumn'],
		['winter', 'winter'],
	]),
	units: new Map([
		...units('hour', 'hour hours minute minutes'),
		...units('day', 'day days night nights evening morning afternoon'),
		...units('week', 'week weeks'),
		...units('weekend', 'weekend weekends'),
		...units('month', 'month months'),
		...units('quarter', 'quarter'),
		...units('half', 'half'),
		...units('year', 'year years'),
		...units('decade', 'decade decades'),
		...units('century', 'century centuries'),
	]),
	pluralUnits: new Set('hours minutes days nights weeks weekends months years decades centuries'.split(' ')),
	counts: new Map<string, number | null>([
		...numbered('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen', 1),
		['a', 1],
		['an', 1],
		['twenty', 20],
		['thirty', 30],
		['forty', 40],
		['fifty', 50],
		['sixty', 60],
		['hundred', 100],
		['few', null],
		['several', null],
		['some', null],
	]),
	deicticDays: new Map([
		['today', 0],
		['tonight', 0],
		['yesterday', -1],
		['tomorrow', 1],
	]),
	anaphoric: [
		['the', 'same', 'day'],
		['that', 'day'],
		['the', 'day', 'before'],
		['the', 'next', 'day'],
		['the', 'following', 'day'],
		['the', 'previous', 'day'],
		['the', 'day', 'after'],
		['at', 'the', 'time'],
	],
	partsOfDay: new Set('morning noon afternoon evening night'.split(' ')),
	articles: new Set(['the']),
	possessives: new Set(["'s", 'its', 'his', 'her', 'their', 'our', 'a']),
	thisWords: new Set(['this']),
	lastWords: new Set(['last', 'past']),
	nextWords: new Set(['next', 'coming']),
	orderBefore: true,
	edges: new Set('early late mid beginning start end middle'.split(' ')),
	gluedEdges: ['mid-', 'early-', 'late-'],
	linkWords: new Set(['of', 'the', 'month', 'year']),
	agoBefore: [],
	agoAfter: new Set(['ago']),
	hedges: new Set('some about around nearly almost over more less than only just'.split(' ')),
	leads: [
		{words: ['since'], role: 'since'},
		{words: ['starting'], role: 'since'},
		{words: ['until'], role: 'until'},
		{words: ['till'], role: 'until'},
		{words: ['through'], role: 'until'},
		{words: ['by'], role: 'until'},
		{words: ['before'], role: 'until'},
		{words: ['up', 'to'], role: 'until'},
	],
	pluralEnding: null,
	yearLeads: new Set(
		'in since until till by from of before after during through between to early late mid circa year spring summer autumn fall winter the'.split(
			' ',
		),
	),
	rangeLeads: new Set(['from', 'between']),
	rangeJoins: new Set(['to', 'and', 'until', 'through', '-', '–', '—', '/']),
	dayJoins: new Set(['or']),
	unitLinks: new Set(),
	countLeads: new Set(),
	decadeLeads: new Set(),
	decadeEndings: new Set(['s', "'s"]),
	ordinals: new Map([
		['first', 1],
		['second', 2],
		['third', 3],
		['fourth', 4],
		['final', 4],
	]),
	dayEndings: new Set(['st', 'nd', 'rd', 'th']),
	ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
	dayFirst: false,
	hourSigns: new Set(["o'clock", 'hours', 'hrs']),
	halfDays: new Set(['am', 'pm', 'a.m.', 'p.m.', 'a.m', 'p.m']),
	yearNouns: new Set('level levels prices terms standards elections'.split(' ')),
	halvesOfDay: phraseTable([
		['morning', 'in the morning'],
		['afternoon', 'in the afternoon|in the evening|at night'],
	]),
	timeZones: new Set('gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist jst et pt'.split(' ')),
	clockLeads: new Set(),
	lengthAfter: new Set(),
	publishedWords: new Set('published posted issued released filed'.split(' ')),
	futureWords: new Set(
		"will 'll shall would due expected scheduled planned set plans plan hopes intends aims next may could should must".split(
			' ',
		),
	),
	isFuture: () => false,
};
