import {appendTo} from '../../text/appendTo.ts';
import {mapPacked} from '../../text/mapPacked.ts';
import {once} from '../../text/once.ts';
import type {LanguageCode, Token} from '../../text/token.ts';
import {perWord, type Word} from '../../text/word.ts';
import {adverbClass, hasClass, nounClass, verbClass} from '../../text/wordClass.ts';
import type {PartOfSpeech} from '../lexicon.ts';
import {words as listed} from '../wordLists.ts';
import {aid} from './aid.ts';
import {apart} from './apart.ts';
import {casualties} from './casualties.ts';
import {change} from './change.ts';
import {common} from './common.ts';
import {compounds} from './compounds.ts';
import {type Concept, type Expression, parseConcepts, withoutObject} from './concept.ts';
import {conflict} from './conflict.ts';
import {diplomacy} from './diplomacy.ts';
import {disaster} from './disaster.ts';
import {economy} from './economy.ts';
import {generic} from './generic.ts';
import {health} from './health.ts';
import {justice} from './justice.ts';
import {nature} from './nature.ts';
import {occupations} from './occupations.ts';
import {oppositeActs, oppositeClaims, reversedActs} from './opposites.ts';
import {people} from './people.ts';
import {places} from './places.ts';
import {politics} from './politics.ts';
import {speech} from './speech.ts';
import {sport} from './sport.ts';
import {technology} from './technology.ts';
import {things} from './things.ts';
import {transport} from './transport.ts';
import {weather} from './weather.ts';
import {work} from './work.ts';

const subjects = [
	...[casualties, conflict, disaster, justice, politics, diplomacy, economy, work, health, aid, transport],
	...[sport, technology, people, places, weather, speech, change, generic, common, compounds],
	...[nature, occupations, things],
];

/** Read when they are first asked for: who only compares what was analysed before needs few of them, or none. */
const tables = once(() => parseConcepts(subjects));

/** The concept of a lemma, by its part of speech where that decides; undefined for words that no table has. */
export const conceptOf = (lemma: string, language: LanguageCode, pos?: PartOfSpeech): Concept | undefined => {
	const {byPart, any} = tables().words[language];
	return (pos === undefined ? undefined : byPart.get(lemma)?.get(pos)) ?? any.get(lemma);
};

/**
 * The concept of a word of the text: by the part of speech asked for, else by its most usual reading that has one.
 * Nouns are also looked up as written: French feminines such as `retraite` share their lemma with other words.
 */
export const conceptOfToken = (
	token: Pick<Token, 'word'>,
	language: LanguageCode,
	wanted: ConceptPart = 'any',
): Concept | undefined => askedConcepts[wanted](token, language) ?? undefined;

/** What a verb means that has no object, where that is something else than with one; null for most. */
export const conceptWithoutObject = perWord((word, language: LanguageCode): Concept | null => {
	const {byPart} = tables().words[language];
	for (const {pos, lemma} of word.readings) {
		const concept = pos === 'verb' ? byPart.get(lemma)?.get(withoutObject) : undefined;
		if (concept) return concept;
	}
	return null;
});

/** Parts of speech that concepts are asked by. */
type ConceptPart = 'noun' | 'verb' | 'adjective' | 'any';

const conceptBy = (wanted?: PartOfSpeech) =>
	perWord((word, language: LanguageCode) => readConcept(word, language, wanted) ?? null);

const askedConcepts = {
	noun: conceptBy('noun'),
	verb: conceptBy('verb'),
	adjective: conceptBy('adjective'),
	any: conceptBy(),
};

function readConcept(word: Word, language: LanguageCode, wanted: PartOfSpeech | undefined): Concept | undefined {
	const noun = (word.classes & nounClass) !== 0 || word.readings.length === 0;
	if (wanted === 'noun' || (wanted === undefined && noun)) {
		const written = conceptOf(word.form, language, 'noun') ?? conceptOf(singularOf(word.form), language, 'noun');
		if (written && (wanted === 'noun' || word.readings[0]?.pos !== 'verb')) return written;
	}
	let other: Concept | undefined;
	for (const {lemma, pos} of word.readings) {
		const concept = conceptOf(lemma, language, pos);
		if (concept && (wanted === undefined || pos === wanted)) return concept;
		other ??= concept;
	}
	return other ?? conceptOf(word.form, language) ?? conceptOfCompound(word, language);
}

