import {messages} from '../../i18n/messages.ts';
import {linesOfRows} from '../../screens/rows/lines.ts';
import {run} from '../../screens/rows/runs.ts';
import {geometryOf, isTooSmall} from '../state/panes/geometry.ts';
import type {Rectangle} from '../state/panes/rectangle.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {continuationRegions} from './continuations.ts';
import {footerRegion, promptCaret} from './footer.ts';
import {hintRegions} from './hints.ts';
import {listRegions, panelRegions, previewRegions} from './lists.ts';
import {shownOverlay} from './overlay.ts';
import {readerRegions} from './reader.ts';
import type {Frame, Region} from './region.ts';
import {ruleRegions} from './rules.ts';
import {tabsRegion, titleRegion} from './titleBar.ts';

/** The whole screen for a state: pure, the same for the first frame and every other. */
export const frameOf = (world: World, state: State): Frame => {
	const {size} = state;
	if (isTooSmall(size)) return {size, regions: [tooSmall(state)], menu: null, caret: null};
	const geometry = geometryOf(state);
	const menu = shownOverlay(world, state)?.area ?? null;
	const regions: Region[] = [
		titleRegion(world, state, geometry.title),
		tabsRegion(state, geometry.tabs),
		...ruleRegions(state, geometry),
		...listRegions(world, state, geometry),
		...readerRegions(world, state, geometry),
		...panelRegions(world, state, geometry),
		...previewRegions(world, state, geometry),
		footerRegion(world, state, geometry.footer),
		...hintRegions(world, state),
		...continuationRegions(world, state, geometry),
	];
	return {size, regions, menu, caret: promptCaret(state, geometry.footer)};
};

const tooSmall = (state: State): Region => {
	const {columns, rows} = state.size;
	const area: Rectangle = {x: 0, y: 0, width: columns, height: rows};
	const text = messages(state.settings.locale)['status.tooSmall'](columns, rows);
	const lines = linesOfRows([{runs: [run(text)]}], Math.max(1, columns));
	return {name: 'tooSmall', area, lines: lines.slice(0, rows).map(({runs}) => ({runs}))};
};
