import {messages} from '../../i18n/messages.ts';
import {linesOfRows} from '../../screens/rows/lines.ts';
import {run, textOfRuns, truncateRuns, widthOfRuns} from '../../screens/rows/runs.ts';
import {widthOf} from '../../screens/rows/width.ts';
import {contentHeight, type Geometry} from '../state/panes/geometry.ts';
import {headingLead, paneTabs} from '../state/panes/tabs.ts';
import {missingText} from '../state/reading/missingText.ts';
import {isWhole, openPage, progressOf} from '../state/reading/reading.ts';
import {remark} from '../state/remark.ts';
import {type State, visitOf} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {articleHeading} from './articleHeading.ts';
import {pageLines} from './pageLines.ts';
import type {FrameLine, FrameRun, Region} from './region.ts';
import {paneHeading} from './rules.ts';
import {tabRuns} from './titleBar.ts';

/** The open article with its heading and how far it is read; nothing where another pane takes its room. */
export const readerRegions = (world: World, state: State, geometry: Geometry): Region[] => {
	const {reader, stacked} = geometry;
	const page = openPage(world, state);
	if (!reader) return [];
	if (!page) return [missing(state, reader)];
	const height = contentHeight(reader);
	const {focus, reader: view} = visitOf(state);
	const focused = focus === 'reader';
	const words = messages(state.settings.locale);
	const percent = Math.round(progressOf(view, page, height) * 100);
	const position = isWhole(page, height) ? words['status.whole'] : words['status.position'](percent);
	const name = articleHeading(world, page.article, focused ? 'heading' : 'muted');
	const heading =
		stacked.length > 0
			? tabbedHeading(state, geometry, reader.width, name, position)
			: paneHeading(state, reader.width, name, position, focused);
	const lines = [heading, ...pageLines(world, state, page, {height, paneWidth: reader.width, view})];
	return [{name: 'reader', area: reader, lines}];
};

/** Fewer columns than these say nothing of an article. */
const leastName = 12;
/** Columns of a heading beside its tabs and its remark: pointer, rule and the spaces around them. */
const headingSigns = 8;

/** Where the panes share one place, their tabs stand before, and what is read beside how far. */
function tabbedHeading(
	state: State,
	geometry: Geometry,
	width: number,
	name: readonly FrameRun[],
	position: string,
): FrameLine {
	const tabs = tabRuns(paneTabs(state, geometry), headingLead);
	const room = width - widthOfRuns(tabs) - headingSigns - widthOf(position) - nameGap.length;
	const shown = room < leastName ? '' : `${textOfRuns(truncateRuns(name, room))}${nameGap}`;
	return paneHeading(state, width, tabs, `${shown}${position}`, visitOf(state).focus === 'reader');
}

const nameGap = '  ';

/** An article that is not there any more, by the title that it had. */
const missing = (state: State, area: Region['area']): Region => {
	const text = [run(`${missingText(state)} ${remark(state, 'empty.goBack')}`, 'muted')];
	const lines = linesOfRows([{runs: text, indent: 1}], Math.max(1, area.width - 1));
	return {
		name: 'reader',
		area,
		lines: [paneHeading(state, area.width, [], '', visitOf(state).focus === 'reader'), ...lines],
	};
};
