import {type PaneName, type State, visitOf} from '../state.ts';
import type {Rectangle, Size} from './rectangle.ts';

/** Where everything stands. A pane that has no rectangle is not on the screen. */
export type Geometry = {
	readonly title: Rectangle;
	/** Digits and names of the screens. */
	readonly tabs: Rectangle;
	readonly footer: Rectangle;
	/** The rows of the screen, or beside an open article the list of articles. */
	readonly list: Rectangle | null;
	readonly reader: Rectangle | null;
	readonly panel: Rectangle | null;
	/** What Enter would open. */
	readonly preview: Rectangle | null;
	/** Columns of the rules between the panes. */
	readonly rules: readonly number[];
	/** Panes that share the place of one, for the tabs of a narrow screen; empty when all are seen. */
	readonly stacked: readonly PaneName[];
};

/** The smallest terminal that is of use. */
const leastSize: Size = {columns: 40, rows: 10};

/** Columns from which two panes stand side by side. */
export const twoPanes = 100;
const threePanes = 140;
const matrixAndPreview = 170;
/** Rows from which a matrix has the preview below it. */
const previewBelow = 24;

/** Whether the terminal is too small to show anything but that it is. */
export const isTooSmall = ({columns, rows}: Size): boolean => columns < leastSize.columns || rows < leastSize.rows;

/** Rows of a pane that its heading takes. */
export const headingHeight = 1;

/** Lines of content that a pane shows. */
export const contentHeight = (pane: Rectangle | null): number => Math.max(0, (pane?.height ?? 0) - headingHeight);

/** Where everything stands for a state; a pure function of size, screen, focus and panel. */
export const geometryOf = (state: State): Geometry => {
	const {columns, rows} = state.size;
	const row = (y: number): Rectangle => ({x: 0, y, width: columns, height: 1});
	const body: Rectangle = {x: 0, y: 2, width: columns, height: Math.max(0, rows - 3)};
	const frame = {title: row(0), tabs: row(1), footer: row(Math.max(0, rows - 1))};
	const panes = visitOf(state).place.screen === 'article' ? readingPanes(state, body) : listPanes(state, body);
	return {...frame, ...panes};
};

type Panes = Omit<Geometry, 'title' | 'tabs' | 'footer'>;

const nothing: Panes = {list: null, reader: null, panel: null, preview: null, rules: [], stacked: []};

/** Pane, rule, pane: the width of the second one, one column for the rule. */
const sideBySide = (body: Rectangle, second: number): {left: Rectangle; right: Rectangle; rule: number} => {
	const first = body.width - second - 1;
	return {
		left: {...body, width: first},
		right: {...body, x: body.x + first + 1, width: second},
		rule: body.x + first,
	};
};

/** Columns around a text beside which there is something to give to the other panes. */
const textMargins = 14;
/** What the panes beside a text get at most of what it leaves. */
const mostGiven = {list: 20, panel: 40} as const;

/** Columns that the panes on both sides leave over when the text has all that it uses. */
const surplus = ({size: {columns}, settings: {measure}}: State): number =>
	Math.max(0, columns - listShare(columns) - panelShare(columns) - measure - textMargins);

const panelShare = (columns: number): number => Math.max(38, Math.min(64, Math.floor(columns * 0.36)));
const listShare = (columns: number): number => Math.max(28, Math.min(40, Math.floor(columns * 0.2)));

const panelWidth = (state: State): number =>
	panelShare(state.size.columns) + Math.min(mostGiven.panel, Math.floor(surplus(state) / 2));
const sideListWidth = (state: State): number =>
	listShare(state.size.columns) + Math.min(mostGiven.list, Math.floor(surplus(state) / 4));

const readingPanes = (state: State, body: Rectangle): Panes => {
	const {columns} = state.size;
	const {focus} = visitOf(state);
	const {panel} = state.settings;
	if (columns >= threePanes) return threeReadingPanes(state, body);
	const names: PaneName[] = ['list', 'reader', 'panel'];
	if (columns >= twoPanes && focus === 'list') {
		const {left, right, rule} = sideBySide(body, columns - sideListWidth(state) - 1);
		return {...nothing, list: left, reader: right, rules: [rule]};
	}
	if (columns >= twoPanes && panel) {
		const {left, right, rule} = sideBySide(body, panelWidth(state));
		return {...nothing, reader: left, panel: right, rules: [rule]};
	}
	return {...nothing, [focus]: body, stacked: names};
};

const threeReadingPanes = (state: State, body: Rectangle): Panes => {
	const listed = sideBySide(body, body.width - sideListWidth(state) - 1);
	if (!state.settings.panel) return {...nothing, list: listed.left, reader: listed.right, rules: [listed.rule]};
	const compared = sideBySide(listed.right, panelWidth(state));
	return {
		...nothing,
		list: listed.left,
		reader: compared.left,
		panel: compared.right,
		rules: [listed.rule, compared.rule],
	};
};

/** The preview under the list, where there is height for both. */
const stackedPanes = (body: Rectangle): Panes => {
	const height = Math.ceil(body.height / 2);
	const preview = {...body, y: body.y + height, height: body.height - height};
	return {...nothing, list: {...body, height}, preview};
};

/** A matrix wants all the width it can get. */
const listPanes = (state: State, body: Rectangle): Panes => {
	const {columns} = state.size;
	const {screen} = visitOf(state).place;
	const needed = screen === 'facts' ? matrixAndPreview : twoPanes;
	if (screen === 'facts' && columns < needed && body.height >= previewBelow) return stackedPanes(body);
	if (columns < needed) return {...nothing, list: body};
	const {left, right, rule} = sideBySide(body, Math.floor(columns * (screen === 'facts' ? 0.34 : 0.42)));
	return {...nothing, list: left, preview: right, rules: [rule]};
};

/** Rows below which what lies on top begins at the first one, with its title and filter in one line. */
const lowScreen = 16;

/** Whether the help and menus need every row. */
export const isLow = ({size}: State): boolean => size.rows < lowScreen;

/** Where the help or a menu begins, and the rows that its frame, title and filter take. */
export const overlayFrame = (state: State): {readonly y: number; readonly chrome: number} =>
	isLow(state) ? {y: 0, chrome: 3} : {y: geometryOf(state).tabs.y + 1, chrome: 4};

/** Lines of the help or a menu that are seen at a time. */
export const overlayHeight = (state: State): number => {
	const {y, chrome} = overlayFrame(state);
	return Math.max(1, geometryOf(state).footer.y - y - chrome);
};
