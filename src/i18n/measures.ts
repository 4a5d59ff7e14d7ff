import {signOfUnit, withoutRate} from '../core/language/measures.ts';
import {durationUnit} from './durations.ts';
import type {Locale} from './locale.ts';
import {unitNames} from './unitNames.ts';

/** Units that no sign stands for which everyone reads: the English and the French name, each for one and for several. */
const named = [
	['inch', 'inches', 'pouce', 'pouces'],
	['foot', 'feet', 'pied', 'pieds'],
	['yard', 'yards', 'yard', 'yards'],
	['mile', 'miles', 'mile', 'miles'],
	['nautical mile', 'nautical miles', 'mille nautique', 'milles nautiques'],
	['acre', 'acres', 'acre', 'acres'],
	['square foot', 'square feet', 'pied carré', 'pieds carrés'],
	['square yard', 'square yards', 'yard carré', 'yards carrés'],
	['square mile', 'square miles', 'mile carré', 'miles carrés'],
	['cubic foot', 'cubic feet', 'pied cube', 'pieds cubes'],
	['cubic yard', 'cubic yards', 'yard cube', 'yards cubes'],
	['litre', 'litres', 'litre', 'litres'],
	['liter', 'litres', 'litre', 'litres'],
	['pint', 'pints', 'pinte', 'pintes'],
	['gallon', 'gallons', 'gallon', 'gallons'],
	['barrel', 'barrels', 'baril', 'barils'],
	['tonne', 'tonnes', 'tonne', 'tonnes'],
	// The American and the British ton are no tonne: French keeps the English word for them.
	['ton', 'tons', 'ton', 'tons'],
	['ounce', 'ounces', 'once', 'onces'],
	['pound', 'pounds', 'livre', 'livres'],
	['knot', 'knots', 'nœud', 'nœuds'],
	['horsepower', 'horsepower', 'ch', 'ch'],
	['calorie', 'calories', 'calorie', 'calories'],
	['megapixel', 'megapixels', 'mégapixel', 'mégapixels'],
	['light-year', 'light-years', 'année-lumière', 'années-lumière'],
	['MB', 'MB', 'Mo', 'Mo'],
	['GB', 'GB', 'Go', 'Go'],
	['TB', 'TB', 'To', 'To'],
] as const;

const nameUnit = unitNames(named);

/** Whether a unit is written as a sign and not as a word. */
const hasSign = (unit: string): boolean => {
	const sign = signOfUnit(unit);
	return sign !== null && nameUnit(sign, 1, 'en') === null;
};

/** What is written behind the sign of a unit for the time that it is counted per. */
const periods: Readonly<Record<string, string>> = {
	...{second: '/s', seconde: '/s', minute: '/min', hour: '/h', heure: '/h'},
};

/** How a unit of measure, named in either language, stands beside so many of it: `km`, `ha`, `miles`. What no table has stays as it is. */
export const measureUnit = (unit: string, count: number, locale: Locale): string => {
	const base = withoutRate(unit);
	if (base !== unit) {
		const rate = unit.slice(base.length);
		const period = hasSign(base) ? periods[rate.replace(/^ p(?:er|ar) /u, '')] : undefined;
		return `${measureUnit(base, count, locale)}${period ?? rateText(rate, locale)}`;
	}
	const sign = signOfUnit(unit) ?? unit;
	return nameUnit(unit, count, locale) ?? nameUnit(sign, count, locale) ?? sign;
};

/** What is counted per head or share. */
const nameOther = unitNames([
	['head', 'heads', 'tête', 'têtes'],
	['person', 'people', 'personne', 'personnes'],
	['share', 'shares', 'action', 'actions'],
]);

const pers: Readonly<Record<Locale, string>> = {en: 'per', fr: 'par'};

/** What something is counted per, in the language of the interface: ` per month`, ` par mois`. What no table has stays as it is. */
export function rateText(rate: string, locale: Locale): string {
	const unit = /^ (?:per|par) (.+)$/u.exec(rate)?.[1];
	if (unit === undefined) return rate;
	const name =
		durationUnit(unit, 1, locale) ?? nameUnit(unit, 1, locale) ?? nameOther(unit, 1, locale) ?? signOfUnit(unit);
	return name === null ? rate : ` ${pers[locale]} ${name}`;
}
