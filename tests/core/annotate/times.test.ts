import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {TimeExpression} from '../../../src/core/annotate/annotation.ts';
import {annotateTimes} from '../../../src/core/annotate/times.ts';
import type {LanguageCode} from '../../../src/core/text/token.ts';
import {contextOf} from '../../support/annotated.ts';

const published = '2025-04-28';

const timesIn = (text: string, language: LanguageCode, day: string | null = published): TimeExpression[] =>
	annotateTimes(contextOf(text, {language, published: day}));

/** `a..b|c`: the periods found, days alone written once. */
const periods = (text: string, language: LanguageCode, day: string | null = published): string =>
	timesIn(text, language, day)
		.map(({from, to}) => (from === to ? String(from) : `${from}..${to}`))
		.join('|');

/** The text with every time in brackets and its role or rule behind it. */
function marked(text: string, language: LanguageCode, mark: (time: TimeExpression) => string): string {
	const times = timesIn(text, language).toReversed();
	return times.reduce(
		(marking, time) =>
			`${marking.slice(0, time.start)}[${text.slice(time.start, time.end)}](${mark(time)})${marking.slice(time.end)}`,
		text,
	);
}

describe('French dates, counted from Monday 28 April 2025', () => {
	test.each([
		['lundi', '2025-04-28'],
		['en mars', '2025-03-01..2025-03-31'],
		["l'automne dernier", '2024-09-21..2024-12-20'],
		['l’automne dernier', '2024-09-21..2024-12-20'],
		['la semaine dernière', '2025-04-21..2025-04-27'],
		["l'année dernière", '2024-01-01..2024-12-31'],
		['le 28 avril', '2025-04-28'],
		['le 26 avril', '2025-04-26'],
		['en novembre 2024', '2024-11-01..2024-11-30'],
		['en janvier', '2025-01-01..2025-01-31'],
		['en juin 2024', '2024-06-01..2024-06-30'],
		['ce vendredi 18 octobre', '2024-10-18'],
		['du 8 au 13 [octobre]', '2024-10-08..2024-10-13'],
		['samedi', '2025-04-26'],
		['mardi soir', '2025-04-22'],
		['plus tôt cette année', '2025-01-01..2025-12-31'],
		['il y a deux jours', '2025-04-26'],
		["il y a près d'un an", '2024-01-01..2024-12-31'],
		['cette semaine', '2025-04-28..2025-05-04'],
		['depuis janvier 2019', '2019-01-01..2019-01-31'],
		["depuis le début de l'année", '2025-01-01..2025-12-31'],
		['depuis le 3 juin', '2024-06-03'],
		['en janvier et février', '2025-01-01..2025-01-31|2025-02-01..2025-02-28'],
		['en janvier et février 2023', '2023-01-01..2023-01-31|2023-02-01..2023-02-28'],
		['en 1950-1953', '1950-01-01..1953-12-31'],
		['de 2019 à 2021', '2019-01-01..2021-12-31'],
		['jeudi', '2025-04-24'],
		['hier', '2025-04-27'],
		['ce matin', '2025-04-28'],
		['le 25 avril 2025', '2025-04-25'],
		['lundi dernier', '2025-04-21'],
		['jeudi prochain', '2025-05-01'],
		['mercredi 16 avril', '2025-04-16'],
		['début avril', '2025-04-01..2025-04-30'],
		['au début du mois de juillet 2023', '2023-07-01..2023-07-31'],
		['fin 2024', '2024-01-01..2024-12-31'],
		['le 1er mai', '2025-05-01'],
		['en mars [2023]', '2023-03-01..2023-03-31'],
		['lundi [10 avril 2023]', '2023-04-10'],
		['le 14/07/2023', '2023-07-14'],
		['le 2023-07-14', '2023-07-14'],
		['le deuxième trimestre 2024', '2024-04-01..2024-06-30'],
		['le mois dernier', '2025-03-01..2025-03-31'],
		['le week-end dernier', '2025-04-26..2025-04-27'],
		['les années 1990', '1990-01-01..1999-12-31'],
		['il y a 50 minutes', '2025-04-28'],
		['il y a 30 heures', '2025-04-27'],
		['le 25 décembre dernier', '2024-12-25'],
		['le 3 mai prochain', '2025-05-03'],
		['le vendredi 25 avril dernier', '2025-04-25'],
		['entre le 3 et le 7 mars', '2025-03-03..2025-03-07'],
		['du 28 au 3 mars', '2025-02-28..2025-03-03'],
		['dans la nuit du 31 au 1er mars', '2025-03-01'],
		['mi-2023', '2023-01-01..2023-12-31'],
		['au 1er trimestre', '2025-01-01..2025-03-31'],
		['au quatrième trimestre', '2024-10-01..2024-12-31'],
		['au T3 2024, dans le tram T3', '2024-07-01..2024-09-30'],
		['lundi de la semaine dernière', '2025-04-21'],
		['jeudi de la semaine prochaine', '2025-05-08'],
		['ils se réunissent mardi 29 à Lyon', '2025-04-29'],
		['jeudi 24 au soir', '2025-04-24'],
		['vendredi 12 personnes', '2025-04-25'],
		["l'année suivante", 'null'],
		['le 31 juin', 'null'],
		['le 29 février 2023', 'null'],
	])('%s', (text, want) => expect(periods(text, 'fr')).toBe(want));
});

