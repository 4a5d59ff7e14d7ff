import {romanOrdinal, type TimeWords} from '../../language/times.ts';
import type {Token} from '../../text/token.ts';
import {perWord} from '../../text/word.ts';
import {formAt} from '../tokenView.ts';
import {clockTime} from './clockTimes.ts';
import {dayMonth, monthAlone, monthDay, numericDate, orderedDate} from './datePatterns.ts';
import {
	anaphoricTime,
	century,
	deicticDay,
	orderedPeriod,
	partOfYear,
	season,
	timeAgo,
	weekday,
	yearToDate,
} from './relativeTimes.ts';
import type {TimeReading} from './timeMeaning.ts';
import {type TimeScan, withoutEdge} from './timeScan.ts';
import {yearAlone, yearRange} from './yearPatterns.ts';

type Pattern = (scan: TimeScan, index: number) => TimeReading | null;

/** What may begin at a number, and what at a word: the longer reading first. */
const numberPatterns: readonly Pattern[] = [
	numericDate,
	clockTime,
	orderedDate,
	dayMonth,
	timeAgo,
	partOfYear,
	yearRange,
	yearAlone,
	century,
];

const wordPatterns: readonly Pattern[] = [
	yearToDate,
	timeAgo,
	orderedDate,
	dayMonth,
	monthDay,
	deicticDay,
	anaphoricTime,
	orderedPeriod,
	partOfYear,
	weekday,
	monthAlone,
	season,
	century,
];

/** The times that a sentence names, in text order; one that lacks its year has it from the one that it is joined to. */
export function readTimes(tokens: readonly Token[], words: TimeWords): TimeReading[] {
	const scan: TimeScan = {tokens, words};
	const readings: TimeReading[] = [];
	for (let index = 0; index < tokens.length; ) {
		const reading = readAt(scan, index);
		if (reading) readings.push(reading);
		index = reading?.end ?? index + 1;
	}
	return sharedYears(readings, scan);
}

function readAt(scan: TimeScan, index: number): TimeReading | null {
	const token = scan.tokens[index]!;
	if (token.kind === 'sign') return null;
	const patterns = token.kind === 'number' ? numberPatterns : patternsFrom(token, scan.words);
	if (patterns === null) return null;
	for (let at = 0; at < patterns.length; at++) {
		const pattern = patterns[at]!;
		const reading = pattern(scan, index);
		if (reading) return reading;
	}
	return null;
}

/** The patterns that may begin with a word; null for most words, which no time begins with. */
const patternsFrom = perWord(({form}, words: TimeWords): readonly Pattern[] | null => {
	const known = startersOf(words);
	const roman = romanOrdinal.test(form);
	const bare = withoutEdge(form, words);
	if (!known.has(form) && !known.has(bare) && !roman) return null;
	const weekdayName = words.weekdays.has(form) || words.shortWeekdays.has(form);
	const counts = words.counts.has(form) || words.hedges.has(form) || words.countLeads.has(form);
	const orders = [words.thisWords, words.lastWords, words.nextWords].some(list => list.has(form));
	const periods = words.seasons.has(form) || words.months.has(form) || words.units.has(form);
	const may = new Map<Pattern, boolean>([
		[timeAgo, counts || words.agoBefore.some(([first]) => first === form)],
		[orderedDate, weekdayName || orders],
		[dayMonth, weekdayName],
		[monthDay, weekdayName || words.months.has(bare)],
		[deicticDay, words.thisWords.has(form) || words.deicticDays.has(form) || words.articles.has(form)],
		[orderedPeriod, words.articles.has(form) || orders || periods],
		[partOfYear, words.ordinals.has(form) || words.partLetters.has(form)],
		[weekday, words.weekdays.has(form) || (words.orderBefore && orders)],
		[yearToDate, words.yearToDate.some(([first]) => first === form)],
		[anaphoricTime, anaphoricPhrases(words).some(([first]) => first === form)],
		[monthAlone, words.months.has(bare)],
		[season, words.seasons.has(bare)],
		[century, roman],
	]);
	return wordPatterns.filter(pattern => may.get(pattern) !== false);
});

const anaphoricPhrases = ({anaphoric, daysFromNamed}: TimeWords): readonly (readonly string[])[] => [
	...anaphoric,
	...daysFromNamed.map(({words}) => words),
];

const starters = new WeakMap<TimeWords, ReadonlySet<string>>();

function startersOf(words: TimeWords): ReadonlySet<string> {
	const known = starters.get(words);
	if (known) return known;
	const lists = [
		words.months,
		words.weekdays,
		words.shortWeekdays,
		words.seasons,
		words.counts,
		words.deicticDays,
		words.ordinals,
		words.partLetters,
	];
	const sets = [words.articles, words.thisWords, words.lastWords, words.nextWords, words.hedges];
	const phrases = [...anaphoricPhrases(words), ...words.yearToDate, ...words.agoBefore].map(([first = '']) => first);
	const all = new Set([...lists.flatMap(list => [...list.keys()]), ...sets.flatMap(set => [...set]), ...phrases]);
	starters.set(words, all);
	return all;
}

/** `en janvier et février 2025`, `du 3 mars au 5 avril 2024`: the year at the end is the year of both. */
function sharedYears(readings: readonly TimeReading[], {tokens, words}: TimeScan): TimeReading[] {
	return readings.map((reading, index) => {
		const next = readings[index + 1];
		if (reading.meaning.kind !== 'date' || reading.meaning.year !== null || next?.meaning.kind !== 'date')
			return reading;
		const between = formAt(tokens, reading.end);
		const joined = next.from - reading.end <= 2 && (words.rangeJoins.has(between) || words.dayJoins.has(between));
		return joined && next.meaning.year !== null
			? {...reading, meaning: {...reading.meaning, year: next.meaning.year}}
			: reading;
	});
}
