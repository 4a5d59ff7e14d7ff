import {type GroupedRows, groupedRows, rowsOfGroup} from '../text/groupedRows.ts';
import type {BondedPairs} from './bondedPairs.ts';
import {groupByBonds} from './grouping.ts';

/** Which articles report which facts, both by index: one entry in each list for every fact that an article reports. */
export type FactReports = {readonly facts: Uint32Array; readonly articles: Uint32Array};

/**
 * Articles that on average report so many facts together tell one story, or such a share of all that they report. Of 118 articles on
 * twenty stories in one folder, they leave nine in ten of the pairs of one story together, and put none of two stories together.
 */
const enoughShared = 1.5;
const largeShare = 0.25;

/** What articles that share no fact count for, when a story is weighed. */
const nothingShared = -1;

/** Less than this is as good as nothing: of a large folder most pairs of articles share one fact by chance. */
const leastBond = -0.3;

/**
 * The articles of each story: those that report the same facts. In order, the articles of a story and the stories by their first; an
 * article that shares too little with any other is in none.
 */
export function storyGroups(articles: number, reports: FactReports): number[][] {
	return groupByBonds(articles, sharedFacts(articles, reports), nothingShared).sort((a, b) => a[0]! - b[0]!);
}

/** The pairs of articles that report some fact together. */
function sharedFacts(articles: number, reports: FactReports): BondedPairs {
	const ofArticle = groupedRows(articles, reports.articles);
	const ofFact = groupedRows(
		reports.facts.reduce((most, fact) => Math.max(most, fact + 1), 0),
		reports.facts,
	);
	const factsTold = (article: number): number => ofArticle.firsts[article + 1]! - ofArticle.firsts[article]!;
	const [ones, others, bonds]: [number[], number[], number[]] = [[], [], []];
	const shared = new Uint32Array(articles);
	for (let one = 0; one < articles; one++)
		for (const other of countLaterReporters(one, reports, ofArticle, ofFact, shared)) {
			const share = shared[other]! / Math.sqrt(factsTold(one) * factsTold(other));
			const bond = Math.max(shared[other]! / enoughShared, share / largeShare) - 1;
			shared[other] = 0;
			if (bond < leastBond) continue;
			ones.push(one);
			others.push(other);
			bonds.push(bond);
		}
	return {ones: Uint32Array.from(ones), others: Uint32Array.from(others), bonds: Float64Array.from(bonds)};
}

/** The later articles that report facts of an article; `shared`, in which all are 0, tells then for each how many. */
function countLaterReporters(
	one: number,
	{facts, articles}: FactReports,
	ofArticle: GroupedRows,
	ofFact: GroupedRows,
	shared: Uint32Array,
): number[] {
	const later: number[] = [];
	for (const own of rowsOfGroup(ofArticle, one))
		for (const row of rowsOfGroup(ofFact, facts[own]!)) {
			const other = articles[row]!;
			if (other > one && shared[other]!++ === 0) later.push(other);
		}
	return later;
}
