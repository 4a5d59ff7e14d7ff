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
		bias: -5.165,
		cosine: 12.219,
		containment: -0.724,
		rarest: 2.066,
		eventTerms: 0.306,
		sharedTerms: 0.081,
		sharedActors: 1.469,
		plain: -8.084,
		actors: 0.045,
		actorsAround: 0.998,
		told: 9.229,
		toldPlain: -1.356,
		sameSpeaker: 0.497,
		phrases: -1.827,
		sharedPhrases: 1.194,
		event: 0.585,
		eventActor: 0.047,
		eventAgent: 0.092,
		clause: 0.116,
		sameValue: 1.62,
		sameUnit: 0.117,
		otherUnits: -0.53,
		sameTime: 0.98,
		negation: 0.451,
		leading: 1.529,
		around: 2.557,
		sharedFigure: 4.48,
		sharedStatement: 3.144,
	},
	graph: {
		bias: 0.846,
		pair: 0.893,
		path: 2.046,
		best: -1.188,
		hub: -0.185,
	},
};

/** From this probability on a match is shown at all, a second one in the same article, and called the same fact. */
export const thresholds = {shown: 0.4, second: 0.55, same: 0.8} as const;

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
