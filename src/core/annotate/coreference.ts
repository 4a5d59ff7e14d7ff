import type {ActorKind} from '../language/actorKind.ts';
import {
	genderOfGivenName,
	longestTitle,
	type NameGender,
	titleAtEnd,
	type WrittenTitle,
} from '../language/namesOfGender.ts';
import {appendTo} from '../text/appendTo.ts';
import {type DisjointSets, disjointSets} from '../text/disjointSets.ts';
import {flatMapPacked} from '../text/mapPacked.ts';
import {foldName, withJoinedInitials} from '../text/nameKey.ts';
import type {Mention} from './annotation.ts';
import type {Named} from './mentions.ts';
import {joinBodies} from './names/bodyCoreference.ts';
import {joinShortForms} from './names/shortForms.ts';

/** What coreference works on: the names in text order, their folded spellings, and the sets that become chains. */
export type CoreferenceWork = {
	readonly names: readonly Named[];
	readonly folded: readonly string[];
	readonly sets: DisjointSets;
};

/** Numbers the names of an article by the actor that they name, and drops groups and short forms that turn out to be none. */
export function chainsOf(named: readonly Named[], text: string): Mention[] {
	const names = keepGroups(governments(personsAmong(named)));
	const work = {names, folded: names.map(fullName), sets: disjointSets(names.length)};
	const genders = gendersOf(names, work.folded, text);
	joinSameNames(work, genders);
	joinPersons(work, genders);
	joinBodies(work, text);
	const kept = joinShortForms(work);
	const asserted = assertedChains(work);
	return numbered(
		{...work, names: withTitles(work, genders)},
		kept.map((keeps, index) => keeps && asserted.has(work.sets.find(index))),
	);
}

/** Of two of one surname, one of whom is only called by a title: that is part of the name: `Mrs Berg`, beside Per Berg. */
function withTitles({names, folded, sets}: CoreferenceWork, {titles, ofBoth}: Genders): readonly Named[] {
	if (ofBoth.size === 0) return names;
	const inFull = new Set(folded.flatMap((name, index) => (name.includes(' ') ? [sets.find(index)] : [])));
	return names.map((name, index) => {
		const title = ofBoth.has(folded[index]!) && !inFull.has(sets.find(index)) ? titles[index] : null;
		return title ? {...name, name: `${title.text} ${name.name}`} : name;
	});
}

/** The chains of which at least one name has more than its capital to tell that it is one. */
const assertedChains = ({names, sets}: CoreferenceWork): ReadonlySet<number> =>
	new Set(names.flatMap(({bare}, index) => (bare ? [] : [sets.find(index)])));

/** The name with the surname that it shares, without the title that stands in it: "Sultan Abdullah" is Abdullah. */
function fullName({name, surname, rule}: Named): string {
	const folded = withJoinedInitials(foldName(surname ? `${name} ${surname}` : name));
	return rule === 'title in the name' ? folded.slice(folded.indexOf(' ') + 1) : folded;
}

/** "Jordan" in an article on Jordan Edwards is he, not the country. */
function personsAmong(named: readonly Named[]): Named[] {
	const words = new Set<string>();
	for (const {name, kind} of named)
		if (kind === 'person' && name.includes(' ')) for (const word of foldName(name).split(' ')) words.add(word);
	return named.map(name => {
		if (!name.personToo || !words.has(foldName(name.name))) return name;
		const nowhere = {key: undefined, country: undefined, located: undefined, government: undefined};
		return {...name, ...nowhere, kind: 'person', rule: 'part of a name'};
	});
}

/**
 * A capital city stands for its country in the whole article when it does so anywhere: "Lisbonne affirme". A city that
 * stands for more than its country, as Brussels does, is that only where it acts.
 */
function governments(named: readonly Named[]): Named[] {
	const acting = new Set(named.filter(({located}) => located === false).map(({key}) => key));
	return named.map(name => {
		const {located, government, key} = name;
		if (government === undefined || !acting.has(key)) return name;
		const isCountry = government.startsWith('country:');
		if (located === true && !isCountry) return name;
		return {...name, kind: isCountry ? 'country' : 'organization', key: government, rule: 'capital for its country'};
	});
}

