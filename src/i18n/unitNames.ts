import type {Locale} from './locale.ts';

/** A unit's English and French name, each for one and for several. */
export type UnitNames = readonly [one: string, many: string, un: string, plusieurs: string];

/** The name of a unit for so many of it; null for a unit that the table does not have. */
export type NameUnit = (unit: string, count: number, locale: Locale) => string | null;

const formOf: Readonly<Record<Locale, (names: UnitNames, count: number) => string>> = {
	en: ([one, many], count) => (count === 1 ? one : many),
	fr: ([, , un, plusieurs], count) => (Math.abs(count) < 2 ? un : plusieurs),
};

/** Finds units by their singular in either language. */
export function unitNames(table: readonly UnitNames[]): NameUnit {
	const byName = new Map<string, UnitNames>();
	for (const names of table) byName.set(names[0], names).set(names[2], names);
	return (unit, count, locale) => {
		const found = byName.get(unit);
		return found ? formOf[locale](found, count) : null;
	};
}
