import type {Locale} from './locale.ts';

const numberFormats = new Map<Locale, Intl.NumberFormat>();

/** What stands between groups of three digits (CLDR). */
const groupSigns: Readonly<Record<Locale, string>> = {en: ',', fr: '\u202f'};

/** A number as the interface's language writes it: `12,000`, `12 000`. */
export const formatNumber = (value: number, locale: Locale): string =>
	Number.isSafeInteger(value) ? groupDigits(String(value), groupSigns[locale]) : intlFormat(locale).format(value);

/** Millions and milliards: the sign that a column has room for, and the word that is read aloud. */
const scales: Readonly<
	Record<Locale, readonly (readonly [least: number, sign: string, word: string, words: string])[]>
> = {
	en: [
		[1e9, 'bn', ' billion', ' billion'],
		[1e6, 'M', ' million', ' million'],
	],
	fr: [
		[1e9, '\u202fMd', ' milliard', ' milliards'],
		[1e6, '\u202fM', ' million', ' millions'],
	],
};

/** A value as it is compared: `35M`, `1,5 Md`, where three decimals say it exactly; else all its digits. */
export const formatValue = (value: number, locale: Locale, aloud = false): string => {
	const scale = scales[locale].find(([least]) => Math.abs(value) >= least);
	if (!scale || value % (scale[0] / 1000) !== 0) return formatNumber(value, locale);
	const [least, sign, word, words] = scale;
	const many = aloud ? (Math.abs(value / least) < 2 ? word : words) : sign;
	return `${formatNumber(value / least, locale)}${many}`;
};

const groupDigits = (digits: string, sign: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, sign);

const intlFormat = (locale: Locale): Intl.NumberFormat => {
	let format = numberFormats.get(locale);
	if (!format) {
		format = new Intl.NumberFormat(locale, {maximumFractionDigits: 3});
		numberFormats.set(locale, format);
	}
	return format;
};

/** Short months (CLDR). A test holds dates and whole numbers against Intl, which is too slow to wake up for the first frame. */
const months: Readonly<Record<Locale, readonly string[]>> = {
	en: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
	fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
};

const isoPoint = /^(\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?/u;

/** Day before month in both languages: dates stand in columns. What is no date stays as it is. */
const formatPoint = (iso: string, locale: Locale): string => {
	const [, year, month, day] = isoPoint.exec(iso) ?? [];
	if (year === undefined) return iso;
	const name = month === undefined ? undefined : months[locale][Number(month) - 1];
	if (month !== undefined && name === undefined) return iso;
	return [day === undefined ? undefined : String(Number(day)), name, String(Number(year))]
		.filter(part => part !== undefined)
		.join(' ');
};

/**
 * An ISO date, month, year or interval `a/b` in words: `27 Mar 2025`, `mars 2025`, `2024 – 2025`. What both ends share is said
 * once: `17 – 23 Mar 2025`, `Sept – Dec 2024`. An open end is `…`.
 */
export const formatDate = (iso: string, locale: Locale): string => {
	const points = iso.split('/');
	const said = points.map(point => (point === '' || point === '..' ? '…' : formatPoint(point, locale)));
	const [begins = '', ends = ''] = said;
	if (said.length === 2 && begins !== ends) return `${withoutShared(begins, ends)} – ${ends}`;
	return said.filter((point, index) => point !== said[index - 1]).join(' – ');
};

/** A date in words without its year, where it has more than that: `28 Apr`. */
export const formatWithoutYear = (iso: string, locale: Locale): string =>
	formatDate(iso, locale).replace(/(?<=\S) \d{1,4}$/u, '');

/** The first of two dates in words without the last ones that the second has too: the year, and the month of days. */
const withoutShared = (begins: string, ends: string): string => {
	const [words, others] = [begins.split(' '), ends.split(' ')];
	while (words.length > 1 && words.at(-1) === others.pop()) words.pop();
	return words.join(' ');
};

/** The same for little room: of an interval the months. */
export const formatPeriod = (iso: string, locale: Locale): string => {
	const [begins = '', ends] = iso.split('/').map(point => point.slice(0, 7));
	return formatDate(ends === undefined ? iso : `${begins}/${ends}`, locale);
};
