import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import type {ArticleId} from '../../article/article.ts';
import type {ActorKind} from '../../language/actorKind.ts';
import {appendTo} from '../../text/appendTo.ts';
import {type DisjointSets, disjointSets} from '../../text/disjointSets.ts';
import {foldName} from '../../text/nameKey.ts';
import type {LanguageCode} from '../../text/token.ts';
import {transliterationKey} from '../../text/transliteration.ts';
import type {Actor, ActorId, Location} from '../dossier.ts';
import {mayBeMisspelt, personKeys, samePerson, sameSpelling, surnameKeys} from './actorNames.ts';
import {bodyNameKey} from './bodyNames.ts';
import {type Chain, chainsOf, guesses, hasKey, isFullPerson, longestName} from './chains.ts';
import {joinBodyNames} from './joinBodyNames.ts';
import {isCountryless, joinMinistries} from './joinMinistries.ts';

/** The actors of a dossier, and which of them a coreference chain of an article names. */
export type ActorIndex = {
	readonly actors: readonly Actor[];
	actorOf(article: ArticleId, chain: number): ActorId | undefined;
	/** The actor that is the country with this code. */
	country(code: string): ActorId | undefined;
	/** The actor with this id. */
	actor(id: ActorId): Actor | undefined;
};

/** The same actor across articles: spellings, acronyms, transliterations and both languages brought together. */
export function buildActors(annotated: readonly AnnotatedArticle[]): ActorIndex {
	const language = mainLanguage(annotated);
	const chains = annotated.flatMap(article => chainsOf(article, article.article.language === language));
	const sets = disjointSets(chains.length);
	joinByName(chains, sets.join);
	joinSpellings(chains, sets);
	joinMisspelt(chains, sets);
	joinShortened(chains, sets);
	joinSurnames(chains, sets);
	joinBodyNames(chains, sets);
	joinMinistries(chains, sets);
	const groups = new Map<number, Chain[]>();
	for (let index = 0; index < chains.length; index++) {
		const chain = chains[index]!;
		appendTo(groups, sets.find(index), chain);
	}
	const ids = new Map<ArticleId, ActorId[]>();
	for (const {article} of annotated) ids.set(article.id, []);
	const used = new Set<ActorId>();
	const actors = [...groups.values()].map(group => {
		const actor = actorOf(group, used);
		for (const {article, number} of group) ids.get(article)![number] = actor.id;
		return actor;
	});
	const byId = new Map(actors.map(actor => [actor.id, actor]));
	const countries = countriesAmong(chains, ids);
	return {
		actors,
		actorOf: (article, chain) => ids.get(article)?.[chain],
		country: code => countries.get(code),
		actor: id => byId.get(id),
	};
}

/** The actors that are countries, by their codes. */
function countriesAmong(
	chains: readonly Chain[],
	ids: ReadonlyMap<ArticleId, readonly ActorId[]>,
): ReadonlyMap<string, ActorId> {
	const countries = new Map<string, ActorId>();
	for (const {article, number, mentions} of chains) {
		const {kind, country} = mentions[0]!;
		const id = ids.get(article)![number];
		if (kind === 'country' && country !== undefined && id !== undefined) countries.set(country, id);
	}
	return countries;
}

