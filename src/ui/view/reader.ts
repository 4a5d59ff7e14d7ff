import {messages} from '../../i18n/messages.ts';
import {run} from '../../screens/runs.ts';
import {sourceName} from '../../screens/sources.ts';
import type {Region} from '../frame.ts';
import {contentHeight, type Geometry} from '../state/geometry.ts';
import {openPage, progressOf} from '../state/reading.ts';
import {remark} from '../state/remark.ts';
import {type State, visitOf} from '../state/state.ts';
import {headingLead, paneTabs} from '../state/tabs.ts';
import type {World} from '../state/world.ts';
import {pageLines} from './pageLines.ts';
import {paneHeading} from './rules.ts';
import {tabRuns} from './titleBar.ts';

/** The open article. */
export const readerRegions = (world: World, state: State, geometry: Geometry): Region[] => {
	const {reader, stacked} = geometry;
	const page = openPage(world, state);
	if (!reader) return [];
	if (!page) return [missing(state, reader)];
	const height = contentHeight(reader);
	const {focus, reader: view} = visitOf(state);
	const focused = focus === 'reader';
	const {locale} = state.settings;
	const percent = messages(locale)['status.position'](Math.round(progressOf(view, page, height) * 100));
	const source = run(sourceName({lookup: world.lookup, locale}, page.article), focused ? 'heading' : 'muted');
	const heading = paneHeading(
		state,
		reader.width,
		stacked.length > 0 ? tabRuns(paneTabs(state, geometry), headingLead) : [source],
		percent,
		focused,
	);
	return [
		{
			name: 'reader',
			area: reader,
			lines: [heading, ...pageLines(world, state, page, {height, paneWidth: reader.width, view})],
		},
	];
};

const missing = (state: State, area: Region['area']): Region => ({
	name: 'reader',
	area,
	lines: [
		paneHeading(state, area.width, [], '', true),
		{runs: [run(` ${remark(state, 'empty.missing')} ${remark(state, 'empty.goBack')}`, 'muted')]},
	],
});
