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

/** How two statements are judged: by what the pair has in common, then by the other pairs that either stands in. */
export type ParallelModel = {readonly pair: Model<FeatureName>; readonly graph: Model<keyof GraphFeatures>};

/**
 * Weights between two that `tests/evaluation/fitParallels.ts` fitted: three parts of those of nineteen dossiers of real articles, seven
 * of those of ten invented stories and three real dossiers. `kindred` came later, and `clause` was 1.543: both were weighed on all that
 * is measured. So was `sharedWeight`, in place of the number of what is shared, with a bias that was -4.519.
 */
export const parallelModel: ParallelModel = {
	pair: {
		bias: -4.85,
		cosine: 10.603,
		containment: -0.157,
		rarest: 1.583,
		eventTerms: 0.17,
		sharedWeight: 0.1,
		sharedTerms: -0.091,
		sharedActors: 0.076,
		plain: -5.812,
		kindred: 0.7,
		actors: 0.652,
		actorsAround: 1.508,
		told: 2.579,
		toldPlain: 1.41,
		sameSpeaker: 0.003,
		phrases: -0.272,
		sharedPhrases: 0.181,
		event: 0.165,
		eventActor: 0.785,
		eventAgent: 0.785,
		clause: 2.2,
		sameValue: 1.306,
		sameUnit: 0.14,
		otherUnits: -0.153,
		sameTime: 0.265,
		negation: -0.025,
		leading: 0.173,
		around: 2.1,
		sharedFigure: 4.54,
	},
	graph: {
		bias: 1.019,
		pair: 0.815,
		path: 2.436,
		best: -1.661,
		hub: -0.185,
	},
};

/**
 * From this probability on a match is shown at all, a second one in the same article, and called the same fact; and so sure on average,
 * asked from both sides, are two sentences that make a fact without numbers. Of the pairs of such facts that gold knows, in ten stories
 * that nobody had read, 19 of 20 were right (6 of 6 from .8 on, 22 of 25 from .55 on).
 */
export const thresholds = {shown: 0.43, second: 0.5, same: 0.8, told: 0.6} as const;

/** Log-odds that two statements tell the same, given all pairs that they stand in; `probability` makes them a share. */
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
