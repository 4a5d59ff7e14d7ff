import {countries} from '../language/countries.ts';
import {institutions, shortReadAcronyms} from '../language/institutions.ts';
import {appendTo} from '../text/appendTo.ts';
import {searchWords} from './searchWords.ts';

/** A name that others have beside it: its folded words, and what it names. */
export type KnownName = {
	readonly words: readonly string[];
	/** The same for all names of one body, country or place. */
	readonly key: string;
	/** Of capitals only: `UN` is a name, `un` a small word. */
	readonly isAcronym: boolean;
};

/** Names of countries, places and bodies that others mean too, by their first folded word. */
export type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

/** Countries and cities among the compiled places: `folded name|kind|key`. */
const placeLine = /^([^|\n]+)\|([tc])\|([^|\n]+)$/gmu;

/** Articles that are elided, and the `s` of a genitive, as the compiled names have them. */
const clitic = / (?:d|l|s)(?= )/gu;

const acronym = /^(?:\p{Lu}\.?){2,}s?$/u;

/** Acronyms that are read as words have capitals like names: `Onu`, `Otan`. Others of fewer letters are small words or names of persons. */
const shortestRead = 4;

/** Whether a folded acronym may be written like any name. */
export const isReadAsWord = (word: string): boolean => word.length >= shortestRead || shortReadAcronyms.has(word);

/** Every known name with the key of what it names. */
function* allNames(places: string): Generator<readonly [key: string, name: string]> {
	for (const {code, capitalCities, otherNames} of countries) {
		for (const name of otherNames) yield [`country ${code}`, name];
		for (const [city, names] of capitalCities.entries())
			for (const name of names) yield [`capital ${code} ${city}`, name];
	}
	for (const {key, names} of institutions) for (const name of names) yield [`body ${key}`, name];
	for (const [, name = '', kind, key] of places.matchAll(placeLine))
		yield [`${kind === 't' ? 'country' : 'city'} ${key}`, name.replaceAll(clitic, '')];
}

/**
 * The names in the tables of countries and bodies and in the compiled places (made by src/lexicons/compilePlaces.ts) that name what
 * another one names too: `South Korea` and `Corée du Sud`, `EU` and `Union européenne`.
 */
export function knownNamesFrom(places: string): KnownNames {
	const byKey = new Map<string, Map<string, KnownName>>();
	for (const [key, name] of allNames(places)) {
		const words = searchWords(name).map(({word}) => word);
		const names = byKey.get(key) ?? new Map<string, KnownName>();
		byKey.set(key, names);
		const folded = words.join(' ');
		if (folded !== '' && !names.has(folded)) names.set(folded, {words, key, isAcronym: acronym.test(name)});
	}
	const names = new Map<string, KnownName[]>();
	for (const group of byKey.values())
		if (group.size > 1) for (const name of group.values()) appendTo(names, name.words[0]!, name);
	return names;
}

/** The word of the index for what is named, whatever it is called; no text has such a word, nor one like it. */
export const nameTerm = (key: string): string => `${nameSign}${key}`;

/** What such a word names; null for other words. */
export const keyOfTerm = (term: string): string | null =>
	term.startsWith(nameSign) ? term.slice(nameSign.length) : null;

/** More signs than anybody mistypes. */
const nameSign = '@@@';
