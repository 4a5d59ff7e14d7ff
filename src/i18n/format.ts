import type {Locale} from './locale.ts';

const numberFormats = new Map<Locale, Intl.NumberFormat>();

/** What stands between groups of three digits (CLDR); Intl would say the same, but takes ten milliseconds to wake up. */
const groupSigns: Readonly<Record<Locale, string>> = {en: ',', fr: '\u202f'};

/** A number as the interface's language writes it: `12,000`, `12 000`. */
export const formatNumber = (value: number, locale: Locale): string =>
	Number.isSafeInteger(value) ? groupDigits(String(value), groupSigns[locale]) : intlFormat(locale).format(value);

const groupDigits = (digits: string, sign: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, sign);

const intlFormat = (locale: Locale): Intl.NumberFormat => {
	let format = numberFormats.get(locale);
	if (!format) {
		format = new Intl.NumberFormat(locale, {maximumFractionDigits: 3});
		numberFormats.set(locale, format);
	}
	return format;
};

type Grain = 'day' | 'month' | 'year';

const shapes: Readonly<Record<Grain, Intl.DateTimeFormatOptions>> = {
	day: {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'},
	month: {month: 'short', year: 'numeric', timeZone: 'UTC'},
	year: {year: 'numeric', timeZone: 'UTC'},
};
const dateFormats = new Map<string, Intl.DateTimeFormat>();

const dateFormat = (locale: Locale, grain: Grain): Intl.DateTimeFormat => {
	const key = `${locale} ${grain}`;
	let format = dateFormats.get(key);
	if (!format) {
		// British day-month order: dates stand in columns beside French ones.
		format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, shapes[grain]);
		dateFormats.set(key, format);
	}
	return format;
};

const formatPoint = (iso: string, locale: Locale): string => {
	const grain: Grain = iso.length > 7 ? 'day' : iso.length > 4 ? 'month' : 'year';
	const [year = '', month = '01', day = '01'] = iso.slice(0, 10).split('-');
	const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
	return Number.isNaN(time) ? iso : dateFormat(locale, grain).format(time);
};

/** An ISO date, month, year or interval `a/b` in words: `27 Mar 2025`, `mars 2025`, `2024 – 2025`. An open end is `…`. */
export const formatDate = (iso: string, locale: Locale): string =>
	iso
		.split('/')
		.map(point => (point === '' || point === '..' ? '…' : formatPoint(point, locale)))
		.filter((point, index, points) => point !== points[index - 1])
		.join(' – ');
