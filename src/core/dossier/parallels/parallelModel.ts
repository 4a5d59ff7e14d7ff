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

export const parallelModel: ParallelModel = {
	pair: {
		bias: -5.085,
		event: 0.694,
		eventActor: -0.315,
		eventAgent: 0.62,
		clause: 0.564,
		told: 8.224,
		toldPlain: -2.486,
		sameSpeaker: 0.568,
		phrases: -1.611,
		sharedPhrases: 1.273,
		sameValue: 2.441,
		sameUnit: 0.42,
		otherUnits: -0.456,
		cosine: 12.109,
		eventTerms: 0.366,
		containment: -0.443,
		rarest: 2.126,
		sharedTerms: -0.11,
		plain: -6.814,
		sharedActors: 1.366,
		actors: -0.001,
		actorsAround: 0.799,
		sameTime: 1.14,
		negation: 0.467,
		leading: 1.69,
		around: 3.068,
		sharedFigure: 3.38,
		sharedStatement: 1.117,
	},
	graph: {
		bias: 0.797,
		pair: 0.901,
		path: 2.418,
		best: -1.301,
		hub: -0.191,
	},
};

/** From this probability on a match is shown at all, a second one in the same article, and called the same fact. */
export const thresholds = {shown: 0.35, second: 0.45, same: 0.6} as const;

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
