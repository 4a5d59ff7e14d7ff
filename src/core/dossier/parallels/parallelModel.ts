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
		bias: -5.839,
		cosine: 11.779,
		containment: -1.117,
		rarest: 2.415,
		eventTerms: 0.131,
		sharedTerms: -0.937,
		sharedActors: 0.435,
		shared: 1.844,
		plain: -7.906,
		actors: -0.007,
		actorsAround: 1.832,
		told: 7.799,
		toldPlain: -2.141,
		sameSpeaker: 0.314,
		phrases: -1.279,
		sharedPhrases: 0.648,
		event: 0.685,
		eventActor: -0.146,
		eventAgent: 0.426,
		clause: 1.593,
		sameValue: 0.945,
		sameUnit: -0.145,
		otherUnits: -0.345,
		sameTime: 0.449,
		negation: 0.185,
		leading: 1.409,
		around: 2.408,
		sharedFigure: 4.131,
	},
	graph: {
		bias: 0.624,
		pair: 0.925,
		path: 2.304,
		best: -1.074,
		hub: -0.178,
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
