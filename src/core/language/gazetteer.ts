import {foldName} from '../text/nameKey.ts';
import {lineFrom, lineOf} from '../text/sortedLines.ts';
import type {LanguageCode} from '../text/token.ts';
import type {ActorKind} from './actorKind.ts';
import {countries} from './countries.ts';
import {givenNames} from './givenNames.ts';
import {institutions} from './institutions.ts';
import type {Lexicon, PartOfSpeech, Reading} from './lexicon.ts';

/** What is known of a name: a key that is the same in every language, and what it names. */
export type KnownName = {
	readonly key: string;
	readonly kind: ActorKind;
	/** ISO 3166 code of a country, or of the country whose capital it is. */
	readonly country?: string;
	readonly capital?: boolean;
	/** Key of whom a capital city stands for when it acts. */
	readonly government?: string;
	/** An acronym of two or three letters: only counts in capitals. */
	readonly acronym?: boolean;
	/** Written without any capital: `monde occidental`. */
	readonly lower?: boolean;
	/** A first-level region: weak evidence, as many are common words. */
	readonly minor?: boolean;
	/** A region that is spelled alike in both languages: its key adds nothing to its name. */
	readonly oneSpelling?: boolean;
	/** ISO 3166 code of the country that a region lies in. */
	readonly region?: string;
};

/** Names known beforehand, in both languages. */
export type Gazetteer = {
	/** By folded name (see foldName). */
	find(folded: string): KnownName | undefined;
	/** Whether a known name of more words begins with these words. */
	isPrefix(folded: string): boolean;
	/** Whether a known name may begin with this word although it has no capital: `département` d'État. */
	beginsSmall(folded: string): boolean;
	/** The country of an adjective or inhabitant's name, given as lemma or form. */
	demonym(word: string, language: LanguageCode): string | undefined;
	/** The same of two words that are one name: `South Korean`. */
	demonymOfTwo(first: string, second: string, language: LanguageCode): string | undefined;
	/** Whether the word, spelled as in the text, is a given name. */
	isGivenName(word: string): boolean;
	/** Whether the dictionaries know the word as the name of a place and as nothing else. */
	isPlaceName(word: string): boolean;
	/** Whether the word, spelled as in the text, is listed as a surname. */
	isSurname(word: string): boolean;
};

/** Places in compiled form: sorted lines `folded name|kind|code|country`, read by searching in the text itself. */
export type PlaceIndex = {
	find(folded: string): KnownName | undefined;
	isPrefix(folded: string): boolean;
};

const placeKinds: Readonly<Record<string, (code: string, country: string) => KnownName>> = {
	t: code => ({key: `country:${code}`, kind: 'country', country: code}),
	c: code => ({key: `place:${code}`, kind: 'place'}),
	w: (code, country) => ({key: `place:${code}`, kind: 'place', minor: true, oneSpelling: true, region: country}),
	s: (code, country) => ({key: `place:${code}`, kind: 'place', minor: true, region: country}),
};

/** Opens the compiled list of places (made by src/lexicons/compilePlaces.ts). */
export const openPlaces = (data: string): PlaceIndex => ({
	find(folded) {
		const [, kind = '', code = '', country = ''] = lineOf(data, folded)?.split('|') ?? [];
		return placeKinds[kind]?.(code, country);
	},
	isPrefix: folded => data.startsWith(`${folded} `, lineFrom(data, `${folded} `)),
});

/** The tables in folded form. */
type NameTables = {
	readonly known: ReadonlyMap<string, KnownName>;
	/** Beginnings of known names of several words, cut at a word. */
	readonly prefixes: ReadonlySet<string>;
	/** First words of known names that begin without a capital. */
	readonly small: ReadonlySet<string>;
	readonly demonyms: Readonly<Record<LanguageCode, ReadonlyMap<string, string>>>;
	/** First words of those of several words: two words of a text hardly ever begin with one. */
	readonly firstOfDemonyms: Readonly<Record<LanguageCode, ReadonlySet<string>>>;
};

/** Puts the tables, the compiled places and what dictionaries know of names together; the tables win. */
export function gazetteerWith(places: PlaceIndex, names: Lexicon, nouns: Lexicon): Gazetteer {
	// Folding the tables takes some milliseconds that commands which analyse nothing need not wait for.
	let built: NameTables | undefined;
	const tables = (): NameTables => {
		built ??= nameTables(places);
		return built;
	};
	return {
		find: remembered(folded => tables().known.get(folded) ?? places.find(folded)),
		isPrefix: remembered(folded => tables().prefixes.has(folded) || places.isPrefix(folded)),
		beginsSmall: folded => tables().small.has(folded),
		demonym: (word, language) => tables().demonyms[language].get(foldName(word)),
		demonymOfTwo: (first, second, language) => {
			const start = firstWord(foldName(first));
			// A sign leaves the other as one word.
			const areWords = start !== '' && foldName(second) !== '';
			if (areWords && !tables().firstOfDemonyms[language].has(start)) return undefined;
			return tables().demonyms[language].get(foldName(`${first} ${second}`));
		},
		isGivenName: word => givenNames.has(word.toLowerCase()) || isListedAs(names, word, 'given'),
		isPlaceName: word => isOnlyPlace(nouns.readings(word.toLowerCase())),
		isSurname: word => isListedAs(names, word, 'surname'),
	};
}

