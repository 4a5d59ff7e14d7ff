import {conceptById} from '../../language/concepts/concepts.ts';
import {isLight} from '../../language/concepts/light.ts';
import type {Kindred} from '../../language/kindred.ts';
import {createNumberLists, type NumberLists} from '../../text/numberLists.ts';
import {sortedNumbers} from '../../text/sortedNumbers.ts';
import type {Statement} from './statement.ts';
import {mostWeight, type Vocabulary} from './vocabulary.ts';

/** What a concept that says little weighs beside one that says much. */
const lightness = 0.3;

type Key = {readonly kind: 'term' | 'actor' | 'event'; readonly name: string};

/** The keys of a statement by their numbers, in its order; those of its clauses in theirs. */
export type NumberedStatement = {
	readonly terms: readonly number[];
	readonly actors: readonly number[];
	readonly actorsBefore: readonly number[];
	readonly speakers: readonly number[];
	readonly clauseTerms: readonly (readonly number[])[];
	readonly clauseEvents: readonly (number | null)[];
	readonly clauseActors: readonly {readonly all: readonly number[]; readonly agents: readonly number[]}[];
};

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
	/** Terms that say little. */
	readonly #light: boolean[] = [];
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
		this.#light.push(kind === 'term' && isLight(name));
		return number;
	}

	/** Whether a key, by its number, is a term that says little. */
	isLight = (key: number): boolean => this.#light[key]!;

	/** Numbers the keys of a statement, and counts each once. */
	numbered({terms, actors, actorsBefore, speakers, clauses}: Statement): NumberedStatement {
		this.#statements++;
		const countedTerm = (term: string): number => this.#counted(this.term(term));
		return {
			terms: terms.map(countedTerm),
			clauseTerms: clauses.map(clause => clause.terms.map(countedTerm)),
			actors: actors.map(actor => this.#counted(this.actor(actor))),
			clauseEvents: clauses.map(({event}) => (event === null ? null : this.#counted(this.event(event)))),
			// Whoever is only meant, or stands in a clause alone, has a number too.
			actorsBefore: actorsBefore.map(this.actor),
			speakers: speakers.map(this.actor),
			clauseActors: clauses.map(clause => ({
				all: clause.actors.map(this.actor),
				agents: clause.agents.map(this.actor),
			})),
		};
	}

	#counted(number: number): number {
		if (this.#latest[number] !== this.#statements) {
			this.#latest[number] = this.#statements;
			this.#counts[number]!++;
		}
		return number;
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
			heavy: Float64Array.from(this.#light, light => (light ? 0 : 1)),
			isActor: Uint8Array.from(this.#keys, ({kind}) => (kind === 'actor' ? 1 : 0)),
		};
	}

	/** For each key those terms near to it in meaning that the dossier has, in ascending order. */
	kindred(kindred: Kindred): NumberLists {
		const lists = createNumberLists();
		for (const {kind, name} of this.#keys)
			lists.add(
				kind === 'term' ? sortedNumbers(kindred(name).flatMap(near => this.#numbers.term.get(near) ?? [])) : [],
			);
		return lists.build();
	}

	#isEventTerm(number: number): boolean {
		const {kind, name} = this.#keys[number]!;
		return kind === 'term' && conceptById(name)?.event === true;
	}
}