/** Inhabitants count as actors where their country's soldiers are spoken of, and mean these. */
function keepGroups(named: readonly Named[]): Named[] {
	const armies = new Set(named.filter(({key}) => key?.endsWith(':army')).map(({country}) => country));
	return named
		.filter(({key, country}) => !key?.endsWith(':people') || armies.has(country))
		.map(name => (name.key?.endsWith(':people') ? {...name, key: `${name.country}:army`} : name));
}

function joinSameNames({names, folded, sets}: CoreferenceWork, {titles, ofBoth}: Genders): void {
	const first = new Map<string, number>();
	for (let index = 0; index < names.length; index++) {
		const {key, short} = names[index]!;
		if (short) continue;
		const plain = folded[index]!;
		const name = key ? `=${key}` : ofBoth.has(plain) ? `${plain} ~${titles[index]?.gender}` : plain;
		const before = first.get(name);
		if (before === undefined) first.set(name, index);
		else sets.join(before, index);
	}
}

const isPersonal = ({kind, weak, key}: Named): boolean => key === undefined && (kind === 'person' || weak === true);

/** Surnames, and first words of names that begin with the surname, follow the full name: `Zhou` → `Zhou Wenli`. */
function joinPersons({names, folded, sets}: CoreferenceWork, {titles, genderOf}: Genders): void {
	const full = fullNames(names, folded);
	const mayBear = bearing(names, folded);
	const bearers = new Map<string, number | null>();
	for (let index = 0; index < names.length; index++) {
		const name = names[index]!;
		if (!isPersonal(name)) continue;
		const word = folded[index]!;
		const gender = titles[index]?.gender ?? null;
		const question = `${name.kind === 'person'} ${gender} ${word}`;
		if (!bearers.has(question)) {
			const holders = [...(full.get(word) ?? [])].filter(
				([holder]) => mayBear(name, word, holder) && !isOtherGender(gender, genderOf(holder)),
			);
			const best = holders.sort((a, b) => closeness(b, word) - closeness(a, word))[0];
			bearers.set(question, isOfAnother(holders, word, folded) ? null : (best?.[1][0] ?? null));
		}
		const bearer = bearers.get(question);
		if (bearer !== null && bearer !== undefined) sets.join(bearer, index);
	}
}

/** Whom the names of an article tell of. */
type Genders = {
	/** By the title before each name: `Mrs Berg`. */
	readonly titles: readonly (WrittenTitle | null)[];
	/** By a title before a full name anywhere in the article, else by its given name. */
	readonly genderOf: (holder: string) => NameGender | null;
	/** Surnames that stand for women and for men. */
	readonly ofBoth: ReadonlySet<string>;
};

function gendersOf(names: readonly Named[], folded: readonly string[], text: string): Genders {
	const titles = names.map(({kind, start}) =>
		kind === 'person' ? titleAtEnd(text.slice(Math.max(0, start - longestTitle), start)) : null,
	);
	const titled = new Map<string, NameGender>();
	for (const [index, title] of titles.entries())
		if (title !== null && folded[index]!.includes(' ')) titled.set(folded[index]!, title.gender);
	const genderOf = (holder: string): NameGender | null =>
		titled.get(holder) ?? genderOfGivenName(holder.slice(0, holder.indexOf(' ')));
	return {titles, genderOf, ofBoth: surnamesOfBoth(names, folded, titles, genderOf)};
}

/** The surnames of an article that stand behind titles or given names of women and of men. */
function surnamesOfBoth(
	names: readonly Named[],
	folded: readonly string[],
	titles: Genders['titles'],
	genderOf: Genders['genderOf'],
): ReadonlySet<string> {
	const found = new Map<string, NameGender>();
	const ofBoth = new Set<string>();
	for (let index = 0; index < names.length; index++) {
		const name = folded[index]!;
		const isFull = name.includes(' ');
		if (names[index]!.kind !== 'person') continue;
		const gender = isFull ? genderOf(name) : (titles[index]?.gender ?? null);
		const surname = name.slice(name.lastIndexOf(' ') + 1);
		if (gender !== null && isOtherGender(gender, found.get(surname) ?? null)) ofBoth.add(surname);
		else if (gender !== null) found.set(surname, gender);
	}
	return ofBoth;
}

const isOtherGender = (one: NameGender | null, other: NameGender | null): boolean =>
	one !== null && other !== null && one !== other;

/** So often a surname stands alone before any of several of that name is called in full, when it is that of none of them. */
const leastAlone = 3;

