import type {ArticleId} from '../../core/article/article.ts';
import type {Location} from '../../core/dossier/dossier.ts';
import {messages} from '../../i18n/messages.ts';
import type {Place} from '../../screens/rows/row.ts';
import {referencesOf} from '../../screens/text/references.ts';
import type {Effect, Reading} from './action.ts';
import {keptPlaces, lastPlaceMark} from './keptPlaces.ts';
import {rowOfKey} from './panes/listView.ts';
import {rowAtCursor, shownList} from './panes/panes.ts';
import {openPage, readerHeight, scrollTo, showOffset} from './reading/reading.ts';
import {newVisit, openArticle, type Selected, type State, type Visit, visitOf, withVisit} from './state.ts';
import type {World} from './world.ts';

/** A state, and what is asked of the outside. */
export type Change = State | readonly [State, ...Effect[]];

/** A change as state and effects. */
export const asPair = (change: Change): Extract<Change, readonly unknown[]> =>
	Array.isArray(change) ? (change as Extract<Change, readonly unknown[]>) : [change as State];

const keptVisits = 200;

const samePlace = (a: Place, b: Place): boolean =>
	a.screen === b.screen && JSON.stringify(a.subject ?? null) === JSON.stringify(b.subject ?? null);

/** What is to be kept until the next run if this one ends here. */
export const readingNow = (state: State): Reading => readingOf(rememberPosition(state));

/** What is to be kept of the reading until the next run. */
export const readingOf = (state: State): Reading => ({
	read: [...state.read],
	positions: state.positions,
	queries: state.queries,
	places: keptPlaces(state),
});

/** One line about what the key did, or why it did nothing. */
export const say = (state: State, text: string): State => ({...state, notice: text});

/** Where the open article is left, for the next time; that it was the last one, too. */
const rememberPosition = (state: State): State => {
	const article = openArticle(state);
	if (article === null) return state;
	const visit = visitOf(state);
	return {
		...state,
		positions: {...state.positions, [article]: visit.reader.anchor},
		marks: {...state.marks, [lastPlaceMark]: visit},
	};
};

/** Opens a place: the visit on the screen goes to the past, the future is dropped. */
export const openPlace = (world: World, state: State, place: Place): Change => {
	const here = visitOf(state);
	if (samePlace(here.place, place)) return state;
	const left = rememberPosition(state);
	const next: State = {
		...left,
		history: {past: [...left.history.past, here].slice(-keptVisits), present: newVisit(place), future: []},
	};
	return place.screen === 'article' ? enterArticle(world, next) : next;
};

/** Opens a place on a walk through articles: the whole walk is one step of the history, back to where it began. */
export const walkTo = (world: World, state: State, place: Place): Change => {
	const {past, present} = state.history;
	const [next, ...effects] = asPair(openPlace(world, state, place));
	const {history} = next;
	const walked = {...history, past: present.isWalked ? past : history.past};
	return [withVisit({...next, history: walked}, {isWalked: true}), ...effects];
};

/** A freshly opened article: read from now on, at the place asked for or where it was left. */
const enterArticle = (world: World, state: State): Change => {
	const {subject} = visitOf(state).place;
	if (subject?.kind !== 'article') return state;
	const read: State = {...state, read: state.read.has(subject.id) ? state.read : new Set([...state.read, subject.id])};
	const arrived =
		subject.offset === undefined
			? readAt(world, read, positionIn(state, subject.id))
			: select(world, read, selectionAt(world, subject.id, subject.offset));
	return [arrived, {type: 'saveReading', reading: readingOf(arrived)}];
};

/** Where an article was left, whatever its file is called. */
const positionIn = ({positions}: State, article: ArticleId): number =>
	Object.hasOwn(positions, article) ? positions[article]! : 0;

const readAt = (world: World, state: State, offset: number): State => {
	const page = openPage(world, state);
	if (!page || offset <= 0) return state;
	const top = page.header.length + page.layout.lineOfOffset(offset);
	return withVisit(state, {reader: scrollTo(visitOf(state).reader, page, top, readerHeight(state))});
};

