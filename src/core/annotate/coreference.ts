import type {ActorKind} from '../language/actorKind.ts';
import {type DisjointSets, disjointSets} from '../text/disjointSets.ts';
import {foldName} from '../text/nameKey.ts';
import type {Mention} from './annotation.ts';
import type {Named} from './mentions.ts';

/** Numbers the names of an article by the actor that they name, and drops groups that turn out to be none. */
export function chainsOf(named: readonly Named[], text: string): Mention[] {
	const names = keepGroups(governments(named));
	const sets = disjointSets(names.length);
	const folded = names.map(({name}) => foldName(name));
	joinSameNames(names, folded, sets);
	joinPersons(names, folded, sets);
	joinAcronyms(names, text, sets);
	joinShortBodies(names, sets);
	return numbered(names, sets);
}

/** A capital city stands for its country in the whole article when it does so anywhere: "Moscou affirme". */
function governments(named: readonly Named[]): Named[] {
	const acting = new Set(named.filter(({located}) => located === false).map(({key}) => key));
	return named.map(name =>
		name.located !== undefined && acting.has(name.key)
			? {...name, kind: 'country', key: `country:${name.country}`}
			: name,
	);
}

/** Inhabitants count as actors where their country's soldiers are spoken of, and mean these. */
function keepGroups(named: readonly Named[]): Named[] {
	const armies = new Set(named.filter(({key}) => key?.endsWith(':army')).map(({country}) => country));
	return named
		.filter(({key, country}) => !key?.endsWith(':people') || armies.has(country))
		.map(name => (name.key?.endsWith(':people') ? {...name, key: `${name.country}:army`} : name));
}

function joinSameNames(names: readonly Named[], folded: readonly string[], sets: DisjointSets): void {
	const first = new Map<string, number>();
	for (const [index, {key}] of names.entries())
		for (const name of key ? [`=${key}`] : [folded[index]!]) {
			const before = first.get(name);
			if (before === undefined) first.set(name, index);
			else sets.join(before, index);
		}
}

const isPersonal = ({kind, weak, key}: Named): boolean => key === undefined && (kind === 'person' || weak === true);

/** Surnames, and first words of names that begin with the surname, follow the full name: `Kim` → `Kim Jong-un`. */
function joinPersons(names: readonly Named[], folded: readonly string[], sets: DisjointSets): void {
	const full = new Map<string, Map<string, number[]>>();
	const remember = (word: string, name: string, index: number): void => {
		const holders = full.get(word) ?? new Map<string, number[]>();
		full.set(word, holders.set(name, [...(holders.get(name) ?? []), index]));
	};
	for (const [index, name] of names.entries()) {
		const words = folded[index]!.split(' ');
		if (!isPersonal(name) || name.kind !== 'person' || words.length < 2) continue;
		remember(words.at(-1)!, folded[index]!, index);
		if (words.length > 2 || /-/u.test(name.name) || words[0]!.length < 4) remember(words[0]!, folded[index]!, index);
	}
	for (const [index, name] of names.entries()) {
		if (!isPersonal(name) || folded[index]!.includes(' ')) continue;
		const holders = [...(full.get(folded[index]!)?.values() ?? [])];
		const best = holders.sort((a, b) => b.length - a.length)[0];
		if (best) sets.join(best[0]!, index);
	}
}

/** `Service national de renseignement (NIS)`, `WE Charity (UNIS, en français)`, `UNIS (ou WE Charity en anglais)`. */
function joinAcronyms(names: readonly Named[], text: string, sets: DisjointSets): void {
	for (let index = 1; index < names.length; index++) {
		const [before, name] = [names[index - 1]!, names[index]!];
		if (name.start - before.end > 30 || name.start < before.end || !isBody(before.kind) || !isBody(name.kind)) continue;
		if (before.key && name.key && before.key.startsWith('body:') && name.key.startsWith('body:')) continue;
		const between = text.slice(before.end, name.start);
		const after = text.slice(name.end, name.end + 20);
		const acronym = /^\p{Lu}[\p{Lu}\d.-]+$/u;
		const short = acronym.test(name.name) || acronym.test(before.name);
		const closes = /^(?:\)|,? (?:en|in) \p{L}+\))/u.test(after);
		if (short && closes && /^\s*["“«]?\s?\((?:(?:ou|or|soit)\s)?["“«]?$/u.test(between)) sets.join(index - 1, index);
	}
}

const isBody = (kind: ActorKind): boolean => kind !== 'person' && kind !== 'country' && kind !== 'place';

/** "le ministère sud-coréen" is the ministry of that country named before, when there is one only. */
function joinShortBodies(names: readonly Named[], sets: DisjointSets): void {
	for (const [index, {key}] of names.entries()) {
		if (!key?.endsWith(':ministry:')) continue;
		const fuller = names.findLastIndex(
			(other, at) => at < index && other.key !== key && other.key?.startsWith(key) === true,
		);
		if (fuller >= 0) sets.join(fuller, index);
	}
}

/** Mentions with chain numbers in the order of first appearance; uncertain kinds follow the certain ones of the chain. */
function numbered(names: readonly Named[], sets: DisjointSets): Mention[] {
	const numbers = new Map<number, number>();
	const kinds = new Map<number, ActorKind>();
	for (const [index, {kind, weak}] of names.entries()) {
		const root = sets.find(index);
		if (!numbers.has(root)) numbers.set(root, numbers.size);
		if (!weak && !kinds.has(root)) kinds.set(root, kind);
	}
	return names.map(({weak: _weak, surname: _surname, located: _located, sentence: _sentence, ...mention}, index) => {
		const root = sets.find(index);
		return {...mention, chain: numbers.get(root)!, kind: kinds.get(root) ?? mention.kind};
	});
}
