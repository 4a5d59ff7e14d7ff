import {referencesOnLines} from '../../../screens/text/referencePlaces.ts';
import {referencesOf} from '../../../screens/text/references.ts';
import {type Change, say, select} from '../navigation.ts';
import {openPage} from '../reading/reading.ts';
import {remark} from '../remark.ts';
import {openArticle, type PaneName, type State, visitOf, withVisit} from '../state.ts';
import {openScreen, submitPrompt} from '../typing/prompts.ts';
import type {World} from '../world.ts';
import {geometryOf, headingHeight} from './geometry.ts';
import {textLeft} from './hints.ts';
import {move, open} from './lists.ts';
import {rowOnLine} from './listView.ts';
import type {MouseInput} from './mouseInput.ts';
import {comparisonKey, shownComparison, shownList, shownPanel} from './panes.ts';
import type {Rectangle} from './rectangle.ts';
import {tabAt} from './tabs.ts';

const wheelLines = 3;

/** The wheel scrolls the pane under it; a press chooses, a press on what is chosen or on a tab opens it; whoever drags is told how to select. */
export const handleMouse = (world: World, state: State, event: MouseInput): Change => {
	if (state.overlay) return isSearching(state) ? mouseInResults(world, state, event) : state;
	if (event.kind === 'drag') return say(state, remark(state, 'notice.selectText'));
	const tab = event.kind === 'press' && event.button === 0 ? tabAt(state, geometryOf(state), event) : null;
	if (tab) return 'screen' in tab ? openScreen(world, state, tab.screen) : withVisit(state, {focus: tab.pane});
	const pane = paneAt(state, event);
	if (!pane) return state;
	const focused = openArticle(state) === null ? state : withVisit(state, {focus: pane});
	if (event.kind === 'wheel') return wheel(world, focused, state, pane, event.step);
	if (event.kind !== 'press' || event.button !== 0) return state;
	return pane === 'reader' ? pressText(world, focused, event) : pressRow(world, focused, pane, event);
};

const isSearching = ({overlay}: State): boolean => overlay?.kind === 'prompt' && overlay.purpose === 'search';

/** While words to search for are typed: the wheel moves over what was found, a press chooses of it, a second one opens. */
const mouseInResults = (world: World, state: State, event: MouseInput): Change => {
	if (paneAt(state, event) !== 'list') return state;
	if (event.kind === 'wheel') return move(world, state, event.step);
	if (event.kind !== 'press' || event.button !== 0) return state;
	const {view, laid} = shownList(world, state);
	const row = rowOnLine(view, laid, event.y - geometryOf(state).list!.y - headingHeight);
	if (row === null || !laid.rows[row]?.opens) return state;
	return row === view.cursor ? submitPrompt(world, state) : withVisit(state, {list: {...view, cursor: row}});
};

const within = (area: Rectangle | null, {x, y}: MouseInput): boolean =>
	area !== null && x >= area.x && x < area.x + area.width && y >= area.y + headingHeight && y < area.y + area.height;

const paneAt = (state: State, event: MouseInput): PaneName | null => {
	const geometry = geometryOf(state);
	return (['list', 'reader', 'panel'] as const).find(name => within(geometry[name], event)) ?? null;
};

/** Scrolling does not move the focus. */
const wheel = (world: World, focused: State, state: State, pane: PaneName, step: number): State => {
	const moved = move(world, focused, step * (pane === 'reader' ? wheelLines : 1));
	return withVisit(moved, {focus: visitOf(state).focus});
};

const pressRow = (world: World, state: State, pane: 'list' | 'panel', event: MouseInput): Change => {
	const area = geometryOf(state)[pane]!;
	const list = pane === 'panel' ? shownPanel(world, state) : shownList(world, state);
	const row = rowOnLine(list.view, list.laid, event.y - area.y - headingHeight);
	if (row === null || !list.laid.rows[row]?.opens) return state;
	const view = {...list.view, cursor: row};
	const chosen =
		pane === 'panel'
			? withVisit(state, {panel: {...view, of: comparisonKey(shownComparison(world, state))}})
			: withVisit(state, {list: view});
	return row === list.view.cursor ? open(world, chosen) : chosen;
};

const pressText = (world: World, state: State, event: MouseInput): Change => {
	const page = openPage(world, state);
	const area = geometryOf(state).reader;
	if (!page || !area) return state;
	const references = referencesOf(world.lookup, page.article);
	const {top, selected} = visitOf(state).reader;
	const line = event.y - area.y - headingHeight + top - page.header.length;
	const column = event.x - area.x - textLeft(area.width, page.width);
	const at = line < 0 ? null : referencesOnLines(page.layout, references).at(line, column);
	const found = at === null ? undefined : references[at];
	if (!found) return say(state, remark(state, 'notice.selectText'));
	const isChosen = selected?.start === found.start && selected.id === found.id;
	return isChosen ? open(world, state) : select(world, state, found);
};