describe('English dates, counted from Monday 28 April 2025', () => {
	test.each([
		['on Monday', '2025-04-28'],
		['in March', '2025-03-01..2025-03-31'],
		['last fall', '2024-09-21..2024-12-20'],
		['last week', '2025-04-21..2025-04-27'],
		['last year', '2024-01-01..2024-12-31'],
		['on April 28', '2025-04-28'],
		['in November 2024', '2024-11-01..2024-11-30'],
		['in January', '2025-01-01..2025-01-31'],
		['June 2024', '2024-06-01..2024-06-30'],
		['Friday, October 18', '2024-10-18'],
		['Oct. 8-13', '2024-10-08..2024-10-13'],
		['on Saturday', '2025-04-26'],
		['Tuesday night', '2025-04-22'],
		['earlier this year', '2025-01-01..2025-12-31'],
		['two days ago', '2025-04-26'],
		['this week', '2025-04-28..2025-05-04'],
		['since January 2019', '2019-01-01..2019-01-31'],
		['since the start of the year', '2025-01-01..2025-12-31'],
		['since June 3', '2024-06-03'],
		['yesterday', '2025-04-27'],
		['this morning', '2025-04-28'],
		['April 25, 2025', '2025-04-25'],
		['25th of April 2025', '2025-04-25'],
		['last Monday', '2025-04-21'],
		['next Thursday', '2025-05-01'],
		['early April', '2025-04-01..2025-04-30'],
		['late 2024', '2024-01-01..2024-12-31'],
		['12/29/2004', '2004-12-29'],
		['29/12/2004', '2004-12-29'],
		['between 2010 and 2015', '2010-01-01..2015-12-31'],
		['the first quarter of 2024', '2024-01-01..2024-03-31'],
		['the summer of 2023', '2023-06-21..2023-09-20'],
		['last May', '2024-05-01..2024-05-31'],
		['the 1990s', '1990-01-01..1999-12-31'],
		['50 minutes ago', '2025-04-28'],
		['last Dec. 25', '2024-12-25'],
		['next Tuesday, May 6', '2025-05-06'],
		['the night from Friday to Saturday', '2025-04-26'],
		['the day before yesterday', '2025-04-26'],
		['the day after tomorrow', '2025-04-30'],
		['the next day', 'null'],
		['the previous month', 'null'],
		['Monday last week', '2025-04-21'],
		['Friday of next week', '2025-05-09'],
		['mid-April 2024', '2024-04-01..2024-04-30'],
		['mid-March', '2025-03-01..2025-03-31'],
		['mid-2023', '2023-01-01..2023-12-31'],
		['Q3 2024', '2024-07-01..2024-09-30'],
		['revenue in Q1, not Q5', '2025-01-01..2025-03-31'],
		['the 3rd quarter of 2024', '2024-07-01..2024-09-30'],
		['between the 3rd and the 7th of March', '2025-03-03..2025-03-07'],
	])('%s', (text, want) => expect(periods(text, 'en')).toBe(want));
});

