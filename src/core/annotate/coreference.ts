import type {ActorKind} from '../language/actorKind.ts';
import {type DisjointSets, disjointSets} from '../text/disjointSets.ts';
import {foldName} from '../text/nameKey.ts';
import type {Mention} from './annotation.ts';
import type {Named} from './mentions.ts';
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
	joinSameNames(work);
	joinPersons(work);
	joinAcronyms(work, text);
	joinInitials(work);
	joinBodies(work);
	joinArmies(work);
	joinBodyBeginnings(work);
	const kept = joinShortForms(work);
	const asserted = assertedChains(work);
	return numbered(
		work,
		kept.map((keeps, index) => keeps && asserted.has(work.sets.find(index))),
	);
}

/** The chains of which at least one name has more than its capital to tell that it is one. */
const assertedChains = ({names, sets}: CoreferenceWork): ReadonlySet<number> =>
	new Set(names.flatMap(({bare}, index) => (bare ? [] : [sets.find(index)])));

const fullName = ({name, surname}: Named): string => foldName(surname ? `${name} ${surname}` : name);

/** "Jordan" in an article on Jordan Edwards is he, not the country. */
function personsAmong(named: readonly Named[]): Named[] {
	const words = new Set<string>();
	for (const {name, kind} of named)
		if (kind === 'person' && name.includes(' ')) for (const word of foldName(name).split(' ')) words.add(word);
	return named.map(name => {
		if (!name.personToo || !words.has(foldName(name.name))) return name;
		const {key: _key, country: _country, located: _located, government: _government, ...bare} = name;
		return {...bare, kind: 'person', rule: 'part of a name'};
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

function joinSameNames({names, folded, sets}: CoreferenceWork): void {
	const first = new Map<string, number>();
	for (const [index, {key, short}] of names.entries()) {
		if (short) continue;
		const name = key ? `=${key}` : folded[index]!;
		const before = first.get(name);
		if (before === undefined) first.set(name, index);
		else sets.join(before, index);
	}
}

const isPersonal = ({kind, weak, key}: Named): boolean => key === undefined && (kind === 'person' || weak === true);

/** Surnames, and first words of names that begin with the surname, follow the full name: `Zhou` → `Zhou Wenli`. */
function joinPersons({names, folded, sets}: CoreferenceWork): void {
	const full = new Map<string, Map<string, number[]>>();
	const remember = (word: string, name: string, index: number): void => {
		const holders = full.get(word) ?? new Map<string, number[]>();
		const places = holders.get(name);
		if (places) places.push(index);
		else holders.set(name, [index]);
		full.set(word, holders);
	};
	for (const [index, name] of names.entries()) {
		const words = folded[index]!.split(' ');
		if (!isPersonal(name) || name.kind !== 'person' || words.length < 2) continue;
		remember(words.at(-1)!, folded[index]!, index);
		if (words.length === 2) remember(words[0]!, folded[index]!, index);
		else if (words.length > 2)
			for (const word of [words[0]!, words.slice(1).join(' '), words.slice(-2).join(' ')])
				remember(word, folded[index]!, index);
	}
	const sure = new Set(folded.filter((_, index) => names[index]!.kind === 'person' && !names[index]!.weak));
	const places = new Set(folded.filter((_, index) => names[index]!.kind === 'place'));
	const bearers = new Map<string, number | null>();
	for (const [index, name] of names.entries()) {
		if (!isPersonal(name)) continue;
		const word = folded[index]!;
		const question = `${name.kind === 'person'} ${word}`;
		// A word that stands as a place anywhere is no surname of somebody who may be a place as well: "Orvane", "Banta Orvane".
		const fits = (holder: string): boolean =>
			holder !== word &&
			(!places.has(word) || (sure.has(holder) && !places.has(holder))) &&
			(name.kind === 'person' || holder.endsWith(` ${word}`));
		if (!bearers.has(question)) {
			const holders = [...(full.get(word) ?? [])].filter(([holder]) => fits(holder));
			const best = holders.sort((a, b) => closeness(b, word) - closeness(a, word))[0];
			bearers.set(question, best?.[1][0] ?? null);
		}
		const bearer = bearers.get(question);
		if (bearer !== null && bearer !== undefined) sets.join(bearer, index);
	}
}

/** A surname at the end of a name fits better than a word at its beginning; then the one named most often. */
const closeness = ([name, places]: readonly [string, readonly number[]], word: string): number =>
	(name.endsWith(` ${word}`) ? 1000 : 0) + places.length;

/** `Agence centrale du littoral (ACL)`, `Open Hands (MOUV, en français)`, `MOUV (ou Open Hands en anglais)`. */
function joinAcronyms({names, sets}: CoreferenceWork, text: string): void {
	for (let index = 1; index < names.length; index++) {
		const [before, name] = [names[index - 1]!, names[index]!];
		if (name.start - before.end > 30 || name.start < before.end || !isBody(before.kind) || !isBody(name.kind)) continue;
		if (before.key?.startsWith('body:') && name.key?.startsWith('body:')) continue;
		const between = text.slice(before.end, name.start);
		const after = text.slice(name.end, name.end + 20);
		const acronym = /^\p{Lu}[\p{Lu}\d.-]+$/u;
		const short = acronym.test(name.name) || acronym.test(before.name) || isSpelledIn(name.name, before.name);
		const closes = /^(?:\)|,? (?:en|in) \p{L}+\))/u.test(after);
		if (short && closes && /^\s*["“«”»]?\s?\((?:(?:ou|or|soit)\s)?["“«]?$/u.test(between)) sets.join(index - 1, index);
	}
}

/** `Unef` in "Union nationale des étudiants de France": a word that begins as the name does and whose letters follow in it. */
function isSpelledIn(short: string, name: string): boolean {
	if (short.length > 8 || !/^\p{Lu}[\p{Ll}]+$/u.test(short) || !name.includes(' ')) return false;
	const [letters, text] = [foldName(short), foldName(name)];
	let at = 0;
	for (const letter of text) if (letter === letters[at]) at++;
	return letters[0] === text[0] && at === letters.length;
}

/** "RHB" after "Royal Harbour Board": the initials of one long name of the article, without its small words. */
function joinInitials({names, sets}: CoreferenceWork): void {
	const byInitials = new Map<string, Set<number>>();
	for (const [index, {name, kind}] of names.entries()) {
		const initials = isBody(kind) ? initialsOf(name) : '';
		if (initials.length < 3) continue;
		const chains = byInitials.get(initials) ?? new Set();
		byInitials.set(initials, chains.add(sets.find(index)));
	}
	for (const [index, {name, kind, key}] of names.entries()) {
		const chains = isBody(kind) && key === undefined ? [...(byInitials.get(name) ?? [])].map(sets.find) : [];
		if (new Set(chains).size === 1) sets.join(chains[0]!, index);
	}
}

const initialsOf = (name: string): string =>
	name
		.split(/[\s'’-]+/u)
		.filter(word => word.length > 3)
		.map(word => word[0]!.toUpperCase())
		.join('');

const isBody = (kind: ActorKind): boolean => kind !== 'person' && kind !== 'country' && kind !== 'place';

/** "troupes du Sud" are those of the country whose name ends so, when its forces are named in the article. */
function joinArmies({names, folded, sets}: CoreferenceWork): void {
	const nations = new Map<string, string>();
	const armies = new Map<string, number>();
	for (const [index, {kind, country, key}] of names.entries()) {
		if (country === undefined) continue;
		if (kind === 'country') for (const word of folded[index]!.split(' ')) nations.set(word, country);
		if (key === `${country}:army` && !armies.has(country)) armies.set(country, index);
	}
	for (const [index, {class: name, country}] of names.entries()) {
		if (name !== 'army' || country !== undefined) continue;
		const army = armies.get(nations.get(folded[index]!.slice(folded[index]!.lastIndexOf(' ') + 1)) ?? '');
		if (army !== undefined) sets.join(army, index);
	}
}

/** "le ministère sud-coréen", "l'état-major": the body of that class named in full in the article, when there is one only. */
function joinBodies({names, sets}: CoreferenceWork): void {
	const fuller = new Map<string, number>();
	for (const [index, {class: name, country}] of names.entries()) {
		if (name === undefined) continue;
		const isShort =
			name === 'ministry:' || (country === undefined && /^(?:intelligence|staff|ministry:.+)$/u.test(name));
		if (!isShort) continue;
		const question = `${name} ${country ?? ''}`;
		if (!fuller.has(question)) fuller.set(question, onlyFuller({names, sets}, name, country));
		const body = fuller.get(question)!;
		if (body >= 0) sets.join(body, index);
	}
}

/** "le tribunal correctionnel" after "tribunal correctionnel de Nantes": the beginning of the name of one body only. */
function joinBodyBeginnings({names, folded, sets}: CoreferenceWork): void {
	const fuller = new Map<string, Set<number>>();
	for (const [index, {rule}] of names.entries()) {
		const words = rule === 'body' ? folded[index]!.split(' ').slice(0, longestBody) : [];
		let beginning = words[0] ?? '';
		for (const word of words.slice(1)) {
			if (beginning.includes(' ')) addUpToTwo(fuller, beginning, sets.find(index));
			beginning += ` ${word}`;
		}
	}
	for (const [index, {rule, country}] of names.entries()) {
		if (rule !== 'body' || country !== undefined) continue;
		const chains = new Set([...(fuller.get(folded[index]!) ?? [])].map(sets.find));
		if (chains.size === 1) for (const chain of chains) sets.join(chain, index);
	}
}

/** More words than the common part of a body's name has. */
const longestBody = 8;

/** Two chains tell as much as more: that a beginning is not of one body. */
function addUpToTwo(lists: Map<string, Set<number>>, key: string, item: number): void {
	const list = lists.get(key);
	if (!list) lists.set(key, new Set([item]));
	else if (list.size < 2) list.add(item);
}

/** The index of a fuller body of a class when all of that class in the article are one actor; else -1. */
function onlyFuller(
	{names, sets}: Pick<CoreferenceWork, 'names' | 'sets'>,
	name: string,
	country: string | undefined,
): number {
	let found = -1;
	for (const [at, other] of names.entries()) {
		if (!isFuller(other, name, country)) continue;
		if (found >= 0 && sets.find(found) !== sets.find(at)) return -1;
		found = at;
	}
	return found;
}

function isFuller(other: Named, name: string, country: string | undefined): boolean {
	if (other.class === undefined || other.country === undefined) return false;
	if (country !== undefined && other.country !== country) return false;
	return name === 'ministry:' ? other.class.startsWith(name) && other.class !== name : other.class === name;
}

/** Mentions with chain numbers in the order of first appearance; uncertain kinds follow the certain ones of the chain. */
function numbered({names, sets}: CoreferenceWork, kept: readonly boolean[]): Mention[] {
	const numbers = new Map<number, number>();
	const kinds = new Map<number, {kind: ActorKind; certainty: number}>();
	for (const [index, {kind, weak, rule}] of names.entries()) {
		const root = sets.find(index);
		if (kept[index] && !numbers.has(root)) numbers.set(root, numbers.size);
		const certainty = weak ? (rule === 'capital' ? 0 : 1) : 2;
		if (certainty > (kinds.get(root)?.certainty ?? -1)) kinds.set(root, {kind, certainty});
	}
	return names.flatMap(({start, end, rule, kind, name, country, key}, index) => {
		if (!kept[index]) return [];
		const root = sets.find(index);
		const known = {...(country !== undefined && {country}), ...(key !== undefined && {key})};
		return [{start, end, rule, kind: kinds.get(root)?.kind ?? kind, name, chain: numbers.get(root)!, ...known}];
	});
}
