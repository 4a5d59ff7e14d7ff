import {areTakenTogether, sourcesThatFit} from '../../../screens/facts.ts';
import {askOutside} from '../askOutside.ts';
import {chosenRow, readsText} from '../chosen.ts';
import {type Change, goBack, openPlace, say} from '../navigation.ts';
import {missingText} from '../reading/missingText.ts';
import {isInSight, lineOfOffset, openPage, type Page, readerHeight, scrollTo} from '../reading/reading.ts';
import {walkSentences} from '../reading/walking.ts';
import {refuse} from '../refuse.ts';
import {remark} from '../remark.ts';
import {type ListView, openArticle, type ReaderView, type State, visitOf, withVisit} from '../state.ts';
import type {World} from '../world.ts';
import {geometryOf, twoPanes} from './geometry.ts';
import {edge, moveCursor, movePage, rowOfKey} from './listView.ts';
import {comparisonKey, innerWidth, type ShownList, shownComparison, shownList, shownPanel} from './panes.ts';
import {inputFor} from './screenRows.ts';

/** Puts the cursor on a row of the list or the panel; a row that is not there stays where it was. */
export const chooseRow = (world: World, state: State, pane: 'list' | 'panel', key: string): State => {
	const shown = pane === 'panel' ? shownPanel(world, state) : shownList(world, state);
	const cursor = rowOfKey(shown.laid, key);
	if (cursor < 0) return state;
	const of = comparisonKey(shownComparison(world, state));
	return pane === 'panel'
		? withVisit(state, {focus: 'panel', panel: {cursor, top: 0, of}})
		: withVisit(state, {focus: 'list', list: {cursor, top: 0}});
};

type Moved = (list: ShownList) => ListView;

/** Whether what is listed still is what stood there before the typing: the rows that are meant have not come yet. */
const isStillComing = (world: World, state: State): boolean => {
	const {screen, subject} = visitOf(state).place;
	const query = screen === 'search' && subject?.kind === 'query' ? subject.text.trim() : '';
	return query !== '' && world.search(query) === 'coming';
};

/** Applies a movement to the list that has the focus. */
const moveList = (world: World, state: State, moved: Moved): State => {
	if (isStillComing(world, state)) return state;
	if (visitOf(state).focus !== 'panel') return withVisit(state, {list: moved(shownList(world, state))});
	const of = comparisonKey(shownComparison(world, state));
	return withVisit(state, {panel: {...moved(shownPanel(world, state)), of}});
};

/** Scrolling by hand lets go of what was chosen: the comparison follows the reading again, from there on. */
const scrollText = (world: World, state: State, by: number): State => {
	const page = openPage(world, state);
	if (!page) return state;
	const {reader} = visitOf(state);
	const height = readerHeight(state);
	const scrolled = scrollTo(reader, page, reader.top + by, height);
	if (scrolled.top === reader.top) return walkSentences(world, state, by < 0 ? -1 : 1);
	return withVisit(state, {reader: {...scrolled, selected: null, readingRow: rowRead(reader, page, height)}});
};

/** The row of the window on which what is chosen stands, or on which reading went on before. */
const rowRead = (reader: ReaderView, page: Page, height: number): number | null => {
	const {selected, readingRow, top} = reader;
	if (!selected) return readingRow;
	return isInSight(selected, reader, page, height) ? lineOfOffset(page, selected.start) - top : null;
};

/** One row or line up or down. */
export const move = (world: World, state: State, by: number): State =>
	readsText(state)
		? scrollText(world, state, by)
		: moveList(world, state, ({view, laid, height}) => moveCursor(view, laid, height, by));

/** Some pages up or down; text keeps two lines of the page before. */
export const page = (world: World, state: State, by: number): State => {
	if (!readsText(state)) return moveList(world, state, ({view, laid, height}) => movePage(view, laid, height, by));
	return scrollText(world, state, Math.round(by * Math.max(1, readerHeight(state) - 2)));
};

