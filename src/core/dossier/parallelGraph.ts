import {type Candidates, candidateFinder} from './candidates.ts';
import type {Fact} from './dossier.ts';
import type {FactInput} from './facts.ts';
import {
	type GraphFeatures,
	logOdds,
	type PairFeatures,
	type ParallelModel,
	parallelModel,
	probability,
} from './parallelModel.ts';
import {type ReportedFacts, reportedFacts, sharedFacts} from './reportedFacts.ts';
import {compare, cosineOf} from './similarity.ts';
import {type Statement, statementsOf} from './statement.ts';
import {type Weights, weightsOf} from './weights.ts';

/** A statement of another article that may tell the same, with the first judgement of the pair: a probability. */
export type Neighbour = {readonly statement: number; readonly likely: number};

/** All statements of a dossier with the pairs that may tell the same; worked out where it is asked for, and remembered. */
export type ParallelGraph = {
	readonly statements: readonly Statement[];
	readonly factsOf: ReportedFacts;
	/** Statements of the other articles that were compared with one, by article. */
	candidates(statement: number): Candidates;
	/** What a pair has in common. */
	features(a: number, b: number): PairFeatures;
	/** The likely ones among the candidates, the likeliest first. */
	neighbours(statement: number): readonly Neighbour[];
	/** What a statement's neighbour is judged by in the end. */
	context(statement: number, neighbour: Neighbour): GraphFeatures;
};

/** Pairs less likely than this at first lead nowhere. */
export const leastLikely = 0.05;
/** Neighbours kept in each other article. */
const keptOfArticle = 8;
/** Statements whose neighbours are remembered; then all are forgotten and worked out again when asked for. */
const mostRemembered = 60_000;

/** Prepares the graph of a dossier's statements. */
export function parallelGraph(
	input: FactInput,
	facts: readonly Fact[],
	{pair: model}: Pick<ParallelModel, 'pair'> = parallelModel,
): ParallelGraph {
	const statements = statementsOf(input.annotated, input.actors);
	const weights = weightsOf(statements);
	const factsOf = reportedFacts(statements, facts, input);
	const candidates = candidateFinder(statements, factsOf, weights);
	const features = (a: number, b: number): PairFeatures => ({
		...compare(statements[a]!, statements[b]!, weights),
		around: around(a, b, statements, weights),
		...sharedFacts(factsOf[a]!, factsOf[b]!),
	});
	const remembered = new Map<number, readonly Neighbour[]>();
	const neighbours = (statement: number): readonly Neighbour[] => {
		const known = remembered.get(statement);
		if (known) return known;
		const found = candidates(statement).flatMap(([, others]) =>
			others
				.map(other => ({statement: other, likely: likelihood(features(statement, other), model)}))
				.filter(({likely}) => likely >= leastLikely)
				.sort(likelierFirst)
				.slice(0, keptOfArticle),
		);
		if (remembered.size >= mostRemembered) remembered.clear();
		remembered.set(statement, found.sort(likelierFirst));
		return found;
	};
	return {
		statements,
		factsOf,
		candidates,
		features,
		neighbours,
		context: (statement, {statement: other, likely}) => ({
			pair: Math.log(likely / (1 - likely)),
			path: surestPath(neighbours(statement), neighbours(other)),
			best: neighbours(statement)[0]?.likely ?? likely,
			hub: neighbours(other).reduce((sum, neighbour) => sum + neighbour.likely, 0),
		}),
	};
}

/** The first judgement of a pair; one word in common, or one name, is no evidence. */
const likelihood = (features: PairFeatures, model: ParallelModel['pair']): number =>
	sharedKeys(features) < fewestShared && features.sharedFigure + features.sharedStatement === 0
		? 0
		: probability(logOdds(model, features));

const fewestShared = 2;

/** How many terms and actors two statements share. */
const sharedKeys = ({shared, sharedActors}: PairFeatures): number =>
	Math.round(Math.expm1(shared) + Math.expm1(sharedActors));

const likelierFirst = (a: Neighbour, b: Neighbour): number => b.likely - a.likely;

/** The surest way from one statement to another by a third one, as sure as its weaker step; 0 where there is none. */
function surestPath(from: readonly Neighbour[], to: readonly Neighbour[]): number {
	let surest = 0;
	const steps = new Map(to.map(({statement, likely}) => [statement, likely]));
	for (const {statement, likely} of from) {
		if (likely <= surest) break;
		surest = Math.max(surest, Math.min(likely, steps.get(statement) ?? 0));
	}
	return surest;
}

/** Likeness of the sentences before and of those after the two. */
function around(a: number, b: number, statements: readonly Statement[], weights: Weights): number {
	const beside = (step: number): number => {
		const [one, other] = [statements[a + step], statements[b + step]];
		if (!one || !other || one.article !== statements[a]!.article || other.article !== statements[b]!.article) return 0;
		return cosineOf(one, other, weights);
	};
	return Math.max(beside(-1), beside(1));
}
