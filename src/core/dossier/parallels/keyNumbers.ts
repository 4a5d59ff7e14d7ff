import {conceptById} from '../../language/concepts/concepts.ts';
import {isLight} from '../../language/concepts/light.ts';
import type {Statement} from './statement.ts';
import {mostWeight, type Vocabulary} from './vocabulary.ts';

/** What a concept that says little weighs beside one that says much. */
const lightness = 0.3;

type Key = {readonly kind: 'term' | 'actor' | 'event'; readonly name: string};

/** Gives the keys of statements numbers, from 0 in the order in which they come, and counts in how many statements each stands. */
export class KeyNumbers {
	readonly #keys: Key[] = [];
	/** By kind: a key need not be put together for each look. */
	readonly #numbers = {
		term: new Map<string, number>(),
		actor: new Map<string, number>(),
		event: new Map<string, number>(),
	};
	readonly #counts: number[] = [];
	/** The last statement that each was counted in; the first one is 1. */
	readonly #latest: number[] = [];
	#statements = 0;

	term = (term: string): number => this.#numberOf('term', term);
	actor = (actor: string): number => this.#numberOf('actor', actor);
	event = (event: string): number => this.#numberOf('event', event);

	#numberOf(kind: Key['kind'], name: string): number {
		const known = this.#numbers[kind].get(name);
		if (known !== undefined) return known;
		const number = this.#keys.length;
		this.#numbers[kind].set(name, number);
		this.#keys.push({kind, name});
		this.#counts.push(0);
		this.#latest.push(0);
		return number;
	}

	/** Counts the keys of a statement, each once. */
	count({terms, actors, actorsBefore, speakers, clauses}: Statement): void {
		this.#statements++;
		for (const term of terms) this.#count(this.term(term));
		for (const clause of clauses) for (const term of clause.terms) this.#count(this.term(term));
		for (const actor of actors) this.#count(this.actor(actor));
		for (const {event} of clauses) if (event !== null) this.#count(this.event(event));
		// Whoever is only meant, or stands in a clause alone, has a number too.
		for (const actor of actorsBefore) this.actor(actor);
		for (const actor of speakers) this.actor(actor);
		for (const clause of clauses) {
			for (const actor of clause.actors) this.actor(actor);
			for (const actor of clause.agents) this.actor(actor);
		}
	}

	#count(number: number): void {
		if (this.#latest[number] === this.#statements) return;
		this.#latest[number] = this.#statements;
		this.#counts[number]!++;
	}

	/** How much each key tells: inverse document frequency over the statements (Spärck Jones 1972), for words, actors and events. */
	weigh(): Omit<Vocabulary, 'phraseWeights'> {
		const scale = mostWeight / Math.log(1 + this.#statements);
		const rarity = (count: number): number => scale * Math.log(1 + this.#statements / (1 + count));
		const weights = Float64Array.from(this.#keys, ({kind, name}, number) => {
			const rare = rarity(this.#counts[number]!);
			if (kind === 'actor') return rare;
			const told = (isLight(name) ? lightness : 1) * rare;
			return kind === 'event' ? told / mostWeight : told;
		});
		return {
			weights,
			eventWeights: weights.map((weight, number) => (this.#isEventTerm(number) ? weight : 0)),
			heavy: Float64Array.from(this.#keys, ({kind, name}) => (kind === 'term' && isLight(name) ? 0 : 1)),
		};
	}

	#isEventTerm(number: number): boolean {
		const {kind, name} = this.#keys[number]!;
		return kind === 'term' && conceptById(name)?.event === true;
	}
}