/** The language of most articles; of the first among equals. */
function mainLanguage(annotated: readonly AnnotatedArticle[]): LanguageCode | undefined {
	const counts = new Map<LanguageCode, number>();
	for (const {article} of annotated) counts.set(article.language, (counts.get(article.language) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

type Join = (a: number, b: number) => void;

/** Chains that share a key or a name are one actor; the surname in a chain with a full name is not enough. */
function joinByName(chains: readonly Chain[], join: Join): void {
	const first = new Map<string, number>();
	for (let index = 0; index < chains.length; index++) {
		const chain = chains[index]!;
		for (const known of identitiesOf(chain)) {
			const before = first.get(known);
			if (before === undefined) first.set(known, index);
			else join(before, index);
		}
	}
}

/**
 * What a chain is looked for under: keys, and names as they are compared. Where its country is told, the words that its
 * body shares with those of other countries say nothing.
 */
function identitiesOf(chain: Chain): Set<string> {
	const full = isFullPerson(chain);
	const owned = chain.mentions.some(({key, rule}) => key !== undefined && rule === 'body' && !isCountryless(key));
	const found = new Set<string>();
	for (let at = 0; at < chain.mentions.length; at++) {
		const {key, name, rule} = chain.mentions[at]!;
		if (owned && rule === 'body' && (key === undefined || isCountryless(key))) continue;
		if (key !== undefined) found.add(`=${key}`);
		if (key === undefined ? !(full && !name.includes(' ')) : name.includes(' ')) found.add(bodyNameKey(name));
	}
	return found;
}

/** Spellings of one key that a name is compared with: no name is transcribed in more ways. */
const mostSpellings = 50;

/** Spellings of one name in several transcriptions: of persons when the given names agree, of places as a whole. */
function joinSpellings(chains: readonly Chain[], {join}: DisjointSets): void {
	const byKey = new Map<string, Map<string, number>>();
	for (let index = 0; index < chains.length; index++) {
		const chain = chains[index]!;
		if (hasKey(chain) || (chain.kind !== 'place' && !isFullPerson(chain))) continue;
		const name = longestName(chain);
		const same = chain.kind === 'place' ? sameSpelling : samePerson;
		for (const key of chain.kind === 'place' ? [transliterationKey(name)] : personKeys(name)) {
			const spellings = byKey.get(key) ?? new Map<string, number>();
			byKey.set(key, spellings);
			for (const [spelling, other] of spellings) if (same(spelling, name)) join(other, index);
			if (!spellings.has(name) && spellings.size < mostSpellings) spellings.set(name, index);
		}
	}
}

/** Spellings of one given name, by slips, of those of one surname; who stand side by side in an article are two. */
function joinMisspelt(chains: readonly Chain[], {join}: DisjointSets): void {
	for (const spellings of spellingsBySurname(chains).values()) {
		const known = [...spellings];
		for (let at = 0; at < known.length; at++)
			for (let next = at + 1; next < known.length; next++) {
				const [one, here] = known[at]!;
				const [other, there] = known[next]!;
				if (mayBeMisspelt(one, other) && !shareArticle(here, there)) join(here.first, there.first);
			}
	}
}

const shareArticle = ({articles}: Spelling, other: Spelling): boolean =>
	[...articles].some(article => other.articles.has(article));

/** The first chain of each full name of persons, and the articles that have it. */
type Spelling = {readonly first: number; readonly articles: Set<ArticleId>};

function spellingsBySurname(chains: readonly Chain[]): Map<string, Map<string, Spelling>> {
	const bySurname = new Map<string, Map<string, Spelling>>();
	for (let index = 0; index < chains.length; index++) {
		const chain = chains[index]!;
		if (hasKey(chain) || !isFullPerson(chain)) continue;
		const name = longestName(chain);
		const surname = foldName(name).split(' ').at(-1)!;
		const spellings = bySurname.get(surname) ?? new Map<string, Spelling>();
		bySurname.set(surname, spellings);
		const known = spellings.get(name);
		if (known !== undefined) known.articles.add(chain.article);
		else if (spellings.size < mostSpellings) spellings.set(name, {first: index, articles: new Set([chain.article])});
	}
	return bySurname;
}

/** `Sidi Khan`, `Mohammed Sidi Khan`; `Ana Roca`, `Ana Roca Vidal`: a name without its first or its last word, of which only one bearer is known. */
function joinShortened(chains: readonly Chain[], {find, join}: DisjointSets): void {
	const longer = new Map<string, Set<number>>();
	const people = chains.flatMap((chain, index) =>
		isFullPerson(chain) && !hasKey(chain) ? [{index, words: foldName(longestName(chain)).split(' ')}] : [],
	);
	for (const {index, words} of people) {
		if (words.length < 3) continue;
		for (const part of [words.slice(1), words.slice(0, -1)]) {
			const key = part.join(' ');
			longer.set(key, (longer.get(key) ?? new Set()).add(find(index)));
		}
	}
	for (const {index, words} of people) {
		const [bearer, ...others] = longer.get(words.join(' ')) ?? [];
		if (bearer !== undefined && others.length === 0) join(bearer, index);
	}
}

/** A surname alone means the person of that surname in the dossier: the only one, or by far the most often named. */
function joinSurnames(chains: readonly Chain[], {find, join}: DisjointSets): void {
	const bearers = new Map<string, Map<number, number>>();
	for (let index = 0; index < chains.length; index++) {
		const chain = chains[index]!;
		if (!isFullPerson(chain)) continue;
		for (const key of knownBy(chain)) {
			const counts = bearers.get(key) ?? new Map<number, number>();
			bearers.set(key, counts.set(find(index), (counts.get(find(index)) ?? 0) + chain.mentions.length));
		}
	}
	for (let index = 0; index < chains.length; index++) {
		const chain = chains[index]!;
		if (hasKey(chain) || isFullPerson(chain) || !isSurnameAlone(chain)) continue;
		const counts = [...(bearers.get(transliterationKey(chain.mentions[0]!.name)) ?? [])].sort((a, b) => b[1] - a[1]);
		const [best, second] = counts;
		if (best && best[1] >= 2 * (second?.[1] ?? 0)) join(best[0], index);
	}
}

/** Under which single names a person is known: the surname, and what the article calls the person by: "Anwar", "Lula". */
function knownBy(chain: Chain): ReadonlySet<string> {
	const single = chain.mentions.filter(({name}) => !name.includes(' ')).map(({name}) => transliterationKey(name));
	return new Set([...surnameKeys(longestName(chain)), ...single]);
}

/** A single word that may be a person: named as one, or only known by its capital. */
const isSurnameAlone = ({kind, mentions}: Chain): boolean =>
	!mentions[0]!.name.includes(' ') &&
	(kind === 'person' || mentions.every(({rule}) => rule === 'capital' || rule === 'preposition of place'));

function actorOf(group: readonly Chain[], used: Set<ActorId>): Actor {
	const names = new Map<string, number>();
	const mentions: Location[] = [];
	for (const {article, mentions: members, main} of group)
		for (let at = 0; at < members.length; at++) {
			const {start, end, name, rule} = members[at]!;
			const weight = isFullForm(name, rule) ? (main ? inMainLanguage : 1) : 1 / inMainLanguage;
			names.set(name, (names.get(name) ?? 0) + weight);
			mentions.push({article, start, end});
		}
	const name = bestName(names, group[0]!.kind);
	return {
		id: freeId(name, used),
		name,
		kind: commonKind(group),
		aliases: [...names.keys()].filter(alias => alias !== name),
		mentions,
	};
}

/** Short forms, capitals and inhabitants that stand for a country, and shouted names do not name an actor if others do. */
const isFullForm = (name: string, rule: string): boolean =>
	!standIns.has(rule) && !(/^\p{Lu}[\p{Lu} -]{4,}$/u.test(name) && name.length > 5);

const standIns: ReadonlySet<string> = new Set([
	'short form',
	'capital for its country',
	'inhabitants',
	'body of a country',
]);

/** A name in the main language counts for more than any number of others. */
const inMainLanguage = 1_000_000;

/** The usual form: of persons the most frequent of those with given name and surname, the fuller among equals. */
function bestName(names: ReadonlyMap<string, number>, kind: ActorKind): string {
	const words = (name: string): number => foldName(name).split(' ').length;
	const full = (name: string): number => (kind === 'person' ? Math.min(2, words(name)) : 0);
	const fuller = (a: string, b: string): number => (kind === 'person' ? words(b) - words(a) : 0);
	return [...names].sort(([a, m], [b, n]) => full(b) - full(a) || n - m || fuller(a, b) || a.length - b.length)[0]![0];
}

function commonKind(group: readonly Chain[]): ActorKind {
	const counts = new Map<ActorKind, number>();
	for (const {mentions} of group)
		for (let at = 0; at < mentions.length; at++) {
			const {kind, rule} = mentions[at]!;
			counts.set(kind, (counts.get(kind) ?? 0) + (guesses.has(rule) ? aGuess : 1));
		}
	return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

/** What a guessed kind counts beside one that the text tells. */
const aGuess = 0.01;

function freeId(name: string, used: Set<ActorId>): ActorId {
	const slug =
		foldName(name)
			.replace(/[^\p{L}\p{N}]+/gu, '-')
			.replace(/^-+|-+$/gu, '') || 'actor';
	let id = slug;
	for (let number = 2; used.has(id); number++) id = `${slug}-${number}`;
	used.add(id);
	return id;
}