describe('English dates in numbers that may be read in two ways', () => {
	test.each([
		['no more than the year is sure', 'It was signed on 06/05/2008.', '2008-01-01..2008-12-31'],
		[
			'so with dashes and points',
			'Signed on 06-05-2008, sealed on 06.05.2009.',
			'2008-01-01..2008-12-31|2009-01-01..2009-12-31',
		],
		['one day either way', 'It was signed on 05/05/2008.', '2008-05-05'],
		['another has the day first', 'Signed on 06/05/2008, sealed on 29/05/2008.', '2008-05-06|2008-05-29'],
		['another has the month first', 'Sealed on 05/29/2008. Signed on 06/05/2008.', '2008-05-29|2008-06-05'],
		['others disagree', 'On 29/05/2008, 05/30/2008 and 06/05/2008.', '2008-05-29|2008-05-30|2008-01-01..2008-12-31'],
		['days stand before names of months', 'Signed on 06/05/2008, told on 7 May 2008.', '2008-05-06|2008-05-07'],
		['days stand behind them', 'Signed on 06/05/2008, told on May 7, 2008.', '2008-01-01..2008-12-31|2008-05-07'],
		[
			'days stand on both sides',
			'On 06/05/2008, May 7, 2008 and 8 May 2008.',
			'2008-01-01..2008-12-31|2008-05-07|2008-05-08',
		],
		['numbers outweigh names', 'On 06/05/2008, 05/29/2008 and 8 May 2008.', '2008-06-05|2008-05-29|2008-05-08'],
		['the year comes first', 'On 2008-05-06 and 06/05/2008.', '2008-05-06|2008-01-01..2008-12-31'],
		['a day is named with its weekday', 'On 06/05/2008 and Friday, 9 May 2008.', '2008-05-06|2008-05-09'],
		[
			'a month is named without a day',
			'In May 2008 and on 06/05/2008.',
			'2008-05-01..2008-05-31|2008-01-01..2008-12-31',
		],
	])('%s', (_, text, want) => expect(periods(text, 'en')).toBe(want));

	test('French puts the day first', () => {
		expect(periods('Signé le 06/05/2008.', 'fr')).toBe('2008-05-06');
	});

	test('both numbers stay parts of a date, and no day is told of it', () => {
		const [time, ...others] = timesIn('It was signed on 06/05/2008.', 'en');
		expect(others).toEqual([]);
		expect(time).toMatchObject({start: 17, end: 27, rule: 'ambiguous-date', grain: 'year', value: '2008', keys: []});
	});
});

describe('what a time does to the statement', () => {
	const role = ({role}: TimeExpression) => role;
	test.each([
		['Il négocie depuis [mars](since).', 'fr'],
		['La ville est coupée depuis la nuit de [samedi](since).', 'fr'],
		['They have waited since the evening of [Tuesday](since).', 'en'],
		["Le pont restera fermé jusqu'au [3 mai](until).", 'fr'],
		["D'ici [jeudi](until), tout sera prêt.", 'fr'],
		['La guerre de [1950-1953](history) est finie.', 'fr'],
		['Le procès s’ouvrira [jeudi](future).', 'fr'],
		['Le procès s’est ouvert [jeudi](at).', 'fr'],
		['They have waited since [January 2019](since).', 'en'],
		['The minister will testify on [Thursday](future).', 'en'],
		['The minister testified on [Thursday](at).', 'en'],
		['Twelve workers will be laid off on [Thursday](future).', 'en'],
		['Voters are to choose a mayor on [Thursday](future).', 'en'],
		['Voters are pleased with [Thursday](at).', 'en'],
		['The firm wants to close the pit on [Thursday](future).', 'en'],
		['Le scrutin aura lieu [jeudi](future).', 'fr'],
		['Le groupe veut fermer la mine [jeudi](future).', 'fr'],
		['Twelve workers have been laid off on [Thursday](at).', 'en'],
	] as const)('%s', (want, language) => {
		expect(marked(want.replace(/\[([^\]]+)\]\([^)]+\)/gu, '$1'), language, role)).toBe(want);
	});
});

describe('times of day are found, but are no periods', () => {
	const grain = ({grain}: TimeExpression) => grain;
	test.each([
		['Le cortège est parti à [11H00](time).', 'fr'],
		['Rendez-vous à [20 heures](time) devant la mairie.', 'fr'],
		['Vers [7h](time), il a appelé ([5h GMT](time)).', 'fr'],
		['Vers [17 h 30](time), la place était vide.', 'fr'],
		['It struck at [0058 hours GMT](time) and again ([0421 GMT](time)).', 'en'],
		['Doors open at [5:30 p.m.](time) sharp.', 'en'],
		['He left at [5pm](time).', 'en'],
	] as const)('%s', (want, language) => {
		expect(marked(want.replace(/\[([^\]]+)\]\([^)]+\)/gu, '$1'), language, grain)).toBe(want);
	});
});

