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
	bias: -3.299,
	cosine: 10.72,
	containment: -0.417,
	rarest: -0.158,
	shared: -0.498,
	actors: -0.782,
	event: 1.719,
	eventActor: 0.899,
	eventAgent: -2.048,
	clause: 1.125,
	actorsAround: -0.246,
	sameValue: 2.184,
	sameUnit: 1.892,
	otherUnits: 0.166,
	sameTime: 1.193,
	negation: 0.288,
	leading: 0.729,
};

/** Final judgement, with the pair's rivals, surroundings and shared facts. `pair` weighs the first judgement. */
export const contextModel: Model<keyof Context | 'pair'> = {
	bias: -0.825,
	pair: 0.799,
	ahead: 0.222,
	aheadBack: 0.204,
	around: 3.83,
	sharedFigure: 3.637,
	sharedStatement: 0,
};

/** From this probability on a match is shown at all, a second one in the same article, and called the same fact. */
export const thresholds = {shown: 0.35, second: 0.45, same: 0.6} as const;

/** Log-odds of a linear model. */
export function logOdds<Names extends string>(model: Model<Names>, values: Readonly<Record<Names, number>>): number {
	let sum: number = model.bias;
	for (const name in values) sum += model[name] * values[name];
	return sum;
}

/** Log-odds → probability. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
