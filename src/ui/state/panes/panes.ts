import {overlaps} from '../../../core/text/span.ts';
import type {Comparison} from '../../../screens/comparison/comparison.ts';
import {compareAt} from '../../../screens/comparison/comparison.ts';
import {comparisonRows} from '../../../screens/comparison/comparisonRows.ts';
import {readSentenceRows} from '../../../screens/comparison/readSentence.ts';
import type {Place, Row} from '../../../screens/rows/row.ts';
import {run} from '../../../screens/rows/runs.ts';
import type {ScreenInput} from '../../../screens/screen.ts';
import {blankRow, mutedRow} from '../../../screens/sources.ts';
import {readingPoint} from '../reading/reading.ts';
import {goneTitle, type ListView, openArticle, type State, visitOf} from '../state.ts';
import type {World} from '../world.ts';
import {contentHeight, geometryOf} from './geometry.ts';
import {rowOfKey, settle} from './listView.ts';
import type {Rectangle} from './rectangle.ts';
import {inputFor, type LaidRows, layRows, rowsAt} from './screenRows.ts';

/** A list on the screen: its rows, the view of it, the lines that it has. */
export type ShownList = {readonly laid: LaidRows; readonly view: ListView; readonly height: number};

/** Columns on both sides of what a pane says. */
export const paneMargin = 1;

/** Columns that a pane has for its words. */
export const innerWidth = (pane: Rectangle | null, fallback: number): number =>
	Math.max(1, (pane?.width ?? fallback) - 2 * paneMargin);

/** The place whose rows the list shows: the screen's own, or beside an open article all articles. */
export const listPlace = (state: State): Place =>
	openArticle(state) === null ? visitOf(state).place : {screen: 'articles'};

/** The list of the screen. */
export const shownList = (world: World, state: State): ShownList => {
	const visit = visitOf(state);
	const {list} = geometryOf(state);
	const laid = rowsAt(
		world,
		state,
		listPlace(state),
		innerWidth(list, state.size.columns),
		visit.filter,
		visit.firstColumn,
	);
	const height = contentHeight(list);
	const meant = visit.list.cursor < 0 ? rowMeant(state) : null;
	const view = meant === null ? visit.list : {...visit.list, cursor: rowOfKey(laid, meant)};
	return {laid, view: settle(view, laid, height), height};
};

/** The row on which the cursor stands before it is moved: beside an open article its own. */
const rowMeant = (state: State): string | null => {
	const article = openArticle(state);
	return article === null ? visitOf(state).row : `article:${article}`;
};

/** What the panel compares; null when nothing is being read. */
export const shownComparison = (world: World, state: State): Comparison | null => {
	const point = readingPoint(world, state);
	return (
		point &&
		world.memory.remember(['compare', point.article, point.offset, point.figure], () => compareAt(world.lookup, point))
	);
};

/** Names what the panel shows, so that its own view is kept only for that. */
export const comparisonKey = (comparison: Comparison | null): string =>
	comparison ? `${comparison.from.article}:${comparison.from.start}:${comparison.figure?.id ?? ''}` : '';

/** The rows of the panel. */
export const shownPanel = (world: World, state: State): ShownList => {
	const {panel, reader} = geometryOf(state);
	const width = innerWidth(panel, state.size.columns);
	const comparison = shownComparison(world, state);
	const {locale, ascii} = state.settings;
	const height = contentHeight(panel);
	// The sentence that is read stands in the text, where that is seen.
	const read = reader === null ? comparison : null;
	const laid = world.memory.remember(
		['panel', comparison, width, locale, ascii, world.progress === null, world.notes, goneTitle(state), read && height],
		() =>
			layRows([...readRows(world, state, read, {width, height}), ...panelRows(world, state, comparison, width)], width),
	);
	const stored = visitOf(state).panel;
	const view = stored.of === comparisonKey(comparison) ? stored : {cursor: -1, top: 0};
	return {laid, view: settle(view, laid, height), height};
};

/** The sentence that is read; nothing where it is null. */
const readRows = (world: World, state: State, read: Comparison | null, {width, height}: Room): Row[] =>
	read ? readSentenceRows(read, inputFor(world, state, visitOf(state).place, width), height) : [];

type Room = {readonly width: number; readonly height: number};

const panelRows = (world: World, state: State, comparison: Comparison | null, width: number): Row[] => {
	const input = inputFor(world, state, visitOf(state).place, width);
	const noted = comparison ? noteRows(world, comparison, input) : [];
	if (goneTitle(state) !== null) return [];
	if (world.lookup.isUncompared(openArticle(state) ?? '')) return [mutedRow(input.messages['article.uncompared'])];
	if (input.pending || (comparison !== null && !world.isCompared(comparison.sentence.article)))
		return [...noted, mutedRow(input.messages['empty.pending'])];
	const compared = comparison ? comparisonRows(comparison, input) : [mutedRow(input.messages['comparison.nothing'])];
	return [...noted, ...compared];
};

/** What the reader has noted of the sentence that is read. */
const noteRows = ({notes}: World, {sentence}: Comparison, {signs}: ScreenInput): Row[] => {
	const here = notes.filter(({place}) => place?.article === sentence.article && overlaps(place, sentence));
	const rows = here.flatMap(({text}): Row[] =>
		text.note === null ? [] : [{runs: [run(text.note, 'strong')], indent: 2, marker: run(`${signs.note} `, 'alert')}],
	);
	return rows.length > 0 ? [...rows, blankRow] : [];
};

/** The row under the cursor of a list; undefined in an empty one. */
export const rowAtCursor = ({laid, view}: ShownList): Row | undefined => laid.rows[view.cursor];
