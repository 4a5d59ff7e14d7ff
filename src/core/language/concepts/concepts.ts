import type {LanguageCode, Token} from '../../text/token.ts';
import {hasClass, nounClass} from '../../text/wordClass.ts';
import type {PartOfSpeech} from '../lexicon.ts';
import {aid} from './aid.ts';
import {apart} from './apart.ts';
import {casualties} from './casualties.ts';
import {change} from './change.ts';
import {common} from './common.ts';
import {type Concept, type Expression, parseConcepts} from './concept.ts';
import {conflict} from './conflict.ts';
import {diplomacy} from './diplomacy.ts';
import {disaster} from './disaster.ts';
import {economy} from './economy.ts';
import {generic} from './generic.ts';
import {health} from './health.ts';
import {justice} from './justice.ts';
import {people} from './people.ts';
import {places} from './places.ts';
import {politics} from './politics.ts';
import {speech} from './speech.ts';
import {sport} from './sport.ts';
import {technology} from './technology.ts';
import {transport} from './transport.ts';
import {weather} from './weather.ts';
import {work} from './work.ts';

const subjects = [
	...[casualties, conflict, disaster, justice, politics, diplomacy, economy, work, health, aid, transport],
	...[sport, technology, people, places, weather, speech, change, generic, common],
];

const {byId, words, expressions} = parseConcepts(subjects);

/** The concept of a lemma, by its part of speech where that decides; undefined for words that no table has. */
export const conceptOf = (lemma: string, language: LanguageCode, pos?: PartOfSpeech): Concept | undefined =>
	(pos === undefined ? undefined : words[language].get(`${lemma}/${pos}`)) ?? words[language].get(lemma);

/**
 * The concept of a word of the text: by the part of speech asked for, else by its most usual reading that has one.
 * Nouns are also looked up as written: French feminines such as `retraite` share their lemma with other words.
 */
export function conceptOfToken(token: Token, language: LanguageCode, wanted?: PartOfSpeech): Concept | undefined {
	const remembered = rememberedFor(language, wanted ?? 'any');
	const before = remembered.get(token.text);
	if (before !== undefined) return before ?? undefined;
	const found = readConcept(token, language, wanted);
	if (remembered.size > mostRemembered) remembered.clear();
	remembered.set(token.text, found ?? null);
	return found;
}

type Answers = Map<string, Concept | null>;

/** Answers already given, by what was asked for: the words of news repeat. */
const answers: Readonly<Record<LanguageCode, Map<PartOfSpeech | 'any', Answers>>> = {fr: new Map(), en: new Map()};
const mostRemembered = 10_000;

function rememberedFor(language: LanguageCode, wanted: PartOfSpeech | 'any'): Answers {
	const known = answers[language].get(wanted);
	if (known) return known;
	const created: Answers = new Map();
	answers[language].set(wanted, created);
	return created;
}

function readConcept(token: Token, language: LanguageCode, wanted: PartOfSpeech | undefined): Concept | undefined {
	const noun = hasClass(token, nounClass) || token.readings.length === 0;
	if (wanted === 'noun' || (wanted === undefined && noun)) {
		const written = conceptOf(token.form, language, 'noun') ?? conceptOf(singularOf(token.form), language, 'noun');
		if (written && (wanted === 'noun' || token.readings[0]?.pos !== 'verb')) return written;
	}
	let other: Concept | undefined;
	for (const {lemma, pos} of token.readings) {
		const concept = conceptOf(lemma, language, pos);
		if (concept && (wanted === undefined || pos === wanted)) return concept;
		other ??= concept;
	}
	return other ?? conceptOf(token.form, language);
}

/** A rough singular, for words that the lexicon does not know or folds into another lemma. */
const singularOf = (form: string): string => (form.length > 3 ? form.replace(/[sx]$/u, '') : form);

/** The concept with this id. */
export const conceptById = (id: string): Concept | undefined => byId.get(id);

/** All concepts, for tests and tables. */
export const allConcepts = (): Iterable<Concept> => byId.values();

/** The group of a concept's id; an id that is no concept (a lemma, a name) is its own group. */
export const groupOf = (id: string): string => byId.get(id)?.group ?? id;

/** The longest expression that begins at a token: its concept and how many tokens it takes; undefined when none does. */
export function expressionAt(
	tokens: readonly Token[],
	at: number,
	language: LanguageCode,
): {concept: Concept; length: number} | undefined {
	const first = tokens[at];
	if (first?.kind !== 'word') return undefined;
	const known = expressions[language];
	const found = longestFrom(known.get(first.form), tokens, at);
	if (found) return found;
	for (const {lemma} of first.readings) {
		const other = lemma === first.form ? undefined : longestFrom(known.get(lemma), tokens, at);
		if (other) return other;
	}
	return undefined;
}

/** The first of the expressions, longest first, whose words stand after the token. */
function longestFrom(
	candidates: readonly Expression[] | undefined,
	tokens: readonly Token[],
	at: number,
): {concept: Concept; length: number} | undefined {
	if (candidates === undefined) return undefined;
	for (const {rest, concept} of candidates)
		if (rest.every((part, step) => hasWord(tokens[at + step + 1], part))) return {concept, length: rest.length + 1};
	return undefined;
}

const hasWord = (token: Token | undefined, word: string): boolean =>
	token !== undefined && (token.form === word || token.readings.some(reading => reading.lemma === word));

/** Whether one concept is the other or lies above it: a soldier is a person. */
export function isWithin(id: string, wider: string): boolean {
	for (let at: string | null = id; at !== null; at = byId.get(at)?.broader ?? null) if (at === wider) return true;
	return false;
}

const apartSets = apart
	.trim()
	.split('\n')
	.map(line => new Set(line.trim().split(/\s+/u)));
const setsOf = new Map<string, Set<string>[]>();
for (const set of apartSets) for (const group of set) setsOf.set(group, [...(setsOf.get(group) ?? []), set]);

/** Whether two groups must never be taken for each other: killed and wounded, bought and sold. */
export const areApart = (group: string, other: string): boolean =>
	group !== other && (setsOf.get(group)?.some(set => set.has(other)) ?? false);
