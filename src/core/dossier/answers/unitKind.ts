import type {Quantity} from '../../annotate/annotation.ts';
import {signOfUnit, unitOfMeasure} from '../../language/measures.ts';
import {rememberingSome} from '../../text/rememberingSome.ts';
import {comparedUnit, conversionOf} from './baseUnits.ts';

/** What comparisons ask of the unit that a number is told in, worked out once for each: they ask it of millions of pairs. */
export type UnitKind = {
	/** The unit, without what it is counted per. */
	readonly name: string;
	/** The sign or the first name of a unit that has several, else the unit. */
	readonly sign: string;
	/** What is measured in it: a length, a weight. */
	readonly dimension: string;
	/** The currency of a sum: all dollars as one, since they may be those of any country, and both francs of Africa; null for what is no sum. */
	readonly currency: string | null;
};

/** Dollars of several countries are often just called dollars. */
const dollars = /^(?:dollar|USD|CAD|AUD|NZD|HKD|SGD)$/u;

/** The francs of West and of Central Africa, which are worth the same and called the same. */
const cfaFrancs = /^(?:XOF|XAF)$/u;

const currencyNamed = (unit: string): string => (dollars.test(unit) ? 'dollar' : cfaFrancs.test(unit) ? 'XOF' : unit);

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

type InUnit = Pick<Quantity, 'measure' | 'unit' | 'scale'>;

/** All that is asked of the unit of a number. */
export function unitKind(quantity: InUnit): UnitKind {
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

/** Whether two sums are of two currencies. */
export const otherCurrency = (one: InUnit, other: InUnit): boolean => areTwoCurrencies(unitKind(one), unitKind(other));

/** Whether two numbers can stand on one scale, each in the base of its measure. */
export function haveOneScale(one: InUnit, other: InUnit): boolean {
	if (one.measure !== other.measure) return false;
	if (one.measure === 'money') return unitKind(one).name === unitKind(other).name;
	return one.measure !== 'measure' || areOfOneScale(unitKind(one), unitKind(other));
}

/** Whether one range may hold two numbers as they are written: euros and pounds, or miles and kilometres, may not. */
export function inOneUnit(one: Quantified, other: Quantified): boolean {
	if (one.measure !== other.measure || otherCurrency(one, other)) return false;
	if (one.measure === 'measure') return areOneUnit(unitKind(one), unitKind(other));
	return conversionOf(one).factor === conversionOf(other).factor;
}

type Quantified = Parameters<typeof conversionOf>[0];