/** **`Berg`** `was fined; his sons Per Berg and Lars Berg were not`: who has been called by the surname all along is nobody of the family. */
function isOfAnother(
	holders: readonly (readonly [string, readonly number[]])[],
	word: string,
	folded: readonly string[],
): boolean {
	const family = holders.filter(([name]) => name.endsWith(` ${word}`) || name.includes(` ${word} `));
	if (family.length < 2) return false;
	const first = Math.min(...family.map(([, places]) => places[0]!));
	let alone = 0;
	for (let index = 0; index < first && alone < leastAlone; index++) if (folded[index] === word) alone++;
	return alone >= leastAlone;
}

/** The names of persons in several words, by each word or pair of words that may stand for them, with where they stand. */
function fullNames(
	names: readonly Named[],
	folded: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
	const full = new Map<string, Map<string, number[]>>();
	const remember = (word: string, name: string, index: number): void => {
		const holders = full.get(word) ?? new Map<string, number[]>();
		appendTo(holders, name, index);
		full.set(word, holders);
	};
	for (let index = 0; index < names.length; index++) {
		const name = names[index]!;
		const words = folded[index]!.split(' ');
		if (!isPersonal(name) || name.kind !== 'person' || words.length < 2) continue;
		remember(words.at(-1)!, folded[index]!, index);
		for (const word of shorterNames(words)) remember(word, folded[index]!, index);
	}
	return full;
}

/** What a full name may be cut to, besides its last word. */
const shorterNames = (words: readonly string[]): Iterable<string> =>
	words.length === 2
		? [words[0]!]
		: new Set([words[0]!, words.slice(1).join(' '), words.slice(-2).join(' '), ...middleNames(words)]);

/** Tells whether a name, folded as `word`, may be that of a holder of a full name in the article. */
function bearing(
	names: readonly Named[],
	folded: readonly string[],
): (name: Named, word: string, holder: string) => boolean {
	const sure = new Set(folded.filter((_, index) => names[index]!.kind === 'person' && !names[index]!.weak));
	const places = new Set(folded.filter((_, index) => names[index]!.kind === 'place'));
	// "laboratoires Sernin": what names a company anywhere is no surname in the article.
	const companies = new Set(
		folded.filter((_, index) => names[index]!.rule === 'apposition' && names[index]!.kind !== 'person'),
	);
	// A word that stands as a place anywhere is no surname of somebody who may be a place as well: "Orvane", "Banta Orvane".
	return (name, word, holder) =>
		holder !== word &&
		!companies.has(word) &&
		(!places.has(word) || (sure.has(holder) && !places.has(holder))) &&
		(name.kind === 'person' || holder.endsWith(` ${word}`) || (name.rule === 'capital' && sure.has(holder)));
}

/** "Sánchez" of "Pedro Sánchez Pérez": the first of two surnames, or a second given name; no particle. */
const middleNames = (words: readonly string[]): string[] => words.slice(1, -1).filter(word => word.length > 3);

/** A surname at the end of a name fits better than a word at its beginning; then the one named most often. */
const closeness = ([name, places]: readonly [string, readonly number[]], word: string): number =>
	(name.endsWith(` ${word}`) ? 1000 : 0) + places.length;

/** Mentions with chain numbers in the order of first appearance; uncertain kinds follow the certain ones of the chain. */
function numbered({names, sets}: CoreferenceWork, kept: readonly boolean[]): Mention[] {
	const numbers = new Map<number, number>();
	const kinds = new Map<number, {kind: ActorKind; certainty: number}>();
	for (let index = 0; index < names.length; index++) {
		const {kind, weak, rule} = names[index]!;
		const root = sets.find(index);
		if (kept[index] && !numbers.has(root)) numbers.set(root, numbers.size);
		const certainty = weak ? (rule === 'capital' ? 0 : 1) : 2;
		if (certainty > (kinds.get(root)?.certainty ?? -1)) kinds.set(root, {kind, certainty});
	}
	return flatMapPacked(names, ({start, end, rule, kind, name, country, key, meaning}, index) => {
		if (!kept[index]) return [];
		const root = sets.find(index);
		const known = {
			...(country !== undefined && {country}),
			...(key !== undefined && {key}),
			...(meaning && {meaning}),
		};
		return [{start, end, rule, kind: kinds.get(root)?.kind ?? kind, name, chain: numbers.get(root)!, ...known}];
	});
}
