import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {formatDate, formatNumber, formatValue} from '../../src/i18n/format.ts';
import {chooseLocale, locales} from '../../src/i18n/locale.ts';
import {messages} from '../../src/i18n/messages.ts';

const root = fileURLToPath(new URL('../../src', import.meta.url));

/** What a message says of a value, whatever it takes beside: keys come last. */
const saidOf = (entry: unknown, value: unknown): string => {
	if (typeof entry === 'string') return entry;
	const say = entry as (...values: unknown[]) => string;
	const key = () => 'x';
	for (const values of [[value, value, value], [value, value, key], [value, key], [key]]) {
		try {
			return say(...values);
		} catch {
			// It takes a key where the value stands.
		}
	}
	return '';
};

test.each(locales)('%s says something for every entry, whatever is counted or named', locale => {
	for (const entry of Object.values(messages(locale)))
		for (const value of [0, 1, 2, 1000]) expect(saidOf(entry, value)).not.toBe('');
});

test('French counts zero in the singular, English in the plural', () => {
	expect(messages('fr')['count.articles'](0)).toBe('0 article');
	expect(messages('en')['count.articles'](0)).toBe('0 articles');
	expect(messages('fr')['count.articles'](2)).toBe('2 articles');
	expect(messages('en')['count.sources'](1)).toBe('1 source');
});

test('French puts a space that does not break before high punctuation', () => {
	for (const entry of Object.values(messages('fr'))) {
		expect(saidOf(entry, 'x')).not.toMatch(/[\p{L}\d»] [:;?!»](?:\s|$)/u);
	}
});

test.each([
	[{LANG: 'fr_FR.UTF-8'}, undefined, 'fr'],
	[{LANG: 'C.UTF-8'}, undefined, 'en'],
	[{LANG: 'fr_CA', LC_ALL: 'en_GB.UTF-8'}, undefined, 'en'],
	[{LANG: 'en_US', LC_MESSAGES: 'fr_FR'}, undefined, 'fr'],
	[{LANG: 'fr_FR'}, 'en', 'en'],
	[{}, undefined, 'en'],
	[{LANG: 'de_DE'}, undefined, 'en'],
] as const)('%o with %s is %s', (environment, option, expected) => {
	expect(chooseLocale(environment, option)).toBe(expected);
});

test.each([
	['2025-03-27', '27 Mar 2025', '27 mars 2025'],
	['2025-03', 'Mar 2025', 'mars 2025'],
	['2025', '2025', '2025'],
	['2024-10/2024-12', 'Oct – Dec 2024', 'oct. – déc. 2024'],
	['2025/2025', '2025', '2025'],
	['2022-02-24/', '24 Feb 2022 – …', '24 févr. 2022 – …'],
])('%s is written %s, %s', (iso, english, french) => {
	expect(formatDate(iso, 'en')).toBe(english);
	expect(formatDate(iso, 'fr')).toBe(french);
});

test('whole numbers are written as Intl would write them', () => {
	for (const locale of locales) {
		const intl = new Intl.NumberFormat(locale);
		fc.assert(
			fc.property(fc.maxSafeInteger(), value => {
				expect(formatNumber(value, locale)).toBe(intl.format(value));
			}),
		);
	}
});

test('dates are written as Intl would write them', () => {
	const shape = {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'} as const;
	for (const [locale, tag] of [
		['en', 'en-GB'],
		['fr', 'fr'],
	] as const) {
		const intl = new Intl.DateTimeFormat(tag, shape);
		for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2025, 0, 1); day += 86_400_000) {
			expect(formatDate(new Date(day).toISOString().slice(0, 10), locale)).toBe(intl.format(day));
		}
	}
});

test.each(['', 'soon', '2025-13', '2025-00-03'])('%j is no date and stays as it is', text => {
	expect(formatDate(text, 'fr')).toBe(text === '' ? '…' : text);
});

test('numbers are grouped as the language does', () => {
	expect(formatNumber(2.5, 'fr')).toBe('2,5');
	expect(formatNumber(12000, 'en')).toBe('12,000');
	expect(formatNumber(12000, 'fr').replaceAll(/\s/g, ' ')).toBe('12 000');
});

test.each([
	[35_000_000, '35M', '35 M', '35 million', '35 millions'],
	[1_000_000_000, '1bn', '1 Md', '1 billion', '1 milliard'],
	[1_512_000_000, '1.512bn', '1,512 Md', '1.512 billion', '1,512 milliard'],
	[912_500, '912,500', '912 500', '912,500', '912 500'],
	[1_005_000, '1.005M', '1,005 M', '1.005 million', '1,005 million'],
	[1_234_567, '1,234,567', '1 234 567', '1,234,567', '1 234 567'],
])('a value of %d is short where that says it exactly: %s, %s', (value, english, french, aloud, dit) => {
	const plain = (text: string): string => text.replaceAll(/\s/gu, ' ');
	expect(formatValue(value, 'en')).toBe(english);
	expect(plain(formatValue(value, 'fr'))).toBe(french);
	expect(formatValue(value, 'en', true)).toBe(aloud);
	expect(plain(formatValue(value, 'fr', true))).toBe(dit);
});

const sources = readdirSync(root, {recursive: true, encoding: 'utf8'})
	.filter(name => /\.tsx?$/u.test(name) && !/i18n.(?:en|fr)\.ts$/u.test(name))
	.map(name => readFileSync(join(root, name), 'utf8'))
	.join('\n');

test('nothing is written that nobody says', () => {
	const groups = new Set(Array.from(sources.matchAll(/`(\w+)\.\$\{/gu), ([, group]) => group));
	const unsaid = Object.keys(messages('en')).filter(
		id => !sources.includes(`'${id}'`) && !groups.has(id.split('.')[0]),
	);
	expect(unsaid).toEqual([]);
});
