import {romanOrdinal, type TimeUnit} from '../../language/times.ts';
import {sequenceAt, sequenceBefore} from '../../text/formSequences.ts';
import {functionClass, hasClass} from '../../text/wordClass.ts';
import {formAt, plainNumber, touches} from '../tokenView.ts';
import type {Order, TimeMeaning, TimeReading} from './timeMeaning.ts';
import {edgeStart, type TimeScan, withoutEdge} from './timeScan.ts';
import {yearAt} from './yearPatterns.ts';

/** `hier`, `tomorrow`, `the day before yesterday`, `ce matin`. */
export function deicticDay({tokens, words}: TimeScan, index: number): TimeReading | null {
	if (words.thisWords.has(formAt(tokens, index)) && words.partsOfDay.has(formAt(tokens, index + 1)))
		return {from: index, end: index + 2, meaning: {kind: 'relative', unit: 'day', offset: 0}, rule: 'named-day'};
	const day = deicticDayAt({tokens, words}, index);
	if (!day) return null;
	const end = words.partsOfDay.has(formAt(tokens, day.end)) ? day.end + 1 : day.end;
	return {from: index, end, meaning: {kind: 'relative', unit: 'day', offset: day.offset}, rule: 'named-day'};
}

function deicticDayAt({tokens, words}: TimeScan, index: number): {offset: number; end: number} | null {
	const phrase = words.deicticPhrases.startingAt(tokens, index);
	if (phrase) return {offset: phrase.meaning, end: phrase.to};
	const offset = words.deicticDays.get(formAt(tokens, index));
	return offset === undefined ? null : {offset, end: index + 1};
}

/** `la veille`, `the same day`, `at the time`: hangs on another time of the text. */
export function anaphoricTime(scan: TimeScan, index: number): TimeReading | null {
	const {tokens, words} = scan;
	const fromNamed = dayFromNamed(scan, index);
	if (fromNamed) return fromNamed;
	const forms = sequenceAt(words.anaphoric, tokens, index);
	if (!forms) return null;
	return {from: index, end: index + forms.length, meaning: {kind: 'unresolved', unit: 'day'}, rule: 'anaphoric'};
}

function dayFromNamed({tokens, words}: TimeScan, index: number): TimeReading | null {
	const day = words.daysFromNamed.find(({words: forms}) => sequenceAt([forms], tokens, index));
	if (!day) return null;
	const end = index + day.words.length;
	const next = tokens[end];
	const ofEvent = next?.kind === 'word' && (day.takesEvent === true || words.linkWords.has(next.form));
	const meaning: TimeMeaning = ofEvent ? {kind: 'unresolved', unit: 'day'} : {kind: 'fromNamedDay', days: day.days};
	return {from: index, end, meaning, rule: 'anaphoric'};
}

/** The rule of a year that is not over. */
export const yearSoFar = 'year-to-date';

/** `depuis le début de l'année`: of this year, as far as it has gone. */
export function yearToDate({tokens, words}: TimeScan, index: number): TimeReading | null {
	const forms = sequenceAt(words.yearToDate, tokens, index);
	if (!forms) return null;
	const meaning = {kind: 'relative', unit: 'year', offset: 0} as const;
	return {from: index, end: index + forms.length, meaning, rule: yearSoFar};
}

