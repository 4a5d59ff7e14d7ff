import type {Quantity} from '../annotate/annotation.ts';
import type {Statement} from './statement.ts';

/** How much each term and actor tells: the rarer in the dossier, the more. */
export type Weights = {
	readonly term: (term: string) => number;
	readonly actor: (actor: string) => number;
	/** Sum over a statement's terms and actors. */
	readonly total: (statement: Statement) => number;
};

/** Inverse document frequency over the statements of a dossier (Spärck Jones 1972), for words and for actors. */
export function weightsOf(statements: readonly Statement[]): Weights {
	const counts = new Map<string, number>();
	const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const {terms, actors} of statements) {
		for (const term of terms) count(term);
		for (const actor of actors) count(`@${actor}`);
	}
	const weight = (key: string): number => Math.log(1 + statements.length / (1 + (counts.get(key) ?? 0)));
	const totals = new Map<Statement, number>();
	const sum = (statement: Statement): number =>
		statement.terms.reduce((total, term) => total + weight(term), 0) +
		[...statement.actors].reduce((total, actor) => total + weight(`@${actor}`), 0);
	return {
		term: weight,
		actor: actor => weight(`@${actor}`),
		total(statement) {
			const known = totals.get(statement) ?? sum(statement);
			totals.set(statement, known);
			return known;
		},
	};
}

/** What two statements have in common, as numbers that a linear model weighs. Symmetric. */
export type Features = {
	/** Weighted cosine of terms and actors. */
	readonly cosine: number;
	/** Share of the slighter statement that the other one says too. */
	readonly containment: number;
	/** Weight of the rarest shared term, in units of the rarest possible. */
	readonly rarest: number;
	/** Logarithm of one more than the number of shared terms. */
	readonly shared: number;
	/** Weighted share of common actors. */
	readonly actors: number;
	/** Both tell of the same class of event. */
	readonly event: number;
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

/** Compares two statements of different articles. */
export function compare(a: Statement, b: Statement, weights: Weights): Features {
	const terms = sharedTerms(a, b);
	const actors = [...a.actors].filter(actor => b.actors.has(actor));
	const actorWeight = actors.reduce((sum, actor) => sum + weights.actor(actor), 0);
	const overlap = terms.reduce((sum, term) => sum + weights.term(term), 0) + actorWeight;
	const totals = [weights.total(a), weights.total(b)] as const;
	const numbers = compareNumbers(a.quantities, b.quantities);
	return {
		cosine: overlap / Math.sqrt((totals[0] + 4) * (totals[1] + 4)),
		containment: overlap / (Math.min(...totals) + 4),
		rarest: terms.reduce((most, term) => Math.max(most, weights.term(term)), 0) / weights.term(''),
		shared: Math.log1p(terms.length),
		actors: actorWeight / (Math.min(actorTotal(a, weights), actorTotal(b, weights)) + 1),
		event: [...a.events].some(event => b.events.has(event)) ? 1 : 0,
		...numbers,
		sameTime: a.times.some(time => time.value !== null && b.times.some(other => other.value === time.value)) ? 1 : 0,
		negation: a.negated === b.negated ? (a.negated ? 1 : 0) : -1,
		leading: a.leading && b.leading ? 1 : 0,
	};
}

function sharedTerms(a: Statement, b: Statement): string[] {
	const there = new Set(b.terms);
	return a.terms.filter(term => there.has(term));
}

const actorTotal = (statement: Statement, weights: Weights): number =>
	[...statement.actors].reduce((sum, actor) => sum + weights.actor(actor), 0);

function compareNumbers(
	a: readonly Quantity[],
	b: readonly Quantity[],
): Pick<Features, 'sameValue' | 'sameUnit' | 'otherUnits'> {
	const pairs = a
		.flatMap(one => b.map(other => [one, other] as const))
		.filter(([one, other]) => one.measure === other.measure);
	const same = pairs.some(([one, other]) => one.min === other.min && one.max === other.max);
	const unit = pairs.some(([one, other]) => one.unit === other.unit);
	return {
		sameValue: same ? 1 : 0,
		sameUnit: unit && !same ? 1 : 0,
		otherUnits: a.length > 0 && b.length > 0 && !unit && !same ? 1 : 0,
	};
}
