// Fits the weights of src/core/dossier/parallelModel.ts on gold dossiers and scores each one with weights fitted on the others.
//   npm run fit -- FOLDER=GOLD FOLDER=GOLD ...

import {statementTableOf} from '../../src/core/dossier/parallels/buildStatementTable.ts';
import {type FeatureName, type Features, featureNames, newFeatures} from '../../src/core/dossier/parallels/features.ts';
import {type ParallelGraph, parallelGraph} from '../../src/core/dossier/parallels/parallelGraph.ts';
import {
	type GraphFeatures,
	graphOdds,
	type Model,
	type ParallelModel,
	probability,
} from '../../src/core/dossier/parallels/parallelModel.ts';
import {overlaps} from '../../src/core/text/span.ts';
import {type GoldDossier, readGoldDossier} from './goldDossier.ts';
import {type Example, fitLogistic} from './logisticRegression.ts';
import {panelF1, panelScore} from './panelScore.ts';

/** A pair that was compared: right, wrong, or null where the gold only calls it related. */
type Pair = {readonly a: number; readonly b: number; readonly label: boolean | null; readonly features: Features};
type Prepared = {
	readonly gold: GoldDossier;
	readonly graph: ParallelGraph;
	readonly pairs: readonly Pair[];
	/** Share of the right pairs that are among the candidates. */
	readonly reach: number;
};

const named = <Name extends string>(names: readonly Name[], values: readonly number[]): Model<Name> =>
	Object.fromEntries([
		['bias', values.at(-1)!],
		...names.map((name, index) => [name, values[index]!] as const),
	]) as Model<Name>;

/** Gives every pair the same odds. */
const untrained = named(featureNames, new Array<number>(featureNames.length + 1).fill(0));

const graphOf = ({input: {annotated, actors, kindred}, facts}: GoldDossier, pair: Model<FeatureName>): ParallelGraph =>
	parallelGraph(
		{table: statementTableOf(annotated, actors, kindred), facts, articleIds: annotated.map(({article}) => article.id)},
		{pair},
	);

const statementsOf = ({table, statementAt}: ParallelGraph) =>
	Array.from(table.starts, (_, statement) => statementAt(statement));

/** All candidates of the statements that make a gold claim, with what they have in common. */
function prepare(gold: GoldDossier): Prepared {
	const graph = graphOf(gold, untrained);
	const statements = statementsOf(graph);
	const facts = statements.map(statement => {
		const claims = gold.claims.filter(claim => claim.article === statement.article && overlaps(claim, statement));
		return {
			full: new Set(claims.filter(({related}) => !related).map(({fact}) => fact)),
			all: new Set(claims.map(({fact}) => fact)),
		};
	});
	const isRight = (a: number, b: number): boolean => meet(facts[a]!.full, facts[b]!.full);
	const labelOf = (a: number, b: number): boolean | null =>
		isRight(a, b) || (meet(facts[a]!.all, facts[b]!.all) ? null : false);
	const asked = statements.flatMap((_, index) => (facts[index]!.full.size > 0 ? [index] : []));
	const pairs = asked.flatMap(a =>
		graph
			.candidates(a)
			.flatMap(([, others]) => others.map(b => ({a, b, label: labelOf(a, b), features: featuresOf(graph, a, b)}))),
	);
	const right = asked.reduce(
		(sum, a) => sum + statements.filter((other, b) => other.article !== statements[a]!.article && isRight(a, b)).length,
		0,
	);
	return {gold, graph, pairs, reach: pairs.filter(({label}) => label).length / right};
}

