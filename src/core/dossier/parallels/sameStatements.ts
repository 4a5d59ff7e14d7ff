import {appendTo} from '../../text/appendTo.ts';
import {type BondedPair, bondedPairs} from '../grouping/bondedPairs.ts';
import {groupByBonds} from '../grouping/grouping.ts';
import {PairSet} from '../grouping/pairSet.ts';
import {type ParallelGraph, strengthOf} from './parallelGraph.ts';
import {thresholds} from './parallelModel.ts';
import type {StatementTable} from './statementTable.ts';

/** For each statement the single dates that it names, and whether it tells of a first time, which few are asked. */
export type StatementTimes = {
	readonly dates: readonly (readonly string[])[];
	readonly isFirst: (statement: number) => boolean;
};

/** Statements of one article are no reason for a group and none against it. */
const neutral = 0;
/** What is less likely at first is hardly ever sure in the end. */
const leastLikely = 0.3;
/** What speaks against two statements that cannot be one, however alike their words are. */
const against = -0.5;

/** Two statements that have so much in common, and each have it happen for the first time, tell the same more likely. */
const bothFirst = 0.1;

/** Groups of statements, by index, that tell the same. */
export function groupsToldAlike(graph: ParallelGraph, times: StatementTimes): number[][] {
	const pairs = alikePairs(graph, times);
	return groupByBonds(times.dates.length, bondedPairs([...pairs, ...withinArticles(pairs, graph.table)]));
}

/** Pairs of statements of different articles, with how much surer than needed they are in both directions. */
function alikePairs(graph: ParallelGraph, {dates, isFirst}: StatementTimes): BondedPair[] {
	const pairs: BondedPair[] = [];
	for (let one = 0; one < dates.length; one++) {
		const {statements, likely} = graph.around(one);
		for (let place = 0; place < statements.length && likely[place]! >= leastLikely; place++) {
			const other = statements[place]!;
			const back = one < other ? graph.around(other).statements.indexOf(one) : -1;
			if (back < 0) continue;
			const isApart = areApart(dates[one]!, dates[other]!);
			const more = isFirst(one) && isFirst(other) ? bothFirst : 0;
			const bond = isApart ? against : bondOf(graph, {one, place}, {one: other, place: back}) + more;
			pairs.push({one, other, bond});
		}
	}
	return pairs;
}

/** A statement and the place of another among its neighbours. */
type Step = {readonly one: number; readonly place: number};

const bondOf = (graph: ParallelGraph, there: Step, back: Step): number =>
	(strengthOf(graph, there.one, there.place) + strengthOf(graph, back.one, back.place)) / 2 - thresholds.told;

/** A headline and its article say the same to a third statement: they may stand together. */
function withinArticles(pairs: readonly BondedPair[], {articles}: StatementTable): BondedPair[] {
	const sure = sureOnes(pairs);
	const met = new PairSet();
	return [...sure.values()].flatMap(found =>
		found.flatMap((one, place) =>
			found
				.slice(place + 1)
				.filter(other => articles[one] === articles[other] && met.add(one, other))
				.map(other => ({one, other, bond: neutral})),
		),
	);
}

/** For each statement those that surely tell the same. */
function sureOnes(pairs: readonly BondedPair[]): ReadonlyMap<number, readonly number[]> {
	const sure = new Map<number, number[]>();
	const note = (from: number, to: number): void => {
		appendTo(sure, from, to);
	};
	for (let at = 0; at < pairs.length; at++) {
		const {one, other, bond} = pairs[at]!;
		if (bond === null || bond <= 0) continue;
		note(one, other);
		note(other, one);
	}
	return sure;
}

/** Both name dates, and none that may be one of the other's: a day lies in its month. */
const areApart = (dates: readonly string[], others: readonly string[]): boolean =>
	dates.length > 0 &&
	others.length > 0 &&
	!dates.some(date => others.some(next => date.startsWith(next) || next.startsWith(date)));