/** To the first or the last row or line. */
export const toEdge = (world: World, state: State, to: 'top' | 'bottom'): State => {
	if (!readsText(state)) return moveList(world, state, ({laid, height}) => edge(laid, height, to));
	const shown = openPage(world, state);
	if (!shown) return state;
	const last = to === 'top' ? 0 : shown.header.length + shown.layout.lineCount();
	const reader = scrollTo(visitOf(state).reader, shown, last, readerHeight(state));
	return withVisit(state, {reader: {...reader, selected: null, readingRow: null}});
};

/** Opens what is chosen: the row under the cursor, or in the text the name, figure or link. */
export const open = (world: World, state: State): Change => {
	if (readsText(state)) return openChosen(world, state);
	const row = chosenRow(world, state);
	if (!row?.opens) return refuse(world, state, 'notice.nothingToOpen');
	return openPlace(world, state, row.opens);
};

const openChosen = (world: World, state: State): Change => {
	if (openPage(world, state) === null) return say(state, missingText(state));
	const {selected} = visitOf(state).reader;
	switch (selected?.kind) {
		case 'actor':
			return openPlace(world, state, {screen: 'actor', subject: {kind: 'actor', id: selected.id}});
		case 'figure':
			return openPlace(world, state, {screen: 'figure', subject: {kind: 'figure', id: selected.id}});
		case 'link':
			return /^https?:/.test(selected.id) ? askOutside(state, selected.id) : say(state, selected.id);
		case 'footnote':
			return openNote(world, state, selected.id);
		// Where nothing is chosen, the sentence that is being read is meant.
		case 'sentence':
		case 'passage':
		case undefined:
			return focusPanel(state);
	}
};

const openNote = (world: World, state: State, label: string): Change => {
	const article = openArticle(state) ?? '';
	const note = world.lookup.article(article)?.blocks.find(({kind, marker}) => kind === 'footnote' && marker === label);
	return note
		? openPlace(world, state, {screen: 'article', subject: {kind: 'article', id: article, offset: note.start}})
		: state;
};

/** Goes into the panel, which is shown if it was not. */
export const focusPanel = (state: State): State =>
	withVisit({...state, settings: {...state.settings, panel: true}}, {focus: 'panel'});

/** Out to the left, in to the right: between the panes of an open article, elsewhere into the row under the cursor and back, once its columns are. */
export const moveSideways = (world: World, state: State, by: 1 | -1): Change => {
	if (openArticle(state) !== null) return moveFocus(state, by);
	if (by > 0) return open(world, state);
	return visitOf(state).firstColumn > 0 ? moveColumns(world, state, by) : goBack(state);
};

/** The pane to the left or right; on a narrow screen it comes into view. */
const moveFocus = (state: State, by: 1 | -1): State => {
	const {focus} = visitOf(state);
	const panes = ['list', 'reader', 'panel'] as const;
	const next = panes[panes.indexOf(focus) + by];
	if (next === undefined) return state;
	return next === 'panel' ? focusPanel(state) : withVisit(state, {focus: next});
};

/** The comparison on or off; where only one pane is seen, to it and back. */
export const togglePanel = (state: State): State => {
	if (openArticle(state) === null) return say(state, remark(state, 'notice.onlyReader'));
	const {stacked} = geometryOf(state);
	const {focus} = visitOf(state);
	const {panel} = state.settings;
	if (stacked.length > 0 && state.size.columns < twoPanes)
		return withVisit(state, {focus: focus === 'panel' ? 'reader' : 'panel'});
	const shown = {...state, settings: {...state.settings, panel: !panel}};
	return focus === 'panel' ? withVisit(shown, {focus: 'reader'}) : shown;
};

/** Other sources of the matrix, as far as there are any. */
export const moveColumns = (world: World, state: State, by: 1 | -1): State => {
	if (visitOf(state).place.screen !== 'facts') return say(state, remark(state, 'notice.onlyMatrix'));
	const count = world.lookup.dossier.articles.length;
	const width = innerWidth(geometryOf(state).list, state.size.columns);
	const input = inputFor(world, state, visitOf(state).place, width);
	if (areTakenTogether(input, width)) return say(state, remark(state, 'notice.noColumns'));
	const most = Math.max(0, count - sourcesThatFit(input, width));
	return withVisit(state, {firstColumn: Math.max(0, Math.min(most, visitOf(state).firstColumn + by))});
};
