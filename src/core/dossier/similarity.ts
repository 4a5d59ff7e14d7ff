import type {Quantity} from '../annotate/annotation.ts';
import {conceptById} from '../language/concepts/concepts.ts';
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
		actors: remembering(({actors}) => sumOf(actors, actorWeight)),
		event: event => ((isLight(event) ? lightness : 1) * rarity(`!${event}`)) / heaviest,
		total,
		clause: total,
	};
}

/** A function that works out each answer once. */
function remembering<Key, Value extends {}>(answer: (key: Key) => Value): (key: Key) => Value {
	const known = new Map<Key, Value>();
	return key => {
		const before = known.get(key);
		if (before !== undefined) return before;
		const found = answer(key);
		known.set(key, found);
		return found;
	};
}

function sumOf(keys: ReadonlySet<string> | readonly string[], weight: (key: string) => number): number {
	let total = 0;
	for (const key of keys) total += weight(key);
	return total;
}

const termSets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The terms of a statement or clause for looking up: each is compared with thousands of others. */
function setOf(terms: readonly string[]): ReadonlySet<string> {
	const known = termSets.get(terms);
	if (known) return known;
	const found = new Set(terms);
	termSets.set(terms, found);
	return found;
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

/** What two statements have in common, as numbers that a linear model weighs. Symmetric. */
export type Features = {
	/** Weighted cosine of terms and actors. */
	readonly cosine: number;
	/** Share of the slighter statement that the other one says too. */
	readonly containment: number;
	/** Weight of the rarest shared term, in units of the rarest possible. */
	readonly rarest: number;
	/** Weight of the shared terms that are events, named or told, in units of the rarest possible. */
	readonly eventTerms: number;
	/** Logarithm of one more than the number of shared terms. */
	readonly shared: number;
	/** Likeness (Dice) of terms and actors where each counts alike: the story's common words too. */
	readonly plain: number;
	/** Logarithm of one more than the number of shared actors. */
	readonly sharedActors: number;
	/** Weighted share of common actors. */
	readonly actors: number;
	/** Weight of the rarest class of event that both tell of. */
	readonly event: number;
	/** The same, where the clauses that tell of it also share an actor. */
	readonly eventActor: number;
	/** The same, where the same actor does it. */
	readonly eventAgent: number;
	/** Weighted likeness (Dice) of the two clauses that are most alike. */
	readonly clause: number;
	/** Weighted share of the actors of both, with those of the sentences before. */
	readonly actorsAround: number;
	/** The same number of the same measure stands in both. */
	readonly sameValue: number;
	/** Both count the same thing, with other values. */
	readonly sameUnit: number;
	/** Numbers in both, of which none count the same. */
	readonly otherUnits: number;
	/** A day or month named in both. */
	readonly sameTime: number;
	/** One denies what the other says, or both deny. */
	readonly negation: number;
	/** Both are titles, headings or opening sentences. */
	readonly leading: number;
};

/** Weighted cosine of two statements' terms and actors, with a little added so that short ones do not win by chance. */
export function cosineOf(a: Statement, b: Statement, weights: Weights): number {
	let overlap = 0;
	const there = setOf(b.terms);
	for (const term of a.terms) if (there.has(term)) overlap += weights.term(term);
	for (const actor of a.actors) if (b.actors.has(actor)) overlap += weights.actor(actor);
	return overlap === 0 ? 0 : overlap / Math.sqrt((weights.total(a) + 4) * (weights.total(b) + 4));
}

/** Compares two statements of different articles. */
export function compare(a: Statement, b: Statement, weights: Weights): Features {
	const terms = keptIn(setOf(b.terms), a.terms);
	const actors = keptIn(b.actors, a.actors);
	const actorWeight = sumOf(actors, weights.actor);
	const overlap = sumOf(terms, weights.term) + actorWeight;
	const totals = [weights.total(a), weights.total(b)] as const;
	const clauses = compareClauses(a.clauses, b.clauses, weights);
	const numbers = compareNumbers(a.quantities, b.quantities);
	const cosine = overlap / Math.sqrt((totals[0] + 4) * (totals[1] + 4));
	return {
		cosine,
		eventTerms:
			terms.reduce((sum, term) => sum + (conceptById(term)?.event ? weights.term(term) : 0), 0) / weights.term(''),
		containment: overlap / (Math.min(...totals) + 4),
		rarest: terms.reduce((most, term) => Math.max(most, weights.term(term)), 0) / weights.term(''),
		shared: Math.log1p(terms.length),
		plain: plainDice(a, b, terms, actors.length),
		sharedActors: Math.log1p(actors.length),
		actors: actorWeight / (Math.min(weights.actors(a), weights.actors(b)) + 1),
		event: clauses.event,
		eventActor: clauses.eventActor,
		eventAgent: clauses.eventAgent,
		clause: clauses.clause,
		actorsAround: sharedAround(a, b, weights),
		sameValue: numbers.sameValue,
		sameUnit: numbers.sameUnit,
		otherUnits: numbers.otherUnits,
		sameTime: a.times.some(time => time.value !== null && b.times.some(other => other.value === time.value)) ? 1 : 0,
		negation: a.negated === b.negated ? (a.negated ? 1 : 0) : -1,
		leading: a.leading && b.leading ? 1 : 0,
	};
}

/** Weight of the actors that one names and the other has just named, or the other way round. */
function sharedAround(a: Statement, b: Statement, weights: Weights): number {
	const carried = (one: Statement, other: Statement): number => {
		let sum = 0;
		if (other.actorsBefore.size === 0) return sum;
		for (const actor of one.actors)
			if (other.actorsBefore.has(actor) && !other.actors.has(actor)) sum += weights.actor(actor);
		return sum;
	};
	return (carried(a, b) + carried(b, a)) / (weights.actors(a) + weights.actors(b) + 1);
}

type ClauseFeatures = Pick<Features, 'event' | 'eventActor' | 'eventAgent' | 'clause'>;

/** The best that any clause of one and any clause of the other have in common. */
function compareClauses(a: readonly Clause[], b: readonly Clause[], weights: Weights): ClauseFeatures {
	const best = {event: 0, eventActor: 0, eventAgent: 0, clause: 0};
	const keys = keysOf(b);
	for (const one of a) {
		const terms = keptIn(keys.terms, one.terms);
		const actors = keptIn(keys.actors, one.actors);
		for (const other of b) {
			const likeness = terms.length + actors.length === 0 ? 0 : dice(one, other, {terms, actors}, weights);
			if (likeness > best.clause) best.clause = likeness;
			if (one.event === null || one.event !== other.event) continue;
			const weight = weights.event(one.event);
			best.event = Math.max(best.event, weight);
			if (meets(one.actors, other.actors)) best.eventActor = Math.max(best.eventActor, weight);
			if (meets(one.agents, other.agents)) best.eventAgent = Math.max(best.eventAgent, weight);
		}
	}
	return best;
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
	for (const item of a) if (b.has(item)) return true;
	return false;
};

/** The terms and actors of a clause that some clause of the other statement has too. */
type SharedKeys = {readonly terms: readonly string[]; readonly actors: readonly string[]};

type Keys = {readonly terms: ReadonlySet<string>; readonly actors: ReadonlySet<string>};

const clauseKeys = new WeakMap<readonly Clause[], Keys>();

/** All terms and actors of a statement's clauses, gathered once. */
function keysOf(clauses: readonly Clause[]): Keys {
	const known = clauseKeys.get(clauses);
	if (known) return known;
	const found = {
		terms: new Set(clauses.flatMap(({terms}) => terms)),
		actors: new Set(clauses.flatMap(({actors}) => [...actors])),
	};
	clauseKeys.set(clauses, found);
	return found;
}

/** Twice the shared weight over the weight of both, with a little added so that short clauses do not win by chance. */
function dice(a: Clause, b: Clause, found: SharedKeys, weights: Weights): number {
	let shared = 0;
	for (const term of found.terms) if (b.terms.includes(term)) shared += weights.term(term);
	for (const actor of found.actors) if (b.actors.has(actor)) shared += weights.actor(actor);
	return shared === 0 ? 0 : (2 * shared) / (weights.clause(a) + weights.clause(b) + 8);
}

const heavyCount = (terms: readonly string[]): number =>
	terms.reduce((sum, term) => (isLight(term) ? sum : sum + 1), 0);

const heavyCounts = new WeakMap<Statement, number>();

/** How many of a statement's terms say something, counted once. */
function heavyCountOf(statement: Statement): number {
	const known = heavyCounts.get(statement);
	if (known !== undefined) return known;
	const found = heavyCount(statement.terms);
	heavyCounts.set(statement, found);
	return found;
}

const plainDice = (a: Statement, b: Statement, terms: readonly string[], actors: number): number =>
	(2 * (heavyCount(terms) + actors)) / (heavyCountOf(a) + a.actors.size + heavyCountOf(b) + b.actors.size + 2);

/** Those of the items that the set has, in order. */
function keptIn(set: ReadonlySet<string>, items: Iterable<string>): readonly string[] {
	let kept: string[] | null = null;
	for (const item of items) {
		if (!set.has(item)) continue;
		if (kept === null) kept = [item];
		else kept.push(item);
	}
	return kept ?? none;
}

const none: readonly string[] = [];

/** Small whole numbers stand for many things; sharing one says nothing. */
const telling = ({min, max}: Quantity): boolean => {
	const value = max ?? min ?? 0;
	return value >= 10 || !Number.isInteger(value);
};

/** Lists of numbers are compared by their first ones only. */
const longestList = 12;

const noNumbers = {sameValue: 0, sameUnit: 0, otherUnits: 0} as const;

function compareNumbers(
	all: readonly Quantity[],
	others: readonly Quantity[],
): Pick<Features, 'sameValue' | 'sameUnit' | 'otherUnits'> {
	if (all.length === 0 || others.length === 0) return noNumbers;
	const [a, b] = [all.slice(0, longestList), others.slice(0, longestList)];
	let same = false;
	let unit = false;
	for (const one of a)
		for (const other of b) {
			if (one.measure !== other.measure) continue;
			same ||= telling(one) && (one.max ?? one.min) === (other.max ?? other.min);
			unit ||= one.unit === other.unit;
		}
	return {
		sameValue: same ? 1 : 0,
		sameUnit: unit && !same ? 1 : 0,
		otherUnits: a.some(telling) && b.some(telling) && !unit && !same ? 1 : 0,
	};
}
