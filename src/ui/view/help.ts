import {messages} from '../../i18n/messages.ts';
import {linesOfRows} from '../../screens/lines.ts';
import {fitRuns, run} from '../../screens/runs.ts';
import type {FrameLine, FrameRun, Rectangle, Region} from '../frame.ts';
import {helpRows} from '../keys/helpRows.ts';
import {helpHeight} from '../keys/press.ts';
import {geometryOf} from '../state/geometry.ts';
import type {State} from '../state/state.ts';
import {paneHeading, signsOf} from './rules.ts';

const widest = 84;

/** All keys, over everything else; typing filters them. */
export const helpRegion = (state: State): Region[] => {
	const {overlay, size} = state;
	if (overlay?.kind !== 'help') return [];
	const words = messages(state.settings.locale);
	const {tabs} = geometryOf(state);
	const width = Math.min(widest, size.columns);
	const height = helpHeight(state);
	const rows = helpRows(overlay.filter, words, width - 4);
	const lines = linesOfRows(rows, width - 4).slice(overlay.top, overlay.top + height);
	const filter = overlay.filter === '' ? '' : `${words['prompt.help']}: ${overlay.filter}`;
	const heading = paneHeading(state, width - 2, [run(words['pane.help'], 'heading')], filter, true);
	const area: Rectangle = {x: Math.floor((size.columns - width) / 2), y: tabs.y + 1, width, height: height + 3};
	return [{name: 'help', area, lines: framed(state, [heading.runs, [], ...lines.map(line => line.runs)], area)}];
};

/** Lines between thin rules, so that what lies beneath stands apart. */
const framed = (state: State, lines: readonly (readonly FrameRun[])[], {width, height}: Rectangle): FrameLine[] => {
	const {vertical, horizontal} = signsOf(state);
	const edge = run(vertical, 'rule');
	const inner = Array.from({length: height - 1}, (_, at) => lines[at] ?? []);
	const closed = inner.map(
		(runs, at): FrameLine => ({
			runs: [edge, ...(at === 0 ? [] : [run(' ')]), ...fitRuns(runs, width - (at === 0 ? 2 : 3)), edge],
		}),
	);
	return [...closed, {runs: [run(horizontal.repeat(width), 'rule')]}];
};