/** `lundi`, `mardi soir`, `last Monday`, `ce vendredi`, `Monday last week`. */
export function weekday(scan: TimeScan, index: number): TimeReading | null {
	const {tokens, words} = scan;
	const order = words.orderBefore ? orderAt(tokens[index], words) : null;
	const at = order ? index + 1 : index;
	const day = tokens[at];
	const number = day && words.weekdays.get(day.form);
	if (number === undefined || (words.capitals && !day!.capital)) return null;
	const morning = order ? null : morningBehind(scan, at, number);
	if (morning !== null) return morning;
	let end = at + 1;
	if (words.partsOfDay.has(formAt(tokens, end))) end++;
	const week = order ? null : weekAt(scan, end);
	if (week) {
		const meaning = {kind: 'weekdayOfWeek', weekday: number, offset: week.offset} as const;
		return {from: index, end: week.end, meaning, rule: 'weekday-of-week'};
	}
	const dayOfMonth = words.dayFirst && !order ? dayOfMonthAt(scan, end) : null;
	if (dayOfMonth !== null) {
		const meaning = {kind: 'weekdayAndDay', weekday: number, day: dayOfMonth} as const;
		return {from: index, end: end + 1, meaning, rule: 'weekday-and-day'};
	}
	const after = words.orderBefore ? null : orderAt(tokens[end], words);
	if (after) end++;
	return {from: index, end, meaning: {kind: 'weekday', weekday: number, order: order ?? after}, rule: 'weekday'};
}

const daysOfWeek = 7;

/** `dans la nuit de vendredi` **`à samedi`**, `overnight from Friday` **`to Saturday`**: the night belongs to the day that it ends in; null elsewhere. */
function morningBehind({tokens, words}: TimeScan, index: number, evening: number): TimeReading | null {
	const isNight = words.nights.has(formAt(tokens, index - 1)) || words.nights.has(formAt(tokens, index - 2));
	const next = words.nightLinks.has(formAt(tokens, index + 1)) ? tokens[index + 2] : undefined;
	const morning = next && words.weekdays.get(next.form);
	if (!isNight || morning === undefined || morning % daysOfWeek !== (evening + 1) % daysOfWeek) return null;
	return {
		from: index,
		end: index + 3,
		meaning: {kind: 'weekday', weekday: morning, order: null, night: true},
		rule: 'night',
	};
}

/** `29` after `mardi`, where it counts nothing: a sign or a word of grammar follows. */
function dayOfMonthAt({tokens, words}: TimeScan, index: number): number | null {
	const day = plainNumber(tokens[index]);
	if (day === null || day < 1 || day > 31) return null;
	const next = tokens[index + 1];
	if (!next || /^[,.;:)!?»”]$/u.test(next.text)) return day;
	return hasClass(next, functionClass) && !words.unitLinks.has(next.form) ? day : null;
}

/** `last week`, `de la semaine prochaine`: the week that a weekday before it lies in. */
function weekAt(scan: TimeScan, index: number): {offset: number; end: number} | null {
	const {tokens, words} = scan;
	const linked = words.linkWords.has(formAt(tokens, index)) && !words.articles.has(formAt(tokens, index));
	const period = orderedPeriod(scan, linked ? index + 1 : index);
	if (period?.meaning.kind !== 'relative' || period.meaning.unit !== 'week') return null;
	return {offset: period.meaning.offset, end: period.end};
}

/** The order that a word gives to what it stands by. */
export function orderAt(token: {readonly form: string} | undefined, words: TimeScan['words']): Order | null {
	if (!token) return null;
	if (words.lastWords.has(token.form)) return 'last';
	if (words.nextWords.has(token.form)) return 'next';
	return words.orderBefore && words.thisWords.has(token.form) ? 'this' : null;
}

/** A unit, season or month with its order, wherever the language puts it: `la semaine dernière`, `last fall`, `this March`. */
export function orderedPeriod(scan: TimeScan, index: number): TimeReading | null {
	const {tokens, words} = scan;
	const the = words.articles.has(formAt(tokens, index)) ? 1 : 0;
	const anaphoric = anaphoricPeriod(scan, index, index + the);
	if (anaphoric) return anaphoric;
	const isThis = words.thisWords.has(formAt(tokens, index));
	const before = words.orderBefore ? orderAt(tokens[index + the], words) : isThis ? 'this' : null;
	const at = index + the + (before ? 1 : 0);
	const after = words.orderBefore || isThis ? null : orderAt(tokens[at + 1], words);
	const order = before ?? after;
	const meaning = order && periodMeaning(scan, at, order);
	if (!meaning) return null;
	return {from: index, end: at + (after ? 2 : 1), meaning, rule: `${order}-period`};
}

