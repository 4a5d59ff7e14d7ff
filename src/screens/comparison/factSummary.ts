import type {Fact} from '../../core/dossier/dossier.ts';
import type {Cell, Column} from '../rows/columns.ts';
import {run} from '../rows/runs.ts';
import type {ScreenInput} from '../screen.ts';
import {spreadOf} from './claimValues.ts';
import {differs, reportingArticles, verdictRuns} from './verdicts.ts';

/** A fact in one line: kind of difference, what it is about with its lowest to highest value, number of sources. */
export const summaryColumns: readonly Column[] = [
	{},
	{grow: 1, min: 26, wraps: true},
	{isEnd: true},
	{align: 'right', drop: 1},
];

/** Its cells, given what it is called. */
export const summaryCells = (fact: Fact, label: Cell, input: ScreenInput): readonly Cell[] => [
	verdictRuns(fact, input),
	label,
	[run(spreadOf(fact, input), differs(fact) ? 'figure' : 'text')],
	[run(input.messages['count.sources'](reportingArticles(fact).length), 'muted')],
];
