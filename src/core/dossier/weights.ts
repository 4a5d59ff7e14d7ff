import {isLight} from '../language/concepts/light.ts';
import type {Clause, Statement} from './statement.ts';

/** How much each term, actor and event tells: the rarer in the dossier, the more. */
export type Weights = {
	readonly term: (term: string) => number;
	readonly actor: (actor: string) => number;
	/** Between 0 and 1. */
	readonly event: (event: string) => number;
	/** Sum over a statement's terms and actors. */
	readonly total: (statement: Statement) => number;
	/** Of two words that stand together: between theirs. */
	readonly phrase: (phrase: string) => number;
	/** Sum over what a statement tells. */
	readonly told: (statement: Statement) => number;
	/** Sum over a statement's actors. */
	readonly actors: (statement: Statement) => number;
	/** Sum over a clause's terms and actors. */
	readonly clause: (clause: Clause) => number;
};

/** What a concept that says little weighs beside one that says much. */
const lightness = 0.3;

/** Inverse document frequency over the statements of a dossier (Spärck Jones 1972), for words, actors and events. */
export function weightsOf(statements: readonly Statement[]): Weights {
	const counts = countKeys(statements);
	const rarity = (key: string): number => Math.log(1 + statements.length / (1 + (counts.get(key) ?? 0)));
	const weight = remembering((term: string) => (isLight(term) ? lightness : 1) * rarity(term));
	const actorWeight = remembering((actor: string) => rarity(`@${actor}`));
	const heaviest = rarity('');
	const sum = ({terms, actors}: Pick<Clause, 'terms' | 'actors'>): number => {
		let total = 0;
		for (const term of terms) total += weight(term);
		for (const actor of actors) total += actorWeight(actor);
		return total;
	};
	const total = remembering(sum);
	return {
		term: weight,
		actor: actorWeight,
		phrase: remembering(phrase => Math.sqrt(phrase.split(' ').reduce((product, term) => product * weight(term), 1))),
		told: remembering(({told, toldActors}) => sumOf(told, weight) + sumOf(toldActors, actorWeight)),
		actors: remembering(({actors}) => sumOf(actors, actorWeight)),
		event: event => ((isLight(event) ? lightness : 1) * rarity(`!${event}`)) / heaviest,
		total,
		clause: total,
	};
}

/** A function that works out each answer once. */
export function remembering<Key, Value extends {}>(answer: (key: Key) => Value): (key: Key) => Value {
	const known = new Map<Key, Value>();
	return key => {
		const before = known.get(key);
		if (before !== undefined) return before;
		const found = answer(key);
		known.set(key, found);
		return found;
	};
}

/** Sum of the weights of keys. */
export function sumOf(keys: ReadonlySet<string> | readonly string[], weight: (key: string) => number): number {
	let total = 0;
	for (const key of keys) total += weight(key);
	return total;
}

/** In how many statements each term, `@actor` and `!event` stands. */
function countKeys(statements: readonly Statement[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const {terms, actors, clauses} of statements) {
		for (const term of new Set([...terms, ...clauses.flatMap(clause => clause.terms)])) count(term);
		for (const actor of actors) count(`@${actor}`);
		for (const event of new Set(clauses.map(clause => clause.event))) if (event !== null) count(`!${event}`);
	}
	return counts;
}
