import type {Measure} from '../annotate/annotation.ts';
import {unitOfMeasure} from '../language/measures.ts';

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

/** What a unit is worth in the base of its measure: days for times, parts of one for shares, metres for lengths. */
export function baseFactor(measure: Measure, unit: string): number {
	if (measure === 'duration') return days[unit] ?? 1;
	if (measure === 'measure') return unitOfMeasure(withoutRate(unit)).factor;
	return measure === 'share' && unit === '%' ? 0.01 : 1;
}

/** A unit without what it is counted per: `km` of `km per day`. */
export const withoutRate = (unit: string): string => unit.replace(/ (?:per|par) .*$/u, '');
