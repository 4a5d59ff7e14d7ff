import {halfDayLetter} from '../../language/times.ts';
import {isoDay, parseDay, weekdayOf, yearAndMonth} from './calendar.ts';
import type {HalfDay, TimeMeaning} from './timeMeaning.ts';

/** Days and months have keys of two digits. */
const digits = (value: number): string => String(value).padStart(2, '0');

/** Whether a term of a sentence is the key of a time and no word of it. */
export const isTimeKey = (term: string): boolean => term.startsWith('~');

const weekdayKey = (weekday: number): string => `~weekday${weekday}`;
const monthKey = (month: number): string => `~month${digits(month)}`;
const dayKey = (month: number, day: number): string => `~day${digits(month)}-${digits(day)}`;

/**
 * Keys of what a time names, the same in every language: the weekday, the day and month, the hour. Two sentences may name one
 * day though only one of their articles has a date, so a day that is known has the keys of all its names. `value` is the
 * resolved time as in a TimeExpression, `written` its words.
 */
export function timeKeys(meaning: TimeMeaning, value: string | null, written: string): string[] {
	if (meaning.kind === 'clock') return clockKeys(written, meaning.half);
	const resolved = value === null || value.length !== 'yyyy-mm-dd'.length ? null : parseDay(value);
	if (resolved !== null) {
		const isNight = meaning.kind === 'weekday' && meaning.night === true;
		return isNight ? [...keysOfDay(resolved - 1), ...keysOfDay(resolved)] : keysOfDay(resolved);
	}
	if (meaning.kind === 'weekday' || meaning.kind === 'weekdayOfWeek' || meaning.kind === 'weekdayAndDay')
		return [weekdayKey(meaning.weekday)];
	if (meaning.kind === 'monthOrder') return [monthKey(meaning.month)];
	if (meaning.kind !== 'date') return [];
	const weekday = meaning.weekday === undefined ? [] : [weekdayKey(meaning.weekday)];
	return [...weekday, meaning.day === null ? monthKey(meaning.month) : dayKey(meaning.month, meaning.day)];
}

const keysOfDay = (day: number): string[] => [
	weekdayKey(weekdayOf(day)),
	dayKey(yearAndMonth(day).month, Number(isoDay(day).slice(-2))),
];

/** `9:30 a.m.`, `9 h 30`, `5 heures du soir`, `5 p.m.`, `0315 hours`: hours and minutes. */
function clockKeys(written: string, half: HalfDay | null): string[] {
	const found = /^(\d{1,2}?)(?:\D{0,10}(\d\d))?(?!\d)/u.exec(written.replace(/^(\d\d)(\d\d)/u, '$1:$2'));
	if (!found) return [];
	const sign = halfDayLetter.exec(written)?.[1]?.toLowerCase();
	const later = half === 'afternoon' || sign === 'p';
	const twelve = sign !== undefined || (half !== null && Number(found[1]) <= 12);
	const hour = twelve ? (Number(found[1]) % 12) + (later ? 12 : 0) : Number(found[1]);
	return [`~time${digits(hour)}:${found[2] ?? '00'}`];
}
