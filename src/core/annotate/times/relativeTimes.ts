import {romanOrdinal, type TimeUnit} from '../../language/times.ts';
import {sequenceAt, sequenceBefore} from '../../text/formSequences.ts';
import {formAt, plainNumber, touches} from '../tokenView.ts';
import type {Order, TimeMeaning, TimeReading} from './timeMeaning.ts';
import {edgeStart, type TimeScan, withoutEdge} from './timeScan.ts';
import {yearAt} from './yearPatterns.ts';

/** `hier`, `tomorrow`, `ce matin`. */
export function deicticDay({tokens, words}: TimeScan, index: number): TimeReading | null {
	if (words.thisWords.has(formAt(tokens, index)) && words.partsOfDay.has(formAt(tokens, index + 1)))
		return {from: index, end: index + 2, meaning: {kind: 'relative', unit: 'day', offset: 0}, rule: 'named-day'};
	const offset = words.deicticDays.get(formAt(tokens, index));
	if (offset === undefined) return null;
	const end = words.partsOfDay.has(formAt(tokens, index + 1)) ? index + 2 : index + 1;
	return {from: index, end, meaning: {kind: 'relative', unit: 'day', offset}, rule: 'named-day'};
}

/** `la veille`, `the same day`: hangs on another time of the text. */
export function anaphoricTime({tokens, words}: TimeScan, index: number): TimeReading | null {
	const forms = sequenceAt(words.anaphoric, tokens, index);
	if (!forms) return null;
	return {from: index, end: index + forms.length, meaning: {kind: 'unresolved'}, rule: 'anaphoric'};
}

/** `lundi`, `mardi soir`, `last Monday`, `ce vendredi`. */
export function weekday({tokens, words}: TimeScan, index: number): TimeReading | null {
	const order = words.orderBefore ? orderAt(tokens[index], words) : null;
	const at = order ? index + 1 : index;
	const day = tokens[at];
	const number = day && words.weekdays.get(day.form);
	if (number === undefined || (words.capitals && !day!.capital)) return null;
	let end = at + 1;
	if (words.partsOfDay.has(formAt(tokens, end))) end++;
	const after = words.orderBefore ? null : orderAt(tokens[end], words);
	if (after) end++;
	return {from: index, end, meaning: {kind: 'weekday', weekday: number, order: order ?? after}, rule: 'weekday'};
}

function orderAt(token: {readonly form: string} | undefined, words: TimeScan['words']): Order | null {
	if (!token) return null;
	if (words.lastWords.has(token.form)) return 'last';
	if (words.nextWords.has(token.form)) return 'next';
	return words.orderBefore && words.thisWords.has(token.form) ? 'this' : null;
}

/** A unit, season or month with its order, wherever the language puts it: `la semaine dernière`, `last fall`, `this March`. */
export function orderedPeriod(scan: TimeScan, index: number): TimeReading | null {
	const {tokens, words} = scan;
	const the = words.articles.has(formAt(tokens, index)) ? 1 : 0;
	const isThis = words.thisWords.has(formAt(tokens, index));
	const before = words.orderBefore ? orderAt(tokens[index + the], words) : isThis ? 'this' : null;
	const at = index + the + (before ? 1 : 0);
	const after = words.orderBefore || isThis ? null : orderAt(tokens[at + 1], words);
	const order = before ?? after;
	const meaning = order && periodMeaning(scan, at, order);
	if (!meaning) return null;
	return {from: index, end: at + (after ? 2 : 1), meaning, rule: `${order}-period`};
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

/** `l'automne 2024`, `in the summer of 2023`, `au printemps`, `spring 2025`. */
export function season(scan: TimeScan, index: number): TimeReading | null {
	const {tokens, words} = scan;
	const name = words.seasons.get(withoutEdge(formAt(tokens, index), words));
	if (!name) return null;
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
		const unit =
			words.units.get(next) ?? (words.unitLinks.has(next) ? words.units.get(formAt(tokens, at + 2)) : undefined);
		const count = plainNumber(tokens[at]) ?? words.counts.get(form);
		if (unit && count !== undefined) return {unit, count, end: words.units.has(next) ? at + 2 : at + 3};
		if (!words.hedges.has(form) && !words.countLeads.has(form) && !words.counts.has(form)) return null;
	}
	return null;
}

/** `premier trimestre 2024`, `the first half of 2025`. */
export function partOfYear(scan: TimeScan, index: number): TimeReading | null {
	const {tokens, words} = scan;
	const ordinal = words.ordinals.get(formAt(tokens, index));
	const unit = words.units.get(formAt(tokens, index + 1));
	if (ordinal === undefined || (unit !== 'quarter' && unit !== 'half')) return null;
	let at = index + 2;
	while (at < index + 5 && words.linkWords.has(formAt(tokens, at))) at++;
	const year = yearAt(scan, at);
	if (year === null && words.capitals) return null;
	const meaning = {kind: 'part', months: unit === 'half' ? 6 : 3, index: ordinal, year} as const;
	return {from: index, end: year === null ? index + 2 : at + 1, meaning, rule: 'part-of-year'};
}

/** `19th century`, `XXe siècle`: so that the number is no count. */
export function century(scan: TimeScan, index: number): TimeReading | null {
	const number = centuryNumber(scan, index);
	if (number === null || number.value < 1 || number.value > 21) return null;
	if (scan.words.units.get(formAt(scan.tokens, number.end)) !== 'century') return null;
	const meaning = {kind: 'years', first: (number.value - 1) * 100 + 1, last: number.value * 100} as const;
	return {from: index, end: number.end + 1, meaning, rule: 'century'};
}

function centuryNumber({tokens, words}: TimeScan, index: number): {value: number; end: number} | null {
	const roman = romanOrdinal.exec(formAt(tokens, index))?.[1];
	if (roman !== undefined) return {value: romanNumber(roman), end: index + 1};
	const digits = plainNumber(tokens[index]);
	const ending = touches(tokens, index + 1) && words.ordinalEndings.has(formAt(tokens, index + 1));
	return digits !== null && ending ? {value: digits, end: index + 2} : null;
}

const romanDigits: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10};

function romanNumber(letters: string): number {
	const digits = [...letters].map(letter => romanDigits[letter]!);
	return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
