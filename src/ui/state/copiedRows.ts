import {comparisonPage} from '../../screens/comparison/comparisonRows.ts';
import {linesOfRows} from '../../screens/rows/lines.ts';
import type {Row} from '../../screens/rows/row.ts';
import {textOfRuns} from '../../screens/rows/runs.ts';
import type {ScreenInput} from '../../screens/screen.ts';
import {listPlace, shownComparison} from './panes/panes.ts';
import {inputFor, wantedRows} from './panes/screenRows.ts';
import {openArticle, type State, visitOf} from './state.ts';
import type {World} from './world.ts';

/** Columns of what is copied: as many as a mail or a document has. */
const copiedWidth = 80;

/** What is compared beside an open article, or all rows of the screen, as they are printed; null when there are none. */
export const copiedRows = (world: World, state: State): string | null => {
	const {focus, filter} = visitOf(state);
	const rows =
		openArticle(state) !== null && focus !== 'list' ? comparedRows(world, state) : listedRows(world, state, filter);
	const lines = linesOfRows(rows, copiedWidth).map(({runs}) => textOfRuns(runs).trimEnd());
	const text = lines.join('\n').trimEnd();
	return text === '' ? null : `${text}\n`;
};

const comparedRows = (world: World, state: State): readonly Row[] => {
	const comparison = shownComparison(world, state);
	return comparison ? comparisonPage(comparison, printedInput(world, state)) : [];
};

const listedRows = (world: World, state: State, filter: string): readonly Row[] =>
	wantedRows(world, state, listPlace(state), filter, printedInput(world, state));

/** As for paper, which has no keys. */
const printedInput = (world: World, state: State): ScreenInput => ({
	...inputFor(world, state, listPlace(state), copiedWidth),
	key: null,
});
