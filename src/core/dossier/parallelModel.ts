import type {Features} from './similarity.ts';

/** What a pair is judged by beyond the two statements: how it stands among its rivals, and the facts they share. */
export type Context = {
	/** How much better the pair is than the next best in the other article, and seen from the other side. */
	readonly ahead: number;
	readonly aheadBack: number;
	/** Likeness of the sentences around the two. */
	readonly around: number;
	/** Both state the same quantity fact; the same statement fact. */
	readonly sharedFigure: number;
	readonly sharedStatement: number;
};

/** A linear model: the log-odds that two statements tell the same. */
export type Model<Names extends string> = Readonly<Record<Names, number>> & {readonly bias: number};

/** First judgement, from the two statements alone; it orders the candidates. Fitted by tests/evaluation/fitParallels.ts. */
export const pairModel: Model<keyof Features> = {
	bias: -3.933,
	plain: -4.08,
	sharedActors: 0.013,
	eventTerms: 0.773,
	cosine: 8.181,
	containment: 3.58,
	rarest: 0.579,
	shared: -0.119,
	actors: -0.238,
	event: 0.945,
	eventActor: 0.781,
	eventAgent: -0.503,
	clause: 2.675,
	actorsAround: -0.494,
	sameValue: 3.945,
	sameUnit: 0.928,
	otherUnits: 0.521,
	sameTime: 0.131,
	negation: 0.029,
	leading: 1.157,
};

/** Final judgement, with the pair's rivals, surroundings and shared facts. `pair` weighs the first judgement. */
export const contextModel: Model<keyof Context | 'pair'> = {
	bias: -0.656,
	pair: 0.801,
	ahead: 0.154,
	aheadBack: 0.073,
	around: 1.669,
	sharedFigure: 2.741,
	sharedStatement: 1.676,
};

/** From this probability on a match is shown at all, a second one in the same article, and called the same fact. */
export const thresholds = {shown: 0.35, second: 0.35, same: 0.6} as const;

/** Log-odds of a linear model. */
export function logOdds<Names extends string>(model: Model<Names>, values: Readonly<Record<Names, number>>): number {
	let sum: number = model.bias;
	for (const name in values) sum += model[name] * values[name];
	return sum;
}

/** Log-odds → probability. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
