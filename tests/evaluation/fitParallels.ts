// Fits the weights of src/core/dossier/parallelModel.ts on gold dossiers and scores each one with weights fitted on the others.
//   npm run fit -- FOLDER=GOLD FOLDER=GOLD ...
import {
	type Context,
	contextModel,
	logOdds,
	type Model,
	pairModel,
	probability,
} from '../../src/core/dossier/parallelModel.ts';
import {type ParallelFinder, parallelFinder} from '../../src/core/dossier/parallels.ts';
import {compare, type Features, weightsOf} from '../../src/core/dossier/similarity.ts';
import {overlaps} from '../../src/core/text/span.ts';
import {type GoldDossier, readGoldDossier} from './goldDossier.ts';
import {type Example, fitLogistic} from './logisticRegression.ts';
import {panelF1, panelScore} from './panelScore.ts';

const pairNames = Object.keys(pairModel).filter(name => name !== 'bias') as (keyof Features)[];
const contextNames = Object.keys(contextModel).filter(name => name !== 'bias') as (keyof Context | 'pair')[];

type Pair = {
	readonly a: number;
	readonly b: number;
	readonly label: boolean | null;
	readonly features: Features;
	readonly context: Context;
	readonly kept: boolean;
};
type Prepared = {readonly gold: GoldDossier; readonly finder: ParallelFinder; readonly pairs: readonly Pair[]};

/** All pairs that can be reached from a statement that makes a gold claim, with what they have in common. */
function prepare(gold: GoldDossier): Prepared {
	const finder = parallelFinder(gold.input, gold.facts);
	const {statements} = finder;
	const weights = weightsOf(statements);
	const facts = statements.map(statement => {
		const claims = gold.claims.filter(claim => claim.article === statement.article && overlaps(claim, statement));
		return {
			full: new Set(claims.filter(({related}) => !related).map(({fact}) => fact)),
			all: new Set(claims.map(({fact}) => fact)),
		};
	});
	const pairs: Pair[] = [];
	for (const [a, statement] of statements.entries()) {
		if (facts[a]!.full.size === 0) continue;
		const candidates = [...finder.candidates(a).values()].flat();
		const keptAt = new Map(candidates.map(candidate => [candidate.statement, candidate]));
		for (const [b, other] of statements.entries()) {
			if (other.article === statement.article) continue;
			const full = [...facts[a]!.full].some(fact => facts[b]!.full.has(fact));
			const related = [...facts[a]!.all].some(fact => facts[b]!.all.has(fact));
			const features = compare(statement, other, weights);
			const candidate = keptAt.get(b);
			if (!candidate && !full) continue;
			const context = finder.context(a, candidate ?? {statement: b, odds: logOdds(pairModel, features)});
			pairs.push({a, b, label: full ? true : related ? null : false, features, context, kept: candidate !== undefined});
		}
	}
	return {gold, finder, pairs};
}

type Fitted = {readonly pair: Model<keyof Features>; readonly context: Model<keyof Context | 'pair'>};

function fitModels(sets: readonly Prepared[]): Fitted {
	const examples = (values: (pair: Pair) => number[], keptOnly: boolean): Example[] =>
		sets.flatMap(({pairs}) =>
			pairs.flatMap(pair =>
				pair.label === null || (keptOnly && !pair.kept)
					? []
					: [{values: values(pair), right: pair.label, weight: 1 / pairs.length}],
			),
		);
	const pair = named(
		pairNames,
		fitLogistic(
			examples(({features}) => pairNames.map(name => features[name]), false),
			pairNames.length,
		),
	);
	const contextValues = ({features, context}: Pair): number[] =>
		contextNames.map(name => (name === 'pair' ? logOdds(pair, features) : context[name]));
	const context = named(contextNames, fitLogistic(examples(contextValues, true), contextNames.length));
	return {pair, context};
}

const named = <Name extends string>(names: readonly Name[], values: readonly number[]): Model<Name> =>
	Object.fromEntries([
		['bias', values.at(-1)!],
		...names.map((name, index) => [name, values[index]!] as const),
	]) as Model<Name>;

const strength = ({pair, context}: Fitted, {features, context: values}: Pair): number =>
	probability(logOdds(context, {pair: logOdds(pair, features), ...values}));

function score(fitted: Fitted, {gold, finder, pairs}: Prepared, shownFrom: number, secondFrom: number) {
	const byStatement = new Map<number, {b: number; article: number; strength: number}[]>();
	for (const pair of pairs.filter(({kept}) => kept)) {
		const list = byStatement.get(pair.a) ?? [];
		list.push({b: pair.b, article: finder.statements[pair.b]!.article, strength: strength(fitted, pair)});
		byStatement.set(pair.a, list);
	}
	const shown = new Map<number, number[]>();
	for (const [a, list] of byStatement) {
		const chosen: number[] = [];
		for (const article of new Set(list.map(match => match.article))) {
			const best = list.filter(match => match.article === article).sort((x, y) => y.strength - x.strength);
			if (best[0] && best[0].strength >= shownFrom) chosen.push(best[0].b);
			if (best[1] && best[1].strength >= secondFrom) chosen.push(best[1].b);
		}
		shown.set(a, chosen);
	}
	return panelScore(gold, finder.statements, shown, gold.input.annotated.length);
}

const grid = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7];
const quietest = 0.9;

/** The thresholds with the best mean F1 over the dossiers, among those that keep silence. */
function bestThresholds(fitted: Fitted, sets: readonly Prepared[]): [number, number] {
	let best: {f1: number; pair: [number, number]} = {f1: -1, pair: [0.5, 0.5]};
	for (const shown of grid)
		for (const second of grid.filter(value => value >= shown)) {
			const scores = sets.map(set => score(fitted, set, shown, second));
			const silence = scores.reduce((sum, {silentRight, silent}) => sum + silentRight / silent, 0) / scores.length;
			const f1 =
				scores.reduce((sum, counts) => sum + panelF1(counts), 0) / scores.length - Math.max(0, quietest - silence);
			if (f1 > best.f1) best = {f1, pair: [shown, second]};
		}
	return best.pair;
}

const show = (counts: ReturnType<typeof score>): string =>
	`F1 ${panelF1(counts).toFixed(3)}  P ${(counts.right / Math.max(1, counts.shown)).toFixed(3)}  R ${(counts.hit / counts.expected).toFixed(3)}  silence ${(counts.silentRight / counts.silent).toFixed(3)}`;

const sets = process.argv.slice(2).map(argument => {
	const [folder, gold] = argument.split('=');
	return prepare(readGoldDossier(folder!, gold!));
});
for (const set of sets) {
	const others = sets.filter(other => other !== set);
	const fitted = fitModels(others);
	const [shown, second] = bestThresholds(fitted, others);
	const reach = set.pairs.filter(({label, kept}) => label && kept).length / set.pairs.filter(({label}) => label).length;
	console.log(
		`${set.gold.name}, put aside: ${show(score(fitted, set, shown, second))}  (from ${shown}, second from ${second}; right pairs among the candidates ${reach.toFixed(2)})`,
	);
}
const all = fitModels(sets);
const [shown, second] = bestThresholds(all, sets);
for (const set of sets) console.log(`${set.gold.name}, fitted on all: ${show(score(all, set, shown, second))}`);
console.log(
	JSON.stringify(
		{pair: all.pair, context: all.context, shown, second},
		(_key, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value),
		'\t',
	),
);