function nameTables(places: PlaceIndex): NameTables {
	const known = new Map<string, KnownName>();
	const prefixes = new Set<string>();
	const small = new Set<string>();
	const add = (name: string, entry: KnownName): void => {
		const folded = foldName(name);
		if (/^\p{Ll}/u.test(name)) small.add(folded.split(' ')[0]!);
		const before = known.get(folded);
		// "talibans" beside "Talibans": written either way.
		if (before && !/\p{Lu}/u.test(name)) known.set(folded, {lower: true, ...before});
		if (folded.length === 0 || before) return;
		const acronym = /^(?:\p{Lu}\.?){1,3}$/u.test(name);
		known.set(folded, acronym ? {acronym, ...entry} : /\p{Lu}/u.test(name) ? entry : {lower: true, ...entry});
		for (let space = folded.indexOf(' '); space > 0; space = folded.indexOf(' ', space + 1))
			prefixes.add(folded.slice(0, space));
	};
	addCountries(add);
	for (const {key, kind, names: spellings} of institutions) {
		const known = key.startsWith('=') ? key.slice(1) : `${kind === 'place' ? 'place' : 'body'}:${foldName(key)}`;
		const entry: KnownName = {key: known, kind};
		for (const name of spellings) add(name, entry);
	}
	const demonyms = demonymTables(places);
	const firstOfDemonyms = {fr: firstWords(demonyms.fr.keys()), en: firstWords(demonyms.en.keys())};
	return {known, prefixes, small, demonyms, firstOfDemonyms};
}

const firstWord = (folded: string): string => {
	const space = folded.indexOf(' ');
	return space < 0 ? folded : folded.slice(0, space);
};

/** First words of the names of several words. */
function firstWords(names: Iterable<string>): ReadonlySet<string> {
	const found = new Set<string>();
	for (const name of names) if (name.includes(' ')) found.add(firstWord(name));
	return found;
}

const isOnlyPlace = (readings: readonly Reading[]): boolean =>
	readings.length > 0 && readings.every(({category}) => category === 'location');

const isListedAs = (names: Lexicon, word: string, pos: PartOfSpeech): boolean =>
	names.readings(word).some(reading => reading.pos === pos);

function addCountries(add: (name: string, entry: KnownName) => void): void {
	for (const {code, otherNames} of countries)
		for (const name of otherNames) add(name, {key: `country:${code}`, kind: 'country', country: code});
	for (const {code, city} of countries.flatMap(({code, capitalCities}) => capitalCities.map(city => ({code, city})))) {
		const entry: KnownName = {
			key: keyOfCapital(city),
			government: code === 'BE' ? 'body:eu' : `country:${code}`,
			kind: 'place',
			country: code,
			capital: true,
		};
		for (const name of city) add(name, entry);
	}
}

let capitalKeys: ReadonlySet<string> | undefined;

/** Whether the key of a place is that of a capital city. */
export function isCapital(key: string): boolean {
	capitalKeys ??= new Set(countries.flatMap(({capitalCities}) => capitalCities.map(keyOfCapital)));
	return capitalKeys.has(key);
}

const keyOfCapital = (spellings: readonly string[]): string => `place:${foldName(spellings.at(-1) ?? '')}`;

/** Remembers answers; forgets all of them when there are too many to keep. */
function remembered<Answer>(ask: (question: string) => Answer): (question: string) => Answer {
	const answers = new Map<string, Answer>();
	return question => {
		const known = answers.get(question);
		if (known !== undefined || answers.has(question)) return known as Answer;
		if (answers.size > 50_000) answers.clear();
		const answer = ask(question);
		answers.set(question, answer);
		return answer;
	};
}

/** Adjectives and peoples of countries; a plural that is the name of the country itself is no people. */
function demonymTables(places: PlaceIndex): Record<LanguageCode, ReadonlyMap<string, string>> {
	const fr = new Map<string, string>();
	const en = new Map<string, string>();
	for (const {code, frenchDemonyms, englishDemonyms} of countries) {
		for (const word of frenchDemonyms) fr.set(foldName(word), code);
		for (const word of englishDemonyms) {
			const plural = `${foldName(word)}s`;
			en.set(foldName(word), code);
			if (places.find(plural)?.kind !== 'country') en.set(plural, code);
		}
	}
	return {fr, en};
}
