import {fitRuns, run, truncateRuns, widthOfRuns} from '../../screens/rows/runs.ts';
import {asciiSigns, unicodeSigns} from '../../screens/rows/signs.ts';
import type {Geometry} from '../state/panes/geometry.ts';
import type {State} from '../state/state.ts';
import type {FrameLine, FrameRun, Region} from './region.ts';

/** The signs that lines and marks are drawn with: of ASCII alone where the settings say so. */
export const signsOf = (state: State) => (state.settings.ascii ? asciiSigns : unicodeSigns);

/** Thin rules between the panes. */
export const ruleRegions = (state: State, {rules, tabs, footer}: Geometry): Region[] => {
	const signs = signsOf(state);
	const line = (text: string): FrameLine => ({runs: [run(text, 'rule')]});
	const top = tabs.y + 1;
	const height = footer.y - top;
	const lines = [line(signs.junction), ...Array.from({length: Math.max(0, height - 1)}, () => line(signs.vertical))];
	return rules.map(x => ({name: 'rule', area: {x, y: top, width: 1, height}, lines}));
};

/** The heading of a pane: its name on a thin rule, a short remark at the right; a pointer when it has the focus. */
export const paneHeading = (
	state: State,
	width: number,
	name: readonly FrameRun[],
	remark: string,
	focused: boolean,
): FrameLine => {
	const signs = signsOf(state);
	const pointer: FrameRun = focused ? run(`${signs.pointer} `, 'key') : run(`${signs.horizontal} `, 'rule');
	const end: FrameRun[] = remark === '' ? [] : [run(` ${remark} `, 'muted'), run(signs.horizontal, 'rule')];
	const room = Math.max(0, width - 3 - widthOfRuns(end));
	const title = truncateRuns(name, room);
	const rule = run(` ${signs.horizontal.repeat(Math.max(0, room - widthOfRuns(title)))}`, 'rule');
	return {runs: fitRuns([pointer, ...title, rule, ...end], width)};
};
