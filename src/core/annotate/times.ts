import type {TimeWords} from '../language/times.ts';
import {flatMapPacked} from '../text/mapPacked.ts';
import type {Token} from '../text/token.ts';
import type {TimeExpression} from './annotation.ts';
import type {Context} from './context.ts';
import {isoDay, parseDay, yearAndMonth} from './times/calendar.ts';
import {numericOrder, settled} from './times/numericOrder.ts';
import {readTimes} from './times/readTimes.ts';
import type {Reference} from './times/resolved.ts';
import {resolveTime} from './times/resolveTime.ts';
import {isAhead, leadBefore} from './times/timeDirection.ts';
import {timeKeys} from './times/timeKeys.ts';
import type {TimeReading} from './times/timeMeaning.ts';

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
	const found = inOneOrder(
		flatMapPacked(sentences, ({tokens, language}, sentence): readonly Found[] => {
			const words = languages[language].times;
			return readTimes(tokens, words).map(reading => ({sentence, tokens, words, reading}));
		}),
	);
	const day = article.published === null ? null : publicationDay(article.published);
	const year = found.reduce<number | null>(
		(latest, {reading}) => Math.max(latest ?? 0, yearNamed(reading) ?? 0) || null,
		null,
	);
	return resolvedInOrder(article.text, found, {day, year});
}

/** A day is named for so many sentences behind it. */
const sentencesNamed = 2;

/** Each time with what the times before it name: `mardi ... la veille`. */
function resolvedInOrder(
	text: string,
	found: readonly Found[],
	dates: Pick<Reference, 'day' | 'year'>,
): TimeExpression[] {
	let named: TimeExpression | null = null;
	return found.map(time => {
		const near = named !== null && time.sentence - named.sentence <= sentencesNamed;
		const namedDay = near ? parseDay(named!.from!) : null;
		const expression = expressionOf(text, time, {...dates, namedDay, future: false, past: false});
		if (expression.grain === 'day' && expression.from !== null && expression.from === expression.to) named = expression;
		return expression;
	});
}

/** Dates in numbers that may be read in two ways are read in that of the others of the article. */
function inOneOrder(found: readonly Found[]): readonly Found[] {
	if (!found.some(({reading}) => reading.meaning.kind === 'either')) return found;
	const order = numericOrder(found);
	return found.map(time => ({...time, reading: {...time.reading, meaning: settled(time.reading.meaning, order)}}));
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

function expressionOf(text: string, {sentence, tokens, words, reading}: Found, reference: Reference): TimeExpression {
	const lead = leadBefore(tokens, reading, words);
	const future = lead?.ahead === true || isAhead(tokens, reading.from, words);
	const resolved = resolveTime(reading.meaning, {...reference, future, past: lead?.behind === true});
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

function roleOf({from, to}: Pick<TimeExpression, 'from' | 'to'>, {day, year}: Reference): TimeExpression['role'] {
	const now = day === null ? year : yearAndMonth(day).year;
	if (to !== null && now !== null && Number(to.slice(0, 4)) < now - historyYears) return 'history';
	return day !== null && from !== null && from > isoDay(day) ? 'future' : 'at';
}
