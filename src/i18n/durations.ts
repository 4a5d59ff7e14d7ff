import {unitNames} from './unitNames.ts';

/** The units of time that articles count in: the English and the French name, each for one and for several. */
const units = [
	['second', 'seconds', 'seconde', 'secondes'],
	['minute', 'minutes', 'minute', 'minutes'],
	['hour', 'hours', 'heure', 'heures'],
	['day', 'days', 'jour', 'jours'],
	['night', 'nights', 'nuit', 'nuits'],
	['week', 'weeks', 'semaine', 'semaines'],
	['fortnight', 'fortnights', 'quinzaine', 'quinzaines'],
	['month', 'months', 'mois', 'mois'],
	['quarter', 'quarters', 'trimestre', 'trimestres'],
	['semester', 'semesters', 'semestre', 'semestres'],
	['year', 'years', 'an', 'ans'],
	['decade', 'decades', 'décennie', 'décennies'],
	['century', 'centuries', 'siècle', 'siècles'],
	['millennium', 'millennia', 'millénaire', 'millénaires'],
] as const;

/** The name of a unit of time, given in either language, for so many of it; null for any other unit. */
export const durationUnit = unitNames(units);