/** A rough singular, for words that the lexicon does not know or folds into another lemma. */
const singularOf = (form: string): string => (form.length > 3 ? form.replace(/[sx]$/u, '') : form);

/** `médecins-urgentistes`: of two nouns in the plural, which the dictionary has not together, the compound or else its first. */
function conceptOfCompound({form, readings}: Word, language: LanguageCode): Concept | undefined {
	const [first = '', second] = form.split('-').map(singularOf);
	if (!/^\p{L}{3,}[sx]-\p{L}{3,}[sx]$/u.test(form) || readings.some(({lemma}) => lemma !== form)) return undefined;
	return conceptOf(`${first}-${second}`, language, 'noun') ?? conceptOf(first, language, 'noun');
}

/** The concept with this id. */
export const conceptById = (id: string): Concept | undefined => tables().byId.get(id);

/** All concepts, for tests and tables. */
export const allConcepts = (): Iterable<Concept> => tables().byId.values();

/** The group of a concept's id; an id that is no concept (a lemma, a name) is its own group. */
export const groupOf = (id: string): string => tables().byId.get(id)?.group ?? id;

/** An expression in a text: its concept and how many tokens have it. */
export type Expressed = {readonly concept: Concept; readonly length: number};

type ExpressedSentence = {readonly tokens: readonly Token[]; readonly found: readonly (Expressed | undefined)[]};

const expressed = new WeakMap<readonly Token[], ExpressedSentence>();
/** The sentence that was asked about last: at most words it is the same again. */
let last: ExpressedSentence | undefined;

/** The longest expression that begins at each token of a sentence, found once for all who ask; undefined where none does. */
export function expressionsIn(tokens: readonly Token[], language: LanguageCode): readonly (Expressed | undefined)[] {
	if (last?.tokens !== tokens) last = expressed.get(tokens) ?? express(tokens, language);
	return last.found;
}

function express(tokens: readonly Token[], language: LanguageCode): ExpressedSentence {
	const sentence = {tokens, found: mapPacked(tokens, (_, at) => expressionFrom(tokens, at, language))};
	expressed.set(tokens, sentence);
	return sentence;
}

function expressionFrom(tokens: readonly Token[], at: number, language: LanguageCode): Expressed | undefined {
	const first = tokens[at];
	if (first?.kind !== 'word') return undefined;
	const lists = expressionsFrom(first, language);
	if (lists === null) return undefined;
	const starts = startsBehind(tokens, at);
	for (let place = 0; place < lists.length; place++) {
		const found = longestOf(lists[place]!, tokens, starts);
		if (found === null) continue;
		const {rest, concept, lastApart} = found.expression;
		return {concept, length: found.from - at + rest.length - (lastApart ? 1 : 0)};
	}
	return undefined;
}

/** The first of a list of expressions whose second word stands at one of these places, and the others behind it. */
function longestOf(
	{expressions, bySecond}: ExpressionList,
	tokens: readonly Token[],
	starts: readonly number[],
): {readonly expression: Expression; readonly from: number} | null {
	let best = expressions.length;
	let from = 0;
	for (const start of starts) {
		const second = tokens[start];
		if (second === undefined) continue;
		for (const word of writtenAs(second)) {
			const place = bySecond.get(word)?.find(one => one >= best || hasWords(tokens, start, expressions[one]!.rest));
			if (place === undefined || place >= best) continue;
			best = place;
			from = start;
		}
	}
	return best === expressions.length ? null : {expression: expressions[best]!, from};
}

/** Where the second word of an expression may stand: right behind a verb, or behind an adverb that parts the two, `manquent` **`encore`** `à l'appel`. */
function startsBehind(tokens: readonly Token[], at: number): readonly number[] {
	const next = tokens[at + 1];
	return hasClass(tokens[at], verbClass) && hasClass(next, adverbClass) && lasting.has(next!.form)
		? [at + 1, at + 2]
		: [at + 1];
}

/** Adverbs of what goes on or happens too, which part the words of an expression and do not deny it. */
const lasting: ReadonlySet<string> = listed(
	'encore toujours déjà également aussi ensuite still also already then later',
);

/** Expressions that begin with one word, longest first, and their places by their second word: some words begin hundreds. */
type ExpressionList = {
	readonly expressions: readonly Expression[];
	readonly bySecond: ReadonlyMap<string, readonly number[]>;
};

