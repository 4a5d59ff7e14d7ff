import {isFraction} from '../../core/dossier/answers/baseUnits.ts';
import type {Figure} from '../../core/dossier/dossier.ts';
import {withoutRate} from '../../core/language/measures.ts';
import {durationUnit} from '../../i18n/durations.ts';
import {formatValue} from '../../i18n/format.ts';
import type {Locale} from '../../i18n/locale.ts';
import {measureUnit, rateText} from '../../i18n/measures.ts';
import type {Signs} from '../rows/signs.ts';

const narrowSpace = '\u202f';

/** Currencies that have a sign everyone knows (ISO 4217 codes). */
const currencySigns: Readonly<Record<string, string>> = {
	EUR: '€',
	USD: '$',
	GBP: '£',
	JPY: '¥',
	KRW: '₩',
	INR: '₹',
	UAH: '₴',
	RUB: '₽',
	// No country is told.
	dollar: '$',
};

type Bounds = Pick<Figure, 'min' | 'max' | 'relation' | 'measure' | 'unit'>;

/** Whether what is counted stands beside the value and not in it. */
export const countsApart = ({measure, unit}: Pick<Figure, 'measure' | 'unit'>): boolean =>
	unit !== '' && (measure === 'count' || (measure === 'duration' && durationUnit(unit, 1, 'en') === null));

/** The value with its hedge as a sign: `≈ 11 000`, `10 000–12 000`, `> 15 000`, `40 %`; null when it has no bound at all. */
export const formatFigure = (figure: Bounds, locale: Locale, signs: Signs): string | null => {
	const {min, max} = figure;
	const ends = [min, max].filter(end => end !== null).map(end => endOf(end, figure, locale, signs.aloud));
	const [first, second] = ends;
	if (first === undefined) return null;
	const value =
		second === undefined || second === first ? first : `${withoutShared(first, second)}${signs.dash}${second}`;
	return hedged(withUnit(value, figure, locale), figure, signs);
};

const endOf = (end: number, figure: Bounds, locale: Locale, aloud = false): string =>
	isFraction(figure) ? fractionOf(end, locale) : formatValue(end, locale, aloud);

/** Fractions that texts tell in words have no larger denominator. */
const largestDenominator = 12;

/** `2/3`, `1/5`; a part of something that is no such fraction in per cent. */
function fractionOf(part: number, locale: Locale): string {
	for (let denominator = 2; denominator <= largestDenominator && part < 1; denominator++) {
		const numerator = Math.round(part * denominator);
		if (numerator > 0 && Math.abs(part - numerator / denominator) < 1e-6) return `${numerator}/${denominator}`;
	}
	return withPercent(formatValue(part * 100, locale, false), locale);
}

/** The lower end of a range without the words for its size, where the upper end has them too: `8.83–8.97bn`. */
const withoutShared = (first: string, second: string): string => {
	const size = (end: string): string => /(?:\s*\p{L}+)?$/u.exec(end)![0];
	return size(first) === size(second) ? first.slice(0, first.length - size(first).length) : first;
};

const hedged = (value: string, {relation, min}: Bounds, signs: Signs): string => {
	const sign = hedgeSign(relation, min, signs);
	return sign === '' ? value : `${sign}${narrowSpace}${value}`;
};

const hedgeSign = (relation: Figure['relation'], min: number | null, signs: Signs): string => {
	switch (relation) {
		case 'approx':
			return signs.approx;
		case 'at-least':
			return signs.atLeast;
		case 'more-than':
			return signs.moreThan;
		case 'at-most':
			return signs.atMost;
		case 'less-than':
			return signs.lessThan;
		case 'range':
			return min === null ? signs.atMost : '';
		case 'exact':
			return '';
	}
};

/** Only units that are signs or times: a counted noun stands in the heading, in its article's language. */
const withUnit = (value: string, {measure, unit, min, max}: Bounds, locale: Locale): string => {
	if (measure === 'money') return withCurrency(value, unit, locale);
	if (measure === 'share') return withPart(value, {measure, unit}, locale);
	if (measure === 'measure' && unit !== '') return measured(value, unit, max ?? min ?? 0, locale);
	const time = measure === 'duration' ? durationUnit(unit, max ?? min ?? 0, locale) : null;
	if (time !== null) return `${value}\u00a0${time}`;
	if (measure === 'multiple') return `${value}${narrowSpace}×`;
	return value;
};

/** How signs stand beside a value: English writes $35, -$35 and 40%, French 35 $ and 40 %. */
const signs: Readonly<Record<Locale, {readonly beforePercent: string; readonly opensMoney: boolean}>> = {
	en: {beforePercent: '', opensMoney: true},
	fr: {beforePercent: narrowSpace, opensMoney: false},
};

const withPercent = (value: string, locale: Locale): string => `${value}${signs[locale].beforePercent}%`;

/** Percentage points and basis points are no percentages: a share that rises by two of them rises by more than 2 %. */
const signsOfPoints: ReadonlyMap<string, string> = new Map([
	['percentage point', 'pts'],
	['point de pourcentage', 'pts'],
	['basis point', 'bp'],
	['point de base', 'bp'],
]);

function withPart(value: string, {measure, unit}: Pick<Bounds, 'measure' | 'unit'>, locale: Locale): string {
	if (isFraction({measure, unit})) return value;
	const points = signsOfPoints.get(withoutRate(unit));
	return points === undefined ? withPercent(value, locale) : `${value}${narrowSpace}${points}`;
}

/** What numbers of a unit stand under, one for both languages: `km`, `heure`, `EUR par mois`; what is counted stays as its article names it. */
export function unitHeading({measure, unit}: Pick<Figure, 'measure' | 'unit'>, locale: Locale): string {
	const base = withoutRate(unit);
	const rate = rateText(unit.slice(base.length), locale);
	if (measure === 'duration') return (durationUnit(base, 1, locale) ?? base) + rate;
	if (measure === 'measure') return measureUnit(unit, 1, locale);
	if (measure === 'share') return (signsOfPoints.get(base) ?? base) + rate;
	return measure === 'money' ? base + rate : unit;
}

/** What it is counted per stands behind: €5 per tonne. */
const withCurrency = (value: string, unit: string, locale: Locale): string => {
	const currency = withoutRate(unit);
	const rate = rateText(unit.slice(currency.length), locale);
	const sign = currencySigns[currency];
	if (sign && signs[locale].opensMoney) return value.replace(/^[-−]?/u, minus => `${minus}${sign}`) + rate;
	return `${value}${narrowSpace}${sign ?? currency}${rate}`;
};

/** Scales whose name stands before the value, in both languages: `magnitude 9`. */
const leadingScales: ReadonlySet<string> = new Set(['magnitude']);

const measured = (value: string, unit: string, count: number, locale: Locale): string =>
	leadingScales.has(unit) ? `${unit}\u00a0${value}` : `${value}${narrowSpace}${measureUnit(unit, count, locale)}`;
