import {conceptById} from '../../language/concepts/concepts.ts';
import {isLight} from '../../language/concepts/light.ts';
import type {Statement} from './statement.ts';

/**
 * The keys of a dossier's statements as numbers, with how much each tells: the rarer, the more. Terms, actors, events and
 * phrases have numbers of their own; what no statement has, has none.
 */
export type Vocabulary = {
	/** How many terms, actors and events there are. The numbers of phrases come after theirs. */
	readonly size: number;
	/** By number. Of an event between 0 and 1. */
	readonly weights: Float64Array;
	/** The same for terms that are events, named or told; 0 for all others. */
	readonly eventWeights: Float64Array;
	/** 1 for terms that say something, 0 for light ones. */
	readonly heavy: Float64Array;
	term(term: string): number;
	actor(actor: string): number;
	event(event: string): number;
	/** The phrases of a statement, by the numbers of its terms in order, that another statement has too. */
	phrases(terms: readonly number[]): readonly number[];
};

/**
 * The most that a key weighs, in a dossier of any size: about what it would weigh unscaled among a hundred statements. Without
 * this, sentences of a small dossier would never be alike, and those of a large one all too easily.
 */
export const mostWeight = 4.6;
/** What a concept that says little weighs beside one that says much. */
const lightness = 0.3;

/** Inverse document frequency over the statements of a dossier (Spärck Jones 1972), for words, actors, events and phrases. */
export function vocabularyOf(statements: readonly Statement[]): Vocabulary {
	const counts = countKeys(statements);
	const keys = [...counts.keys()];
	const numbers = new Map(keys.map((key, number) => [key, number]));
	const numberOf = (key: string): number => numbers.get(key)!;
	const scale = mostWeight / Math.log(1 + statements.length);
	const rarity = (count: number): number => scale * Math.log(1 + statements.length / (1 + count));
	const weightOf = (key: string): number => {
		const weight = rarity(counts.get(key)!);
		if (key.startsWith('@')) return weight;
		if (key.startsWith('!')) return ((isLight(key.slice(1)) ? lightness : 1) * weight) / mostWeight;
		return (isLight(key) ? lightness : 1) * weight;
	};
	const weights = Float64Array.from(keys, weightOf);
	const phrases = numberPhrases(statements, numberOf, keys.length);
	const phraseWeights = Float64Array.from(phrases.keys(), key => {
		const [one, other] = termsOfPhrase(key);
		return Math.sqrt(weights[one]! * weights[other]!);
	});
	return {
		size: keys.length,
		weights: joined(weights, phraseWeights),
		eventWeights: weights.map((weight, number) => (conceptById(keys[number]!)?.event ? weight : 0)),
		heavy: Float64Array.from(keys, key => (isLight(key) ? 0 : 1)),
		term: numberOf,
		actor: actor => numberOf(`@${actor}`),
		event: event => numberOf(`!${event}`),
		phrases: terms => phrasesIn(terms).flatMap(key => phrases.get(key) ?? []),
	};
}

/** In how many statements each term, `@actor` and `!event` stands. */
function countKeys(statements: readonly Statement[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const {terms, actors, actorsBefore, speakers, clauses} of statements) {
		for (const term of new Set([...terms, ...clauses.flatMap(clause => clause.terms)])) count(term);
		for (const actor of actors) count(`@${actor}`);
		for (const event of new Set(clauses.map(clause => clause.event))) if (event !== null) count(`!${event}`);
		// Whoever is only meant, or stands in a clause alone, has a number too.
		const others = [...actorsBefore, ...speakers, ...clauses.flatMap(clause => [...clause.actors, ...clause.agents])];
		for (const actor of others) if (!counts.has(`@${actor}`)) counts.set(`@${actor}`, 0);
	}
	return counts;
}

/** Two numbers of terms as one: a dossier has fewer terms than this. */
const mostTerms = 2 ** 26;
const termsOfPhrase = (key: number): readonly [number, number] => [Math.floor(key / mostTerms), key % mostTerms];

/** Two words in a row, or with one between them, say more than the two apart: "public places", "missed opportunity". */
const phrasesIn = (terms: readonly number[]): number[] =>
	terms.flatMap((term, index) => terms.slice(index + 1, index + 3).map(next => term * mostTerms + next));

/** Numbers, from the one given on, of the phrases that several statements have. */
function numberPhrases(
	statements: readonly Statement[],
	numberOf: (term: string) => number,
	first: number,
): ReadonlyMap<number, number> {
	const once = new Set<number>();
	const numbers = new Map<number, number>();
	for (const {terms} of statements)
		for (const key of new Set(phrasesIn(terms.map(numberOf)))) {
			if (numbers.has(key)) continue;
			if (once.has(key)) numbers.set(key, first + numbers.size);
			else once.add(key);
		}
	return numbers;
}

function joined(one: Float64Array, other: Float64Array): Float64Array {
	const both = new Float64Array(one.length + other.length);
	both.set(one);
	both.set(other, one.length);
	return both;
}
