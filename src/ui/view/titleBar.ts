import {messages} from '../../i18n/messages.ts';
import {fitRuns, run, truncateRuns, widthOfRuns} from '../../screens/rows/runs.ts';
import {widthOf} from '../../screens/rows/width.ts';
import {summaryOf} from '../state/dossierSummary.ts';
import {addingText, isAdding} from '../state/offering.ts';
import type {Rectangle} from '../state/panes/rectangle.ts';
import {keptOpening} from '../state/panes/screenRows.ts';
import {screenTabs, type Tab} from '../state/panes/tabs.ts';
import {type State, visitOf} from '../state/state.ts';
import type {World} from '../state/world.ts';
import type {FrameRun, Region} from './region.ts';

/** Program and dossier at the left, what it holds or how far the reading is at the right. */
export const titleRegion = (world: World, state: State, area: Rectangle): Region => {
	const left = [run(' briefing', 'strong'), run(' · ', 'muted'), run(world.lookup.dossier.title, 'title')];
	const right = [
		run(`${statusOf(world, state)} `, world.progress || world.renewing || isAdding(state) ? 'key' : 'muted'),
	];
	const room = area.width - widthOfRuns(right) - 2;
	const runs = room >= 16 ? [...fitRuns(left, room), run('  '), ...right] : truncateRuns(left, area.width);
	return {name: 'title', area, lines: [{runs}]};
};

const statusOf = (world: World, state: State): string => {
	const words = messages(state.settings.locale);
	const onOverview = visitOf(state).place.screen === 'overview';
	if (onOverview && keptOpening(world, state)) return '';
	// What an earlier run kept is known: nothing of it has to be read again.
	if (world.progress && world.opening && world.progress.done === 0) return words['status.opening'];
	if (world.progress) return words['status.reading'](world.progress.done, world.progress.total);
	if (isAdding(state)) return addingText(state, state.adding);
	if (world.renewing) return words['status.renewing'];
	// The overview says what the dossier holds in its first line; of an empty one there is nothing to say.
	return onOverview || world.lookup.dossier.articles.length === 0 ? '' : summaryOf(world, state);
};

/** The screens with their digits, the present one marked. */
export const tabsRegion = (state: State, area: Rectangle): Region => ({
	name: 'tabs',
	area,
	lines: [{runs: truncateRuns(tabRuns(screenTabs(state)), area.width)}],
});

/** Tabs as runs, each at its column: digits as keys, the current one marked by more than a colour. */
export const tabRuns = (tabs: readonly Tab<unknown>[], from = 0): FrameRun[] => {
	let column = from;
	return tabs.flatMap(({label, x, current}): FrameRun[] => {
		const before = run(' '.repeat(x - column));
		column = x + widthOf(label);
		const [, digit = '', name = ''] = /^(\d?)(.*)$/su.exec(label) ?? [];
		if (current) return [before, {...run(label, 'strong'), over: 'inactiveCursor'}];
		return [before, run(digit, 'key'), run(name, 'muted')];
	});
};
