import type {TimeLead, TimeWords} from '../language/times.ts';
import type {Sentence, Token} from '../text/token.ts';
import {perWord} from '../text/word.ts';
import type {TimeExpression} from './annotation.ts';
import {isoDay, parseDay, yearAndMonth} from './calendar.ts';
import {clockTime} from './clockTimes.ts';
import type {Context} from './context.ts';
import {dayMonth, monthAlone, monthDay, numericDate} from './datePatterns.ts';
import {
	anaphoricTime,
	century,
	deicticDay,
	orderedPeriod,
	partOfYear,
	season,
	timeAgo,
	weekday,
} from './relativeTimes.ts';
import {type Reference, resolveTime} from './resolveTime.ts';
import {timeKeys} from './timeKeys.ts';
import type {TimeReading} from './timeMeaning.ts';
import {type TimeScan, withoutEdge} from './timeScan.ts';
import {endsWithForms, formAt} from './tokenView.ts';
import {yearAlone, yearRange} from './yearPatterns.ts';

type Pattern = (scan: TimeScan, index: number) => TimeReading | null;

/** What may begin at a number, and what at a word: the longer reading first. */
const numberPatterns: readonly Pattern[] = [numericDate, clockTime, dayMonth, timeAgo, yearRange, yearAlone, century];
const wordPatterns: readonly Pattern[] = [
	timeAgo,
	dayMonth,
	monthDay,
	deicticDay,
	orderedPeriod,
	partOfYear,
	weekday,
	anaphoricTime,
	monthAlone,
	season,
	century,
];

/** Periods that ended this many years before the article tell its prehistory. */
const historyYears = 15;

type Found = {
	readonly sentence: number;
	readonly tokens: readonly Token[];
	readonly words: TimeWords;
	readonly reading: TimeReading;
};

/** Dates and periods, resolved against the article's date; clock times are found too, so that they are no figures. */
export function annotateTimes({article, sentences, languages}: Context): TimeExpression[] {
	const found = sentences.flatMap((sentence, index) => readTimes(sentence, languages[sentence.language].times, index));
	const day = article.published === null ? null : publicationDay(article.published);
	const year = found.reduce<number | null>(
		(latest, {reading}) => Math.max(latest ?? 0, yearNamed(reading) ?? 0) || null,
		null,
	);
	return found.map(time => expressionOf(article.text, time, {day, year, future: false}));
}

/** A publication date of which only the month or year is known stands for its middle. */
function publicationDay(published: string): number | null {
	if (/^\d{4}$/u.test(published)) return parseDay(`${published}-07-01`);
	return /^\d{4}-\d\d$/u.test(published) ? parseDay(`${published}-15`) : parseDay(published);
}

const yearNamed = ({meaning}: TimeReading): number | null =>
	meaning.kind === 'date'
		? meaning.year
		: meaning.kind === 'years' && meaning.last - meaning.first < 10
			? meaning.last
			: null;

function readTimes({tokens}: Sentence, words: TimeWords, sentence: number): Found[] {
	const scan: TimeScan = {tokens, words};
	const readings: TimeReading[] = [];
	for (let index = 0; index < tokens.length; ) {
		const reading = readAt(scan, index);
		if (reading) readings.push(reading);
		index = reading?.end ?? index + 1;
	}
	return sharedYears(readings, scan).map(reading => ({sentence, tokens, words, reading}));
}

function readAt(scan: TimeScan, index: number): TimeReading | null {
	const token = scan.tokens[index]!;
	if (token.kind === 'sign') return null;
	const patterns = token.kind === 'number' ? numberPatterns : patternsFrom(token, scan.words);
	if (patterns === null) return null;
	for (const pattern of patterns) {
		const reading = pattern(scan, index);
		if (reading) return reading;
	}
	return null;
}

