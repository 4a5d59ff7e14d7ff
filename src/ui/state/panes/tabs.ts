import {messages} from '../../../i18n/messages.ts';
import type {ScreenId} from '../../../screens/rows/row.ts';
import {widthOf} from '../../../screens/rows/width.ts';
import {digitScreens} from '../../../screens/screens.ts';
import {type PaneName, type State, visitOf} from '../state.ts';
import {type Geometry, headingHeight} from './geometry.ts';

/** A name that stands for a screen or a pane, and the columns that it takes. */
export type Tab<Target> = {
	readonly target: Target;
	readonly label: string;
	readonly x: number;
	readonly current: boolean;
};

/** The screen with a digit that a detail page belongs to. */
const homes: Readonly<Partial<Record<ScreenId, ScreenId>>> = {
	article: 'articles',
	actor: 'actors',
	figure: 'figures',
	fact: 'facts',
};

const wideGap = 2;

/** One after the other from a column on. */
const placed = <Target>(tabs: readonly Omit<Tab<Target>, 'x'>[], from: number, gap = wideGap): Tab<Target>[] => {
	let x = from;
	return tabs.map(tab => {
		const here = {...tab, x};
		x += widthOf(tab.label) + gap;
		return here;
	});
};

/** Where the last tab ends. */
const endOf = (tabs: readonly Tab<unknown>[]): number => {
	const last = tabs.at(-1);
	return last ? last.x + widthOf(last.label) : 0;
};

/** The screens with their digits; closer together where they need it, then with the names of as many as have room. */
export const screenTabs = (state: State): readonly Tab<ScreenId>[] => {
	const all = digitScreens.length;
	const fewer = Array.from({length: all}, (_, left) => namedTabs(state, wideGap, all - 1 - left));
	const ways = [namedTabs(state, wideGap, all), namedTabs(state, 1, all), ...fewer];
	return ways.find(tabs => endOf(tabs) <= state.size.columns) ?? namedTabs(state, wideGap, 0);
};

/** With the names of the first screens and of the present one; the others have their digits alone. */
const namedTabs = (state: State, gap: number, names: number): Tab<ScreenId>[] => {
	const words = messages(state.settings.locale);
	const {screen} = visitOf(state).place;
	const shown = homes[screen] ?? screen;
	const tabs = digitScreens.map(({id, title}, index) => {
		const current = id === shown;
		return {target: id, label: current || index < names ? `${index + 1} ${words[title]}` : String(index + 1), current};
	});
	return placed(tabs, 1, gap);
};

/** Columns of a pane's heading before its name. */
export const headingLead = 2;

/** Where several panes share one place: their names, in its heading. */
export const paneTabs = (state: State, {stacked}: Geometry): readonly Tab<PaneName>[] => {
	const words = messages(state.settings.locale);
	const {focus} = visitOf(state);
	return placed(
		stacked.map(name => ({target: name, label: words[`tab.${name}`], current: name === focus})),
		headingLead,
	);
};

/** The tab at a place of the screen. */
export const tabAt = (
	state: State,
	geometry: Geometry,
	{x, y}: {readonly x: number; readonly y: number},
): {readonly screen: ScreenId} | {readonly pane: PaneName} | null => {
	const covers = ({x: from, label}: Tab<unknown>): boolean => x >= from && x < from + widthOf(label);
	if (y === geometry.tabs.y) {
		const tab = screenTabs(state).find(covers);
		return tab ? {screen: tab.target} : null;
	}
	const heading = geometry.tabs.y + headingHeight;
	const tab = y === heading ? paneTabs(state, geometry).find(covers) : undefined;
	return tab ? {pane: tab.target} : null;
};
