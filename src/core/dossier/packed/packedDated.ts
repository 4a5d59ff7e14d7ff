import {type NumberColumn, numberColumn, pickNumbers, pickRenumbered} from '../../text/numberColumn.ts';
import {runsOf} from '../../text/rowRuns.ts';
import type {StringTable} from '../../text/stringTable.ts';
import {createWordTable, wordReader} from '../../text/wordTable.ts';
import type {DatedClaim} from '../dossier.ts';
import type {ArticleNumbers} from './articleNumbers.ts';

/** Clauses that name a date as columns: a number in each for each clause. */
export type PackedDated = {
	readonly articles: NumberColumn;
	readonly starts: NumberColumn;
	readonly ends: NumberColumn;
	/** Numbers of words. */
	readonly asOfs: NumberColumn;
	readonly statuses: NumberColumn;
	readonly words: StringTable;
};

/** Packs the dated clauses of a dossier, in its order. */
export function packDated(dated: readonly DatedClaim[], {numberOf}: ArticleNumbers): PackedDated {
	const words = createWordTable();
	const column = (value: (claim: DatedClaim) => number): NumberColumn => numberColumn(dated.map(value));
	return {
		articles: column(({article}) => numberOf(article)),
		starts: column(({start}) => start),
		ends: column(({end}) => end),
		asOfs: column(({asOf}) => words.numberOf(asOf)),
		statuses: column(({status}) => words.numberOf(status)),
		words: words.table(),
	};
}

/** Unpacks dated claims, in the order in which they were packed. */
export function readDated(
	{articles, starts, ends, asOfs, statuses, words}: PackedDated,
	{idOf}: ArticleNumbers,
): DatedClaim[] {
	const wordAt = wordReader(words);
	return Array.from(articles, (article, row) => ({
		article: idOf(article),
		start: starts[row]!,
		end: ends[row]!,
		asOf: wordAt(asOfs[row]!)!,
		status: wordAt(statuses[row]!) as DatedClaim['status'],
	}));
}

/** Those of articles that have a number now, -1 for those that have none. */
export function datedIn(
	{articles, starts, ends, asOfs, statuses, words}: PackedDated,
	numbersNow: Int32Array,
): PackedDated {
	const runs = runsOf(articles.length, row => numbersNow[articles[row]!]! >= 0);
	return {
		articles: pickRenumbered(articles, runs, numbersNow),
		starts: pickNumbers(starts, runs),
		ends: pickNumbers(ends, runs),
		asOfs: pickNumbers(asOfs, runs),
		statuses: pickNumbers(statuses, runs),
		words,
	};
}
