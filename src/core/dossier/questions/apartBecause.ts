import type {Answer} from '../answers/answer.ts';
import {inOneCurrency} from '../answers/conversions.ts';
import {areOfOneScale, areTwoCurrencies} from '../answers/unitKind.ts';
import {type ApartRule, rulesApart} from './apartRules.ts';
import {whatLikeness} from './countedLikeness.ts';
import {valuesMeet} from './valueLikeness.ts';

/** Why two answers can never answer one question; null when they may. `what` is how alike what they count is. */
export function apartBecause(one: Answer, other: Answer, what = whatLikeness(one, other)): string | null {
	if (areOfTwoMeasures(one, other)) return 'measure';
	const {measure} = one.quantity;
	const because = firstOf(rulesApart.whateverTheValues[measure], one, other, what);
	if (because !== null || valuesMeet(one, other)) return because;
	return firstOf(rulesApart.ofTwoValues[measure], one, other, what);
}

/** What the first of the rules that applies tells; null where none does. */
function firstOf(rules: readonly ApartRule[], one: Answer, other: Answer, what: number): string | null {
	for (let at = 0; at < rules.length; at++) if (rules[at]!.applies(one, other, what)) return rules[at]!.because;
	return null;
}

/** Of two units that no scale has in common; sums of two currencies may be one sum where any rate of the years makes them one. */
const differentUnit = (one: Answer, other: Answer): boolean =>
	one.quantity.measure === 'money'
		? areTwoCurrencies(one.unit, other.unit) && inOneCurrency(one, other) === null && !valuesMeet(one, other)
		: one.quantity.measure === 'measure' && !areOfOneScale(one.unit, other.unit);

/** Whether two numbers can never be of one thing, for what they measure or its unit. */
export const areOfTwoMeasures = (one: Answer, other: Answer): boolean =>
	one.quantity.measure !== other.quantity.measure || differentUnit(one, other);
