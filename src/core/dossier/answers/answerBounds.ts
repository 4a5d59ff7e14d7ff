import type {Measure, Quantity} from '../../annotate/annotation.ts';
import {daysTooMany} from '../../language/weeksInDays.ts';
import type {Bounds} from './answer.ts';
import {conversionOf} from './baseUnits.ts';
import {leastOfCrowd} from './tellingNumbers.ts';

/** An open bound reaches to the next round number, and at most this many times as far: "more than 900" may be 971. */
const openReach = 1.25;

/** The bounds in the measure's base. */
export function boundsOf(quantity: Quantity): Bounds {
	const {measure, unit, min, max} = quantity;
	const {factor, zero} = conversionOf(quantity);
	const low = min ?? max ?? 0;
	const high = max ?? min ?? 0;
	const idiom = low === high ? (daysTooMany.get(unit)?.get(low) ?? 0) : 0;
	const lowest = min === null ? Math.max(low - lastUnit(low), low / openReach) : low - idiom;
	const highest = max === null ? Math.min(high + lastUnit(high), high * openReach) : high;
	const bounds = {low: low * factor + zero, high: high * factor + zero};
	return {
		low: bounds.low,
		high: bounds.high,
		lowest: lowest * factor + zero,
		highest: highest * factor + zero,
		round: isRound(low * factor, measure),
		exact: !quantity.vague && bounds.low === bounds.high && isExact(bounds.low),
	};
}

function isRound(low: number, measure: Measure): boolean {
	const value = measure === 'share' ? Number((low * 100).toPrecision(6)) : Math.round(low);
	return Number.isInteger(value) && value > 0 && withoutNoughts(value) < 10;
}

/** Two digits or more, and one more of what ends on nought. */
const isExact = (value: number): boolean => value >= leastOfCrowd && (value % 10 !== 0 || withoutNoughts(value) >= 100);

/** A whole number without the noughts at its end. */
function withoutNoughts(value: number): number {
	let rest = value;
	while (rest !== 0 && rest % 10 === 0) rest /= 10;
	return rest;
}

/** What the last digit that is not nought is worth: 100 for 900; 1 for what is no whole number. */
const lastUnit = (value: number): number => (Number.isInteger(value) ? 10 ** /0*$/u.exec(String(value))![0].length : 1);