/** Chooses something in the open article and brings it into sight. */
export const select = (world: World, state: State, selected: Selected | null): State => {
	const page = openPage(world, state);
	const {reader} = visitOf(state);
	if (!page || !selected) return withVisit(state, {reader: {...reader, selected}});
	return withVisit(state, {
		reader: {...showOffset({...reader, selected}, page, selected.start, readerHeight(state)), selected},
	});
};

/** What stands at a place: the name or figure that begins there, else the sentence. */
export const selectionAt = (world: World, article: ArticleId, offset: number): Selected | null => {
	const reference = referencesOf(world.lookup, article).find(({start}) => start === offset);
	if (reference) return reference;
	const sentence = world.lookup.sentenceAt(article, offset);
	return sentence ? sentenceSelection(sentence) : null;
};

/** What is chosen when a sentence is: it has no id of its own. */
export const sentenceSelection = ({start, end}: Pick<Location, 'start' | 'end'>): Selected => ({
	kind: 'sentence',
	id: '',
	start,
	end,
});

/** To the visit before, exactly as it was left. */
export const goBack = (state: State): Change => {
	const left = rememberPosition(state);
	const {past, present, future} = left.history;
	const before = past.at(-1);
	if (!before) return say(state, messages(state.settings.locale)['notice.noBack']);
	return {...left, history: {past: past.slice(0, -1), present: before, future: [present, ...future]}};
};

/** To the visit that back came from. */
export const goForward = (state: State): Change => {
	const left = rememberPosition(state);
	const {past, present, future} = left.history;
	const [next, ...later] = future;
	if (!next) return say(state, messages(state.settings.locale)['notice.noForward']);
	return {...left, history: {past: [...past, present], present: next, future: later}};
};

/** To a visit that was kept, with its view; it becomes a new one in the history. */
const revisit = (state: State, visit: Visit): State => {
	const left = rememberPosition(state);
	const {past, present} = left.history;
	return {...left, history: {past: [...past, present].slice(-keptVisits), present: visit, future: []}};
};

/** To the place before, as a new one; at the start to the article that was read last, be it in an earlier run. */
export const goToLast = (world: World, state: State): State => {
	const read = state.marks[lastPlaceMark];
	const last = state.history.past.at(-1) ?? (read && isThere(world, read) ? read : undefined);
	return last ? revisit(state, last) : say(state, messages(state.settings.locale)['notice.noLastPlace']);
};

const isThere = ({lookup}: World, {place: {subject}}: Visit): boolean =>
	subject?.kind === 'article' && lookup.article(subject.id) !== undefined;

/** Sets a mark at the visit on the screen, with the row that was gone to; it is there in the runs to come. */
export const setMark = (world: World, state: State, letter: string): Change => {
	const visit = visitOf(state);
	const row = visit.list.cursor < 0 ? visit.row : (rowAtCursor(shownList(world, state))?.key ?? null);
	const marked: State = {...state, marks: {...state.marks, [letter]: {...visit, row}}};
	const said = say(marked, messages(state.settings.locale)['notice.marked'](letter));
	return [said, {type: 'saveReading', reading: readingOf(said)}];
};

/** To a mark, on the row that it was set on, wherever that stands now. */
export const goToMark = (world: World, state: State, letter: string): Change => {
	const visit = state.marks[letter];
	if (!visit) return say(state, messages(state.settings.locale)['notice.noMark'](letter));
	const there = revisit(state, visit);
	const cursor = visit.row === null ? -1 : rowOfKey(shownList(world, there).laid, visit.row);
	return cursor < 0 ? there : withVisit(there, {list: {...visit.list, cursor}});
};

/** Ends the program, keeping what was read. */
export const quit = (state: State): Change => {
	const left = rememberPosition(state);
	return [left, {type: 'saveReading', reading: readingOf(left)}, {type: 'exit'}];
};