const listsOf = new WeakMap<readonly Expression[], ExpressionList>();
function listOf(expressions: readonly Expression[]): ExpressionList {
	const known = listsOf.get(expressions);
	if (known !== undefined) return known;
	const bySecond = new Map<string, number[]>();
	for (const [place, {rest}] of expressions.entries()) {
		appendTo(bySecond, rest[0]!, place);
	}
	const list = {expressions, bySecond};
	listsOf.set(expressions, list);
	return list;
}

/** The expressions that begin with a word as it is written, then those with its dictionary forms; null for none. */
const expressionsFrom = perWord(({form, readings}, language: LanguageCode): readonly ExpressionList[] | null => {
	const known = tables().expressions[language];
	const own = known.get(form);
	const found = own === undefined ? [] : [listOf(own)];
	for (const {lemma} of readings) {
		const more = lemma === form ? undefined : known.get(lemma);
		if (more) found.push(listOf(more));
	}
	return found.length === 0 ? null : found;
});

function hasWords(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
	for (let step = 0; step < words.length; step++) if (!hasWord(tokens[from + step], words[step]!)) return false;
	return true;
}

/** Whether a token is a word of an expression. */
const hasWord = (token: Token | undefined, word: string): boolean =>
	token !== undefined && (token.form === word || writtenAs(token).includes(word));

/** How a word may be written in an expression: as it stands in the text, in the singular, and by its dictionary forms. */
const writtenAs = perWord(({form, readings}): readonly string[] => [
	...new Set([form, singularOf(form), ...readings.map(({lemma}) => lemma)]),
]);

/** Whether one concept is the other or lies above it: a soldier is a person. */
export const isWithin = (id: string, wider: string): boolean =>
	id === wider || (widerThan().get(id)?.has(wider) ?? false);

/** All that lies above each concept, which is asked for again and again; those at the top have no entry. */
const widerThan = once((): ReadonlyMap<string, ReadonlySet<string>> => {
	const {byId} = tables();
	const above = new Map<string, ReadonlySet<string>>();
	for (const {id, broader} of byId.values()) {
		const wider = new Set<string>();
		for (let at = broader; at !== null; at = byId.get(at)?.broader ?? null) wider.add(at);
		if (wider.size > 0) above.set(id, wider);
	}
	return above;
});

/** The sets that a group stands in, of groups that exclude each other. */
const setsOf = once(() => setsByGroup(apart));

/** The pairs that a group stands in, of groups that deny each other: acts, and claims. */
const actPairsOf = once(() => setsByGroup(oppositeActs));
const reversedPairsOf = once(() => setsByGroup(reversedActs));
const claimPairsOf = once(() => setsByGroup(oppositeClaims));

/** Sets of groups, one a line, by each of their groups. */
function setsByGroup(lines: string): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
	const sets = new Map<string, Set<string>[]>();
	for (const line of lines.trim().split('\n')) {
		const set = new Set(line.trim().split(/\s+/u));
		for (const group of set) appendTo(sets, group, set);
	}
	return sets;
}

/**
 * How a group excludes another: it is never the same (killed and wounded), or says that the other is not so, as a claim of anybody (confirmed
 * and denied) or as an act of one actor (adopted and rejected).
 */
export type Exclusion = 'apart' | 'claim' | 'act';

/** How one group excludes another; null where it does not. */
export function exclusionBetween(group: string, other: string): Exclusion | null {
	if (standTogether(claimPairsOf(), group, other)) return 'claim';
	if (standTogether(actPairsOf(), group, other) || areReversed(group, other)) return 'act';
	return areApart(group, other) ? 'apart' : null;
}

/** Whether of two acts one takes the other back: allowed and banned. */
export const areReversed = (group: string, other: string): boolean => standTogether(reversedPairsOf(), group, other);

/** Whether a group is of an act that another says not to be so. */
export const hasOppositeAct = (group: string | undefined): boolean => actPairsOf().has(group ?? '');

/** Whether two groups must never be taken for each other: killed and wounded, bought and sold. */
export const areApart = (group: string, other: string): boolean => standTogether(setsOf(), group, other);

const standTogether = (sets: ReturnType<typeof setsByGroup>, group: string, other: string): boolean =>
	group !== other && (sets.get(group)?.some(set => set.has(other)) ?? false);