/** `l'année suivante`, `the previous month`: hangs on another time of the text. */
function anaphoricPeriod({tokens, words}: TimeScan, index: number, at: number): TimeReading | null {
	if (at === index) return null;
	const [order, noun] = words.orderBefore ? [at, at + 1] : [at + 1, at];
	const unit = words.units.get(formAt(tokens, noun));
	if (!unit || !words.anaphoricOrders.has(formAt(tokens, order)) || words.pluralUnits.has(formAt(tokens, noun)))
		return null;
	return {from: index, end: at + 2, meaning: {kind: 'unresolved', unit}, rule: 'anaphoric'};
}

function periodMeaning({tokens, words}: TimeScan, at: number, order: Order): TimeMeaning | null {
	const form = formAt(tokens, at);
	const season = words.seasons.get(form);
	if (season) return {kind: 'season', season, year: null, order};
	const month = words.months.get(form);
	if (month && (!words.capitals || tokens[at]!.capital)) return {kind: 'monthOrder', month, order};
	const unit = words.units.get(form);
	if (!unit || words.pluralUnits.has(form)) return null;
	return {kind: 'relative', unit, offset: order === 'last' ? -1 : order === 'next' ? 1 : 0};
}

/** `l'automne 2024`, `in the summer of 2023`, `au printemps`, `spring 2025`; not the password `Summer2021`. */
export function season(scan: TimeScan, index: number): TimeReading | null {
	const {tokens, words} = scan;
	const name = words.seasons.get(withoutEdge(formAt(tokens, index), words));
	if (!name || (touches(tokens, index + 1) && tokens[index + 1]!.kind === 'number')) return null;
	let at = index + 1;
	while (at < index + 3 && words.linkWords.has(formAt(tokens, at))) at++;
	const year = yearAt(scan, at);
	if (year === null && !isSeasonNoun(scan, index)) return null;
	const from = edgeStart(scan, index);
	return {
		from,
		end: year === null ? index + 1 : at + 1,
		meaning: {kind: 'season', season: name, year, order: null},
		rule: 'season',
	};
}

/** Without a year a season's name needs an article before it: `l'été`, `in the fall`; and is no verb after it. */
const isSeasonNoun = ({tokens, words}: TimeScan, index: number): boolean =>
	sequenceBefore(words.seasonLeads, tokens, index) !== undefined &&
	!words.seasonBreaks.has(formAt(tokens, index + 1)) &&
	tokens[index + 1]?.kind !== 'number';

/** `il y a deux jours`, `three years ago`, `il y a près d'un an`. */
export function timeAgo(scan: TimeScan, index: number): TimeReading | null {
	const {tokens, words} = scan;
	const lead = sequenceAt(words.agoBefore, tokens, index);
	const counted = countedUnit(scan, index + (lead?.length ?? 0));
	if (!counted) return null;
	if (!lead && !words.agoAfter.has(formAt(tokens, counted.end))) return null;
	const end = lead ? counted.end : counted.end + 1;
	return {from: index, end, meaning: {kind: 'ago', unit: counted.unit, count: counted.count}, rule: 'ago'};
}

/** A number of units, with hedges before it. */
function countedUnit(
	{tokens, words}: TimeScan,
	index: number,
): {unit: TimeUnit; count: number | null; end: number} | null {
	for (let at = index; at < index + 5; at++) {
		const form = formAt(tokens, at);
		const next = formAt(tokens, at + 1);
		const told = words.counts.get(form);
		const count = plainNumber(tokens[at]) ?? told;
		const linked = count !== undefined && words.unitLinks.has(next);
		const unit =
			count === undefined
				? undefined
				: (words.units.get(next) ?? (linked ? words.units.get(formAt(tokens, at + 2)) : undefined));
		if (unit && count !== undefined) return {unit, count, end: words.units.has(next) ? at + 2 : at + 3};
		if (told === undefined && !words.hedges.has(form) && !words.countLeads.has(form)) return null;
	}
	return null;
}

