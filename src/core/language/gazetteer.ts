import {foldName} from '../text/nameKey.ts';
import type {LanguageCode} from '../text/token.ts';
import type {ActorKind} from './actorKind.ts';
import {countries} from './countries.ts';
import {givenNames} from './givenNames.ts';
import {institutions} from './institutions.ts';
import type {Lexicon, PartOfSpeech} from './lexicon.ts';

/** What is known of a name: a key that is the same in every language, and what it names. */
export type KnownName = {
	readonly key: string;
	readonly kind: ActorKind;
	/** ISO 3166 code of a country, or of the country whose capital it is. */
	readonly country?: string;
	readonly capital?: boolean;
	/** An acronym of two or three letters: only counts in capitals. */
	readonly acronym?: boolean;
};

/** Names known beforehand, in both languages. */
export type Gazetteer = {
	/** By folded name (see foldName). */
	find(folded: string): KnownName | undefined;
	/** Whether a longer known name begins with these words. */
	isPrefix(folded: string): boolean;
	/** The country of an adjective or inhabitant's name, given as lemma or form. */
	demonym(word: string, language: LanguageCode): string | undefined;
	/** Whether the word, spelled as in the text, is a given name. */
	isGivenName(word: string): boolean;
	/** Whether the word, spelled as in the text, is listed as a surname. */
	isSurname(word: string): boolean;
};

/** One line of the compiled list of places: code or key, French names, English names. */
export type PlaceRecord = {
	readonly kind: 'country' | 'city' | 'region';
	readonly code: string;
	readonly names: readonly string[];
};

/** Reads the compiled list of places (made by src/lexicons/compilePlaces.ts): `kind|code|name;name`, a line each. */
export function parsePlaces(data: string): PlaceRecord[] {
	const kinds = {t: 'country', c: 'city', s: 'region'} as const;
	return data
		.split('\n')
		.filter(Boolean)
		.map(line => line.split('|'))
		.map(([kind, code = '', names = '']) => ({kind: kinds[kind as keyof typeof kinds], code, names: names.split(';')}));
}

/** Puts the tables, the compiled places and a dictionary's proper names together. Countries and institutions win over cities, cities over regions. */
export function gazetteerWith(places: readonly PlaceRecord[], names: Lexicon): Gazetteer {
	const known = new Map<string, KnownName>();
	const prefixes = new Set<string>();
	const add = (name: string, entry: KnownName): void => {
		const folded = foldName(name);
		if (folded.length < 2 || known.has(folded)) return;
		known.set(folded, /^(?:\p{Lu}\.?){1,3}$/u.test(name) ? {...entry, acronym: true} : entry);
		for (let space = folded.indexOf(' '); space > 0; space = folded.indexOf(' ', space + 1))
			prefixes.add(folded.slice(0, space));
	};
	addCountries(places, add);
	for (const {key, kind, names} of institutions)
		for (const name of names) add(name, {key: `${kind === 'place' ? 'place' : 'body'}:${foldName(key)}`, kind});
	for (const kind of ['city', 'region'] as const)
		for (const place of places)
			if (place.kind === kind) for (const name of place.names) add(name, {key: `place:${place.code}`, kind: 'place'});
	const demonyms = demonymTables();
	return {
		find: folded => known.get(folded),
		isPrefix: folded => prefixes.has(folded),
		demonym: (word, language) => demonyms[language].get(foldName(word)),
		isGivenName: word => givenNames.has(word.toLowerCase()) || isListedAs(names, word, 'given'),
		isSurname: word => isListedAs(names, word, 'surname'),
	};
}

const isListedAs = (names: Lexicon, word: string, pos: PartOfSpeech): boolean =>
	names.readings(word).some(reading => reading.pos === pos);

function addCountries(places: readonly PlaceRecord[], add: (name: string, entry: KnownName) => void): void {
	const country = (code: string): KnownName => ({key: `country:${code}`, kind: 'country', country: code});
	for (const {code, otherNames} of countries) for (const name of otherNames) add(name, country(code));
	for (const place of places)
		if (place.kind === 'country') for (const name of place.names) add(name, country(place.code));
	for (const {code, capitals} of countries)
		for (const name of capitals)
			add(name, {key: `place:${foldName(capitals.at(-1)!)}`, kind: 'place', country: code, capital: true});
}

function demonymTables(): Record<LanguageCode, ReadonlyMap<string, string>> {
	const fr = new Map<string, string>();
	const en = new Map<string, string>();
	for (const {code, frenchDemonyms, englishDemonyms} of countries) {
		for (const word of frenchDemonyms) fr.set(foldName(word), code);
		for (const word of englishDemonyms) en.set(foldName(word), code).set(`${foldName(word)}s`, code);
	}
	return {fr, en};
}
