import {conceptById} from '../../language/concepts/concepts.ts';
import {isLight} from '../../language/concepts/light.ts';
import type {Statement} from './statement.ts';
import {mostWeight, type Vocabulary} from './vocabulary.ts';

/** What a concept that says little weighs beside one that says much. */
const lightness = 0.3;

/** Gives the keys of statements numbers, and counts in how many statements each stands. */
export class KeyNumbers {
	readonly #numbers = new Map<string, number>();
	readonly #counts: number[] = [];
	#statements = 0;

	term = (term: string): number => this.#numberOf(term);
	actor = (actor: string): number => this.#numberOf(`@${actor}`);
	event = (event: string): number => this.#numberOf(`!${event}`);

	#numberOf(key: string): number {
		let number = this.#numbers.get(key);
		if (number === undefined) {
			number = this.#numbers.size;
			this.#numbers.set(key, number);
			this.#counts.push(0);
		}
		return number;
	}

	/** Counts the keys of a statement, each once. */
	count({terms, actors, actorsBefore, speakers, clauses}: Statement): void {
		this.#statements++;
		const count = (number: number): void => void this.#counts[number]!++;
		for (const term of new Set([...terms, ...clauses.flatMap(clause => clause.terms)])) count(this.term(term));
		for (const actor of actors) count(this.actor(actor));
		for (const event of new Set(clauses.map(clause => clause.event))) if (event !== null) count(this.event(event));
		// Whoever is only meant, or stands in a clause alone, has a number too.
		for (const actor of [...actorsBefore, ...speakers]) this.actor(actor);
		for (const clause of clauses) for (const actor of [...clause.actors, ...clause.agents]) this.actor(actor);
	}

	/** How much each key tells: inverse document frequency over the statements (Spärck Jones 1972), for words, actors and events. */
	weigh(): Omit<Vocabulary, 'phraseWeights'> {
		const keys = [...this.#numbers.keys()];
		const scale = mostWeight / Math.log(1 + this.#statements);
		const rarity = (count: number): number => scale * Math.log(1 + this.#statements / (1 + count));
		const weightOf = (key: string, number: number): number => {
			const rare = rarity(this.#counts[number]!);
			if (key.startsWith('@')) return rare;
			if (key.startsWith('!')) return ((isLight(key.slice(1)) ? lightness : 1) * rare) / mostWeight;
			return (isLight(key) ? lightness : 1) * rare;
		};
		const weights = Float64Array.from(keys, weightOf);
		return {
			weights,
			eventWeights: weights.map((weight, number) => (conceptById(keys[number]!)?.event ? weight : 0)),
			heavy: Float64Array.from(keys, key => (isLight(key) ? 0 : 1)),
		};
	}
}