/** The patterns that may begin with a word; null for most words, which no time begins with. */
const patternsFrom = perWord(({form}, words: TimeWords): readonly Pattern[] | null => {
	const known = startersOf(words);
	const roman = /^[ivx]+(?:er|e|ème|ième)$/u.test(form);
	const bare = withoutEdge(form, words);
	if (!known.has(form) && !known.has(bare) && !roman) return null;
	const weekdayName = words.weekdays.has(form) || words.shortWeekdays.has(form);
	const counts = words.counts.has(form) || words.hedges.has(form) || words.countLeads.has(form);
	const orders = [words.thisWords, words.lastWords, words.nextWords].some(list => list.has(form));
	const periods = words.seasons.has(form) || words.months.has(form) || words.units.has(form);
	const may = new Map<Pattern, boolean>([
		[timeAgo, counts || words.agoBefore.some(([first]) => first === form)],
		[dayMonth, weekdayName],
		[monthDay, weekdayName || words.months.has(bare)],
		[deicticDay, words.thisWords.has(form) || words.deicticDays.has(form)],
		[orderedPeriod, words.articles.has(form) || orders || periods],
		[partOfYear, words.ordinals.has(form)],
		[weekday, words.weekdays.has(form) || (words.orderBefore && orders)],
		[anaphoricTime, words.anaphoric.some(([first]) => first === form)],
		[monthAlone, words.months.has(bare)],
		[season, words.seasons.has(bare)],
		[century, roman],
	]);
	return wordPatterns.filter(pattern => may.get(pattern) !== false);
});

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
	];
	const sets = [words.articles, words.thisWords, words.lastWords, words.nextWords, words.hedges];
	const phrases = [...words.anaphoric, ...words.agoBefore].map(([first = '']) => first);
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

function expressionOf(text: string, {sentence, tokens, words, reading}: Found, reference: Reference): TimeExpression {
	const lead = leadBefore({tokens, words, reading});
	const future = lead?.ahead === true || isAhead(tokens, reading.from, words);
	const resolved = resolveTime(reading.meaning, {...reference, future});
	const start = tokens[reading.from]!.start;
	const end = tokens[reading.end - 1]!.end;
	return {
		start,
		end,
		rule: reading.rule,
		...resolved,
		role: lead?.role ?? roleOf(resolved, reference),
		keys: timeKeys(reading.meaning, resolved.value, text.slice(start, end)),
		sentence,
	};
}

/** How far from a time the verb that tells its direction may stand, in tokens. */
const verbReach = 40;

/** The nearest verb before the time decides; a time before all verbs looks at the first one after it. */
function isAhead(tokens: readonly Token[], from: number, words: TimeWords): boolean {
	for (let at = from - 1; at >= Math.max(0, from - verbReach); at--) {
		const tense = tenseOf(tokens[at]!, words);
		if (tense !== null) return tense === 'future';
	}
	for (let at = from; at < Math.min(tokens.length, from + verbReach); at++) {
		const tense = tenseOf(tokens[at]!, words);
		if (tense !== null) return tense === 'future';
	}
	return false;
}

function tenseOf({form, readings, capital}: Token, words: TimeWords): 'future' | 'other' | null {
	if (words.futureWords.has(form) && !capital) return 'future';
	const finite = readings.find(reading => reading.form === 'finite');
	if (!finite || (readings[0] !== finite && readings.length > 2)) return null;
	return words.isFuture(form, finite.lemma) ? 'future' : 'other';
}

function roleOf({from, to}: Pick<TimeExpression, 'from' | 'to'>, {day, year}: Reference): TimeExpression['role'] {
	const now = day === null ? year : yearAndMonth(day).year;
	if (to !== null && now !== null && Number(to.slice(0, 4)) < now - historyYears) return 'history';
	return day !== null && from !== null && from > isoDay(day) ? 'future' : 'at';
}

/** `depuis`, `until`: directly before the time, or before its article. */
function leadBefore({tokens, words, reading}: Pick<Found, 'tokens' | 'words' | 'reading'>): TimeLead | null {
	if (formAt(tokens, reading.end) === "'s") return null;
	for (const at of [reading.from, reading.from - 1]) {
		const stepped = at < reading.from;
		if (stepped && !words.articles.has(formAt(tokens, at)) && !words.linkWords.has(formAt(tokens, at))) continue;
		const lead = words.leads.find(({words: forms}) => endsWithForms(tokens, at, forms));
		if (lead) return lead;
	}
	return null;
}
