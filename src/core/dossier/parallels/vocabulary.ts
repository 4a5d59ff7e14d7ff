import {conceptById} from '../../language/concepts/concepts.ts';
import {isLight} from '../../language/concepts/light.ts';
import type {Statement} from './statement.ts';

/**
 * The keys of a dossier's statements as numbers, with how much each tells: the rarer, the more. Terms, actors, events and
 * phrases have numbers of their own; what no statement has, has none.
 */
export type Vocabulary = {
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
	phrase(phrase: string): number;
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
	const scale = mostWeight / Math.log(1 + statements.length);
	const rarity = (key: string): number => scale * Math.log(1 + statements.length / (1 + (counts.get(key) ?? 0)));
	const termWeight = (term: string): number => (isLight(term) ? lightness : 1) * rarity(term);
	const weightOf = (key: string): number => {
		if (key.startsWith('@')) return rarity(key);
		if (key.startsWith('!')) return ((isLight(key.slice(1)) ? lightness : 1) * rarity(key)) / mostWeight;
		const [term = '', next] = key.split('\t');
		return next === undefined ? termWeight(term) : Math.sqrt(termWeight(term) * termWeight(next));
	};
	const weights = Float64Array.from(keys, weightOf);
	const numberOf = (key: string): number => numbers.get(key)!;
	return {
		size: keys.length,
		weights,
		eventWeights: weights.map((weight, number) => (conceptById(keys[number]!)?.event ? weight : 0)),
		heavy: Float64Array.from(keys, key => (isLight(key) ? 0 : 1)),
		term: numberOf,
		actor: actor => numberOf(`@${actor}`),
		event: event => numberOf(`!${event}`),
		phrase: numberOf,
	};
}

/** In how many statements each term, `@actor`, `!event` and phrase stands. */
function countKeys(statements: readonly Statement[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const {terms, actors, actorsBefore, speakers, clauses, phrases} of statements) {
		for (const term of new Set([...terms, ...clauses.flatMap(clause => clause.terms)])) count(term);
		for (const actor of actors) count(`@${actor}`);
		for (const event of new Set(clauses.map(clause => clause.event))) if (event !== null) count(`!${event}`);
		for (const phrase of new Set(phrases)) count(phrase);
		// Whoever is only meant, or stands in a clause alone, has a number too.
		const others = [...actorsBefore, ...speakers, ...clauses.flatMap(clause => [...clause.actors, ...clause.agents])];
		for (const actor of others) if (!counts.has(`@${actor}`)) counts.set(`@${actor}`, 0);
	}
	return counts;
}