describe('no times', () => {
	test.each([
		['The password was Summer2021.', 'en'],
		['Ils ont marché 24 heures et trois mois de plus.', 'fr'],
		['Il a été élu par 2000 voix.', 'fr'],
		['Elle a sept enfants, de sept à douze ans.', 'fr'],
		['Le sommet culmine à 1567 mètres.', 'fr'],
		['The peak rises to 1567 metres.', 'en'],
		['Au terme de 2h30 de débats, le texte passe.', 'fr'],
		['Theresa May may march on.', 'en'],
		['Avril Lavigne a chanté.', 'fr'],
		['Prices fall and spring back.', 'en'],
		['They need three months and $2000.', 'en'],
		['The coming days will be hard.', 'en'],
		['They counted 2015 people.', 'en'],
	] as const)('%s', (text, language) =>
		expect(timesIn(text, language).map(({start, end}) => text.slice(start, end))).toEqual([]),
	);
});

describe('without a publication date', () => {
	test('relative times are found and stay open', () => {
		expect(timesIn('Elle a parlé mardi soir.', 'fr', null)).toMatchObject([{from: null, to: null, value: null}]);
	});
	test('full dates need none', () => expect(periods('le 25 avril 2025', 'fr', null)).toBe('2025-04-25'));
	test('a weekday settles the year near one that the text names', () => {
		expect(periods('Depuis 2024, rien. Le vendredi 18 octobre, tout.', 'fr', null)).toBe(
			'2024-01-01..2024-12-31|2024-10-18',
		);
	});
	test('a weekday alone does not', () => expect(periods('le vendredi 18 octobre', 'fr', null)).toBe('null'));
});

test('spans are in bounds, in order, and resolved periods run forward', () => {
	const piece = fc.constantFrom(
		'le ',
		'[',
		']',
		'2023',
		'May',
		'28',
		' avril',
		' 2025',
		'31',
		'/',
		'-',
		'May ',
		'lundi',
		' au ',
		'il y a ',
		' ans',
		'h',
		'9999',
		' ago',
		'fin ',
		', ',
	);
	const text = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.array(piece, {maxLength: 12}).map(pieces => pieces.join('')),
	);
	fc.assert(
		fc.property(text, fc.constantFrom('fr', 'en'), (words, language) => {
			let end = 0;
			for (const time of timesIn(words, language as LanguageCode)) {
				expect(time.start).toBeGreaterThanOrEqual(end);
				expect(time.end).toBeGreaterThan(time.start);
				if (time.from !== null) expect(time.from <= time.to!).toBe(true);
				end = time.end;
			}
			expect(end).toBeLessThanOrEqual(words.length);
		}),
	);
});

test.todo('"les deux prochaines semaines" and "the last two years" are periods');
test.each([
	['fr', 'La digue a cédé mardi. Elle avait été inspectée la veille.', '2025-04-21'],
	['fr', 'Le 3 mars, la digue a cédé. Le lendemain, le port a fermé.', '2025-03-04'],
	['fr', 'La digue a cédé mardi ; ce jour-là, il pleuvait.', '2025-04-22'],
	['fr', 'La digue a cédé mardi. Le port a fermé la veille du scrutin.', null],
	['fr', 'La digue a cédé. Elle avait été inspectée la veille.', null],
	['fr', 'La digue a cédé mardi. Il pleut. Le port est fermé. Elle avait été inspectée la veille.', null],
	['en', 'The dike broke on Tuesday. It was inspected the day before.', '2025-04-21'],
	['en', 'The dike broke on Tuesday, and the port closed the next day.', '2025-04-23'],
	['en', 'The dike broke on Tuesday. It was inspected the day before Christmas.', null],
] as const)('(%s) %s is told of %s', (language, text, day) => {
	expect(timesIn(text, language).at(-1)).toMatchObject({rule: 'anaphoric', value: day});
});

test.each([
	['fr', 'Le procès s’ouvre mercredi.', '2025-04-30'],
	['fr', 'Les ministres se réunissent jeudi à Rouval.', '2025-05-01'],
	['fr', 'Les ministres se sont réunis jeudi à Rouval.', '2025-04-24'],
	['en', 'Ministers meet Thursday in Rouval.', '2025-05-01'],
	['en', 'Ministers met Thursday in Rouval.', '2025-04-24'],
	['en', "In Thursday's vote, the minister lost.", '2025-04-24'],
] as const)('(%s) %s: what is set for a day is told in the present, %s', (language, text, day) => {
	expect(timesIn(text, language)[0]!.value).toBe(day);
});

test.each([
	['en', 'The profit for 2023 was small.', ['2023']],
	['en', 'The hall has room for 2000 and is full.', []],
	['en', 'He paid for 2010 tickets.', []],
	['fr', 'Le budget pour 2026 est voté.', ['2026']],
	['fr', 'Il a payé pour 2010 billets.', []],
] as const)('(%s) %s: a year behind “for”', (language, text, years) => {
	expect(timesIn(text, language).map(({value}) => value)).toEqual(years);
});
