import {pickNumbers, pickRenumbered} from '../../text/numberColumn.ts';
import {type RowRuns, runsOf} from '../../text/rowRuns.ts';
import {pickStrings} from '../../text/stringTable.ts';
import type {PackedFigures} from './packedFigures.ts';

/** Figures of which some are left, and the row that each has now; -1 for those that are not. */
type FiguresLeft = {readonly figures: PackedFigures; readonly rowsNow: Int32Array};

/** The figures of articles that have a number now, -1 for those that have none. */
export function figuresIn(figures: PackedFigures, numbersNow: Int32Array): FiguresLeft {
	const {articles} = figures;
	const runs = runsOf(articles.length, row => numbersNow[articles[row]!]! >= 0);
	const rowsNow = new Int32Array(articles.length).fill(-1);
	let now = 0;
	for (const [from, to] of runs) for (let row = from; row < to; row++) rowsNow[row] = now++;
	return {figures: pickFigures(figures, runs, numbersNow), rowsNow};
}

function pickFigures(figures: PackedFigures, runs: RowRuns, numbersNow: Int32Array): PackedFigures {
	const {ids, places, articles, starts, ends, mins, maxs, flags, words, speakers} = figures;
	const {relations, measures, units, nouns, events, asOfs, statuses, attributions} = figures;
	return {
		ids: ids && pickStrings(ids, runs),
		articles: pickRenumbered(articles, runs, numbersNow),
		places: pickNumbers(places, runs),
		starts: pickNumbers(starts, runs),
		ends: pickNumbers(ends, runs),
		mins: pickNumbers(mins, runs),
		maxs: pickNumbers(maxs, runs),
		flags: pickNumbers(flags, runs),
		relations: pickNumbers(relations, runs),
		measures: pickNumbers(measures, runs),
		units: pickNumbers(units, runs),
		nouns: pickNumbers(nouns, runs),
		events: pickNumbers(events, runs),
		asOfs: pickNumbers(asOfs, runs),
		statuses: pickNumbers(statuses, runs),
		attributions: pickNumbers(attributions, runs),
		...{words, speakers},
	};
}
