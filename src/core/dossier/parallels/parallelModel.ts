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
		bias: -5.825,
		cosine: 11.444,
		containment: -1.025,
		rarest: 2.473,
		eventTerms: 0.114,
		sharedTerms: -0.919,
		sharedActors: 0.448,
		shared: 1.812,
		plain: -7.749,
		actors: 0.01,
		actorsAround: 1.78,
		told: 7.732,
		toldPlain: -1.89,
		sameSpeaker: 0.32,
		phrases: -1.279,
		sharedPhrases: 0.671,
		event: 0.699,
		eventActor: -0.21,
		eventAgent: 0.342,
		clause: 1.304,
		sameValue: 0.935,
		sameUnit: -0.126,
		otherUnits: -0.368,
		sameTime: 0.387,
		negation: 0.197,
		leading: 1.44,
		around: 2.417,
		sharedFigure: 4.143,
		sharedStatement: 2.799,
	},
	graph: {
		bias: 0.617,
		pair: 0.914,
		path: 2.314,
		best: -1.063,
		hub: -0.181,
	},
};

/** From this probability on a match is shown at all, a second one in the same article, and called the same fact. */
export const thresholds = {shown: 0.4, second: 0.5, same: 0.8} as const;

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
