import type {ActorKind} from '../../language/actorKind.ts';
import {beforeOtherName, behindOtherName} from '../../language/introducedNames.ts';
import {initialsOf} from '../../text/initials.ts';
import {foldName} from '../../text/nameKey.ts';
import type {CoreferenceWork} from '../coreference.ts';
import type {Named} from '../mentions.ts';

/** Joins the names of bodies that are one: acronyms and long names, short forms and full ones. */
export function joinBodies(work: CoreferenceWork, text: string): void {
	joinAcronyms(work, text);
	joinInitials(work);
	joinClasses(work);
	joinArmies(work);
	joinBodyBeginnings(work);
}

/** `Agence centrale du littoral (ACL)`, `Open Hands (MOUV, en français)`, `MOUV (ou Open Hands en anglais)`. */
function joinAcronyms({names, sets}: CoreferenceWork, text: string): void {
	for (let index = 1; index < names.length; index++) {
		const before = names[index - 1]!;
		const name = names[index]!;
		if (name.start - before.end > 30 || name.start < before.end || !isBody(before.kind) || !isBody(name.kind)) continue;
		if (before.key?.startsWith('body:') && name.key?.startsWith('body:')) continue;
		const between = text.slice(before.end, name.start);
		const after = text.slice(name.end, name.end + 20);
		const acronym = /^\p{Lu}[\p{Lu}\d.-]+$/u;
		const short = acronym.test(name.name) || acronym.test(before.name) || isSpelledIn(name.name, before.name);
		if (short && behindOtherName.test(after) && beforeOtherName.test(between)) sets.join(index - 1, index);
	}
}

/** `Unef` in "Union nationale des étudiants de France": a word that begins as the name does and whose letters follow in it. */
function isSpelledIn(short: string, name: string): boolean {
	if (short.length > 8 || !/^\p{Lu}[\p{Ll}]+$/u.test(short) || !name.includes(' ')) return false;
	const letters = foldName(short);
	const text = foldName(name);
	let at = 0;
	for (const letter of text) if (letter === letters[at]) at++;
	return letters[0] === text[0] && at === letters.length;
}

/**
 * "RHB" or "Rhb" after "Royal Harbour Board": the initials of one long name of the article, without its small words.
 * Two letters tell enough where the article writes them as an acronym.
 */
function joinInitials({names, sets}: CoreferenceWork): void {
	const byInitials = new Map<string, Set<number>>();
	for (let index = 0; index < names.length; index++) {
		const {name, kind} = names[index]!;
		const initials = isBody(kind) ? initialsOf(name) : '';
		if (initials.length < 2) continue;
		const chains = byInitials.get(initials) ?? new Set();
		byInitials.set(initials, chains.add(sets.find(index)));
	}
	for (let index = 0; index < names.length; index++) {
		const {name, kind, key, rule} = names[index]!;
		if (!isBody(kind) || key !== undefined || (name.length < 3 && rule !== 'acronym')) continue;
		const acronym = /^\p{Lu}\p{Ll}{2,5}$/u.test(name) ? name.toUpperCase() : name;
		const chains = new Set([...(byInitials.get(acronym) ?? [])].map(sets.find));
		const [chain] = chains;
		if (chain !== undefined && chains.size === 1) sets.join(chain, index);
	}
}

const isBody = (kind: ActorKind): boolean => kind !== 'person' && kind !== 'country' && kind !== 'place';

/** "troupes du Sud" are those of the country whose name ends so, when its forces are named in the article. */
function joinArmies({names, folded, sets}: CoreferenceWork): void {
	const nations = new Map<string, string>();
	const armies = new Map<string, number>();
	for (let index = 0; index < names.length; index++) {
		const {kind, country, key} = names[index]!;
		if (country === undefined) continue;
		if (kind === 'country') for (const word of folded[index]!.split(' ')) nations.set(word, country);
		if (key === `${country}:army` && !armies.has(country)) armies.set(country, index);
	}
	for (let index = 0; index < names.length; index++) {
		const {class: name, country} = names[index]!;
		if (name !== 'army' || country !== undefined) continue;
		const army = armies.get(nations.get(folded[index]!.slice(folded[index]!.lastIndexOf(' ') + 1)) ?? '');
		if (army !== undefined) sets.join(army, index);
	}
}

/** "le ministère sud-coréen", "l'état-major": the body of that class named in full in the article, when there is one only. */
function joinClasses({names, sets}: CoreferenceWork): void {
	const fuller = new Map<string, number>();
	for (let index = 0; index < names.length; index++) {
		const {class: name, country} = names[index]!;
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
	for (let index = 0; index < names.length; index++) {
		const {rule} = names[index]!;
		const words = rule === 'body' ? folded[index]!.split(' ').slice(0, longestBody) : [];
		let beginning = words[0] ?? '';
		for (const word of words.slice(1)) {
			if (beginning.includes(' ')) addUpToTwo(fuller, beginning, sets.find(index));
			beginning += ` ${word}`;
		}
	}
	for (let index = 0; index < names.length; index++) {
		const {rule, country} = names[index]!;
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
	for (let at = 0; at < names.length; at++) {
		const other = names[at]!;
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