function featuresOf(graph: ParallelGraph, a: number, b: number): Features {
	const features = newFeatures();
	graph.compare(a, b, features);
	return features;
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(fact => b.has(fact));

/** The model with the thresholds from which a match is shown, and a second one of its article. */
type Fitted = ParallelModel & {readonly shown: number; readonly second: number};

function fitPair(sets: readonly Prepared[]): Model<FeatureName> {
	const examples = sets.flatMap(({pairs}) => examplesOf(pairs, ({features}) => [...features]));
	return named(featureNames, fitLogistic(examples, featureNames.length));
}

const examplesOf = <Item extends {label: boolean | null}>(
	items: readonly Item[],
	values: (item: Item) => number[],
): Example[] =>
	items.flatMap(item =>
		item.label === null ? [] : [{values: values(item), right: item.label, weight: 1 / items.length}],
	);

/** Pairs that the first judgement lets through, with what the second one judges them by. */
type Judged = {readonly a: number; readonly b: number; readonly label: boolean | null; readonly context: GraphFeatures};

function judgedWith(pair: Model<FeatureName>, {gold, pairs}: Prepared): Judged[] {
	const graph = graphOf(gold, pair);
	const labels = new Map(pairs.map(({a, b, label}) => [`${a} ${b}`, label]));
	return [...new Set(pairs.map(({a}) => a))].flatMap(a =>
		graph.around(a).statements.map((b, place) => ({
			a,
			b,
			label: labels.get(`${a} ${b}`) ?? null,
			context: graph.context(a, place),
		})),
	);
}

const graphNames = ['pair', 'path', 'best', 'hub'] as const satisfies readonly (keyof GraphFeatures)[];
const folds = 3;

/** Fits the second judgement on dossiers that the first was not fitted on, so that it learns how far the first can be trusted. */
function fitModels(sets: readonly Prepared[]): Fitted {
	const judged = sets.map((set, index) => {
		const others = sets.filter((_, other) => other % folds !== index % folds);
		return judgedWith(fitPair(others), set);
	});
	const examples = judged.flatMap(pairs => examplesOf(pairs, ({context}) => graphNames.map(name => context[name])));
	const graph = named(graphNames, fitLogistic(examples, graphNames.length, 0.001));
	return {pair: fitPair(sets), graph, ...bestThresholds(graph, sets, judged)};
}

type Thresholds = {readonly shown: number; readonly second: number};

function score(
	graph: Model<keyof GraphFeatures>,
	{gold, graph: compared}: Prepared,
	judged: readonly Judged[],
	{shown, second}: Thresholds,
) {
	const statements = statementsOf(compared);
	const shownOf = new Map<number, number[]>();
	const counts = new Map<string, number>();
	const ranked = judged
		.map(({a, b, context}) => ({a, b, strength: probability(graphOdds(graph, context))}))
		.sort((x, y) => y.strength - x.strength);
	for (const {a, b, strength} of ranked) {
		const key = `${a} ${statements[b]!.article}`;
		const before = counts.get(key) ?? 0;
		if (before >= 2 || strength < (before === 0 ? shown : second)) continue;
		counts.set(key, before + 1);
		shownOf.set(a, [...(shownOf.get(a) ?? []), b]);
	}
	return panelScore(gold, statements, shownOf, gold.input.annotated.length);
}

const grid = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55];
const quietest = 0.93;

/** The thresholds with the best mean F1 over the dossiers, among those that keep silence. */
function bestThresholds(
	graph: Model<keyof GraphFeatures>,
	sets: readonly Prepared[],
	judged: readonly (readonly Judged[])[],
): Thresholds {
	let best = {f1: -1, shown: 0.5, second: 0.5};
	for (const shown of grid)
		for (const second of grid.filter(value => value >= shown)) {
			const scores = sets.map((set, index) => score(graph, set, judged[index]!, {shown, second}));
			const silence = mean(scores.map(silenceOf));
			const f1 = mean(scores.map(panelF1)) - 2 * Math.max(0, quietest - silence);
			if (f1 > best.f1) best = {f1, shown, second};
		}
	return best;
}

type Counts = ReturnType<typeof score>;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const silenceOf = ({silent, silentRight}: Counts): number => silentRight / Math.max(1, silent);

const show = (counts: Counts): string =>
	`F1 ${panelF1(counts).toFixed(3)}  P ${(counts.right / Math.max(1, counts.shown)).toFixed(3)}  R ${(counts.hit / counts.expected).toFixed(3)}  silence ${silenceOf(counts).toFixed(3)}`;

const sets = process.argv.slice(2).map(argument => {
	const [folder, gold] = argument.split('=');
	return prepare(readGoldDossier(folder!, gold!));
});
const aside: Counts[] = [];
for (const set of sets) {
	const fitted = fitModels(sets.filter(other => other !== set));
	const counts = score(fitted.graph, set, judgedWith(fitted.pair, set), fitted);
	aside.push(counts);
	console.log(
		`${set.gold.name}, put aside: ${show(counts)}  (from ${fitted.shown}, second from ${fitted.second}; right pairs among the candidates ${set.reach.toFixed(2)})`,
	);
}
console.log(`mean: F1 ${mean(aside.map(panelF1)).toFixed(3)}  silence ${mean(aside.map(silenceOf)).toFixed(3)}`);
const all = fitModels(sets);
for (const set of sets)
	console.log(`${set.gold.name}, fitted on all: ${show(score(all.graph, set, judgedWith(all.pair, set), all))}`);
console.log(JSON.stringify(all, (_key, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value), '\t'));
