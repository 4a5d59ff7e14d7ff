import type {DisjointSets} from '../../text/disjointSets.ts';
import {initialsOf} from '../../text/initials.ts';
import {foldName} from '../../text/nameKey.ts';
import {beginningsOf, bodyNameKey, companyStems, withoutOneWord} from './bodyNames.ts';
import {type Chain, guesses, hasKey, isBody, longestName} from './chains.ts';

/**
 * Brings companies together with their shorter names, and bodies with their initials and with what they are called where
 * their country or town need not be told, where only one in the dossier fits.
 */
export function joinBodyNames(chains: readonly Chain[], sets: DisjointSets): void {
	joinFitting(chains, sets, stemsOf, shortNamesOf);
	joinFitting(chains, sets, initialsOfChain, acronymsOf);
	joinFitting(chains, sets, withoutOwner, unowned);
	joinFitting(chains, sets, meaningsOf, meaningsOf);
}

type Names = (chain: Chain) => readonly string[];

/** Joins a chain with one of these short names to the chains that have it as the short form of theirs, when those are one actor. */
function joinFitting(chains: readonly Chain[], {find, join}: DisjointSets, fullForms: Names, shortForms: Names): void {
	const full = new Map<string, Set<number>>();
	for (let index = 0; index < chains.length; index++)
		for (const name of fullForms(chains[index]!)) full.set(name, (full.get(name) ?? new Set()).add(find(index)));
	for (let index = 0; index < chains.length; index++)
		for (const name of shortForms(chains[index]!)) {
			const known = full.get(name);
			if (known === undefined) continue;
			const holders = new Set(Array.from(known, find));
			// What is one actor by now need not be gone through again: hundreds of articles name some bodies.
			full.set(name, holders);
			const others = [...holders].filter(holder => holder !== find(index));
			if (others.length === 1) join(others[0]!, index);
		}
}

/** "Norvik" of "Norvik Shipping"; no stem of one or two letters. */
function stemsOf(chain: Chain): string[] {
	if (hasKey(chain) || !isBody(chain)) return [];
	const name = longestName(chain);
	return companyStems(name).filter(stem => stem.length > 2 && stem !== bodyNameKey(name));
}

/** A name that may be that of a company without its suffix: of a body, or of who is taken for a person for two capitals. */
const shortNamesOf = (chain: Chain): string[] =>
	hasKey(chain) || !(isBody(chain) || chain.mentions.every(({rule}) => guesses.has(rule) || rule === 'dictionary'))
		? []
		: [bodyNameKey(longestName(chain))];

function initialsOfChain(chain: Chain): string[] {
	if (hasKey(chain) || !isBody(chain)) return [];
	return chain.mentions.map(({name}) => initialsOf(name)).filter(initials => initials.length > 2);
}

/** `UMNO`, or `Umno` as newspapers write it that read such names as words; none where the article tells what it stands for. */
function acronymsOf(chain: Chain): string[] {
	if (hasKey(chain) || !isBody(chain) || foldName(longestName(chain)).includes(' ')) return [];
	const {name} = chain.mentions[0]!;
	return /^(?:\p{Lu}{3,6}|\p{Lu}\p{Ll}{3,5})$/u.test(name) ? [name.toUpperCase()] : [];
}

/** "Congress" of "US Congress", "parquet" of "parquet de Sundby": what common nouns call a body without country or town. */
function withoutOwner(chain: Chain): string[] {
	if (!isBody(chain)) return [];
	return chain.mentions.flatMap(({name, country, key, rule}) => [
		...(country !== undefined || key?.startsWith('body:') ? withoutOneWord(name) : []),
		...(rule === 'body' && country === undefined ? beginningsOf(name) : []),
	]);
}

const unowned = (chain: Chain): string[] =>
	!hasKey(chain) &&
	isBody(chain) &&
	chain.mentions.every(({rule, country}) => country === undefined && nounRules.has(rule))
		? [...new Set(chain.mentions.map(({name}) => foldName(name)))]
		: [];

/** Rules that find a body by the noun that names it. */
const nounRules: ReadonlySet<string> = new Set(['body', 'body noun', 'unique body']);

/** More readings of a name are not compared. */
const mostReadings = 64;

/** What the words of a body's name may mean together, whatever their order: "Alliance de l'espoir" and "Alliance of Hope". */
function meaningsOf(chain: Chain): string[] {
	if (hasKey(chain) || !isBody(chain)) return [];
	const found = new Set<string>();
	for (const {meaning} of chain.mentions) {
		let readings: readonly (readonly string[])[] = meaning ? [[]] : [];
		for (const words of meaning ?? []) readings = readings.flatMap(reading => words.map(word => [...reading, word]));
		if (readings.length <= mostReadings) for (const reading of readings) found.add([...reading].sort().join(' '));
	}
	return [...found];
}
