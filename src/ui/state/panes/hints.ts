import {messages} from '../../../i18n/messages.ts';
import type {Place} from '../../../screens/rows/row.ts';
import {referencesOnLines} from '../../../screens/text/referencePlaces.ts';
import {referencesOf} from '../../../screens/text/references.ts';
import {type Change, openPlace, say, select} from '../navigation.ts';
import {openPage, readerHeight} from '../reading/reading.ts';
import {openArticle, type Selected, type State, visitOf} from '../state.ts';
import type {World} from '../world.ts';
import {geometryOf, headingHeight} from './geometry.ts';
import {open} from './lists.ts';
import {paneMargin, type ShownList, shownList, shownPanel} from './panes.ts';

/** Something on the screen that letters open. Column and line are those of the screen. */
export type Hint = {
	readonly letters: string;
	readonly x: number;
	readonly y: number;
	readonly target: {readonly place: Place} | {readonly selected: Selected};
};

/** The row of strong fingers first. */
const alphabet = 'fjdkslaghrueiwoncmv';

/** Letters for everything on the screen that can be opened: shown in the pane that has the focus, and in the panel. */
export const hintsOf = (world: World, state: State): readonly Hint[] => {
	const reads = openArticle(state) !== null && visitOf(state).focus === 'reader';
	const targets = reads
		? [...textTargets(world, state), ...panelTargets(world, state)]
		: visitOf(state).focus === 'panel'
			? panelTargets(world, state)
			: listTargets(world, state);
	const ordered = targets.slice(0, alphabet.length ** 2);
	const labels = labelsFor(ordered.length);
	return ordered.map((target, at) => ({...target, letters: labels[at]!}));
};

type Target = Omit<Hint, 'letters'>;

/** One letter each when there are enough of them, else two. */
const labelsFor = (count: number): string[] => {
	const letters = [...alphabet];
	if (count <= letters.length) return letters.slice(0, count);
	return letters.flatMap(first => letters.map(second => first + second)).slice(0, count);
};

const textTargets = (world: World, state: State): Target[] => {
	const page = openPage(world, state);
	const {reader: pane} = geometryOf(state);
	if (!page || !pane) return [];
	const references = referencesOf(world.lookup, page.article);
	const places = referencesOnLines(page.layout, references);
	const {top} = visitOf(state).reader;
	const left = pane.x + textLeft(pane.width, page.width);
	const seen = new Set<number>();
	const found: Target[] = [];
	for (let row = 0; row < readerHeight(state); row++) {
		const line = top + row - page.header.length;
		if (line < 0) continue;
		for (const {reference, column} of places.onLine(line)) {
			if (seen.has(reference)) continue;
			seen.add(reference);
			found.push({x: left + column, y: pane.y + headingHeight + row, target: {selected: references[reference]!}});
		}
	}
	return found;
};

/** Columns before a text of `width` columns that is centred in a pane; 0 where it is wider. */
export const textLeft = (paneWidth: number, width: number): number => Math.max(0, Math.floor((paneWidth - width) / 2));

const rowTargets = ({laid, view, height}: ShownList, x: number, y: number): Target[] => {
	const found: Target[] = [];
	for (let row = laid.pinned; row < height; row++) {
		const line = laid.lines[row + view.top];
		const opens = line?.first ? laid.rows[line.row]?.opens : undefined;
		if (opens) found.push({x, y: y + row, target: {place: opens}});
	}
	return found;
};

const listTargets = (world: World, state: State): Target[] => {
	const {list} = geometryOf(state);
	return list ? rowTargets(shownList(world, state), list.x + paneMargin, list.y + headingHeight) : [];
};

const panelTargets = (world: World, state: State): Target[] => {
	const {panel} = geometryOf(state);
	return panel ? rowTargets(shownPanel(world, state), panel.x + paneMargin, panel.y + headingHeight) : [];
};

/** Shows a letter on everything that opens; says so where nothing does. */
export const openHints = (world: World, state: State): State =>
	hintsOf(world, state).length > 0
		? {...state, overlay: {kind: 'hints', typed: ''}}
		: say(state, messages(state.settings.locale)['notice.noHints']);

/** One more letter: opens what it names, or waits for the second one; a letter that names nothing ends it. */
export const chooseHint = (world: World, state: State, letter: string): Change => {
	const typed = (state.overlay?.kind === 'hints' ? state.overlay.typed : '') + letter.toLowerCase();
	const hints = hintsOf(world, state).filter(({letters}) => letters.startsWith(typed));
	const closed: State = {...state, overlay: null};
	const found = hints.find(({letters}) => letters === typed);
	if (!found) return hints.length > 0 ? {...state, overlay: {kind: 'hints', typed}} : closed;
	return 'place' in found.target
		? openPlace(world, closed, found.target.place)
		: open(world, select(world, closed, found.target.selected));
};
