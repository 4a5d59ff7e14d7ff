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
	bias: -4.004,
	eventTerms: 0.715,
	cosine: 6.645,
	containment: 0.64,
	rarest: 0.269,
	shared: 0.072,
	actors: 0.458,
	event: 1.152,
	eventActor: 1.692,
	eventAgent: -2.41,
	clause: 1.129,
	actorsAround: 0.517,
	sameValue: 4.188,
	sameUnit: 1.17,
	otherUnits: -0.234,
	sameTime: 0.518,
	negation: 0.402,
	leading: 1.127,
};

/** Final judgement, with the pair's rivals, surroundings and shared facts. `pair` weighs the first judgement. */
export const contextModel: Model<keyof Context | 'pair'> = {
	bias: -0.458,
	pair: 0.811,
	ahead: 0.255,
	aheadBack: 0.183,
	around: 1.995,
	sharedFigure: 2.623,
	sharedStatement: 0,
};

/** From this probability on a match is shown at all, a second one in the same article, and called the same fact. */
export const thresholds = {shown: 0.4, second: 0.6, same: 0.6} as const;

/** Log-odds of a linear model. */
export function logOdds<Names extends string>(model: Model<Names>, values: Readonly<Record<Names, number>>): number {
	let sum: number = model.bias;
	for (const name in values) sum += model[name] * values[name];
	return sum;
}

/** Log-odds → probability. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
