import {type FeatureName, type Features, featureNames} from './features.ts';

/** What it is judged by in the end: the first judgement, and those of the other pairs that the two stand in. */
export type GraphFeatures = {
	/** Log-odds of the first judgement. */
	readonly pair: number;
	/** The surest way between the two by a third statement: that of its weaker step. */
	readonly path: number;
	/** The surest pair of the statement that the panel is asked for. */
	readonly best: number;
	/** Sum over the pairs of the other statement: what is like everything says little. */
	readonly hub: number;
};

/** A linear model: the log-odds that two statements tell the same. */
export type Model<Names extends string> = Readonly<Record<Names, number>> & {readonly bias: number};

/** Both judgements. Fitted by tests/evaluation/fitParallels.ts. */
export type ParallelModel = {readonly pair: Model<FeatureName>; readonly graph: Model<keyof GraphFeatures>};

/** The fitted weights. */
export const parallelModel: ParallelModel = {
	pair: {
		bias: -5.178,
		cosine: 11.571,
		containment: -0.689,
		rarest: 2.136,
		eventTerms: 0.341,
		sharedTerms: -0.105,
		sharedActors: 1.437,
		plain: -7.561,
		actors: 0.021,
		actorsAround: 0.82,
		told: 9.373,
		toldPlain: -1.435,
		sameSpeaker: 0.511,
		phrases: -1.738,
		sharedPhrases: 1.221,
		event: 0.621,
		eventActor: 0.045,
		eventAgent: 0.148,
		clause: 0.556,
		sameValue: 2.306,
		sameUnit: 0.366,
		otherUnits: -0.533,
		sameTime: 1.068,
		negation: 0.461,
		leading: 1.678,
		around: 3.053,
		sharedFigure: 3.529,
		sharedStatement: 1.238,
	},
	graph: {
		bias: 0.911,
		pair: 0.875,
		path: 2.178,
		best: -1.28,
		hub: -0.203,
	},
};

/** From this probability on a match is shown at all, a second one in the same article, and called the same fact. */
export const thresholds = {shown: 0.4, second: 0.45, same: 0.8} as const;

/** Log-odds of the final judgement. */
export const graphOdds = (model: Model<keyof GraphFeatures>, {pair, path, best, hub}: GraphFeatures): number =>
	model.bias + model.pair * pair + model.path * path + model.best * best + model.hub * hub;

/** What tells the log-odds of the first judgement from a pair's features. */
export function pairOdds(model: Model<FeatureName>): (features: Features) => number {
	const weights = Float64Array.from(featureNames, name => model[name]);
	return features => {
		let odds = model.bias;
		for (let place = 0; place < weights.length; place++) odds += weights[place]! * features[place]!;
		return odds;
	};
}

/** Log-odds → probability. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
