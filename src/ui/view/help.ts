import {messages} from '../../i18n/messages.ts';
import {linesOfRows} from '../../screens/lines.ts';
import {run} from '../../screens/runs.ts';
import type {FrameLine, Region} from '../frame.ts';
import {helpRows} from '../keys/helpRows.ts';
import {helpHeight} from '../keys/press.ts';
import {geometryOf} from '../state/geometry.ts';
import type {State} from '../state/state.ts';
import {paneHeading} from './rules.ts';

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
	const heading = paneHeading(state, width, [run(words['pane.help'], 'heading')], filter, true);
	const content = lines.map((line): FrameLine => ({runs: [run('  '), ...line.runs]}));
	const blank: FrameLine = {runs: []};
	return [
		{
			name: 'help',
			area: {x: Math.floor((size.columns - width) / 2), y: tabs.y + 1, width, height: height + 2},
			lines: [heading, blank, ...content],
		},
	];
};
