import type {TimeUnit} from '../../language/times.ts';
import {isoDay, partOfYear, shiftMonth, weekdayOf, weekPeriod, yearAndMonth} from './calendar.ts';
import {inMonth, inPeriod, onDay, type Resolved, unknown, yearsOf} from './resolved.ts';
import type {TimeMeaning} from './timeMeaning.ts';

const grains: Readonly<Record<TimeUnit, Resolved['grain']>> = {
	minute: 'day',
	hour: 'day',
	day: 'day',
	week: 'week',
	weekend: 'interval',
	month: 'month',
	season: 'season',
	quarter: 'interval',
	half: 'interval',
	year: 'year',
	decade: 'interval',
	century: 'interval',
};

/** How long a unit is, as a time in it is exact. */
export const grainOf = (unit: TimeUnit): Resolved['grain'] => grains[unit];

/** The period of a unit that lies so many units after the one that a day is in. */
export function shifted(unit: TimeUnit, offset: number, day: number): Resolved {
	const {year, month} = yearAndMonth(day);
	switch (unit) {
		case 'minute':
		case 'hour':
			return unknown('day');
		case 'day':
			return onDay(day + offset);
		case 'week':
			return inPeriod(weekPeriod(day + 7 * offset), 'week');
		case 'weekend':
			return weekend(day, offset);
		case 'month': {
			const shift = shiftMonth(year, month, offset);
			return inMonth(shift.year, shift.month);
		}
		case 'season':
			return unknown('season');
		case 'quarter':
			return partShifted(year, month, 3, offset);
		case 'half':
			return partShifted(year, month, 6, offset);
		case 'year':
			return yearsOf(year + offset, year + offset);
		case 'decade':
			return yearsOf(year - (year % 10) + 10 * offset, year - (year % 10) + 10 * offset + 9);
		case 'century':
			return yearsOf(year - (year % 100) + 100 * offset, year - (year % 100) + 100 * offset + 99);
	}
}

/** The Saturday and Sunday just past (last), of the present week (this), or of the next. */
function weekend(day: number, offset: number): Resolved {
	const saturday = day - weekdayOf(day) + 5;
	const start = offset < 0 && weekdayOf(day) === 6 ? saturday - 7 : saturday + 7 * offset;
	return inPeriod({from: isoDay(start), to: isoDay(start + 1)}, 'interval');
}

function partShifted(year: number, month: number, months: 3 | 6, offset: number): Resolved {
	const shift = shiftMonth(year, month, months * offset);
	return inPeriod(partOfYear(shift.year, months, Math.ceil(shift.month / months)), 'interval');
}

/** Of units shorter than a day. */
const unitsPerDay: Readonly<Partial<Record<TimeUnit, number>>> = {minute: 24 * 60, hour: 24};

/** So many units before a day. */
export function agoOf({unit, count}: Extract<TimeMeaning, {kind: 'ago'}>, day: number | null): Resolved {
	const perDay = unitsPerDay[unit];
	if (day === null || count === null || count > 9999) return unknown(perDay === undefined ? grainOf(unit) : 'time');
	if (perDay !== undefined) return onDay(day - Math.floor(count / perDay));
	return shifted(unit, -count, day);
}
