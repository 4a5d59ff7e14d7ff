import type {Quantity} from '../annotate/annotation.ts';
import {signOfUnit, unitOfMeasure} from '../language/measures.ts';
import {rememberingSome} from '../text/rememberingSome.ts';
import {comparedUnit, currencyNamed} from './baseUnits.ts';

/** What comparisons ask of the unit that a number is told in, worked out once for each: they ask it of millions of pairs. */
export type UnitKind = {
	/** The unit, without what it is counted per. */
	readonly name: string;
	/** The sign or the first name of a unit that has several, else the unit. */
	readonly sign: string;
	/** What is measured in it: a length, a weight. */
	readonly dimension: string;
	/** Null for what is no sum. */
	readonly currency: string | null;
};

/** Units that are remembered; a dossier has fewer. */
const most = 1000;

const kindOf = (name: string, currency: string | null): UnitKind => ({
	name,
	sign: signOfUnit(name) ?? name,
	dimension: unitOfMeasure(name).dimension,
	currency,
});
const kindOfCurrency = rememberingSome(most, (name: string) => kindOf(name, currencyNamed(name)));
const kindOfOther = rememberingSome(most, (name: string) => kindOf(name, null));

/** All that is asked of the unit of a number. */
export function unitKind(quantity: Pick<Quantity, 'measure' | 'unit' | 'scale'>): UnitKind {
	const name = comparedUnit(quantity);
	return quantity.measure === 'money' ? kindOfCurrency(name) : kindOfOther(name);
}

/** Whether two units are two currencies. */
export const areTwoCurrencies = ({currency}: UnitKind, {currency: other}: UnitKind): boolean =>
	currency !== null && other !== null && currency !== other;

/** Whether two units are one, by whichever of its names. */
export const areOneUnit = ({sign}: UnitKind, {sign: other}: UnitKind): boolean => sign === other;

/** Whether two units measure one thing; degrees of no scale may be such of Celsius. */
export const areOfOneScale = (one: UnitKind, other: UnitKind): boolean =>
	one.dimension === other.dimension || mayBeCelsius(one.sign, other.sign);

const mayBeCelsius = (sign: string, other: string): boolean =>
	(sign === '°' && other === '°C') || (sign === '°C' && other === '°');
