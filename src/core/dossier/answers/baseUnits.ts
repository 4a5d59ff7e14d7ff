import type {Quantity} from '../../annotate/annotation.ts';
import {signOfUnit, unitOfMeasure, withoutRate} from '../../language/measures.ts';

/** Days of the units of time, by unit as both languages name them. */
export const days: Readonly<Record<string, number>> = {
	...{
		seconde: 1 / 86_400,
		second: 1 / 86_400,
		minute: 1 / 1440,
		heure: 1 / 24,
		hour: 1 / 24,
		jour: 1,
		journée: 1,
		day: 1,
		nuit: 1,
		night: 1,
	},
	...{
		semaine: 7,
		week: 7,
		quinzaine: 15,
		fortnight: 14,
		mois: 30.4,
		month: 30.4,
		trimestre: 91,
		quarter: 91,
		an: 365,
		année: 365,
		year: 365,
	},
	...{décennie: 3650, decade: 3650, siècle: 36_500, century: 36_500},
};

/** A value in the base of its measure is so many times the one written, and so much more. */
export type Conversion = {readonly factor: number; readonly zero: number};

type Measured = Pick<Quantity, 'measure' | 'unit' | 'scale' | 'min' | 'max'>;

/** What a number is worth in the base of its measure: days for times, parts of one for shares, metres for lengths. */
export function conversionOf(quantity: Measured): Conversion {
	const {measure, unit} = quantity;
	if (measure === 'duration') return {factor: days[unit] ?? 1, zero: 0};
	if (measure === 'measure') return {factor: unitOfMeasure(comparedUnit(quantity)).factor, zero: zeroOf(quantity)};
	return {factor: measure === 'share' ? (partsOfOne.get(withoutRate(unit)) ?? 1) : 1, zero: 0};
}

/** Units of shares in parts of one; half of something is half. */
const partsOfOne: ReadonlyMap<string, number> = new Map([
	['%', 0.01],
	['percentage point', 0.01],
	['point de pourcentage', 0.01],
	['basis point', 0.0001],
	['point de base', 0.0001],
]);

/** Whether a share is told as a part of one: `two thirds`, and not `67 %`. */
export const isFraction = ({measure, unit}: Pick<Quantity, 'measure' | 'unit'>): boolean =>
	measure === 'share' && !partsOfOne.has(withoutRate(unit));

/** The zero of Fahrenheit, in degrees Celsius. */
const zeroOfFahrenheit = -160 / 9;
/** A number of degrees Fahrenheit from nought to this is nearly always a difference: "2.7 degrees warmer". */
const mostDifference = 15;

function zeroOf(quantity: Measured): number {
	if (signOfUnit(comparedUnit(quantity)) !== '°F') return 0;
	const value = quantity.min ?? quantity.max ?? 0;
	return value >= 0 && value < mostDifference ? 0 : zeroOfFahrenheit;
}

/** The unit that a number is compared in, without what it is counted per: `km` of `km per day`, `°C` of `degrés`. */
export const comparedUnit = ({unit, scale}: Pick<Quantity, 'unit' | 'scale'>): string => scale ?? withoutRate(unit);
