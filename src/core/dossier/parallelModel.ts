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
	bias: -5,
	cosine: 8,
	containment: 2,
	rarest: 1,
	shared: 0.5,
	actors: 0.5,
	event: 0.5,
	eventActor: 0.5,
	eventAgent: 0.5,
	clause: 2,
	actorsAround: 0.3,
	sameValue: 1.5,
	sameUnit: 0.3,
	otherUnits: -0.3,
	sameTime: 0.3,
	negation: 0,
	leading: 0.3,
};

/** Final judgement, with the pair's rivals, surroundings and shared facts. `pair` weighs the first judgement. */
export const contextModel: Model<keyof Context | 'pair'> = {
	bias: 0,
	pair: 1,
	ahead: 0.5,
	aheadBack: 0.5,
	around: 0.2,
	sharedFigure: 4,
	sharedStatement: 3,
};

/** From this probability on a match is shown at all, a second one in the same article, and called the same fact. */
export const thresholds = {shown: 0.35, second: 0.5, same: 0.6} as const;

/** Log-odds of a linear model. */
export function logOdds<Names extends string>(model: Model<Names>, values: Readonly<Record<Names, number>>): number {
	let sum: number = model.bias;
	for (const name in values) sum += model[name] * values[name];
	return sum;
}

/** Log-odds → probability. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
