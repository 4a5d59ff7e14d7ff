import {messages} from '../../i18n/messages.ts';
import {placeTitle} from '../../screens/placeTitle.ts';
import type {RowLine} from '../../screens/rows/lines.ts';
import type {Place} from '../../screens/rows/row.ts';
import {run} from '../../screens/rows/runs.ts';
import {screens} from '../../screens/screens.ts';
import {contentHeight, type Geometry} from '../state/panes/geometry.ts';
import {
	innerWidth,
	listPlace,
	rowAtCursor,
	type ShownList,
	shownComparison,
	shownList,
	shownPanel,
} from '../state/panes/panes.ts';
import type {Rectangle} from '../state/panes/rectangle.ts';
import {inputFor, keptOpening, type LaidRows, rowsAt} from '../state/panes/screenRows.ts';
import {headingLead, paneTabs} from '../state/panes/tabs.ts';
import {pageOf} from '../state/reading/reading.ts';
import {newVisit, openArticle, type State, visitOf, withVisit} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {articleHeading} from './articleHeading.ts';
import {pageLines} from './pageLines.ts';
import type {FrameLine, FrameRun, Region} from './region.ts';
import {paneHeading, signsOf} from './rules.ts';
import {tabRuns} from './titleBar.ts';

/** The rows of the screen, or beside an open article the articles. */
export const listRegions = (world: World, state: State, geometry: Geometry): Region[] => {
	const {list, stacked} = geometry;
	if (!list) return [];
	const shown = shownList(world, state);
	const focused = visitOf(state).focus === 'list';
	const name =
		stacked.length > 0
			? tabRuns(paneTabs(state, geometry), headingLead)
			: shown.view.top > 0
				? scrolledName(world, state, listPlace(state), focused)
				: placeName(world, state, listPlace(state), focused);
	const heading = paneHeading(state, list.width, name, remarkOf(state, shown), focused);
	return [{name: 'list', area: list, lines: [heading, ...listLines(state, shown, focused)]}];
};

/** A place in a few words: an article by its outlet and title, a search by its words, anything else by its screen. */
const placeName = (world: World, state: State, {screen, subject}: Place, focused: boolean): FrameRun[] => {
	const {locale} = state.settings;
	const role = focused ? 'heading' : 'muted';
	if (subject?.kind === 'article') return articleHeading(world, subject.id, role);
	const title = messages(locale)[screens[screen].title];
	return subject?.kind === 'query' && subject.text !== ''
		? [run(`${title} `, role), run(subject.text, 'strong')]
		: [run(title, role)];
};

/** The same where the title of a page of one thing has been scrolled away: what it is about is always seen. */
const scrolledName = (world: World, state: State, place: Place, focused: boolean): FrameRun[] => {
	const name = placeName(world, state, place, focused);
	if (!screens[place.screen].detail || place.subject?.kind === 'article') return name;
	const subject = placeTitle(place, inputFor(world, state, place, state.size.columns));
	return [...name, run(' '), run(subject, 'strong')];
};

/** What is filtered, and where the cursor is among the rows that open. */
const remarkOf = (state: State, {laid, view}: ShownList): string => {
	const {filter} = visitOf(state);
	const words = messages(state.settings.locale);
	const at = laid.opening.indexOf(view.cursor);
	const place = at >= 0 ? `${at + 1}/${laid.opening.length}` : '';
	const told = place !== '' && isOfSeveralKinds(laid) ? words['status.line'](place) : place;
	return [filter === '' ? '' : words['status.filter'](filter), told].filter(Boolean).join('  ');
};

const ofSeveralKinds = new WeakMap<LaidRows, boolean>();

/** Whether rows that open are of several kinds, as figures are under their facts: then their number is that of none of them. */
const isOfSeveralKinds = (laid: LaidRows): boolean => {
	const known = ofSeveralKinds.get(laid);
	if (known !== undefined) return known;
	const kindOf = (row: number): string | undefined => laid.rows[row]?.key?.split(':', 1)[0];
	const first = kindOf(laid.opening[0] ?? -1);
	const found = laid.opening.some(row => kindOf(row) !== first);
	ofSeveralKinds.set(laid, found);
	return found;
};

