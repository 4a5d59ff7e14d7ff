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

/** The weights as `tests/evaluation/fitParallels.ts` fitted them on gold dossiers. */
export const parallelModel: ParallelModel = {
	pair: {
		bias: -5.409,
		cosine: 9.799,
		containment: -0.09,
		rarest: 2.035,
		eventTerms: 0.108,
		sharedTerms: -0.579,
		sharedActors: 0.455,
		shared: 1.267,
		plain: -6.397,
		actors: -0.183,
		actorsAround: 2.004,
		told: 5.858,
		toldPlain: -0.328,
		sameSpeaker: 0.346,
		phrases: -1.106,
		sharedPhrases: 0.577,
		event: 0.602,
		eventActor: 0.179,
		eventAgent: -0.457,
		clause: 1.868,
		sameValue: 0.813,
		sameUnit: -0.27,
		otherUnits: -0.311,
		sameTime: 0.446,
		negation: 0.401,
		leading: 1.47,
		around: 1.975,
		sharedFigure: 4.282,
	},
	graph: {
		bias: 0.514,
		pair: 0.914,
		path: 2.013,
		best: -0.995,
		hub: -0.137,
	},
};

/** From this probability on a match is shown at all, a second one in the same article, and called the same fact. */
export const thresholds = {shown: 0.43, second: 0.43, same: 0.8} as const;

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

/** The probability, from 0 to 1, that natural log-odds stand for. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
