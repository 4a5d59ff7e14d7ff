import type {Locale} from './locale.ts';

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

const byName = new Map<string, (typeof units)[number]>(
	units.flatMap(unit => [
		[unit[0], unit],
		[unit[2], unit],
	]),
);

/** The name of a unit of time, given in either language, for so many of it; null for any other unit. */
export const durationUnit = (unit: string, count: number, locale: Locale): string | null => {
	const found = byName.get(unit);
	if (!found) return null;
	const [one, many, un, plusieurs] = found;
	if (locale === 'fr') return Math.abs(count) < 2 ? un : plusieurs;
	return count === 1 ? one : many;
};