/** `premier trimestre 2024`, `1er trimestre`, `the first half of 2025`, `Q3 2024`. */
export function partOfYear(scan: TimeScan, index: number): TimeReading | null {
	const {tokens, words} = scan;
	const part = partInWords(scan, index) ?? partInLetters(scan, index);
	if (!part) return null;
	let at = part.end;
	while (at < part.end + 3 && words.linkWords.has(formAt(tokens, at))) at++;
	const year = yearAt(scan, at);
	if (year === null && !part.alone) return null;
	const meaning = {kind: 'part', months: part.unit === 'half' ? 6 : 3, index: part.ordinal, year} as const;
	return {from: index, end: year === null ? part.end : at + 1, meaning, rule: 'part-of-year'};
}

/** A part of a year without its year; `alone` says that it needs none. */
type PartOfYear = {
	readonly ordinal: number;
	readonly unit: 'quarter' | 'half';
	readonly end: number;
	readonly alone: boolean;
};

/** `premier trimestre`, `2e semestre`, `third quarter`; English says so of games too, and needs the year. */
function partInWords(scan: TimeScan, index: number): PartOfYear | null {
	const {tokens, words} = scan;
	const inWords = words.ordinals.get(formAt(tokens, index));
	const ordinal = inWords === undefined ? digitOrdinal(scan, index) : {value: inWords, end: index + 1};
	const unit = ordinal && words.units.get(formAt(tokens, ordinal.end));
	if (unit !== 'quarter' && unit !== 'half') return null;
	return {ordinal: ordinal!.value, unit, end: ordinal!.end + 1, alone: !words.capitals};
}

/** `Q3`, `T1`, `H2`. */
function partInLetters({tokens, words}: TimeScan, index: number): PartOfYear | null {
	const unit = words.partLetters.get(formAt(tokens, index));
	if (!unit || !tokens[index]!.capital || !touches(tokens, index + 1)) return null;
	if (touches(tokens, index + 2) && tokens[index + 2]!.kind !== 'sign') return null;
	const ordinal = plainNumber(tokens[index + 1]);
	if (ordinal === null || ordinal < 1 || ordinal > (unit === 'half' ? 2 : 4)) return null;
	return {ordinal, unit, end: index + 2, alone: words.partLetterLeads.has(formAt(tokens, index - 1))};
}

/** `19th century`, `XXe siècle`: so that the number is no count. */
export function century(scan: TimeScan, index: number): TimeReading | null {
	const number = centuryNumber(scan, index);
	if (number === null || number.value < 1 || number.value > 21) return null;
	if (scan.words.units.get(formAt(scan.tokens, number.end)) !== 'century') return null;
	const meaning = {kind: 'years', first: (number.value - 1) * 100 + 1, last: number.value * 100} as const;
	return {from: index, end: number.end + 1, meaning, rule: 'century'};
}

function centuryNumber(scan: TimeScan, index: number): {value: number; end: number} | null {
	const roman = romanOrdinal.exec(formAt(scan.tokens, index))?.[1];
	if (roman !== undefined) return {value: romanNumber(roman), end: index + 1};
	return digitOrdinal(scan, index);
}

/** `19th`, `1er`. */
function digitOrdinal({tokens, words}: TimeScan, index: number): {value: number; end: number} | null {
	const value = plainNumber(tokens[index]);
	const ending = touches(tokens, index + 1) && words.ordinalEndings.has(formAt(tokens, index + 1));
	return value !== null && ending ? {value, end: index + 2} : null;
}

const romanDigits: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10};

function romanNumber(letters: string): number {
	const digits = [...letters].map(letter => romanDigits[letter]!);
	return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