const margin: FrameRun = run(' ');

/** The lines of a list in its window; the row under the cursor over its whole width. */
const listLines = (state: State, {laid, view, height}: ShownList, focused: boolean): FrameLine[] => {
	const pointer = run(signsOf(state).pointer, 'key');
	const pinned = laid.lines.slice(0, laid.pinned);
	const from = laid.pinned + view.top;
	const scrolled = laid.lines.slice(from, from + Math.max(0, height - laid.pinned));
	return [...pinned, ...scrolled].map(line => listLine(line, line.row === view.cursor, focused, pointer));
};

/** The cursor of a list without focus is a sign in the margin alone. */
const listLine = (line: RowLine, isCursor: boolean, focused: boolean, pointer: FrameRun): FrameLine => {
	if (isCursor && focused) return {runs: [margin, ...line.runs], over: 'cursor'};
	return {runs: [isCursor && line.first ? pointer : margin, ...line.runs]};
};

/** The panel of what other articles say, with its heading; nothing where the terminal has no room for it. */
export const panelRegions = (world: World, state: State, geometry: Geometry): Region[] => {
	const {panel, stacked} = geometry;
	if (!panel) return [];
	const shown = shownPanel(world, state);
	const focused = visitOf(state).focus === 'panel';
	const words = messages(state.settings.locale);
	const comparison = shownComparison(world, state);
	const isTold = comparison !== null && comparison !== undefined && comparison.same.length > 0;
	const title = words[!isTold ? 'pane.comparison' : comparison.fact?.unsure ? 'comparison.unsure' : 'comparison.same'];
	const name =
		stacked.length > 0 ? tabRuns(paneTabs(state, geometry), headingLead) : [run(title, focused ? 'heading' : 'muted')];
	const remark = comparison && comparison.same.length > 0 ? words['count.origins'](comparison.origins) : '';
	const heading = paneHeading(state, panel.width, name, panel.width > 44 ? remark : '', focused);
	return [{name: 'panel', area: panel, lines: [heading, ...listLines(state, shown, focused)]}];
};

/** What Enter would open, beside the list. */
export const previewRegions = (world: World, state: State, {preview}: Geometry): Region[] => {
	if (!preview || openArticle(state) !== null) return [];
	const known = keptOpening(world, state);
	if (known && isFirstView(world, state)) return [{name: 'preview', area: preview, lines: known.preview}];
	const place = rowAtCursor(shownList(world, state))?.opens;
	const name = place
		? placeName(world, state, place, false)
		: [run(messages(state.settings.locale)['pane.preview'], 'muted')];
	const heading = paneHeading(state, preview.width, name, '', false);
	return [{name: 'preview', area: preview, lines: [heading, ...previewLines(world, state, preview)]}];
};

/** Whether nothing has been moved on the first screen. */
const isFirstView = (world: World, state: State): boolean => {
	const {place, filter} = visitOf(state);
	const first = shownList(world, withVisit(state, {list: newVisit(place).list}));
	return place.screen === 'overview' && filter === '' && first.view.cursor === shownList(world, state).view.cursor;
};

/** Columns of prose that are read with ease, and at whose end its values stand. */
const widestPreview = 80;

const previewLines = (world: World, state: State, preview: Rectangle): FrameLine[] => {
	const height = contentHeight(preview);
	const place = rowAtCursor(shownList(world, state))?.opens;
	if (!place) return [];
	if (place.screen === 'article' && place.subject?.kind === 'article') {
		const page = pageOf(world, state, place.subject.id, preview.width);
		const {offset} = place.subject;
		return page ? pageLines(world, state, page, {height, paneWidth: preview.width, shown: offset ?? null}) : [];
	}
	const laid = rowsAt(world, state, place, Math.min(widestPreview, innerWidth(preview, preview.width)));
	return laid.lines.slice(0, height).map(line => ({runs: [margin, ...line.runs]}));
};
