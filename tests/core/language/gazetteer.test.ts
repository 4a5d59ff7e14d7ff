import {describe, expect, test} from 'vitest';
import {countries} from '../../../src/core/language/countries.ts';
import {openPlaces} from '../../../src/core/language/gazetteer.ts';
import {foldName} from '../../../src/core/text/nameKey.ts';
import {languages} from '../../support/languages.ts';

const {gazetteer} = languages.fr;

describe('known names', () => {
	test.each([
		['Corée du Nord', 'North Korea'],
		['OTAN', 'NATO'],
		['Nations unies', 'U.N.'],
		['Pékin', 'Beijing'],
		['Kiev', 'Kyiv'],
		['Oblast de Koursk', 'Kursk'],
		['Californie', 'California'],
		['Birmanie', 'Myanmar'],
	])('%s and %s are one', (a, b) => {
		expect(gazetteer.find(foldName(a))?.key).toBeDefined();
		expect(gazetteer.find(foldName(a))?.key).toBe(gazetteer.find(foldName(b))?.key);
	});

	test('Niger and Nigeria are two', () =>
		expect(gazetteer.find('niger')?.key).not.toBe(gazetteer.find('nigeria')?.key));

	test('adjectives of nationality belong to a language', () => {
		expect(gazetteer.demonym('sud-coréen', 'fr')).toBe('KR');
		expect(gazetteer.demonym('South Korean', 'en')).toBe('KR');
		expect(gazetteer.demonym('South Korean', 'fr')).toBeUndefined();
		expect(gazetteer.demonymOfTwo('South', 'Korean', 'en')).toBe('KR');
		expect(gazetteer.demonymOfTwo('South', 'Korean', 'fr')).toBeUndefined();
		expect(gazetteer.demonymOfTwo('The', 'Korean', 'en')).toBeUndefined();
	});
});

describe('the compiled list', () => {
	const places = openPlaces('a coruna|s|a coruna|ES\naargau|s|aargau|CH\nnew york|c|new york\nnice|c|nice\n');

	test.each(['a coruna', 'aargau', 'new york', 'nice'])('%s is found', name =>
		expect(places.find(name)?.kind).toBe('place'),
	);
	test.each(['a', 'aarga', 'new', 'nicee', 'zz', ''])('"%s" is not', name => expect(places.find(name)).toBeUndefined());
	test('prefixes end at a word', () => {
		expect(places.isPrefix('new')).toBe(true);
		expect(places.isPrefix('ne')).toBe(false);
	});
});

test('the plural of a people that names a country is that country alone', () => {
	const english = languages.en.gazetteer;
	const plurals = countries.flatMap(({englishDemonyms}) => englishDemonyms.map(word => `${word}s`));
	const named = plurals.filter(plural => english.find(foldName(plural))?.kind === 'country');
	expect(named.length).toBeGreaterThan(0);
	expect(named.filter(plural => english.demonym(plural, 'en') !== undefined)).toEqual([]);
});

test.each([
	['La Haye', 'The Hague', true],
	['Amsterdam', 'The Hague', false],
	['La Paz', 'Sucre', false],
	['Pékin', 'Beijing', true],
] as const)('%s and %s are one city: %s', (one, other, are) => {
	const keyOf = (name: string) => languages.en.gazetteer.find(foldName(name))?.key;
	expect(keyOf(one)).toBeDefined();
	expect(keyOf(one) === keyOf(other)).toBe(are);
});
